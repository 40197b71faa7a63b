import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { openDatabase } from "../../../bot/storage/database.js";
import { startBrowser } from "../../support/browser.js";
import { visit, type Visit } from "../../support/page-visit.js";

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
  let browser: Browser;
  let guest: Visit;

  before(async () => {
    browser = await startBrowser();
    guest = await visit(browser, { width: 1280 });
  });
  after(async () => {
    try {
      // While the bot is away the page cannot ask it.
      await guest.end(/ERR_CONNECTION_REFUSED|Failed to fetch/u);
    } finally {
      await browser.close();
    }
  });

  it("is told unasked, with what it was, what it is and what changed, in a card anybody can read", async () => {
    await guest.say(QUESTION);
    await guest.answers(1);
    await guest.say(ANOTHER);
    await guest.answers(2);
    await guest.say("Get-CsTenantFederationConfiguration\n\nAllowFederatedUsers : False");
    await guest.answers(3);
    await guest.restartBot(letTimePass);
    const told = guest.page.locator(".theirs").filter({ hasText: /has changed/u });
    await told.waitFor();
    const words = (await told.textContent()) ?? "";
    assert.match(words, /It was “I can't tell yet” and is now “No”/u);
    assert.match(words, /Federation switched on \(Microsoft 365\) {2}fails/u);
    assert.match(words, /Stop telling me/u);
    await guest.isAccessible();
  });
});
