import assert from "node:assert/strict";
import type { Dialog } from "../../bot/ports.js";
import { STILL_WORKING } from "../../bot/waits.js";
import { freshConversation, WORDS, type Invoked, type Sent } from "../support/conversations.js";
import { countingDialog } from "../support/counting-dialog.js";
import {
  startRunningBot,
  teamsActivity,
  type HttpAnswer,
  type RunningBot,
} from "../support/running-bot.js";

/** Holds turns up until it is opened. */
interface Gate {
  readonly pass: () => Promise<void>;
  readonly shut: () => void;
  readonly open: () => void;
}

function gate(): Gate {
  let opened = Promise.resolve();
  let open = (): void => undefined;
  return {
    pass: () => opened,
    shut: () => {
      opened = new Promise((resolve) => (open = resolve));
    },
    open: () => {
      open();
    },
  };
}

describe("somebody who waits for an answer that takes long", () => {
  const slow = gate();
  const dialog: Dialog = {
    ...countingDialog,
    prepare: () => slow.pass(),
    step: (state, event, context) => {
      const transition = countingDialog.step(state, event, context);
      if (event.kind !== "action" || event.verb === "press") return transition;
      if (event.verb === "break") throw new Error("broken");
      return { ...transition, replies: [...transition.replies, { text: "and something more" }] };
    },
  };
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot({
      dialog,
      waits: { typing: 60_000, press: 100, word: 200 },
      connector: { patience: { callTimeout: 300, pauses: [1] } },
    });
  });
  afterEach(async () => {
    slow.open();
    await bot.close();
  });

  const conversation = freshConversation();
  const say = (text: string): Promise<HttpAnswer> =>
    bot.post(teamsActivity(bot.connector.url, { conversation, text }));
  const press = async (verb: string): Promise<Invoked> => {
    const action = { type: "Action.Execute", verb, data: { nonce: "card-1" } };
    const more = { type: "invoke", name: "adaptiveCard/action", replyToId: "sent-1" };
    const { body } = await bot.post(
      teamsActivity(bot.connector.url, { conversation, ...more, value: { action } }),
    );
    return body;
  };
  const calls = () =>
    bot.connector.calls.map(({ method, path, body }) => {
      const { text, attachments } = body as unknown as Sent;
      return { method, card: path.endsWith("/sent-1"), text, cards: attachments?.length ?? 0 };
    });
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  it("hears at once that a press was heard, and sees its card change when it is done", async () => {
    await say("card");
    slow.shut();
    const { type, value } = await press("press");
    assert.deepEqual({ type, value }, { type: WORDS, value: STILL_WORKING });
    assert.equal(calls().length, 1);
    slow.open();
    await until(() => calls().length === 2);
    assert.deepEqual(calls()[1], { method: "PUT", card: true, text: undefined, cards: 1 });
  });

  it("sees the card change though the channel does not take the rest", async () => {
    await say("card");
    bot.connector.react("hang", "hang");
    const { type } = await press("and more");
    assert.equal(type, "application/vnd.microsoft.card.adaptive");
    await until(() => bot.log.some((line) => line.includes("not said in the turn")));
    const outbox = await bot.store.outbox.count();
    assert.deepEqual(outbox, [{ destination: "reply", state: "waiting", rows: 1 }]);
  });

  it("is told in a message where the press fails after all", async () => {
    await say("card");
    slow.shut();
    assert.equal((await press("break")).value, STILL_WORKING);
    slow.open();
    await until(() => calls().length === 2);
    assert.match(calls()[1]?.text ?? "", /nothing was changed/u);
  });

  it("gets a word when a message takes long, and then the answer", async () => {
    slow.shut();
    const answered = say("hello");
    await until(() => calls().length === 1);
    assert.equal(calls()[0]?.text, STILL_WORKING);
    slow.open();
    await answered;
    assert.deepEqual(
      calls().map(({ text }) => text),
      [STILL_WORKING, "hello 1"],
    );
  });

  it("loses nothing when the bot is ended meanwhile: that waits for the turn", async () => {
    await say("card");
    slow.shut();
    await press("press");
    const ended = bot.close();
    slow.open();
    await ended;
    assert.equal(calls().length, 2);
  });
});
