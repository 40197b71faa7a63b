import assert from "node:assert/strict";
import { describeOver } from "../support/backends.js";
import { DANA, startTelling, TENANT, type Telling } from "../support/telling.js";
import { lintCard } from "../support/card-linter.js";

const QUESTION = "can alice@contoso.com chat with carol@fabrikam.com?";
const PERSONAL = "can alice@contoso.com chat with the personal Teams account bob@outlook.com?";
const ORGANISATIONS = "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess";
const ACCOUNTS = "tenant.CsExternalAccessPolicy(Global).EnableTeamsConsumerAccess";

describeOver("an answer that is another one now", (kind) => {
  let telling: Telling;
  beforeEach(async () => {
    telling = await startTelling({ backend: await (await kind.begin()).open() });
  });
  afterEach(() => telling.close());
  const lint = (): readonly string[] => {
    const card = telling.told[0]?.reply.card;
    return card === undefined ? ["no card"] : lintCard(card);
  };
  const texts = (): readonly string[] => telling.told.map(({ reply }) => reply.text);

  it("is told once, with what it was, what it is, who changed what, and its card", async () => {
    await telling.say(QUESTION);
    telling.pass(3 * 24 * 3600);
    await telling.settle(ORGANISATIONS, false);
    await telling.tell();
    await telling.tell();
    assert.equal(telling.told.length, 1);
    const [text = ""] = texts();
    assert.match(text, /The answer I gave you on Monday has changed\./u);
    assert.match(text, /It was “Yes, if …” and is now “No”/u);
    assert.match(text, /Erin/u);
    assert.deepEqual(lint(), []);
    assert.match(JSON.stringify(telling.told[0]?.reply.card), /Stop telling me/u);
  });

  it("goes to the conversation in which it was given", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    await telling.tell();
    const place = { tenant: TENANT, conversation: "with-dana" };
    assert.deepEqual(telling.told[0]?.row.place, place);
  });

  it("waits for a quiet minute, and tells where everything came to rest", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    telling.pass(50);
    assert.equal(await telling.notices.work(), 0);
    await telling.settle(ACCOUNTS, false);
    telling.pass(50);
    assert.equal(await telling.notices.work(), 0);
    await telling.tell();
    assert.equal(telling.told.length, 1);
  });

  it("is told after ten minutes though changes go on", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    for (let changes = 0; changes < 20; changes += 1) {
      telling.pass(31);
      await telling.settle(ACCOUNTS, changes % 2 === 0);
    }
    assert.equal(await telling.notices.work(), 1);
  });

  it("is not told when it was changed back meanwhile", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    telling.pass(30);
    await telling.settle(ORGANISATIONS, true);
    await telling.tell();
    assert.deepEqual(texts(), []);
  });

  it("is not told when it was changed back before the channel took the message", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    telling.react({ kind: "retry", fault: "status-503", arrived: "no" });
    await telling.tell();
    await telling.settle(ORGANISATIONS, true);
    await telling.tell();
    telling.pass(3600);
    await telling.outbox.work();
    assert.deepEqual(texts(), []);
  });

  it("is told back when the message may have arrived", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    telling.react({ kind: "retry", fault: "status-500", arrived: "perhaps" });
    await telling.tell();
    await telling.settle(ORGANISATIONS, true);
    await telling.tell();
    telling.pass(3600);
    await telling.outbox.work();
    assert.match(texts().join("|"), /is now “No”.*\|.*is now “Yes/su);
  });

  it("is not told to somebody who saw the new one, whoever changed it", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    await telling.say(QUESTION);
    await telling.tell();
    assert.deepEqual(texts(), []);
  });

  it("comes with the others in one message: five of them, and how many more", async () => {
    for (let index = 0; index < 7; index += 1) {
      await telling.say(`can alice@contoso.com chat with carol@partner${String(index)}.com?`);
      telling.pass(1);
    }
    await telling.settle(ORGANISATIONS, false);
    await telling.tell();
    assert.equal(telling.told.length, 1);
    assert.equal(texts()[0]?.match(/has changed/gu)?.length, 5);
    assert.match(texts()[0] ?? "", /2 more answers changed too/u);
    assert.deepEqual(lint(), []);
  });

  it("is told to everybody who was given it, each once", async () => {
    await telling.say(QUESTION);
    await telling.say(QUESTION, { ...DANA, id: "finn" });
    await telling.settle(ORGANISATIONS, false);
    await telling.tell();
    assert.deepEqual(telling.told.map(({ row }) => row.person).sort(), ["dana", "finn"]);
  });

  it("says nothing of settings to somebody who sees none, nor where others read along", async () => {
    const visited = await startTelling({ isAdmin: (id) => id !== "vic" });
    await visited.say(QUESTION, { ...DANA, id: "vic" });
    await visited.say(QUESTION, { ...DANA, id: "group", scope: "group" });
    await visited.settle(ORGANISATIONS, false);
    await visited.tell();
    assert.equal(visited.told.length, 2);
    for (const { reply } of visited.told) {
      assert.match(reply.text, /✗ No/u);
      assert.doesNotMatch(JSON.stringify(reply), /Erin|EnableFederationAccess|policy/iu);
    }
    await visited.close();
  });

  it("is told no more to somebody who does not want to hear, until they do", async () => {
    await telling.say(QUESTION);
    await telling.say("stop telling me about changes");
    await telling.settle(ORGANISATIONS, false);
    await telling.tell();
    assert.deepEqual(texts(), []);
    await telling.say("tell me about changes again");
    await telling.settle(ACCOUNTS, false);
    await telling.tell();
    assert.equal(texts().length, 1);
  });

  it("is not told any more once the button is pressed, though it was waiting", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    telling.react({ kind: "retry", fault: "status-503", arrived: "no" });
    await telling.tell();
    await telling.press("mute");
    telling.pass(24 * 3600);
    await telling.outbox.work();
    assert.deepEqual(texts(), []);
  });

  it("is told to nobody in a conversation that is gone, until somebody speaks there", async () => {
    await telling.say(QUESTION);
    await telling.settle(ORGANISATIONS, false);
    telling.react({ kind: "gone", fault: "status-403", unreachable: true });
    await telling.tell();
    await telling.settle(ORGANISATIONS, true);
    await telling.tell();
    await telling.settle(ORGANISATIONS, false);
    await telling.tell();
    assert.deepEqual(texts(), []);
    await telling.say("hello");
    await telling.tell();
    assert.equal(texts().length, 1);
    assert.match(texts()[0] ?? "", /It was “Yes, if …” and is now “No”/u);
  });

  it("is kept for ninety days, and the latest twenty of a person", async () => {
    for (let index = 0; index < 23; index += 1) {
      await telling.say(`can alice@contoso.com chat with carol@partner${String(index)}.com?`);
      telling.pass(1);
    }
    const of = { place: { tenant: TENANT, conversation: "with-dana" }, person: "dana" };
    const kept = await telling.store.notices.open(of, telling.now().toISOString());
    assert.equal(kept.answers.length, 20);
    assert.match(kept.answers[0]?.question.text ?? "", /partner22/u);
    telling.pass(91 * 24 * 3600);
    await telling.notices.tidy();
    const later = await telling.store.notices.open(of, telling.now().toISOString());
    assert.equal(later.answers.length, 0);
  });

  it("is forgotten with the person, and with the organisation", async () => {
    await telling.say(PERSONAL);
    await telling.settle(ACCOUNTS, false);
    telling.react({ kind: "retry", fault: "status-503", arrived: "no" });
    await telling.tell();
    const place = { tenant: TENANT, conversation: "with-dana" };
    const { revision } = await telling.store.conversation(place);
    const environment = await telling.store.environment(TENANT);
    await telling.store.commit({
      place,
      activity: null,
      at: telling.now().toISOString(),
      state: {} as never,
      replies: [],
      effects: [{ kind: "forget", what: "me" }],
      by: DANA,
      conversationRevision: revision,
      environmentRevision: environment.revision,
    });
    assert.equal(await telling.store.reference(place), null);
    telling.pass(24 * 3600);
    assert.equal(await telling.outbox.work(), 0);
    await telling.settle(ACCOUNTS, true);
    await telling.tell();
    assert.deepEqual(texts(), []);
  });

  /** Erin, who changed it, asks to be forgotten. */
  const forgetErin = async (): Promise<void> => {
    const place = { tenant: TENANT, conversation: "with-erin" };
    const outcome = await telling.store.commit({
      place,
      activity: null,
      at: telling.now().toISOString(),
      state: {} as never,
      replies: [],
      effects: [{ kind: "forget", what: "me" }],
      by: { id: "erin", name: "Erin" },
      conversationRevision: (await telling.store.conversation(place)).revision,
      environmentRevision: (await telling.store.environment(TENANT)).revision,
    });
    assert.equal(outcome, "stored");
  };

  for (const arrived of ["no", "perhaps"] as const) {
    it(`is told without the name of whoever is forgotten while it is tried again (arrived: ${arrived})`, async () => {
      await telling.say(QUESTION);
      await telling.settle(ORGANISATIONS, false);
      telling.react({ kind: "retry", fault: "no-answer", arrived });
      await telling.tell();
      telling.told.length = 0;
      await forgetErin();
      await telling.tell();
      const [text = "", ...more] = texts();
      assert.match(text, /is now “No”/u);
      assert.doesNotMatch(text, /Erin/u);
      assert.deepEqual(more, []);
    });
  }

  it("is not told again where it is being sent as somebody is forgotten, unless that was cut short", async () => {
    for (const [meanwhile, told] of [
      [0, 0],
      [60, 1],
    ] as const) {
      await telling.say(QUESTION);
      await telling.settle(ORGANISATIONS, meanwhile !== 0);
      telling.pass(61);
      await telling.notices.work();
      const now = telling.now();
      const [due = assert.fail()] = await telling.store.outbox.due(
        now.toISOString(),
        ["notice"],
        1,
      );
      const until = new Date(now.getTime() + 60_000).toISOString();
      await telling.store.outbox.claim(due, { owner: "other", now: now.toISOString(), until });
      telling.pass(meanwhile);
      await forgetErin();
      await telling.tell();
      assert.equal(telling.told.length, told);
    }
  });
});
