import assert from "node:assert/strict";
import type { Dialog } from "../../bot/ports.js";
import { describeOver } from "../support/backends.js";
import { WORDS, freshConversation, type Invoked, type Sent } from "../support/conversations.js";
import { countingDialog } from "../support/counting-dialog.js";
import {
  startRunningBot,
  teamsActivity,
  type HttpAnswer,
  type RunningBot,
} from "../support/running-bot.js";

describeOver("a turn", (kind) => {
  let bot: RunningBot;
  before(async () => {
    bot = await startRunningBot({ backend: await (await kind.begin()).open() });
  });
  after(() => bot.close());
  beforeEach(() => {
    bot.connector.forget();
  });

  const send = (more: object): Promise<HttpAnswer> =>
    bot.post(teamsActivity(bot.connector.url, more));
  const sent = (): readonly Sent[] =>
    bot.connector.calls.map(({ body }) => body as unknown as Sent);
  // On a busy machine the sign that somebody is typing may come between.
  const said = () =>
    sent()
      .filter(({ type }) => type === "message")
      .map(({ text }) => text);

  describe("when something breaks", () => {
    it("tells the person one plain sentence with a reference, and the log the rest", async () => {
      const answer = await send({ conversation: freshConversation(), text: "break" });
      assert.equal(answer.status, 200);
      const [message] = sent();
      const reference = /mention reference ([0-9a-f]{8})\./u.exec(message?.text ?? "")?.[1];
      assert.ok(reference !== undefined, message?.text);
      assert.doesNotMatch(message?.text ?? "", /broke|Error|at /u);
      assert.ok(
        bot.log.some((line) => line.includes(reference) && line.includes("the step broke")),
      );
    });

    it("answers a press with that sentence too", async () => {
      const breaking: Dialog = {
        ...countingDialog,
        step: () => {
          throw new Error("broken");
        },
      };
      const broken = await startRunningBot({ dialog: breaking });
      const more = { type: "invoke", name: "adaptiveCard/action", value: {} };
      const answer = await broken.post(teamsActivity(broken.connector.url, more));
      assert.equal((answer.body as Invoked).type, WORDS);
      assert.match(String((answer.body as Invoked).value), /mention reference/u);
      await broken.close();
    });

    it("answers the request when a reply could not be sent: that is the outbox's then, once", async () => {
      const conversation = freshConversation();
      bot.connector.react({ status: 500 });
      const activity = teamsActivity(bot.connector.url, { conversation, text: "learn" });
      assert.equal((await bot.post(activity)).status, 200);
      assert.equal((await bot.post(activity)).status, 200);
      assert.deepEqual(said(), ["learn 1"]);
      const outbox = await bot.store.outbox.count();
      assert.deepEqual(outbox, [{ destination: "reply", state: "waiting", rows: 1 }]);
    });
  });

  it("runs an activity that is delivered twice once, and does not say its answer twice", async () => {
    const conversation = freshConversation();
    const activity = teamsActivity(bot.connector.url, { conversation, text: "learn" });
    const answers = await Promise.all([bot.post(activity), bot.post(activity), bot.post(activity)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.deepEqual(said(), ["learn 1"]);
  });

  it("loses none of fifty messages that come at once, and keeps their count", async () => {
    const conversation = freshConversation();
    await Promise.all(Array.from({ length: 50 }, () => send({ conversation, text: "n" })));
    const counts = said().map((text) => Number(text?.split(" ")[1]));
    assert.deepEqual(
      counts,
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it("loses nothing that fifty conversations teach at once", async () => {
    const teach = () => send({ conversation: freshConversation(), text: "learn" });
    const answers = await Promise.all(Array.from({ length: 50 }, teach));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.equal(said().filter((text) => text === "learn 1").length, 50);
  });

  it("shows that it is typing when an answer takes longer than a second", async function () {
    this.timeout(5000);
    const slow = await startRunningBot({
      store: {
        ...bot.store,
        environment: async (tenant) => {
          await new Promise((resolve) => setTimeout(resolve, 950));
          return bot.store.environment(tenant);
        },
      },
    });
    await slow.post(teamsActivity(slow.connector.url, { conversation: freshConversation() }));
    const types = slow.connector.calls.map(({ body }) => body["type"]);
    // On a busy machine the sign may not be heard of in time, and is given again.
    assert.deepEqual([types[0], types.at(-1)], ["typing", "message"]);
    assert.equal(types.filter((type) => type === "message").length, 1);
    await slow.close();
  });
});
