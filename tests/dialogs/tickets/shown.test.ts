import assert from "node:assert/strict";
import { factKind } from "../../../knowledge/index.js";
import { webhookBody } from "../../../bot/helpdesk/webhook-message.js";
import { draftSummary } from "../../../dialogs/tickets/draft.js";
import { harmless } from "../../../dialogs/tickets/harmless.js";
import { summaryLines } from "../../../dialogs/tickets/text.js";
import { SUMMARY_PARTS } from "../../../dialogs/tickets/summary.js";
import { factTitle } from "../../../dialogs/words/en/facts.js";
import { dateWords } from "../../../dialogs/words/en/question.js";
import { huge, NOW } from "../../support/card-samples.js";
import { DANA, SERVER_KNOWN } from "../../support/conversation.js";
import { desk, type Chat } from "../../support/handing-over.js";

/** Every run of text on a card, as it is shown. */
function shownOn(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownOn).join("");
  if (typeof value !== "object" || value === null) return "";
  const node = value as Readonly<Record<string, unknown>>;
  return typeof node["text"] === "string" ? node["text"] : shownOn(Object.values(node));
}

/** Every text in a value, each with what it is called. */
function texts(value: unknown, name = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, key));
}

/** A text as the card words it: a setting by its title, a day by its date, a page without its scheme. */
function worded(name: string, text: string): string {
  if (name === "name") return factKind(text) === undefined ? text : factTitle(text);
  if (name === "asOf") return dateWords(text);
  return name === "sources" ? text.replace("https: //", "") : text;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** The card before anything leaves, and what a webhook gets of it. */
function handedOver(questions: readonly string[]): {
  readonly shown: string;
  readonly sent: readonly (readonly [string, string])[];
  readonly lines: readonly string[];
} {
  const at = desk(SERVER_KNOWN);
  const dana: Chat = at.chat(DANA);
  for (const question of questions) dana.say(question);
  dana.say("escalate");
  const shown = squeezed(shownOn(dana.card()));
  dana.click("Send to the helpdesk", { note: "n" });
  const [ticket] = at.tickets;
  assert.ok(ticket !== undefined);
  const body = JSON.parse(webhookBody({ ticket, entry: 0 })) as {
    readonly data: { readonly ticket: { readonly summary: unknown } };
  };
  const { summary } = ticket;
  const lines = SUMMARY_PARTS.flatMap((part) => summaryLines(summary, part));
  return { shown, sent: texts(body.data.ticket.summary), lines };
}

const ASKED = "can alice@contoso.com chat with carol@fabrikam.com?";
const AT_LENGTH = `${ASKED} ${"we tried it on many machines and many days, and nothing helped at all, ".repeat(8)}and the project MAGNOLIA is secret`;

const TALKS: Readonly<Record<string, readonly string[]>> = {
  "one question": [ASKED],
  "a long question before the last one": [AT_LENGTH, "can alice@contoso.com call bob@outlook.com?"],
  "a long question": [AT_LENGTH.repeat(4)],
  "signs that are shown apart": [
    `${ASKED} ${"@x ~~ {{ ]( www.x ".repeat(100)}`,
    "what then?",
    ASKED,
  ],
  "a way to change it": ["how do I let alice@contoso.com chat with carol@fabrikam.com?"],
  "a list": ["who can chat with carol@fabrikam.com?"],
};

describe("what leaves for the helpdesk", () => {
  for (const [what, questions] of Object.entries(TALKS)) {
    it(`is on the card to its last character, and nothing of it is on the card alone: ${what}`, () => {
      const { shown, sent, lines } = handedOver(questions);
      assert.ok(sent.length > 3);
      for (const [name, text] of sent) {
        assert.ok(
          shown.includes(squeezed(worded(name, text)).trim()),
          `${name}: ${text}\n${shown}`,
        );
      }
      for (const line of lines) assert.ok(shown.includes(squeezed(line).trim()), line);
    });
  }

  it("is cut where the card cuts it", () => {
    const { sent } = handedOver(TALKS["a long question before the last one"] ?? []);
    const asked = sent.filter(([name]) => name === "asked").map(([, text]) => text);
    assert.equal(asked.length, 1);
    assert.match(asked.join(""), /…$/u);
    assert.ok(!JSON.stringify(sent).includes("MAGNOLIA"));
  });

  it("is on the card however much there is", () => {
    const document = huge();
    const summary = draftSummary({ typed: document.question, document, tried: [], now: NOW });
    const lines = SUMMARY_PARTS.flatMap((part) => summaryLines(summary, part)).join("\n");
    for (const [name, text] of SUMMARY_PARTS.flatMap((part) => texts(summary[part], part))) {
      const shown = worded(name, harmless(text, 6_000)).trim();
      assert.ok(squeezed(lines).includes(squeezed(shown)), `${name}: ${text}\n${lines}`);
    }
  });
});
