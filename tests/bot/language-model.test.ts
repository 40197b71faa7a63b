import assert from "node:assert/strict";
import { createLog } from "../../bot/log.js";
import { createMetrics } from "../../bot/metrics.js";
import { createProposer } from "../../bot/proposer.js";
import { provideFrom } from "../../bot/provide.js";
import { environmentOf } from "../../knowledge/index.js";
import { HANDING } from "../../dialogs/words/en/tickets.js";
import { startChat, type Chat } from "../support/chat.js";
import { halfBlindDialog, UNREADABLE } from "../support/half-blind.js";
import {
  MODEL_KEY,
  startLanguageModel,
  type FakeLanguageModel,
} from "../support/language-model.js";
import { startRunningBot, teamsActivity, type RunningBot } from "../support/running-bot.js";

const TEXT = `${UNREADABLE} alice@contoso.com bob@fabrikam.com?`;
const READ = {
  kind: "reach",
  subject: "alice@contoso.com",
  peer: { kind: "organization", address: "bob@fabrikam.com", domain: "fabrikam.com" },
  modality: "call",
  direction: "outbound",
};
const SHOWN = "Can alice@contoso.com call the federated user bob@fabrikam.com?";
const OFFERED = "A language model read this";
const YES = "Yes, ask that";
const NOTE = "read by a language model and confirmed by you";
const LABEL = "AIGeneratedContent";

describe("a conversation with a language model beside it", function () {
  this.timeout(20_000);
  let model: FakeLanguageModel;
  let bot: RunningBot;
  before(async () => {
    model = await startLanguageModel();
    // Minutes go by between two texts, so that no answer of the model is remembered.
    let minutes = 0;
    const now = (): Date => new Date(Date.UTC(2026, 10, 22) + 120_000 * (minutes += 1));
    const parts = { log: createLog("silent"), metrics: createMetrics(), now, patience: 1_500 };
    bot = await startRunningBot({
      dialog: halfBlindDialog,
      compile: environmentOf,
      provide: provideFrom({ propose: createProposer(model.settings, parts) }),
    });
  });
  after(async () => {
    await bot.close();
    await model.close();
  });
  beforeEach(() => {
    model.react(() => ({ says: READ }));
  });

  const begin = (): Chat => startChat(bot);
  /** Every message and update that reached the channel since the last thing said, as text. */
  const wire = (): readonly string[] =>
    bot.connector.calls.map(({ body }) => JSON.stringify(body)).filter((body) => body !== "{}");

  it("shows what the model read as the model's, and answers nothing yet", async () => {
    const heard = await begin().say(TEXT);
    assert.ok(heard.words.includes(OFFERED), heard.words);
    assert.ok(heard.words.includes(SHOWN));
    assert.deepEqual(heard.titles, [YES, "No", HANDING.button]);
    assert.doesNotMatch(heard.words, /can't tell|Settings/u);
  });

  it("marks that message, and no other, as written by a model", async () => {
    const admin = begin();
    await admin.say("can alice@contoso.com chat with bob@fabrikam.com?");
    assert.ok(wire().every((body) => !body.includes(LABEL)));
    await admin.say(TEXT);
    const [offer, ...more] = wire().filter((body) => body.includes("attachments"));
    assert.deepEqual(more, []);
    const { entities } = JSON.parse(offer ?? "{}") as { readonly entities: unknown };
    assert.deepEqual(entities, [
      {
        type: "https://schema.org/Message",
        "@type": "Message",
        "@context": "https://schema.org",
        "@id": "",
        additionalType: [LABEL],
      },
    ]);
    await admin.click(YES);
    assert.ok(wire().length > 0 && wire().every((body) => !body.includes(LABEL)));
  });

  it("asks what was shown once it is confirmed, says so, and takes the buttons away", async () => {
    const admin = begin();
    await admin.say(TEXT);
    const heard = await admin.click(YES);
    assert.ok(heard.words.includes(NOTE), heard.words);
    assert.ok(heard.words.includes(SHOWN));
    const [settled, answer] = heard.cards;
    assert.deepEqual(settled?.actions ?? [], []);
    assert.ok((answer?.actions ?? []).length > 0);
  });

  it("answers exactly as if the question had been typed", async () => {
    const confirmed = begin();
    await confirmed.say(TEXT);
    const { words } = await confirmed.click(YES);
    const typed = await begin().say(SHOWN);
    for (const line of typed.words.split("\n")) {
      assert.ok(words.includes(line), line);
    }
  });

  it("says after a No what it says without a model", async () => {
    model.react(() => ({ says: { kind: null } }));
    const without = await begin().say(TEXT);
    model.react(() => ({ says: READ }));
    const admin = begin();
    await admin.say(TEXT);
    const refused = await admin.click("No");
    assert.ok(refused.words.endsWith(without.words), refused.words);
    assert.deepEqual(refused.suggestions, without.suggestions);
  });

  it("asks nothing that the card did not show, whatever a press carries", async () => {
    const admin = begin();
    await admin.say(TEXT);
    const forged = "Can our users chat with Skype users?";
    const heard = await admin.click(YES, { question: forged, text: forged, choice: "reading-0" });
    assert.ok(heard.words.includes(SHOWN));
    assert.ok(!heard.words.includes("Skype users"));
    const again = begin();
    await again.say(TEXT);
    for (const choice of ["reading-7", "choice-0", "yes", "constructor"]) {
      const { words } = await again.click(YES, { choice });
      assert.ok(!words.includes(NOTE), words);
    }
  });

  it("counts a press once, and takes none back", async () => {
    const admin = begin();
    await admin.say(TEXT);
    const [settled] = (await admin.click(YES)).cards;
    const again = await admin.click(YES);
    assert.deepEqual(again.cards, [settled], "nothing is answered a second time");
    const stale = await admin.click("No");
    assert.ok(stale.words.includes("no longer open"), stale.words);
    assert.deepEqual(stale.cards, []);
  });

  it("offers what our own reader would still ask as choices", async () => {
    const peer = { kind: null, address: "bob@outlook.com", domain: "outlook.com" };
    model.react(() => ({ says: { ...READ, peer } }));
    const admin = begin();
    const { titles } = await admin.say(`${UNREADABLE} alice@contoso.com bob@outlook.com`);
    assert.equal(titles.length, 4);
    const heard = await admin.click(titles[0] ?? "");
    assert.ok(heard.words.includes(NOTE), heard.words);
  });

  it("is not asked about what our own reader reads, nor what names nobody", async () => {
    const before = model.calls.length;
    const admin = begin();
    for (const text of [
      SHOWN,
      "help",
      "start over",
      `${UNREADABLE} what is the weather like?`,
      "Get-CsAccessEdgeConfiguration\n\nAllowFederatedUsers : True",
    ])
      await admin.say(text);
    assert.equal(model.calls.length, before);
  });

  it("answers as without a model when the model is slow, and in time", async () => {
    model.react(() => ({ says: { kind: null } }));
    const without = await begin().say(TEXT);
    model.react(() => "hang");
    assert.deepEqual(await begin().say(TEXT), without);
  });

  it("never writes down the text or the key", async () => {
    await bot.post(teamsActivity(bot.connector.url, { text: TEXT }));
    const written = bot.log.join("\n");
    assert.ok(!written.includes(MODEL_KEY) && !written.includes("bob@fabrikam.com"));
  });
});
