import assert from "node:assert/strict";
import type { Dialog } from "../../bot/ports.js";
import { countingDialog } from "../support/counting-dialog.js";
import {
  startRunningBot,
  teamsActivity,
  type HttpAnswer,
  type RunningBot,
} from "../support/running-bot.js";

interface Sent {
  readonly type: string;
  readonly text?: string;
  readonly id?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string }[];
  readonly value?: { readonly status: number; readonly body: Invoked };
}
interface Invoked {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
}

const CARD = "application/vnd.microsoft.card.adaptive";
const WORDS = "application/vnd.microsoft.activity.message";

let conversations = 0;
const fresh = (): { readonly id: string; readonly conversationType: string } => {
  conversations += 1;
  return { id: `a:fresh-${conversations}`, conversationType: "personal" };
};

describe("a conversation in Teams", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startRunningBot();
  });
  after(() => bot.close());
  beforeEach(() => {
    bot.connector.forget();
  });

  const send = (more: object): Promise<HttpAnswer> =>
    bot.post(teamsActivity(bot.connector.url, more));
  const sent = (): readonly Sent[] =>
    bot.connector.calls.map(({ body }) => body as unknown as Sent);
  const execute = (conversation: object, data: object, more: object = {}): Promise<HttpAnswer> =>
    send({
      type: "invoke",
      name: "adaptiveCard/action",
      text: undefined,
      conversation,
      value: { action: { type: "Action.Execute", verb: "show", data }, trigger: "manual" },
      ...more,
    });

  describe("welcomes", () => {
    const update = { type: "conversationUpdate", text: undefined };

    it("once, when the bot is added", async () => {
      await send({
        ...update,
        conversation: fresh(),
        membersAdded: [{ id: "29:admin" }, { id: "28:bot" }],
      });
      assert.deepEqual(
        sent().map(({ text }) => text),
        ["welcome"],
      );
    });

    it("nobody else, and nobody when somebody leaves", async () => {
      await send({ ...update, membersAdded: [{ id: "29:other" }] });
      await send({ ...update, membersRemoved: [{ id: "28:bot" }] });
      await send({ ...update, type: "installationUpdate", action: "add" });
      assert.deepEqual(sent(), []);
    });
  });

  describe("in a group", () => {
    const group = { id: "19:group", conversationType: "groupChat" };
    const mention = (who: string) => [
      { type: "mention", text: "<at>Edgewise</at>", mentioned: { id: who, name: "Edgewise" } },
    ];

    it("answers only who mentions it, and does not read the mention as part of the question", async () => {
      await send({ conversation: group, text: "can alice chat?" });
      await send({
        conversation: group,
        text: "<at>Edgewise</at> hello",
        entities: mention("29:other"),
      });
      assert.deepEqual(sent(), []);
      await send({
        conversation: group,
        text: "<at>Edgewise</at> hello",
        entities: mention("28:bot"),
      });
      assert.deepEqual(
        sent().map(({ text }) => text),
        ["hello 1"],
      );
    });

    it("answers in a personal chat without being mentioned, and strips a mention there too", async () => {
      await send({
        conversation: fresh(),
        text: "<at>Edgewise</at> hi",
        entities: mention("28:bot"),
      });
      assert.deepEqual(
        sent().map(({ text }) => text),
        ["hi 1"],
      );
    });
  });

  describe("with cards", () => {
    it("sends the card by itself, its words as the summary, so that its id comes back", async () => {
      await send({ conversation: fresh(), text: "card" });
      const [message] = sent();
      assert.equal(message?.attachments?.[0]?.contentType, CARD);
      assert.equal(message.summary, "card 1");
      assert.equal(message.text, undefined);
    });

    it("updates a card in place when a later reply replaces it", async () => {
      const conversation = fresh();
      await send({ conversation, text: "card" });
      await send({ conversation, text: "replace" });
      const last = bot.connector.calls.at(-1);
      assert.equal(last?.method, "PUT");
      assert.equal(last.path, `/v3/conversations/${conversation.id}/activities/sent-1`);
    });

    it("sends a replacing card anew where it does not know the card it replaces", async () => {
      await send({ conversation: fresh(), text: "replace" });
      assert.deepEqual(
        bot.connector.calls.map(({ method }) => method),
        ["POST"],
      );
    });

    it("answers a press in its own response, with the card that takes its place", async () => {
      const answer = await execute(fresh(), { nonce: "card-1" }, { replyToId: "sent-7" });
      assert.equal(answer.status, 200);
      const body = answer.body as Invoked;
      assert.deepEqual([body.statusCode, body.type], [200, CARD]);
      assert.match(JSON.stringify(body.value), /card 1/u);
      assert.deepEqual(sent(), [], "nothing is sent besides");
    });

    it("knows afterwards where the card of that response stands", async () => {
      const conversation = fresh();
      await execute(conversation, { nonce: "card-1" }, { replyToId: "pressed-id" });
      await send({ conversation, text: "replace" });
      assert.match(bot.connector.calls.at(-1)?.path ?? "", /\/pressed-id$/u);
    });

    it("answers a press whose answer is a new message with a few words, and sends the message", async () => {
      const answer = await execute(fresh(), {});
      assert.deepEqual(answer.body, {
        statusCode: 200,
        type: WORDS,
        value: "See the new message below.",
      });
      assert.equal(sent().length, 1);
    });

    it("never answers a press with 501, whatever its verb or shape", async () => {
      for (const value of [
        undefined,
        null,
        7,
        {},
        { action: [] },
        { action: { verb: 7, data: "x" } },
      ]) {
        const answer = await execute(fresh(), {}, { value });
        assert.deepEqual([answer.status, (answer.body as Invoked).statusCode], [200, 200]);
      }
    });

    it("takes `Action.Submit` the same way: a message without words", async () => {
      const conversation = fresh();
      await send({ conversation, text: "card" });
      await send({ conversation, text: undefined, value: { verb: "show", nonce: "card-1" } });
      assert.equal(bot.connector.calls.at(-1)?.method, "PUT");
    });
  });

  it("answers feedback with 200 and nothing", async () => {
    const answer = await send({
      type: "invoke",
      name: "message/submitAction",
      value: { actionName: "feedback", actionValue: { reaction: "like" } },
    });
    assert.deepEqual([answer.status, answer.text], [200, ""]);
  });

  it("says of any other invoke that it does not implement it", async () => {
    assert.equal((await send({ type: "invoke", name: "composeExtension/query" })).status, 501);
  });

  it("hears activities that are none of its business, and says nothing", async () => {
    for (const type of ["messageReaction", "typing", "event", "endOfConversation", "whatever"]) {
      assert.equal((await send({ type })).status, 200, type);
    }
    assert.deepEqual(sent(), []);
  });

  it("offers complete questions under a message", async () => {
    await send({ conversation: fresh(), text: "suggest" });
    const { suggestedActions } = bot.connector.calls[0]?.body as { suggestedActions: object };
    assert.deepEqual(suggestedActions, {
      to: [],
      actions: [{ type: "imBack", title: "Help", value: "help" }],
    });
  });

  describe("when something breaks", () => {
    it("tells the person one plain sentence with a reference, and the log the rest", async () => {
      const answer = await send({ conversation: fresh(), text: "break" });
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

    it("answers the request with an error when a reply could not be sent, so that it is delivered again", async () => {
      const conversation = fresh();
      bot.connector.react({ status: 500 });
      const activity = teamsActivity(bot.connector.url, { conversation, text: "learn" });
      assert.equal((await bot.post(activity)).status, 502);
      assert.equal((await bot.post(activity)).status, 200);
      assert.deepEqual(
        sent().map(({ text }) => text),
        ["learn 1", "learn 1"],
      );
    });
  });

  it("runs an activity that is delivered twice once, and does not say its answer twice", async () => {
    const conversation = fresh();
    const activity = teamsActivity(bot.connector.url, { conversation, text: "learn" });
    const answers = await Promise.all([bot.post(activity), bot.post(activity), bot.post(activity)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.deepEqual(
      sent().map(({ text }) => text),
      ["learn 1"],
    );
  });

  it("loses none of fifty messages that come at once, and keeps their count", async () => {
    const conversation = fresh();
    await Promise.all(Array.from({ length: 50 }, () => send({ conversation, text: "n" })));
    const counts = sent().map(({ text }) => Number(text?.split(" ")[1]));
    assert.deepEqual(
      counts,
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it("loses nothing that fifty conversations teach at once", async () => {
    const teach = () => send({ conversation: fresh(), text: "learn" });
    const answers = await Promise.all(Array.from({ length: 50 }, teach));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.equal(sent().filter(({ text }) => text === "learn 1").length, 50);
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
    await slow.post(teamsActivity(slow.connector.url, { conversation: fresh() }));
    assert.deepEqual(
      slow.connector.calls.map(({ body }) => body["type"]),
      ["typing", "message"],
    );
    await slow.close();
  });
});

describe("a conversation in the response (expectReplies)", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startRunningBot();
  });
  after(async () => {
    assert.deepEqual(bot.connector.calls, [], "nothing goes to the connector");
    await bot.close();
  });
  const send = async (more: object): Promise<readonly Sent[]> => {
    const activity = teamsActivity(bot.connector.url, { deliveryMode: "expectReplies", ...more });
    const { status, body } = await bot.post(activity);
    assert.equal(status, 200);
    return body["activities"] as readonly Sent[];
  };

  it("goes on from turn to turn", async () => {
    const conversation = fresh();
    const texts: unknown[] = [];
    for (const text of [
      "hello",
      "known",
      "learn",
      "known",
      "settle",
      "known",
      "retract",
      "known",
    ]) {
      texts.push((await send({ conversation, text })).map((reply) => reply.text));
    }
    assert.deepEqual(texts, [
      ["hello 1"],
      ["known 0"],
      ["learn 3"],
      ["known 1"],
      ["settle 5"],
      ["known 1"],
      ["retract 7"],
      ["known 0"],
    ]);
  });

  it("carries card and words together, the card's id on it", async () => {
    const [reply] = await send({ conversation: fresh(), text: "card" });
    assert.deepEqual([reply?.id, reply?.text, reply?.attachments?.length], ["card-1", "card 1", 1]);
  });

  it("says which message a replacing card takes the place of", async () => {
    const conversation = fresh();
    await send({ conversation, text: "card" });
    const [reply] = await send({ conversation, text: "replace" });
    assert.deepEqual([reply?.type, reply?.id], ["messageUpdate", "card-1"]);
  });

  it("answers a press as an invoke response among the activities", async () => {
    const press = {
      conversation: fresh(),
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: "page-3",
      value: { action: { verb: "show", data: { nonce: "card-1" } } },
    };
    const [reply] = await send(press);
    assert.equal(reply?.type, "invokeResponse");
    assert.deepEqual([reply.value?.status, reply.value?.body.type], [200, CARD]);
    const [later] = await send({ conversation: press.conversation, text: "replace" });
    assert.deepEqual([later?.type, later?.id], ["messageUpdate", "page-3"]);
  });

  it("answers a repeated activity with the same answer, its effects once", async () => {
    const conversation = fresh();
    const id = "the-same";
    const first = await send({ conversation, id, text: "learn" });
    assert.deepEqual(await send({ conversation, id, text: "learn" }), first);
    assert.deepEqual(
      (await send({ conversation, text: "n" })).map(({ text }) => text),
      ["n 2"],
    );
  });

  it("answers activities without an id, as often as they come", async () => {
    const conversation = fresh();
    const once = await send({ conversation, id: undefined, text: "n" });
    const twice = await send({ conversation, id: undefined, text: "n" });
    assert.deepEqual([once[0]?.text, twice[0]?.text], ["n 1", "n 2"]);
  });

  it("says its apology there too", async () => {
    const [reply] = await send({ conversation: fresh(), text: "break" });
    assert.match(reply?.text ?? "", /mention reference/u);
  });
});
