import assert from "node:assert/strict";
import { isFaulty, readConfig } from "../../bot/config.js";
import { RETRY_DELAYS } from "../../bot/retry-schedule.js";
import { TENANT, startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";
import { describeOver } from "../support/backends.js";
import { freshConversation } from "../support/conversations.js";
import { parrot } from "../support/parrot.js";
import { aMoment, cardReply, refused, talkForEach, until, type Talk } from "../support/talk.js";

describeOver("what could not be said in its turn", (kind) => {
  let talk: Talk;
  talkForEach(kind, (begun) => {
    talk = begun;
  });

  for (const [what, reactions, doubtful] of [
    ["502", refused(502), 0],
    ["500", [{ status: 500 }], 1],
    ["a connection that breaks", ["reset"], 1],
    ["silence", ["hang"], 1],
  ] as const) {
    it(`is said later, once, with the id it had before, after ${what}; the request is answered`, async () => {
      talk.react(...reactions);
      const one = talk.message({ say: [{ text: "one" }] });
      assert.equal((await talk.bot.post(one)).status, 200);
      const [row, ...none] = await talk.rows();
      assert.deepEqual(none, []);
      assert.deepEqual(
        [row?.state, row?.attempts, row?.doubtful, row?.person],
        ["waiting", 1, doubtful, "ada-object-id"],
      );
      const tries = talk.said().length;
      await aMoment();
      assert.equal(talk.said().length, tries, "not before the schedule says so");
      await talk.triedAgain();
      assert.equal(talk.said().length, tries + 1);
      assert.deepEqual(new Set(talk.ids()), new Set([row?.id]));
      assert.equal((await talk.bot.post(one)).status, 200);
      await aMoment();
      assert.equal(talk.said().length, tries + 1, "delivered again, it is not said again");
    });
  }

  it("is said though what was left in another conversation cannot be read", async () => {
    await talk.db
      .insertInto("inbox")
      .values({
        ...{ tenant: TENANT, conversation: "broken", activity: "x", replies: "not json", sent: 0 },
        ...{ answered_at: "2026-01-01T00:00:00Z", person: null, say_until: "2026-01-01T00:00:00Z" },
      })
      .execute();
    talk.react(...refused(502));
    await talk.say({ text: "one" });
    const tries = talk.said().length;
    await talk.triedAgain();
    assert.equal(talk.said().length, tries + 1);
  });

  it("is not said sooner than the channel's service asks", async () => {
    talk.react({ status: 429, retryAfter: "30" });
    assert.equal((await talk.say({ text: "one" })).status, 200);
    talk.wait(15_000);
    await talk.say({ text: "two" });
    await aMoment();
    assert.deepEqual(talk.said(), ["POST one"]);
    talk.wait(16_000);
    await talk.settled();
    assert.deepEqual(talk.said(), ["POST one", "POST one", "POST two"]);
  });

  it("keeps its order: what comes after it waits for it, what came before is not said again", async () => {
    talk.react({ status: 201 }, "reset");
    await talk.say({ text: "one" }, { text: "two" }, { text: "three" });
    assert.deepEqual(talk.said(), ["POST one", "POST two"]);
    await talk.triedAgain();
    assert.deepEqual(talk.said(), ["POST one", "POST two", "POST two", "POST three"]);
    assert.equal(new Set(talk.ids()).size, 3);
  });

  it("is tried at once when somebody speaks again, and said before what they are answered", async () => {
    talk.react(...refused(503));
    await talk.say({ text: "yes" });
    talk.react(...refused(503));
    talk.wait(7000);
    await until(async () => (await talk.rows())[0]?.last_error?.startsWith("status") === true);
    await until(() => talk.said().length === 8);
    await until(async () => (await talk.rows())[0]?.attempts === 2);
    await talk.say({ text: "no, since then it has changed" });
    await talk.settled();
    assert.deepEqual(talk.said().slice(8), ["POST yes", "POST no, since then it has changed"]);
  });

  for (const status of [403, 404, 410]) {
    it(`is given up without noise where nobody is there any more: ${String(status)}`, async () => {
      talk.react({ status });
      const one = talk.message({ say: [{ text: "one" }, { text: "two" }] });
      assert.equal((await talk.bot.post(one)).status, 200);
      assert.deepEqual(
        (await talk.rows()).map(({ state, attempts }) => [state, attempts]),
        [
          ["dead", 1],
          ["dead", 0],
        ],
      );
      talk.wait(60_000);
      await aMoment();
      assert.equal((await talk.bot.post(one)).status, 200);
      assert.deepEqual(talk.said(), ["POST one"]);
    });

    it(`is said in order, before anything newer, once somebody is there again after ${String(status)}`, async () => {
      talk.react({ status });
      await talk.say({ text: "one" }, { text: "two" });
      await talk.say({ text: "here again" }, { text: "and more" });
      await talk.settled();
      assert.deepEqual(talk.said(), [
        ...["POST one", "POST one", "POST two", "POST here again", "POST and more"],
      ]);
      assert.equal(new Set(talk.ids()).size, 4);
      await talk.say({ text: "later" });
      assert.equal(talk.said().at(-1), "POST later");
      assert.equal((await talk.rows()).length, 4, "nothing is left that it would have to wait for");
    });
  }

  /** What the last reply came to, however it did. */
  const giveUp = async (attempts: number): Promise<void> => {
    await talk.db
      .updateTable("outbox")
      .set({ state: "dead", ended: talk.now().toISOString(), attempts })
      .where("conversation", "=", talk.conversation().id)
      .execute();
  };

  it("is said once more where it was tried by the whole schedule, when somebody speaks there again", async () => {
    talk.react(...refused(503));
    await talk.say({ text: "one" });
    await giveUp(RETRY_DELAYS.length + 1);
    const tries = talk.said().length;
    await talk.say({ text: "two" });
    await talk.settled();
    assert.deepEqual(talk.said().slice(tries), ["POST one", "POST two"]);
    assert.equal(new Set(talk.ids()).size, 2);
  });

  /** Has a notice wait in the same conversation. */
  const notice = async (text: string): Promise<void> => {
    const { id } = talk.conversation();
    const at = talk.now().toISOString();
    await talk.db
      .insertInto("outbox")
      .values({
        ...{ id, destination: "notice", chain: id, link: 1, tenant: TENANT, conversation: id },
        ...{ person: "p", payload: JSON.stringify([{ text }]), created: at, due: at },
        ...{ attempts: 0, lease_owner: null, lease_until: null, fence: 0, doubtful: 0 },
        ...{ state: "waiting", ended: null, last_error: null },
      })
      .execute();
  };

  it("is said no more where something that may correct it was said since", async () => {
    talk.react(...refused(503));
    await talk.say({ text: "yes" });
    await giveUp(RETRY_DELAYS.length + 1);
    talk.wait(1000);
    await notice("no longer");
    await talk.settled();
    const tries = talk.said().length;
    assert.equal(talk.said().at(-1), "POST no longer");
    await talk.say({ text: "two" });
    await talk.settled();
    await talk.say({ text: "three" });
    assert.deepEqual(talk.said().slice(tries), ["POST two", "POST three"]);
  });

  it("is not tried again with every answer where it was refused for what it is", async () => {
    talk.react(...refused(503));
    await talk.say({ text: "one" });
    await giveUp(2);
    const tries = talk.said().length;
    await talk.say({ text: "two" });
    await aMoment();
    assert.deepEqual(talk.said().slice(tries), ["POST two"]);
  });

  it("is said in a few words where the channel does not take it as it is", async () => {
    talk.react({ status: 413 }, { status: 413 });
    await talk.say(cardReply("in short"), { text: "two" });
    await talk.settled();
    assert.deepEqual(
      talk.said().map((text) => text.split("\n")[0]),
      ["POST in short", "POST in short", "POST in short", "POST two"],
    );
    assert.match(talk.said()[2] ?? "", /only how it begins/u);
  });

  it("is left to the channel, with an error, where it cannot even be written down", async () => {
    talk.writable(false);
    talk.react("reset");
    const one = talk.message({ say: [{ text: "one" }] });
    assert.equal((await talk.bot.post(one)).status, 502);
    talk.writable(true);
    assert.equal((await talk.bot.post(one)).status, 200);
    await talk.settled();
    assert.deepEqual(talk.said(), ["POST one", "POST one"]);
    assert.equal(new Set(talk.ids()).size, 1);
  });

  it("holds back what would correct it, until it is said", async () => {
    talk.react(...refused(502));
    await talk.say({ text: "yes" });
    await notice("no longer");
    await aMoment();
    assert.equal(talk.said().includes("POST no longer"), false);
    await talk.triedAgain();
    assert.deepEqual(talk.said().slice(-2), ["POST yes", "POST no longer"]);
  });

  it("goes with whoever asks to be forgotten", async () => {
    talk.react(...refused(502));
    await talk.say({ text: "yes" });
    assert.equal((await talk.rows()).length, 1);
    const forget = { say: [{ text: "Done." }], effects: [{ kind: "forget", what: "me" }] } as const;
    await talk.bot.post(talk.message(forget));
    assert.deepEqual(await talk.rows(), []);
    assert.equal(talk.said().at(-1), "POST Done.");
  });

  it("is nothing of an answer in the response: that is never said otherwise", async () => {
    const said = talk.message({ say: [{ text: "one" }] }, { deliveryMode: "expectReplies" });
    const answer = await talk.bot.post(said);
    assert.equal((answer.body["activities"] as readonly unknown[]).length, 1);
    talk.wait(61_000);
    await aMoment();
    assert.deepEqual(talk.said(), []);
    assert.deepEqual(await talk.rows(), []);
  });
});

describe("what could not be said on a developer's own machine", () => {
  it("is said later as well, to whatever stands for the channel there", async () => {
    const config = readConfig({ LOCAL: "1", PORT: "0" });
    if (isFaulty(config)) throw new Error(config.faults.join());
    const own = await startRunningBot({
      ...{ config, dialog: parrot, pace: { outbox: 10 } },
      connector: { credentials: undefined, patience: { callTimeout: 300, pauses: [1, 1, 1] } },
    });
    own.connector.react({ status: 404 }, { status: 201 }, ...refused(503));
    const tell = async (text: string): Promise<void> => {
      const told = JSON.stringify({ say: [{ text }] });
      const more = { channelId: "emulator", text: told, conversation: freshConversation() };
      const { status } = await own.post(teamsActivity(own.connector.url, more), null);
      assert.equal(status, 200);
    };
    for (const text of ["gone", "one", "two"]) await tell(text);
    const said = () => own.connector.calls.map(({ body }) => String(body["text"]));
    await until(() => said().length === 7);
    assert.deepEqual(said(), ["gone", "one", "two", "two", "two", "two", "two"]);
    await own.close();
  }).timeout(20_000);
});

describe("what there is little time left to say", () => {
  it("is said later without being tried", async () => {
    const late: RunningBot = await startRunningBot({
      dialog: parrot,
      now: () => new Date(Date.now() + (said().length > 0 ? 30_000 : 0)),
      pace: { outbox: 10 },
    });
    const said = () => late.connector.calls.filter(({ body }) => body["type"] === "message");
    const text = JSON.stringify({ say: [{ text: "one" }, { text: "two" }] });
    await late.post(teamsActivity(late.connector.url, { text }));
    await until(() => said().length === 2);
    assert.deepEqual(
      said().map(({ path }) => path.split("/").at(-2)),
      ["activities", "a:conversation"],
    );
    await late.close();
  });
});
