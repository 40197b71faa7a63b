import assert from "node:assert/strict";
import fc from "fast-check";
import { plansToBlock } from "../../../knowledge/explore/block.js";
import { amend } from "../../../knowledge/explore/change.js";
import { environmentOf, evaluate } from "../../../knowledge/index.js";
import { applyCommands, evidenceFrom, settingsOf } from "../../support/apply-commands.js";
import { loadPowerShell } from "../../support/power-shell-grammar.js";
import { hostileSituations, situations } from "../../support/situations.js";

const RUNS = 1_000;

describe("what to change so that it is blocked", () => {
  it("blocks, by the facts and by the commands, as far as it was promised", () => {
    let blocked = 0;
    fc.assert(
      fc.property(situations, ({ question, asOf, evidence }) => {
        const environment = environmentOf(evidence);
        for (const plan of plansToBlock(question, environment, asOf)) {
          const after = evaluate(question, amend(environment, plan.changes), asOf);
          assert.equal(after.bySettings, plan.after.bySettings);
          assert.ok(after.bySettings === "blocked" || after.bySettings === "undetermined");
          if (after.bySettings !== "blocked") continue;
          blocked += 1;
          let settings = settingsOf(evidence);
          for (const { commands, side } of plan.steps) {
            settings = applyCommands(settings, commands, side);
          }
          const ran = evaluate(question, environmentOf(evidenceFrom(settings)), asOf);
          assert.equal(ran.bySettings, "blocked");
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(blocked > RUNS / 3, `only ${String(blocked)} plans were tried`);
  });

  it("touches nobody else where one person gets another policy", () => {
    fc.assert(
      fc.property(situations, ({ question, asOf, evidence }) => {
        for (const { steps, touches } of plansToBlock(question, environmentOf(evidence), asOf)) {
          if (steps.every(({ way }) => way === "own-policy" || way === "grant")) {
            assert.deepEqual(touches.users, []);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("parses as PowerShell, whatever a policy and a domain are called", async () => {
    const read = await loadPowerShell();
    fc.assert(
      fc.property(hostileSituations, ({ question, asOf, evidence }) => {
        for (const { steps } of plansToBlock(question, environmentOf(evidence), asOf)) {
          for (const script of steps.flatMap(({ commands, undo }) => [commands, undo])) {
            if (script.length === 0) continue;
            const { hasError, commands } = read(script.join("\n"));
            assert.equal(hasError, false, script.join("\n"));
            for (const one of commands) assert.match(one, /^(?:\w+-Cs\w+|New-Object)$/u);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
