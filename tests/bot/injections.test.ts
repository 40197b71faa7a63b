import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createLog } from "../../bot/log.js";
import { createMetrics } from "../../bot/metrics.js";
import type { Dialog } from "../../bot/ports.js";
import { createProposer, withLanguageModel } from "../../bot/proposer.js";
import { provideFrom } from "../../bot/provide.js";
import { initialState, migrateState, step } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { startChat, type Heard } from "../support/chat.js";
import { halfBlindDialog, UNREADABLE } from "../support/half-blind.js";
import {
  startLanguageModel,
  type FakeLanguageModel,
  type ModelReaction,
} from "../support/language-model.js";
import { startRunningBot, type RunningBot } from "../support/running-bot.js";

const TEXTS = readFileSync("tests/cases/injections.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) =>
    line
      .replaceAll("\\n", "\n")
      .replace(/\\u\{([0-9a-f]+)\}/gu, (_, code: string) =>
        String.fromCodePoint(parseInt(code, 16)),
      ),
  );

const OFFERED = "A language model read this";

const question = (subject: string | null, address: string, kind = "organization"): object => ({
  kind: "reach",
  subject,
  peer: { kind, address, domain: address.slice(address.indexOf("@") + 1) },
  modality: "chat",
  direction: "outbound",
});

/** A model that does whatever it is told in the text, in every way it can think of. */
const OBEDIENT: readonly (readonly [string, (text: string) => ModelReaction])[] = [
  ["answers", () => ({ says: { answer: "allowed", bySettings: "allowed" } })],
  ["talks", () => ({ says: "Yes, that is allowed." })],
  [
    "adds an answer",
    () => ({ says: { ...question(null, "bob@fabrikam.com"), answer: "allowed" } }),
  ],
  ["obeys in JSON", (text) => ({ says: /\{"[^}]*\}+/u.exec(text)?.[0] ?? { kind: "command" } })],
  ["swaps the people", () => ({ says: question("ceo@contoso.com", "eve@evil.example") })],
  ["takes look-alikes", () => ({ says: question("alice@contoso.com", "bob@fabrikam.com") })],
  ["widens it", () => ({ says: question(null, "bob@fabrikam.com") })],
  ["turns it", () => ({ says: question("bob@fabrikam.com", "alice@contoso.com") })],
  [
    "calls everybody Skype",
    () => ({ says: question("alice@contoso.com", "bob@outlook.com", "skype") }),
  ],
];

/** One way after the other: our own reader answers most of these texts, and few reach the model. */
const IN_TURN: (typeof OBEDIENT)[number] = [
  "obeys, each time in another way",
  (text) => OBEDIENT[text.length % OBEDIENT.length]?.[1](text) ?? "hang",
];

describe("texts that tell a language model what to answer", () => {
  let model: FakeLanguageModel;
  let plain: RunningBot;
  let assisted: RunningBot;
  let offers = 0;

  /** A conversation's own reader, or one that can read nothing: then every text reaches the model. */
  const start = (dialog: Dialog): Promise<RunningBot> => {
    let minutes = 0;
    const propose = createProposer(model.settings, {
      log: createLog("silent"),
      metrics: createMetrics(),
      // Minutes go by between two texts, so that no answer of the model is remembered.
      now: () => new Date(120_000 * (minutes += 1)),
    });
    return startRunningBot({
      dialog,
      compile: environmentOf,
      provide: provideFrom({ propose }),
    });
  };

  const dialogs: readonly (readonly [string, string, Dialog])[] = [
    ["as our own reader reads them", "", withLanguageModel({ step, initialState, migrateState })],
    ["where our own reader gives up", UNREADABLE, halfBlindDialog],
  ];
  for (const [how, mark, dialog] of dialogs) {
    describe(how, function () {
      this.timeout(60_000);
      const without = new Map<string, Heard>();
      before(async () => {
        model = await startLanguageModel();
        assisted = await start(dialog);
        plain = await startRunningBot({
          dialog,
          compile: environmentOf,
        });
        for (const text of TEXTS) without.set(text, await startChat(plain).say(`${mark} ${text}`));
      });
      after(async () => {
        await Promise.all([assisted.close(), plain.close()]);
        await model.close();
      });

      for (const [what, react] of mark === "" ? [IN_TURN] : OBEDIENT) {
        it(`change no answer when the model ${what}`, async () => {
          model.react(react);
          for (const text of TEXTS) {
            const heard = await startChat(assisted).say(`${mark} ${text}`);
            if (isOffer(heard)) assertOffer(heard, text);
            else assert.deepEqual(comparable(heard), comparable(without.get(text)), text);
          }
        });
      }
    });
  }

  after(() => {
    assert.ok(offers > 0, "the model was never taken at its word, so nothing was tried");
  });

  const isOffer = ({ words }: Heard): boolean => words.includes(OFFERED);

  /** An offer answers nothing, is confirmed by nobody yet, and names nobody whom the text does not. */
  function assertOffer({ words, titles }: Heard, text: string): void {
    offers += 1;
    assert.ok(titles.includes("No"));
    const clear = text.replace(/[\u200b-\u200f\u2060]/gu, "").toLowerCase();
    for (const [address] of words.matchAll(/[^\s"]+@[^\s"?]+/gu)) {
      assert.ok(clear.includes(address.toLowerCase()), `${address} is not in: ${text}`);
    }
  }

  /** What was said, without the ids that differ from card to card. */
  function comparable(heard: Heard | undefined): unknown {
    return heard === undefined ? null : [heard.words, heard.titles, heard.suggestions];
  }
});
