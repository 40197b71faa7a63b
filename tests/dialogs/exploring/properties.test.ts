import assert from "node:assert/strict";
import fc from "fast-check";
import { answerInterpretation } from "../../../dialogs/ask.js";
import { exploredCard } from "../../../dialogs/cards/explored.js";
import { isExplored } from "../../../dialogs/exploring/index.js";
import type { Interpretation } from "../../../dialogs/interpret/interpretation.js";
import { environmentOf, type AnswerDocument } from "../../../knowledge/index.js";
import { evidenceOf, randomCases, type RandomCase } from "../../support/arbitraries.js";
import { lintShape } from "../../support/card-linter.js";
import { POSSIBLE } from "../../support/universe.js";

const RUNS = 400;

/** Words that a supposed change may be put in, and some that nobody would. */
const suppositions = fc.oneof(
  fc.constantFrom(
    "we turn on open federation on both sides",
    "we block fabrikam.com",
    "we remove fabrikam.com from the allow list",
    "she gets PartnersOnly",
    "AllowFederatedUsers = False in the tenant",
    "we move her to the cloud",
    "EnableFederationAccess were True on the server",
  ),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

function answer(
  { question, facts, asOf }: RandomCase,
  more: Partial<Interpretation>,
  kind: "who" | "fix" | "what-if",
): AnswerDocument {
  const read: Interpretation = {
    understood: { ...question, kind, ...(kind === "who" ? { subject: null } : {}) },
    command: null,
    asOf,
    clarify: null,
    offTopic: false,
    assumed: [],
    notes: [],
    also: [],
    ...more,
  };
  return answerInterpretation("a question", read, {
    environment: environmentOf(evidenceOf(facts, POSSIBLE)),
    asOf,
    today: "2026-11-21",
    ownDomains: [],
    asker: null,
  });
}

/** An answer in words, and a card that nobody objects to; or a question back. */
function isSound(document: AnswerDocument): void {
  assert.notEqual(document.text.trim(), "");
  assert.doesNotMatch(document.text, /undefined|\[object|\.invalid/u);
  if (!isExplored(document)) {
    assert.notEqual(document.clarify, null);
    return;
  }
  const card = exploredCard(document, { card: "card-1", revision: 0 }, null);
  assert.deepEqual(lintShape(card), []);
}

describe("whatever is known, an answer", () => {
  it("about all users is words and a card that fits", () => {
    fc.assert(
      fc.property(randomCases(), (one) => {
        isSound(answer(one, {}, "who"));
      }),
      { numRuns: RUNS },
    );
  });

  it("about what to change is words and a card that fits, either way", () => {
    fc.assert(
      fc.property(randomCases(), fc.constantFrom("allow", "block"), (one, goal) => {
        isSound(answer(one, { goal }, "fix"));
      }),
      { numRuns: RUNS },
    );
  });

  it("about a supposed change is words and a card that fits, whatever is supposed", () => {
    fc.assert(
      fc.property(randomCases(), suppositions, (one, change) => {
        isSound(answer(one, { change }, "what-if"));
      }),
      { numRuns: RUNS },
    );
  });

  it("about a supposed change takes no longer for a long text", () => {
    const one = fc.sample(randomCases(), { numRuns: 1, seed: 7 })[0];
    assert.ok(one !== undefined);
    const start = performance.now();
    answer(one, { change: "open block a.b-c ".repeat(6_000) }, "what-if");
    assert.ok(performance.now() - start < 500);
  });
});
