import assert from "node:assert/strict";
import { environmentOf } from "../../knowledge/index.js";
import { initialState, migrateState, step, type AdaptiveCard } from "../../dialogs/index.js";
import { SETUP_TALK } from "../../dialogs/words/en/setup.js";
import { buttonOf } from "../support/conversation.js";
import { APP_ID } from "../support/our-credentials.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

describe("the guided checklist on the wire", () => {
  const conversation = { id: "a:setup", conversationType: "personal" };
  let bot: RunningBot;
  before(async () => {
    const dialog = { step, initialState, migrateState };
    bot = await startRunningBot({ dialog, compile: environmentOf });
  });
  after(() => bot.close());
  beforeEach(() => {
    bot.connector.forget();
  });
  const send = (more: object): ReturnType<RunningBot["post"]> =>
    bot.post(teamsActivity(bot.connector.url, { conversation, ...more }));

  /** Presses what a card's action says, as Teams does, and gives the card that comes back. */
  const execute = async (verb: string, data: object): Promise<AdaptiveCard> => {
    const { status, body } = await send({
      type: "invoke",
      name: "adaptiveCard/action",
      text: undefined,
      replyToId: "sent-1",
      value: { action: { type: "Action.Execute", verb, data }, trigger: "manual" },
    });
    assert.equal(status, 200);
    assert.equal(body["type"], "application/vnd.microsoft.card.adaptive");
    return body["value"] as AdaptiveCard;
  };

  it("is refreshed for its owner alone, and answers in place without telling anybody else", async () => {
    await send({ text: "set up my environment" });
    const [sent] = bot.connector.calls;
    const [attachment] = sent?.body["attachments"] as readonly { content: AdaptiveCard }[];
    const card = attachment?.content;
    assert.deepEqual(card?.refresh?.userIds, ["29:admin"]);
    bot.connector.forget();

    const { verb, data } = card.refresh.action;
    const again = await execute(verb, data);
    assert.deepEqual(again.actions, card.actions, "a refresh changes nothing");
    const next = buttonOf(card, SETUP_TALK.next);
    const second = await execute(next.verb, { ...next.data, "fact-0": "online" });
    assert.match(JSON.stringify(second.body), /Own domains/u);
    const late = await execute(next.verb, { ...next.data, "fact-0": "server" });
    assert.match(JSON.stringify(late.body), /older card, so nothing was changed/u);
    const refreshed = await execute(verb, data);
    assert.match(JSON.stringify(refreshed.body), /Own domains/u, "the other device catches up");
    assert.deepEqual(bot.connector.calls, [], "each answer went to the one who pressed");
  });

  it("moves from a channel to the personal chat, by a link to this bot", async () => {
    await send({
      text: "<at>Edgewise</at> set up my environment",
      conversation: { id: "19:channel", conversationType: "channel" },
      entities: [
        {
          type: "mention",
          text: "<at>Edgewise</at>",
          mentioned: { id: "28:bot", name: "Edgewise" },
        },
      ],
    });
    const [sent] = bot.connector.calls;
    assert.match(
      String(sent?.body["text"]),
      new RegExp(`personal chat.*teams\\.microsoft\\.com/l/chat/0/0\\?users=28%3A${APP_ID}`, "u"),
    );
    assert.equal(sent?.body["attachments"], undefined);
  });
});
