import assert from "node:assert/strict";
import fc from "fast-check";
import { amend } from "../../../knowledge/explore/change.js";
import { plansToAllow, type Plan } from "../../../knowledge/explore/plan.js";
import { environmentOf, evaluate, type Evidence } from "../../../knowledge/index.js";
import {
  applyCommands,
  evidenceFrom,
  settingsOf,
  type Settings,
} from "../../support/apply-commands.js";
import { loadPowerShell, type Script } from "../../support/power-shell-grammar.js";
import { hostileSituations, situations } from "../../support/situations.js";
import { SUBJECT } from "../../support/universe.js";

const RUNS = 800;

function run(evidence: readonly Evidence[], plan: Plan): Settings {
  let settings = settingsOf(evidence);
  for (const { commands, side } of plan.steps) settings = applyCommands(settings, commands, side);
  return settings;
}

describe("what to change so that it may be", () => {
  it("is, once done, what was promised, by the facts and by the commands", () => {
    let tried = 0;
    fc.assert(
      fc.property(situations, ({ question, asOf, evidence }) => {
        const environment = environmentOf(evidence);
        for (const plan of plansToAllow(question, environment, asOf)) {
          tried += 1;
          const after = evaluate(question, amend(environment, plan.changes), asOf);
          assert.equal(after.answer, plan.after.answer);
          assert.equal(after.bySettings, plan.after.bySettings);
          if (plan.steps.some(({ way }) => way === "open")) continue;
          const ran = evaluate(question, environmentOf(evidenceFrom(run(evidence, plan))), asOf);
          assert.deepEqual(ran.deciding, plan.after.deciding);
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(tried > RUNS / 2, `only ${String(tried)} plans were tried`);
  });

  it("turns every failing check of ours that a command can turn", () => {
    fc.assert(
      fc.property(situations, ({ question, asOf, evidence }) => {
        const environment = environmentOf(evidence);
        const before = evaluate(question, environment, asOf);
        const [best] = plansToAllow(question, environment, asOf);
        if (best === undefined) return;
        assert.ok(best.after.deciding.length < before.deciding.length);
        assert.ok(best.after.deciding.every((id) => before.deciding.includes(id)));
      }),
      { numRuns: RUNS },
    );
  });

  it("needs every one of its steps: none can be left out", () => {
    fc.assert(
      fc.property(situations, ({ question, asOf, evidence }) => {
        const environment = environmentOf(evidence);
        for (const { steps, after } of plansToAllow(question, environment, asOf)) {
          if (steps.length < 2) continue;
          for (const step of steps) assert.ok(step.aloneLeaves.length > after.deciding.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("touches nobody else where a person gets a policy of their own", () => {
    fc.assert(
      fc.property(situations, ({ question, asOf, evidence }) => {
        const environment = environmentOf(evidence);
        for (const { steps, touches } of plansToAllow(question, environment, asOf)) {
          if (steps.every(({ way }) => way === "own-policy" || way === "grant")) {
            assert.deepEqual(touches.users, []);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  describe("as PowerShell", () => {
    let read: (script: string) => Script;
    before(async () => {
      read = await loadPowerShell();
    });

    it("parses, and no hostile name gets out of its quotes", () => {
      fc.assert(
        fc.property(hostileSituations, ({ question, asOf, evidence }) => {
          for (const { steps } of plansToAllow(question, environmentOf(evidence), asOf)) {
            for (const { commands, undo } of steps) {
              for (const script of [commands, undo]) {
                if (script.length === 0) continue;
                const { hasError, commands: called } = read(script.join("\n"));
                assert.equal(hasError, false, script.join("\n"));
                for (const one of called) assert.match(one, /^(?:\w+-Cs\w+|New-Object)$/u);
              }
            }
          }
        }),
        { numRuns: 400 },
      );
    });
  });

  it("offers opening federation only as the last of several ways", () => {
    fc.assert(
      fc.property(situations, ({ question, asOf, evidence }) => {
        const plans = plansToAllow(question, environmentOf(evidence), asOf);
        const open = plans.findIndex(({ steps }) => steps.some(({ way }) => way === "open"));
        if (open >= 0 && question.peer.domain !== null && question.subject === SUBJECT) {
          assert.equal(open, plans.length - 1);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
