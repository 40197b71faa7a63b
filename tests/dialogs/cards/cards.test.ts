import assert from "node:assert/strict";
import { environmentOf, factKind } from "../../../knowledge/index.js";
import { answerCard } from "../../../dialogs/cards/answer.js";
import { editCard, pickCard } from "../../../dialogs/cards/change.js";
import { CARD_BUDGET, cardSize, type AdaptiveCard } from "../../../dialogs/cards/card.js";
import { clarifyCard } from "../../../dialogs/cards/clarify.js";
import { correctCard } from "../../../dialogs/cards/correct.js";
import { factsCard, FACTS_PER_PAGE, pageCount } from "../../../dialogs/cards/facts.js";
import { helpCard, welcomeCard } from "../../../dialogs/cards/help.js";
import { checklist } from "../../../dialogs/checklist.js";
import { lintCard } from "../../support/card-linter.js";
import {
  ADDRESS,
  EMPTY,
  factsView,
  fieldsWith,
  huge,
  LONG,
  manyFacts,
  NOW,
  open,
  receiptOf,
  typedEverywhere,
  view,
  wrongFields,
} from "../../support/card-samples.js";
import { SETUP_SAMPLES, typedOnSetup } from "../../support/setup-samples.js";
import { checkOf, documentOf, PARTNER_CHAT, retiredSkype } from "../../support/documents.js";

describe("cards", () => {
  const kind = factKind("server.CsAllowedDomain");
  assert.ok(kind);
  const samples: Readonly<Record<string, () => AdaptiveCard>> = {
    "an allowed answer": () =>
      answerCard(view(documentOf({ checks: [checkOf("server/user-federation")] }))),
    "a conditional answer": () =>
      answerCard(view(documentOf({ answer: "conditional", bySettings: "conditional" }))),
    "Skype after its retirement": () => answerCard(view(retiredSkype())),
    "an open answer with its checklist": () => answerCard(view(open())),
    "a checklist whose fields came back": () => {
      const entries = {
        "server.CsAllowedDomain": { typed: "not a domain!", error: "give domains" },
        paste: { typed: "hello", error: "no output" },
      };
      return answerCard(
        view(open(), { entries, checklist: checklist(open(), [], EMPTY, entries) }),
      );
    },
    "an open answer nobody can complete": () => {
      const skipped = open().missing.map((missing) => missing.fact);
      return answerCard(view(open(), { checklist: checklist(open(), skipped, EMPTY, {}) }));
    },
    "an answer beside another": () => answerCard(view(retiredSkype(), { address: null })),
    "a meeting": () =>
      answerCard(view(documentOf({ understood: { ...PARTNER_CHAT, modality: "meeting" } }))),
    "the largest answer": () => answerCard(view(huge())),
    "the largest answer without questions": () =>
      answerCard(view({ ...huge(), bySettings: "blocked" })),
    "a clarification": () =>
      clarifyCard(
        { text: "Skype or Teams?", choices: [{ label: "Skype", question: "q" }] },
        ADDRESS,
        null,
      ),
    "the largest clarification": () =>
      clarifyCard(
        {
          text: LONG.repeat(20),
          choices: Array.from({ length: 20 }, () => ({ label: LONG, question: LONG.repeat(9) })),
        },
        ADDRESS,
        null,
      ),
    "a choice of facts": () => pickCard([...environmentOf(manyFacts(60)).slots()], ADDRESS, null),
    "no fact to choose": () => pickCard([], ADDRESS, null),
    "one fact to change": () =>
      editCard(
        {
          fact: "server.CsAllowedDomain",
          kind,
          cmdlet: "Get-CsAllowedDomain",
          conflict: [],
          entry: null,
        },
        EMPTY.slot("server.CsAllowedDomain"),
        ADDRESS,
        null,
        NOW,
      ),
    "a question to correct": () => correctCard(fieldsWith("what-if"), {}, ADDRESS, null),
    "a question whose every field is wrong": () => wrongFields(LONG),
    "a receipt with a doubt": () => receiptOf("EnableFederationAccess : True"),
    "the largest receipt": () => receiptOf(LONG, 2_000),
    "an environment": () => factsCard(factsView(manyFacts(3))),
    "a page of the largest environment": () => factsCard({ ...factsView(manyFacts(900)), page: 4 }),
    ...SETUP_SAMPLES,
    help: helpCard,
    welcome: welcomeCard,
  };

  for (const [name, make] of Object.entries(samples)) {
    it(`${name}: nothing a client or the platform would object to`, () => {
      assert.deepEqual(lintCard(make()), []);
    });
  }

  it("stay within the budget even where everything is as long as it can be", () => {
    assert.ok(cardSize(answerCard(view(huge()))) <= CARD_BUDGET);
  });

  it("say how much a cut list leaves out", () => {
    assert.match(
      JSON.stringify(answerCard(view({ ...huge(), bySettings: "blocked" }))),
      /and \d+ more/u,
    );
  });

  it("put what somebody typed only where no client reads Markdown", () => {
    for (const typed of [
      "**x**",
      "[x](https://example.org)",
      "# x",
      "{{DATE(2020-01-01T00:00:00Z)}}",
    ]) {
      for (const card of [...typedEverywhere(typed), ...typedOnSetup(typed)]) {
        assertInert(card, typed);
      }
    }
  });

  it("break what a card would evaluate", () => {
    const [answer] = typedEverywhere("{{DATE(2020-01-01T00:00:00Z)}}${evil}");
    const runs = JSON.stringify(answer?.body.filter((element) => element.type !== "Input.Text"));
    assert.doesNotMatch(runs.replace(/"value":"[^"]*"/gu, ""), /\{\{|\$\{/u);
  });

  it("show as many pages as the facts take", () => {
    assert.equal(pageCount([{ title: "", slots: [] }]), 1);
    const slots = [...environmentOf(manyFacts(21)).slots()];
    assert.equal(pageCount([{ title: "", slots }]), Math.ceil(21 / FACTS_PER_PAGE));
  });
});

function assertInert(card: AdaptiveCard, typed: string): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== "object" || value === null) return;
    const node = value as Record<string, unknown>;
    if (node["type"] === "TextBlock")
      assert.ok(!String(node["text"]).includes(typed), String(node["text"]));
    if (node["type"] === "Input.ChoiceSet" && node["style"] === "expanded") {
      assert.ok(!JSON.stringify(node["choices"]).includes(typed));
    }
    Object.values(node).forEach(walk);
  };
  walk(card.body);
}
