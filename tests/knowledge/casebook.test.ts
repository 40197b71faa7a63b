import assert from "node:assert/strict";
import { CHECKS } from "../../knowledge/checks/index.js";
import { interpret } from "../../dialogs/interpret/index.js";
import {
  environmentOf,
  evaluate,
  readText,
  type Decision,
  type Evidence,
  type Side,
} from "../../knowledge/index.js";
import {
  questionOf,
  readBook,
  readCasebook,
  statedFacts,
  type BookCase,
} from "../support/casebook.js";
import { knownFacts } from "../support/known.js";
import { oracle } from "../support/oracle.js";

const CASES = readCasebook();
const RULES = Array.from({ length: 13 }, (_, index) => `S1-${index + 1}`);
const RULES_OF_THE_THREAD = [
  "S2-1",
  "S2-2",
  "S2-3",
  "S2-4",
  "S2-6",
  "S2-7",
  "S2-10",
  "S2-13",
].concat(["S2-15", "S2-17"]);
const THREE = ["holds", "fails", "unknown"] as const;
/** Checks that some truth cannot be met for, and why. */
const NEVER_SO = new Set([
  "server/unmanaged-supported holds", // it never holds: where it could, it does not apply
  "service/skype-available unknown", // every question has a date
  "service/skype-modality unknown", // every question has a modality
]);
/** Checks beyond the contract's table, which apply only where they fail for certain. */
const LOCAL_ADDITIONS = ["server/trial-tenant", "service/unmanaged-cloud"];

describe("the casebook", () => {
  for (const item of CASES) {
    it(`${item.id}: ${item.description}`, () => {
      const decision = decide(item);
      assertExpected(decision, item);
      assertMissing(decision, item);
    });
  }
});

describe("the casebook, for the second evaluator", () => {
  for (const item of CASES) {
    it(`${item.id} comes out alike`, () => {
      const decision = decide(item);
      const second = oracle(questionOf(item), knownFacts(evidenceOf(item)), item.asOf);
      assert.equal(decision.answer, second.answer);
      assert.equal(decision.bySettings, second.bySettings);
      assert.deepEqual(truthsOf(decision), second.truths);
    });
  }
});

describe("the casebook, in words", () => {
  for (const item of CASES) {
    const { text } = item.question;
    if (text === undefined) continue;
    it(`${item.id}: "${text}"`, () => {
      const environment = environmentOf(evidenceOf(item));
      const read = interpret(text, {
        ownDomains: [...environment.ownDomains, ...item.question.ownDomains],
        users: environment.users,
        asker: null,
        today: "2026-11-21",
      });
      const { subject, peer, modality, direction } = questionOf(item);
      assert.equal(read.clarify, null);
      assert.deepEqual(read.understood, { kind: "reach", subject, peer, modality, direction });
      assert.equal(read.asOf ?? item.asOf, item.asOf);
      assert.deepEqual(read.also, []);
    });
  }
});

describe("the casebook as a whole", () => {
  it("has at least 120 cases, each told once", () => {
    assert.ok(CASES.length >= 120, `${CASES.length} cases`);
    assert.equal(new Set(CASES.map(({ id }) => id)).size, CASES.length);
  });

  it("names each rule of both documents", () => {
    const sources = CASES.map(({ source }) => source).join("\n");
    const unnamed = [...RULES, ...RULES_OF_THE_THREAD].filter(
      (rule) => !new RegExp(`${rule}(?![0-9])`, "u").test(sources),
    );
    assert.deepEqual(unnamed, []);
  });

  it("shows each check holding, failing and unknown", () => {
    const told = new Set(
      CASES.flatMap(({ expect }) => [
        ...Object.entries(expect.truths).map(([id, truth]) => `${id} ${String(truth)}`),
        ...expect.deciding.map((id) => `${id} fails`),
      ]),
    );
    const wanted = CHECKS.flatMap(({ id }) =>
      THREE.filter((truth) => truth === "fails" || !LOCAL_ADDITIONS.includes(id)).map(
        (truth) => `${id} ${truth}`,
      ),
    );
    assert.deepEqual(
      wanted.filter((truth) => !told.has(truth) && !NEVER_SO.has(truth)),
      [],
    );
  });

  it("refuses a field that no case has, naming file and field", () => {
    assert.throws(
      () => readBook("stray.yaml", "about: Strays.\ncases:\n  - id: stray\n    expects: {}\n"),
      /stray\.yaml[^]*expects/u,
    );
  });
});

function evidenceOf(item: BookCase): Evidence[] {
  const at = `${item.asOf}T08:00:00.000Z`;
  const read = Object.entries(item.environment).flatMap(([origin, text]) => [
    ...readText(text, { origin, side: sideOf(origin), at }).evidence,
  ]);
  return [...read, ...statedFacts(item)];
}

function sideOf(origin: string): Side | null {
  if (origin.startsWith("server/")) return "server";
  return origin.startsWith("tenant/") ? "tenant" : null;
}

function decide(item: BookCase): Decision {
  return evaluate(questionOf(item), environmentOf(evidenceOf(item)), item.asOf);
}

function truthsOf(decision: Decision): Record<string, string> {
  return Object.fromEntries(decision.results.map(({ check, truth }) => [check.id, truth]));
}

function assertExpected(decision: Decision, { expect }: BookCase): void {
  const truths = truthsOf(decision);
  for (const [id, truth] of Object.entries(expect.truths)) {
    assert.equal(truths[id] ?? null, truth, id);
  }
  assert.equal(decision.answer, expect.answer);
  assert.equal(decision.bySettings, expect.bySettings ?? expect.answer);
  assertSame(decision.deciding, expect.deciding, "deciding");
  assertSame(decision.unverified, expect.unverified, "unverified");
  assertSame(decision.worthChecking, expect.worthChecking, "worth checking");
  assertSame(
    decision.assumed.map(({ fact }) => fact),
    expect.assumed,
    "assumed",
  );
}

function assertMissing({ missing }: Decision, { expect }: BookCase): void {
  const asked = missing.map(({ fact }) => fact);
  assertSame(asked, expect.missing, "missing");
  assertSame(
    missing.filter(({ conflict }) => conflict === true).map(({ fact }) => fact),
    expect.conflicts,
    "conflicts",
  );
  for (const fact of expect.asks ?? []) assert.ok(asked.includes(fact), `${fact} is not asked for`);
  for (const fact of expect.asksNot ?? []) assert.ok(!asked.includes(fact), `${fact} is asked for`);
  if (expect.asksFirst !== undefined) assert.equal(asked[0], expect.asksFirst);
  for (const { fact, cmdlet } of missing) assert.notEqual(cmdlet, "", `${fact} has no cmdlet`);
}

/** Compares as sets; what a case does not say is not compared. */
function assertSame(
  actual: readonly string[],
  expected: readonly string[] | undefined,
  of: string,
) {
  if (expected !== undefined) assert.deepEqual([...actual].sort(), [...expected].sort(), of);
}
