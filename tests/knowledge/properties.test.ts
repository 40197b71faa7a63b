import assert from "node:assert/strict";
import fc from "fast-check";
import {
  environmentOf,
  evaluate,
  factKind,
  type Decision,
  type Evidence,
  type FactValue,
} from "../../knowledge/index.js";
import type { FactType } from "../../knowledge/fact.js";
import { evidenceOf, randomCases, type RandomCase } from "../support/arbitraries.js";
import { filled, possibleFills, type Fill } from "../support/fill.js";
import type { KnownFacts } from "../support/known.js";
import { POSSIBLE, UNIVERSE } from "../support/universe.js";

const RUNS = 20_000;

/** The contract goes by a provider's name where no proxy is shown, so there its absence has a meaning. */
const ABSENCE_HAS_A_MEANING = /^server\.CsPublicProvider\(.*\)\.ProxyFqdn$/u;
/** Checks beyond the contract's table. They apply only once their one rare fact is known, so they cannot be listed before. */
const LOCAL_ADDITIONS = ["server/trial-tenant", "service/unmanaged-cloud"];
const RESTS_ON_ASSUMED: Readonly<Record<string, string>> = {
  "tenant/trial-tenant": ".TrialOnly",
  "service/skype-cloud": "Organization.Cloud",
};

/** These decide whether a check applies at all; one that does not apply is not listed, and so cites nothing. */
const DECIDES_WHAT_APPLIES =
  /^Organization\.(Topology|Cloud)$|\.(SharedSipAddressSpace|Home|HostedIn|TrialOnly)$/u;
/** These decide for single policies whether a block list applies to them. */
const DECIDES_ON_BLOCK_LISTS = /\.(CommunicationWithExternalOrgs|AllowedDomains)$/u;
/** These say which policy or provider counts, and settle a check only together with what that one says. */
const SAYS_WHICH_COUNTS = /\.Site$|\.ProxyFqdn$/u;
/** Topology, home and assignment, site, the policy's mode, its lists, and one to see that nothing is left. */
const ROUNDS = 6;

describe("a decision, as more becomes known", function () {
  this.timeout(120_000);

  it("stays blocked, whatever unknown is filled in", () => {
    check(withFill(), ([random, fill]) => {
      const before = decide(random);
      const after = decide({ ...random, facts: filled(random.facts, fill) });
      if (before.answer === "blocked") assert.equal(after.answer, "blocked");
      if (before.bySettings === "blocked") assert.equal(after.bySettings, "blocked");
    });
  });

  it("leaves allowed and conditional only through a check that was listed", () => {
    check(withFill(), ([random, fill]) => {
      const before = decide(random);
      if (before.bySettings !== "allowed" && before.bySettings !== "conditional") return;
      const after = decide({ ...random, facts: filled(random.facts, fill) });
      assert.notEqual(after.bySettings, "undetermined");
      const sudden = after.deciding.filter((id) => !wasForetold(id, before));
      assert.deepEqual(sudden, []);
    });
  });

  it("asks first for a fact that settles some open check, or says what to look at", () => {
    check(randomCases(), (random) => {
      const before = decide(random);
      const first = before.missing[0];
      if (before.answer !== "undetermined" || first === undefined) return;
      if (isNoSingleFact(first.fact) || SAYS_WHICH_COUNTS.test(first.fact)) return;
      if (contradictsItself(random) || isAmongSeveral(first.fact, before)) return;
      const open = openChecks(before);
      const settles = valuesOf(first.fact, random).some((value) => {
        const facts = filled(random.facts, { name: first.fact, value });
        return openChecks(decide({ ...random, facts })) !== open;
      });
      assert.ok(settles, `no value of ${first.fact} settles anything`);
    });
  });

  it("is decided once everything asked for has been answered, round after round", () => {
    check(fc.tuple(randomCases(), fc.nat()), ([random, choice]) => {
      const { subject, peer } = random.question;
      if (subject === null || peer.domain === null || contradictsItself(random)) return;
      let facts: KnownFacts = random.facts;
      for (let round = 0; round < ROUNDS; round += 1) {
        const { answer, missing } = decide({ ...random, facts });
        if (answer !== "undetermined") return;
        const asked = missing.map(({ fact }) => fact);
        for (const name of asked) {
          const values = valuesOf(name, random);
          facts = filled(facts, { name, value: values[choice % values.length] ?? false });
        }
      }
      assert.fail(`still undetermined after ${ROUNDS} rounds`);
    });
  });
});

describe("a decision, and what it does not rest on", function () {
  this.timeout(120_000);

  it("is the same in whatever order the evidence comes", () => {
    check(fc.tuple(randomCases(), fc.integer()), ([random, seed]) => {
      const evidence = evidenceOf(random.facts, POSSIBLE);
      assert.deepEqual(
        inBrief(decideFrom(shuffled(evidence, seed), random)),
        inBrief(decideFrom(evidence, random)),
      );
    });
  });

  it("keeps each settled check while only facts change that the check does not cite", () => {
    check(fc.tuple(randomCases(), fc.nat()), ([random, choice]) => {
      const change = changeOfOne(random, choice);
      if (change === null) return;
      const before = decide(random);
      const after = decide({ ...random, facts: filled(random.facts, change) });
      for (const { check: rule, truth, facts, assumed } of before.results) {
        const cited = [...facts, ...(assumed === undefined ? [] : [assumed.slot])];
        if (truth === "unknown" || cited.some(({ name }) => name === change.name)) continue;
        if (rule.id === "tenant/domain-not-blocked" && DECIDES_ON_BLOCK_LISTS.test(change.name)) {
          continue;
        }
        const next = after.results.find((result) => result.check.id === rule.id);
        // A check that held may no longer apply, which blocks nobody either.
        const nextTruth = next?.truth ?? "holds";
        assert.equal(nextTruth, truth, `${rule.id} changed with ${change.name}`);
      }
    });
  });

  it("is reached whatever the evidence says, sense or nonsense", () => {
    const value = fc.oneof(fc.boolean(), fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    const name = fc.oneof(
      fc.constantFrom(...UNIVERSE.map((possible) => possible.name)),
      fc.string(),
    );
    const evidence = fc.array(
      fc.record({ name, value, source: fc.constant("paste:1"), at: fc.constant("2026-11-21") }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(randomCases(), evidence, (random, said) => {
        decideFrom(said, random);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns: RUNS });
}

function withFill(): fc.Arbitrary<[RandomCase, Fill]> {
  return fc.tuple(randomCases(), fc.nat()).map(([random, choice]) => {
    const fills = possibleFills(random.facts).filter(
      ({ name }) => !ABSENCE_HAS_A_MEANING.test(name),
    );
    const fill = fills[choice % fills.length];
    return [random, fill ?? { name: "Organization.Domains", value: ["contoso.com"] }];
  });
}

function decide(random: RandomCase): Decision {
  return decideFrom(evidenceOf(random.facts, POSSIBLE), random);
}

function decideFrom(evidence: readonly Evidence[], { question, asOf }: RandomCase): Decision {
  return evaluate(question, environmentOf(evidence), asOf);
}

function inBrief(decision: Decision): object {
  const { answer, bySettings, deciding, unverified, worthChecking, assumed } = decision;
  const missing = decision.missing.map(({ fact }) => fact).sort();
  const truths = decision.results.map(({ check: { id }, truth }) => [id, truth]);
  return { answer, bySettings, deciding, unverified, worthChecking, missing, assumed, truths };
}

function wasForetold(id: string, before: Decision): boolean {
  if (before.deciding.includes(id) || before.unverified.includes(id)) return true;
  if (id === "partner/trusts-us") return before.bySettings === "conditional";
  const assumed = RESTS_ON_ASSUMED[id];
  if (assumed !== undefined) return before.assumed.some(({ fact }) => fact.endsWith(assumed));
  return LOCAL_ADDITIONS.includes(id);
}

function openChecks({ results }: Decision): string {
  const open = results.filter(({ truth }) => truth === "unknown").map(({ check: { id } }) => id);
  return open.sort().join(" ");
}

/** Values worth trying for a fact, from its kind. */
function valuesOf(name: string, { question }: RandomCase): readonly FactValue[] {
  const kind = factKind(name);
  const lists = [[], [question.peer.domain ?? "fabrikam.com"]];
  const byType: Partial<Record<FactType, readonly FactValue[]>> = {
    boolean: [true, false],
    choice: kind?.choices ?? [],
    domains: lists,
    "domain-rule": ["AllowAllKnownDomains", ...lists],
    "policy-name": ["none", "Global", "PartnersOnly", "NoExternal"],
  };
  return (kind && byType[kind.type]) ?? POSSIBLE.get(name)?.values ?? [];
}

/** Another value for one of the known facts; null where there is none to change. */
function changeOfOne({ facts }: RandomCase, choice: number): Fill | null {
  const known = [...facts].filter(([name]) => !DECIDES_WHAT_APPLIES.test(name));
  const [name, now] = known[choice % known.length] ?? [];
  if (name === undefined || now === undefined || now === "conflict") return null;
  const others = POSSIBLE.get(name)?.values.filter((value) => value !== now.value) ?? [];
  const value = others[choice % others.length];
  return value === undefined ? null : { name, value };
}

/** Asked about nobody in particular, what differs between users is no single fact. */
function isNoSingleFact(fact: string): boolean {
  return fact.includes("<");
}

/** Providers shown beside a list said to be empty contradict each other, although each fact has one value. */
function contradictsItself({ facts }: RandomCase): boolean {
  const names = [...facts.keys()];
  return (
    facts.has("server.CsPublicProvider") &&
    names.some((name) => name.startsWith("server.CsPublicProvider("))
  );
}

/** Where several policies may govern, one property alone may settle nothing, and neither may the assignment. */
function isAmongSeveral(fact: string, { policies }: Decision): boolean {
  const side = fact.startsWith("server.") ? policies.server : policies.tenant;
  return fact.includes("ExternalAccessPolicy") && side !== null && side.candidates.length > 1;
}

/** The same things in another order, by a small generator of its own so that a run can be repeated. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
