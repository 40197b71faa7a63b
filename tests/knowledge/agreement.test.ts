import assert from "node:assert/strict";
import fc from "fast-check";
import { environmentOf, evaluate, type Decision } from "../../knowledge/index.js";
import { evidenceOf, randomCases, type RandomCase } from "../support/arbitraries.js";
import { oracle, type OracleAnswer } from "../support/oracle.js";
import { POSSIBLE } from "../support/universe.js";

const CASES = 100_000;
// Drawn anew for each run and shown in the title, so that any run can be repeated.
const SEED = Date.now() % 2 ** 31;

describe("agreement of the evaluator with a second, naive one", function () {
  this.timeout(300_000);
  const seen = new Map<string, number>();

  it(`decides ${CASES} random cases alike (seed ${SEED})`, () => {
    fc.assert(
      fc.property(randomCases(), (random) => {
        const decision = decide(random);
        const expected = oracle(random.question, random.facts, random.asOf);
        count(decision);
        assert.deepEqual(inBrief(decision), withoutTopology(expected));
        assertMissing(decision, random);
      }),
      { numRuns: CASES, seed: SEED },
    );
  });

  it("met every answer and every check holding, failing and unknown along the way", () => {
    const rare = [...EXPECTED_SIGHTS].filter((sight) => (seen.get(sight) ?? 0) < 20);
    assert.deepEqual(rare, []);
  });

  function count(decision: Decision): void {
    const see = (sight: string) => seen.set(sight, (seen.get(sight) ?? 0) + 1);
    see(decision.answer);
    see(`by settings ${decision.bySettings}`);
    for (const { check, truth } of decision.results) see(`${check.id} ${truth}`);
  }
});

function decide({ question, facts, asOf }: RandomCase): Decision {
  return evaluate(question, environmentOf(evidenceOf(facts, POSSIBLE)), asOf);
}

function inBrief(decision: Decision): Omit<OracleAnswer, "topology"> {
  return {
    answer: decision.answer,
    bySettings: decision.bySettings,
    deciding: [...decision.deciding].sort(),
    unverified: [...decision.unverified].sort(),
    worthChecking: [...decision.worthChecking].sort(),
    assumed: decision.assumed.map(({ fact }) => fact).sort(),
    truths: Object.fromEntries(decision.results.map(({ check, truth }) => [check.id, truth])),
  };
}

function withoutTopology({ topology: _, ...rest }: OracleAnswer): Omit<OracleAnswer, "topology"> {
  return rest;
}

/** What is asked for is really open; where the answer is open, something is asked for. */
function assertMissing(decision: Decision, random: RandomCase): void {
  const { answer, missing } = decision;
  for (const { fact, conflict } of missing) {
    const known = random.facts.get(fact);
    assert.ok(
      conflict === true || known === undefined || known === "conflict" || known.partial,
      `${fact} is known`,
    );
  }
  if (answer !== "undetermined") return;
  if (isSideInDoubt(decision)) assert.equal(missing[0]?.fact, "Organization.Topology");
  if (!isOpenWithoutAFact(random)) assert.notEqual(missing.length, 0, "nothing is asked for");
}

/** Whether a check waits for nothing so much as for whether its side is there at all. */
function isSideInDoubt({ results, topology }: Decision): boolean {
  return results.some(
    ({ check }) =>
      check.basis === "document" && check.side !== null && topology[check.side] === "possible",
  );
}

/** Where no partner was named, the partner's domain may be all that is missing, and it is no fact. */
function isOpenWithoutAFact({ question }: RandomCase): boolean {
  return question.peer.kind === "organization" && question.peer.domain === null;
}

const THREE = ["holds", "fails", "unknown"];
const ALWAYS_THREE = [
  "server/federation-enabled",
  "server/user-federation",
  "server/domain-allowed",
  "server/domain-not-blocked",
  "server/hosting-provider",
  "server/skype-provider",
  "server/user-public-cloud",
  "server/user-public-cloud-av",
  "server/public-federation",
  "tenant/federation-enabled",
  "tenant/user-federation",
  "tenant/domain-allowed",
  "tenant/domain-not-blocked",
  "tenant/trial-tenant",
  "tenant/skype-users",
  "tenant/user-skype",
  "tenant/skype-enterprise-app",
  "tenant/unmanaged-allowed",
  "tenant/user-unmanaged",
  "tenant/unmanaged-inbound",
  "tenant/user-unmanaged-inbound",
  "partner/trusts-us",
  "service/skype-cloud",
];
const EXPECTED_SIGHTS = new Set([
  ...ALWAYS_THREE.flatMap((id) => THREE.map((truth) => `${id} ${truth}`)),
  "server/unmanaged-supported fails",
  "server/unmanaged-supported unknown",
  "service/skype-available holds",
  "service/skype-available fails",
  "service/skype-modality holds",
  "service/skype-modality fails",
  ...["allowed", "conditional", "undetermined", "blocked"].flatMap((answer) => [
    answer,
    `by settings ${answer}`,
  ]),
]);
