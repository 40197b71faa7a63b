import {
  evaluate,
  plansToAllow,
  plansToBlock,
  reportDecision,
  type AnswerDocument,
  type ChangeOption,
  type Decision,
  type Environment,
  type Plan,
} from "../../knowledge/index.js";
import { clarifyDomain } from "../words/asking-back.js";
import { fixText } from "../words/en/exploring-fix.js";
import { homeNotes } from "../words/home.js";
import type { Exploration } from "./explored.js";
import { reportChanges, reportTouch } from "./report.js";

/** What to change so that it may be, or so that it may not: each smallest set of changes, with all it entails. */
export function answerFix(exploration: Exploration): AnswerDocument {
  const { question, context, asOf, blank, read } = exploration;
  const goal = read.goal ?? "allow";
  const decision = evaluate(question, context.environment, asOf);
  if (goal === "allow" && hangsOnDomain(decision)) {
    const clarify = clarifyDomain(question);
    return { ...blank, clarify, text: clarify };
  }
  const report = reportDecision(decision);
  const plans = plansFor(decision, goal);
  const document: AnswerDocument = {
    ...blank,
    ...report,
    assumed: [...read.assumed, ...report.assumed],
    notes: [...read.notes, ...homeNotes(decision)],
    goal,
    options: plans.map((plan) => reportPlan(plan, context.environment)),
  };
  return { ...document, text: fixText(document) };
}

/** Our own settings cannot be said to fail while it is open which organisation is meant. */
function hangsOnDomain(decision: Decision): boolean {
  return decision.bySettings === "undetermined" && decision.missing.length === 0;
}

function plansFor(decision: Decision, goal: "allow" | "block"): readonly Plan[] {
  const { question, environment, asOf } = decision;
  if (goal === "block") {
    return decision.bySettings === "blocked" ? [] : plansToBlock(question, environment, asOf);
  }
  return isBeyondUs(decision) ? [] : plansToAllow(question, environment, asOf);
}

/** Something stands in the way that neither we nor the partner can change, so that no change of ours is worth making. */
function isBeyondUs(decision: Decision): boolean {
  return decision.results.some(
    ({ check, truth }) =>
      truth === "fails" &&
      (check.party === "service" ||
        check.id === "server/unmanaged-supported" ||
        check.id === "server/trial-tenant"),
  );
}

function reportPlan(plan: Plan, environment: Environment): ChangeOption {
  const { steps, changes, after, touches } = plan;
  return {
    steps: steps.map(({ says, commands, undo, warnings, portal, shell, aloneLeaves }) => ({
      says,
      commands,
      undo,
      warnings,
      portal,
      shell,
      aloneLeaves,
    })),
    changes: reportChanges(changes, environment),
    answer: after.answer,
    bySettings: after.bySettings,
    deciding: after.deciding,
    missing: after.missing,
    touches: reportTouch(touches),
  };
}
