import assert from "node:assert/strict";
import { environmentOf } from "../../knowledge/index.js";
import { readLibrary } from "../../knowledge/library.js";
import { initialState, migrateState, stepWith, type AdaptiveCard } from "../../dialogs/index.js";
import { lintCard } from "../support/card-linter.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

interface Claim {
  readonly "@type": string;
  readonly position: number;
  readonly appearance: {
    readonly "@type": string;
    readonly name: string;
    readonly abstract: string;
    readonly url: string;
  };
}

interface Entity {
  readonly type: string;
  readonly citation?: readonly Claim[];
  readonly additionalType?: unknown;
}

describe("an article on the wire", () => {
  const library = readLibrary();
  const conversation = { id: "a:articles", conversationType: "personal" };
  let bot: RunningBot;
  before(async () => {
    const dialog = { step: stepWith(library), initialState, migrateState };
    bot = await startRunningBot({ dialog, compile: environmentOf });
  });
  after(() => bot.close());
  beforeEach(() => {
    bot.connector.forget();
  });
  const send = (more: object): ReturnType<RunningBot["post"]> =>
    bot.post(teamsActivity(bot.connector.url, { conversation, ...more }));

  it("arrives with every source whole, beside its mark, and without an AI label", async () => {
    await send({ text: "what does open federation mean?" });
    const [words] = bot.connector.calls.map(({ body }) => body);
    const [entity, ...more] = words?.["entities"] as readonly Entity[];
    const article = library.bySlug.get("what-open-federation-means");
    assert.ok(entity && article);
    assert.deepEqual(more, []);
    assert.equal(entity.type, "https://schema.org/Message");
    assert.equal(entity.additionalType, undefined);
    const claims = entity.citation ?? [];
    assert.deepEqual(
      claims.map(({ position, appearance }) => [position, appearance.abstract]),
      article.citations.map(({ says }, index) => [index + 1, says]),
    );
    const text = String(words?.["text"]);
    for (const { "@type": type, position, appearance } of claims) {
      assert.equal(type, "Claim");
      assert.equal(appearance["@type"], "DigitalDocument");
      assert.ok(text.includes(`[${String(position)}]`));
      assert.match(appearance.url, /^https:\/\//u);
      assert.ok(appearance.name.length <= 80 && appearance.abstract.length <= 160);
    }
    assert.ok(claims.length <= 20);
    const data = words?.["channelData"] as { readonly feedbackLoopEnabled?: boolean };
    assert.equal(data.feedbackLoopEnabled, true);
  });

  for (const text of [
    "your organizations are not set up to talk to each other",
    "audio and video calls with a skype user work but chat doesn't",
    "can alice@contoso.com chat with guest bob@fabrikam.com?",
  ]) {
    it(`is followed by a card that Teams takes: ${text}`, async () => {
      await send({ text });
      const [words, backing] = bot.connector.calls.map(({ body }) => body);
      assert.equal(words?.["attachments"], undefined);
      assert.equal(backing?.["text"], undefined);
      const [attachment] = backing?.["attachments"] as readonly {
        readonly content: AdaptiveCard;
      }[];
      assert.ok(attachment);
      assert.deepEqual(lintCard(attachment.content), []);
    });
  }

  it("keeps a thumb on it under the article's name", async () => {
    await send({ text: "what does open federation mean?" });
    const feedback = JSON.stringify({ feedbackText: "clear" });
    const answer = await send({
      type: "invoke",
      name: "message/submitAction",
      replyToId: "sent-1",
      value: { actionName: "feedback", actionValue: { reaction: "like", feedback } },
    });
    assert.deepEqual([answer.status, answer.text], [200, ""]);
    const [line] = await bot.journal();
    assert.ok(line);
    const { verdict, subject, remarks } = line;
    assert.deepEqual(
      [verdict, subject, remarks],
      ["up", "article what-open-federation-means", ["clear"]],
    );
  });

  it("takes a thumb that makes no sense without a fuss, and keeps nothing of it", async () => {
    const before = (await bot.journal()).length;
    for (const value of [
      null,
      {},
      { actionName: "feedback", actionValue: { reaction: "maybe" } },
    ]) {
      const { status } = await send({
        type: "invoke",
        name: "message/submitAction",
        replyToId: "sent-1",
        value,
      });
      assert.equal(status, 200);
    }
    assert.equal((await bot.journal()).length, before);
  });
});
