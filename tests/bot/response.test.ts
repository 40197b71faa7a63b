import assert from "node:assert/strict";
import { CARD, freshConversation, type Sent } from "../support/conversations.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

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
    const conversation = freshConversation();
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
    const [reply] = await send({ conversation: freshConversation(), text: "card" });
    assert.deepEqual([reply?.id, reply?.text, reply?.attachments?.length], ["card-1", "card 1", 1]);
  });

  it("says which message a replacing card takes the place of", async () => {
    const conversation = freshConversation();
    await send({ conversation, text: "card" });
    const [reply] = await send({ conversation, text: "replace" });
    assert.deepEqual([reply?.type, reply?.id], ["messageUpdate", "card-1"]);
  });

  it("answers a press as an invoke response among the activities", async () => {
    const press = {
      conversation: freshConversation(),
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
    const conversation = freshConversation();
    const id = "the-same";
    const first = await send({ conversation, id, text: "learn" });
    assert.deepEqual(await send({ conversation, id, text: "learn" }), first);
    assert.deepEqual(
      (await send({ conversation, text: "n" })).map(({ text }) => text),
      ["n 2"],
    );
  });

  it("answers activities without an id, as often as they come", async () => {
    const conversation = freshConversation();
    const once = await send({ conversation, id: undefined, text: "n" });
    const twice = await send({ conversation, id: undefined, text: "n" });
    assert.deepEqual([once[0]?.text, twice[0]?.text], ["n 1", "n 2"]);
  });

  it("says its apology there too", async () => {
    const [reply] = await send({ conversation: freshConversation(), text: "break" });
    assert.match(reply?.text ?? "", /mention reference/u);
  });
});
