import assert from "node:assert/strict";
import { openDatabase } from "../../../bot/storage/database.js";
import { visiting, type Visit } from "../../support/page-visit.js";

const QUESTION = "can alice@contoso.com chat with carol@fabrikam.com?";
const ANOTHER = "can dan@contoso.com call erin@litware.com?";
const TWO_MINUTES_MS = 2 * 60_000;

/** Makes what is stored two minutes older, as if the bot had been away so long. */
async function letTimePass(databaseFile: string): Promise<void> {
  const db = openDatabase(databaseFile);
  const changes = await db.selectFrom("changes").select(["tenant", "revision", "at"]).execute();
  for (const { tenant, revision, at } of changes) {
    await db
      .updateTable("changes")
      .set({ at: new Date(Date.parse(at) - TWO_MINUTES_MS).toISOString() })
      .where("tenant", "=", tenant)
      .where("revision", "=", revision)
      .execute();
  }
  await db.destroy();
}

describe("an answer that has changed since, on the local page", function () {
  this.timeout(60_000);
  let guest: Visit;

  visiting(
    (begun) => {
      guest = begun;
    },
    { width: 1280 },
  );

  it("is told unasked, with what it was, what it is and what changed, in a card anybody can read", async () => {
    await guest.say(QUESTION);
    await guest.answers(1);
    await guest.say(ANOTHER);
    await guest.answers(2);
    await guest.say("Get-CsTenantFederationConfiguration\n\nAllowFederatedUsers : False");
    await guest.answers(3);
    await guest.restartBot(letTimePass);
    const told = guest.page.locator(".theirs").filter({ hasText: /has changed/u });
    // Several look in turn, each every few seconds.
    await told.waitFor({ timeout: 30_000 });
    const words = (await told.textContent()) ?? "";
    assert.match(words, /It was “I can't tell yet” and is now “No”/u);
    assert.match(words, /Federation switched on \(Microsoft 365\) {2}fails/u);
    assert.match(words, /Stop telling me/u);
    await guest.isAccessible();
  });
});
