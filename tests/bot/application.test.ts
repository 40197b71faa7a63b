import assert from "node:assert/strict";
import {
  CARD,
  WORDS,
  freshConversation,
  type Invoked,
  type Sent,
} from "../support/conversations.js";
import {
  startRunningBot,
  teamsActivity,
  type HttpAnswer,
  type RunningBot,
} from "../support/running-bot.js";

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
        conversation: freshConversation(),
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
        conversation: freshConversation(),
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
      await send({ conversation: freshConversation(), text: "card" });
      const [message] = sent();
      assert.equal(message?.attachments?.[0]?.contentType, CARD);
      assert.equal(message.summary, "card 1");
      assert.equal(message.text, undefined);
    });

    it("updates a card in place when a later reply replaces it", async () => {
      const conversation = freshConversation();
      await send({ conversation, text: "card" });
      await send({ conversation, text: "replace" });
      const last = bot.connector.calls.at(-1);
      assert.equal(last?.method, "PUT");
      assert.equal(last.path, `/v3/conversations/${conversation.id}/activities/sent-1`);
    });

    it("sends a replacing card anew where it does not know the card it replaces", async () => {
      await send({ conversation: freshConversation(), text: "replace" });
      assert.deepEqual(
        bot.connector.calls.map(({ method }) => method),
        ["POST"],
      );
    });

    it("answers a press in its own response, with the card that takes its place", async () => {
      const answer = await execute(
        freshConversation(),
        { nonce: "card-1" },
        { replyToId: "sent-7" },
      );
      assert.equal(answer.status, 200);
      const body = answer.body as Invoked;
      assert.deepEqual([body.statusCode, body.type], [200, CARD]);
      assert.match(JSON.stringify(body.value), /card 1/u);
      assert.deepEqual(sent(), [], "nothing is sent besides");
    });

    it("knows afterwards where the card of that response stands", async () => {
      const conversation = freshConversation();
      await execute(conversation, { nonce: "card-1" }, { replyToId: "pressed-id" });
      await send({ conversation, text: "replace" });
      assert.match(bot.connector.calls.at(-1)?.path ?? "", /\/pressed-id$/u);
    });

    it("answers a press whose answer is a new message with a few words, and sends the message", async () => {
      const answer = await execute(freshConversation(), {});
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
        const answer = await execute(freshConversation(), {}, { value });
        assert.deepEqual([answer.status, (answer.body as Invoked).statusCode], [200, 200]);
      }
    });

    it("takes `Action.Submit` the same way: a message without words", async () => {
      const conversation = freshConversation();
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
    await send({ conversation: freshConversation(), text: "suggest" });
    const { suggestedActions } = bot.connector.calls[0]?.body as { suggestedActions: object };
    assert.deepEqual(suggestedActions, {
      to: [],
      actions: [{ type: "imBack", title: "Help", value: "help" }],
    });
  });
});
