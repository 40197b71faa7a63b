import assert from "node:assert/strict";
import { exportEnvironment, readExport, isRefusal } from "../../../knowledge/index.js";
import { keptTalk, saidIn, type KeptTalk } from "../../support/kept-talk.js";

const ERIN = { id: "erin", name: "Erin", address: "erin@contoso.com" };
const EDGE = (allow: string): string =>
  `PS C:\\> Get-CsAccessEdgeConfiguration\n\nIdentity : Global\nAllowFederatedUsers : ${allow}\nEnablePartnerDiscovery : True\n`;
const KNOWN = [
  "Organization.Topology",
  "server",
  "server.CsExternalAccessPolicy(Global).EnableFederationAccess",
  true,
  "server.User(alice@contoso.com).ExternalAccessPolicy",
  "none",
  "User(alice@contoso.com).Site",
  "none",
  "server.CsAccessEdgeConfiguration.EnablePartnerDiscovery",
  true,
] as const;
const AT = "2026-02-01T00:00:00.000Z";
const ASK = "can alice@contoso.com chat with bob@fabrikam.com";

/** What an organisation knows that admits its users, but for the switch of the edge. */
function known(): string {
  const pairs = Array.from({ length: KNOWN.length / 2 }, (_, index) => ({
    name: String(KNOWN[index * 2]),
    value: KNOWN[index * 2 + 1] ?? "",
    source: "file",
    at: AT,
  }));
  return exportEnvironment(pairs, [], AT);
}

describe("a conversation about what changed", () => {
  let talk: KeptTalk;
  beforeEach(async () => {
    talk = await keptTalk();
  });
  afterEach(() => talk.store.close());

  it("has nothing to tell where nothing is known", async () => {
    assert.match(saidIn(await talk.say("history")), /Nothing has changed yet/u);
    assert.match(saidIn(await talk.say("undo")), /no change that I could take back/u);
    assert.match(saidIn(await talk.say("export")), /nothing to export/u);
  });

  it("tells who changed what, when, from what to what, and by which source", async () => {
    await talk.say(EDGE("True"));
    talk.on("2026-03-05");
    await talk.say(EDGE("False"), ERIN);
    const said = saidIn(await talk.say("what changed?"));
    assert.match(said, /2026-03-05 12:00 UTC {2}· {2}Erin/u);
    assert.match(said, /True → two sources disagree \(True \/ False\) \(paste 1:4/u);
    assert.match(said, /2026-03-01 12:00 UTC {2}· {2}Dana Admin/u);
  });

  it("tells only what changed since a day that is named", async () => {
    await talk.say(EDGE("True"));
    talk.on("2026-03-05");
    assert.match(
      saidIn(await talk.say("what changed since 3 March?")),
      /Nothing has changed since/u,
    );
    await talk.say(EDGE("False"), ERIN);
    const said = saidIn(await talk.say("what has changed since 3 March 2026?"));
    assert.match(said, /Erin/u);
    assert.doesNotMatch(said, /Dana/u);
  });

  it("turns the pages of a long history", async () => {
    for (let round = 0; round < 7; round += 1) {
      await talk.say(EDGE(round % 2 === 0 ? "True" : "False"), {
        ...ERIN,
        name: `E${String(round)}`,
      });
    }
    const first = saidIn(await talk.say("history"));
    assert.match(first, /E2.*said once more/su);
    assert.doesNotMatch(first, /E1/u);
    const second = saidIn(await talk.click("Next page"));
    assert.match(second, /E1.*E0/su);
    assert.match(second, /Page 2 of 2/u);
  });

  it("takes the last change back once that is confirmed, and that back again", async () => {
    await talk.say(known());
    await talk.say(EDGE("True"));
    assert.match(saidIn(await talk.say(`${ASK}?`)), /^.*(?:may|yes|can)/iu);
    const edge = async () =>
      (await talk.store.environment("t")).environment.slot(
        "server.CsAccessEdgeConfiguration.AllowFederatedUsers",
      ).value;
    await talk.say("history");
    assert.match(saidIn(await talk.click("Undo the last change")), /Take the last change back/u);
    assert.equal(await edge(), true);
    assert.match(saidIn(await talk.click("Yes, take it back")), /Done/u);
    assert.equal(await edge(), undefined);
    assert.match(saidIn(await talk.say("history")), /took back the change before it/u);
    await talk.say("undo");
    await talk.click("Yes, take it back");
    assert.equal(await edge(), true);
    await talk.say("undo");
    assert.match(saidIn(await talk.click("No, keep it")), /Nothing was changed/u);
    assert.equal(await edge(), true);
  });

  it("takes nothing back once somebody else has changed something, and says what", async () => {
    await talk.say(EDGE("True"));
    const [asked] = await talk.say("undo");
    talk.on("2026-03-05");
    await talk.say(EDGE("False"), ERIN);
    const said = saidIn(await talk.clickOn(asked, "Yes, take it back"));
    assert.match(said, /Something changed meanwhile/u);
    assert.match(said, /Erin/u);
    assert.equal((await talk.store.changes("t", false)).length, 2);
  });

  it("answers as things were on a day, and says which day's knowledge and which date that is", async () => {
    await talk.say(known());
    await talk.say(EDGE("True"));
    talk.on("2026-03-10");
    await talk.say("undo");
    await talk.click("Yes, take it back");
    await talk.say(EDGE("False"));
    const now = saidIn(await talk.say(`${ASK}?`));
    assert.match(now, /federation/iu);
    const then = saidIn(await talk.say(`${ASK} as we were on 1 March?`));
    assert.match(then, /at the end of 1 March 2026 \(UTC\), and about 10 March 2026/u);
    assert.notEqual(firstLine(then), firstLine(now));
    const before = saidIn(await talk.say("and as we were on 20 February?"));
    assert.match(before, /at the end of 20 February 2026/u);
    const again = saidIn(await talk.say("and now?"));
    assert.equal(firstLine(again), firstLine(now));
    assert.doesNotMatch(again, /at the end of/u);
  });

  it("leaves what is private to the personal chat", async () => {
    for (const text of ["history", "undo", "export", "forget our environment", "forget me"]) {
      const group = { ...ERIN, scope: "group" as const };
      assert.match(saidIn(await talk.say(text, group)), /personal chat/u, text);
    }
  });

  it("hands everything over as one file, which brings it all back", async () => {
    await talk.say(known());
    await talk.say(EDGE("True"));
    const answer = saidIn(await talk.say(`${ASK}?`));
    const [reply] = await talk.say("export");
    assert.equal(reply?.file?.name, "edgewise-export-2026-03-01.json");
    const exported = readExport(reply.file.text);
    assert.ok(!isRefusal(exported));
    assert.deepEqual([exported.evidence.length, exported.changes.length], [7, 2]);
    await talk.say("forget our environment");
    await talk.click("Delete it all");
    assert.notEqual(saidIn(await talk.say(`${ASK}?`)), answer);
    await talk.say(reply.file.text);
    assert.equal(saidIn(await talk.say(`${ASK}?`)), answer);
  });

  it("sets everything aside for what is brought next, once that is confirmed, and has it back by undo", async () => {
    assert.match(saidIn(await talk.say("replace everything")), /nothing to replace/u);
    await talk.say(EDGE("False"));
    assert.match(saidIn(await talk.say("replace everything")), /sets aside 2 facts/u);
    await talk.say(known());
    await talk.say("replace everything");
    await talk.click("Yes, set it all aside");
    assert.equal([...(await talk.store.environment("t")).environment.slots()].length, 0);
    await talk.say("undo");
    await talk.click("Yes, take it back");
    const slots = [...(await talk.store.environment("t")).environment.slots()];
    assert.equal(slots.length, 6);
  });

  it("sets nothing aside that came after it asked", async () => {
    await talk.say(EDGE("False"));
    const [asked] = await talk.say("replace everything");
    await talk.say(known());
    const said = saidIn(await talk.clickOn(asked, "Yes, set it all aside"));
    assert.match(said, /has changed since you asked.*sets aside 6 facts/su);
  });

  it("deletes what it said it would, once that is confirmed, and begins afresh", async () => {
    await talk.say(EDGE("True"));
    await talk.say("hello", ERIN);
    const said = saidIn(await talk.say("forget our environment"));
    assert.match(said, /- 2 facts\n- 1 change in the history\n- 2 conversations\n/u);
    const [done] = await talk.click("Delete it all");
    assert.match(done?.text ?? "", /everything I kept of your organisation is deleted/u);
    const { environment } = await talk.store.holdings("t", ERIN);
    assert.deepEqual(
      [environment.facts, environment.changes, environment.conversations],
      [0, 0, 1],
    );
    assert.match(saidIn(await talk.say("show my environment")), /know nothing/u);
  });

  it("asks again where there is more to delete than it said", async () => {
    const [asked] =
      [await talk.say(EDGE("True")), await talk.say("forget our environment")][1] ?? [];
    await talk.say(
      `${EDGE("False")}\nPS C:\\> Get-CsBlockedDomain\n\nIdentity : x.example\nDomain : x.example\n`,
      ERIN,
    );
    const said = saidIn(await talk.clickOn(asked, "Delete it all"));
    assert.match(said, /has changed since you asked/u);
    assert.equal((await talk.store.changes("t", false)).length, 2);
  });

  it("deletes a person's conversations and name, and keeps what the organisation knows", async () => {
    await talk.say(EDGE("True"));
    const said = saidIn(await talk.say("forget me"));
    assert.match(said, /- 1 conversation\n.*\n- your name on 2 facts\n- your name on 1 change/u);
    await talk.click("Delete it all");
    assert.match(saidIn(await talk.say("history")), /UTC {2}· {2}somebody/u);
    const { me } = await talk.store.holdings("t", { id: "dana", name: "Dana Admin" });
    assert.equal(me.facts, 0);
  });
});

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
