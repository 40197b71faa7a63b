import assert from "node:assert/strict";
import fc from "fast-check";
import type { Decision } from "../../knowledge/decision.js";
import { environmentOf } from "../../knowledge/environment.js";
import { evaluate } from "../../knowledge/evaluate.js";
import type { FactValue } from "../../knowledge/evidence.js";
import type { Remediation } from "../../knowledge/answer.js";
import { remediate } from "../../knowledge/remediation.js";
import {
  applyCommands,
  evidenceFrom,
  settingsOf,
  type Settings,
} from "../support/apply-commands.js";
import { loadPowerShell, type Script } from "../support/power-shell-grammar.js";
import { situations, type Situation } from "../support/situations.js";
import { spitefulText } from "../support/spiteful.js";
import { SUBJECT } from "../support/universe.js";

const RUNS = 4_000;

function decide({ question, evidence, asOf }: Situation): Decision {
  return evaluate(question, environmentOf(evidence), asOf);
}

function sideOf({ shell }: Remediation): "server" | "tenant" {
  return shell === "Teams PowerShell" ? "tenant" : "server";
}

/** The checks that still fail once the settings are these. */
function failing(situation: Situation, settings: Settings): ReadonlySet<string> {
  const { results } = decide({ ...situation, evidence: evidenceFrom(settings) });
  return new Set(results.filter(({ truth }) => truth === "fails").map(({ check }) => check.id));
}

function applyAll(
  before: Settings,
  remedies: readonly Remediation[],
  which: "commands" | "undo",
): Settings {
  let settings = before;
  for (const remedy of remedies) {
    settings = applyCommands(settings, remedy[which], sideOf(remedy));
  }
  return settings;
}

/** Somebody said that Global is assigned: it cannot be, so going back to no assignment is as near as it gets. */
function isGlobal(settings: Settings, side: "server" | "tenant"): boolean {
  return settings.get(`${side}.User(${SUBJECT}).ExternalAccessPolicy`)?.value === "Global";
}

describe("the fixes offered", () => {
  it("applied, turn every check they were offered for", () => {
    let applied = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        const remedies = remediate(decide(situation)).filter(({ commands }) => commands.length > 0);
        const settings = applyAll(settingsOf(situation.evidence), remedies, "commands");
        const left = failing(situation, settings);
        for (const { check } of remedies) {
          applied += 1;
          assert.ok(!left.has(check), `${check} fails still`);
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(applied > RUNS / 2, `only ${String(applied)} fixes were tried`);
  });

  it("each turn their own check alone", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const remedy of remediate(decide(situation))) {
          if (remedy.commands.length === 0) continue;
          const settings = applyAll(settingsOf(situation.evidence), [remedy], "commands");
          assert.ok(!failing(situation, settings).has(remedy.check), `${remedy.check} fails still`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("are taken back by their undo, all but the route nobody knows", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const before = settingsOf(situation.evidence);
        for (const remedy of remediate(decide(situation))) {
          if (remedy.commands.some((command) => command.includes("UseDnsSrvRouting"))) continue;
          const there = applyAll(before, [remedy], "commands");
          const back = applyAll(there, [remedy], "undo");
          assert.deepEqual([...failing(situation, back)], [...failing(situation, before)]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("for one person alone, turn what their policy refused and change nobody else's", () => {
    let tried = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        const before = settingsOf(situation.evidence);
        for (const remedy of remediate(decide(situation))) {
          if (remedy.alternative === undefined) continue;
          tried += 1;
          const after = applyCommands(before, remedy.alternative.commands, sideOf(remedy));
          assert.ok(!failing(situation, after).has(remedy.check), `${remedy.check} fails still`);
          for (const [name, value] of before) {
            if (name.includes(`User(${SUBJECT})`)) continue;
            assert.deepEqual(after.get(name), value, `${name} was changed`);
          }
          if (isGlobal(before, sideOf(remedy))) continue;
          const back = applyCommands(after, remedy.alternative.undo, sideOf(remedy));
          assert.deepEqual([...failing(situation, back)], [...failing(situation, before)]);
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(tried > RUNS / 20, `only ${String(tried)} were tried`);
  });

  it("never use what Microsoft's pages show to fail, to close everybody out, or to be withdrawn", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const line of scriptsOf(remediate(decide(situation))).flat()) {
          assert.doesNotMatch(line, /-AllowedDomains |CustomizeFederation|EnablePartnerDiscovery/u);
          if (situation.asOf >= "2025-05-05") assert.doesNotMatch(line, /AllowPublicUsers/u);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** Every script a person could copy. */
function scriptsOf(remedies: readonly Remediation[]): readonly (readonly string[])[] {
  return remedies.flatMap(({ commands, undo, alternative }) => [
    commands,
    undo,
    alternative?.commands ?? [],
    alternative?.undo ?? [],
  ]);
}

/** What somebody might call a policy, a provider or a domain in the hope that it runs. */
const spiteful = spitefulText
  .map((text) => text.toLowerCase().trim())
  .filter((text) => text !== "" && !/^(?:global|none|site:.*)$/u.test(text));

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The names a random organisation is made of, and harmless ones that need quotes as well. */
const NAMES = ["PartnersOnly", "Messenger", "northwind.com", "fabrikam.com", "alice@contoso.com"];
const harmless = (name: string): string => `harmless ${String(NAMES.indexOf(name))}`;

function rename(situation: Situation, to: (name: string) => string): Situation {
  const text = (value: string): string => (NAMES.includes(value) ? to(value) : value);
  const value = (old: FactValue): FactValue =>
    typeof old === "boolean" ? old : typeof old === "string" ? text(old) : old.map(text);
  const { address, domain, kind } = situation.question.peer;
  return {
    asOf: situation.asOf,
    question: {
      ...situation.question,
      subject: situation.question.subject === null ? null : text(situation.question.subject),
      peer: { kind, address, domain: domain === null ? null : text(domain) },
    },
    evidence: situation.evidence.map((piece) => ({
      ...piece,
      name: piece.name.replace(/\((.*)\)/su, (_all, key: string) => `(${text(key)})`),
      value: value(piece.value),
    })),
  };
}

describe("generated PowerShell", () => {
  let read: (script: string) => Script;
  before(async () => {
    read = await loadPowerShell();
  });

  it("is the same commands whatever things are called, and each name is one literal", () => {
    let scripts = 0;
    fc.assert(
      fc.property(
        situations,
        fc.uniqueArray(spiteful, { minLength: NAMES.length, maxLength: NAMES.length }),
        (situation, names) => {
          const spite = (name: string): string => names[NAMES.indexOf(name)] ?? name;
          const mild = remediate(decide(rename(situation, harmless)));
          const wild = remediate(decide(rename(situation, spite)));
          assert.deepEqual(
            wild.map(({ check }) => check),
            mild.map(({ check }) => check),
          );
          for (const [at, one] of wild.entries()) {
            const other = mild[at];
            assert.ok(other !== undefined);
            scripts += compare(read, one, other, names);
          }
        },
      ),
      { numRuns: RUNS },
    );
    assert.ok(scripts > RUNS / 4, `only ${String(scripts)} scripts were compared`);
  });
});

/** Compares the scripts of one fix under two sets of names. Returns how many there were. */
function compare(
  read: (script: string) => Script,
  wild: Remediation,
  mild: Remediation,
  names: readonly string[],
): number {
  if (wild.commands.length === 0) {
    assert.ok(mild.commands.length === 0 || names.some((name) => UNSAFE.test(name)));
    return 0;
  }
  const back = (literal: string): string =>
    names.reduce(
      (text, name, index) => (text === name ? `harmless ${String(index)}` : text),
      literal,
    );
  let compared = 0;
  for (const which of ["commands", "undo"] as const) {
    if (wild[which].length === 0) continue;
    const script = read(wild[which].join("\n"));
    const plain = read(mild[which].join("\n"));
    assert.equal(script.hasError, false, wild[which].join("\n"));
    assert.deepEqual(script.commands, plain.commands);
    if (script.literals.length === plain.literals.length) {
      assert.deepEqual(script.literals.map(back), plain.literals);
      assert.equal(script.shape, plain.shape);
      compared += 1;
    } else {
      assert.ok(
        names.some((name) => /^[a-z][a-z0-9._-]*$/iu.test(name)),
        "a literal got lost",
      );
    }
  }
  return compared;
}
