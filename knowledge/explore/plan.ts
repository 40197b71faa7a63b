import type { CheckResult } from "../check.js";
import { blocks } from "../answer-table.js";
import type { Decision } from "../decision.js";
import type { Environment } from "../environment.js";
import { evaluate } from "../evaluate.js";
import type { ReachQuestion } from "../question.js";
import { remediate } from "../remediation.js";
import { stepsToAllow } from "./allow.js";
import { amend, type Change } from "./change.js";
import type { Step, Way } from "./step.js";
import { touchedBy, type Touched } from "./touched.js";

/** A set of steps that together turn the answer. */
export interface Plan {
  readonly steps: readonly (Step & {
    /** What would still stand in the way after this step alone. */
    readonly aloneLeaves: readonly string[];
  })[];
  readonly changes: readonly Change[];
  readonly after: Decision;
  /** Whom else it touches: the person asked about is left out. */
  readonly touches: Touched;
}

/** More steps than there are checks would be going round in circles. */
const MOST_STEPS = 16;

/** Ways to prefer over the setting in force, each worth a plan of its own. Opening up comes last, whatever else is smaller. */
const PREFERENCES: readonly (Way | null)[] = [null, "own-policy", "grant", "open"];

/** The smallest sets of changes of ours after which nothing of ours stands in the way, the narrowest first. */
export function plansToAllow(
  question: ReachQuestion,
  environment: Environment,
  asOf: string,
): readonly Plan[] {
  const plans = PREFERENCES.map((way) => pursue(question, environment, asOf, way));
  return rank(plans.filter((plan) => plan !== null));
}

/** Plans without those that come to the same, the narrowest first. */
function rank(plans: readonly Plan[]): readonly Plan[] {
  const unlike = new Map(plans.map((plan) => [JSON.stringify(plan.changes), plan]));
  const weight = ({ steps, touches }: Plan): number =>
    (steps.some(({ way }) => way === "open") ? 1e12 : 0) +
    steps.length * 1e6 +
    Math.min(touches.users.length, 1e6 - 1);
  return [...unlike.values()].sort((a, b) => weight(a) - weight(b));
}

/** Turns one failing check after the other; null where there is nothing to turn, or a check that we cannot turn is left beside others. */
function pursue(
  question: ReachQuestion,
  environment: Environment,
  asOf: string,
  preferred: Way | null,
): Plan | null {
  const steps: Step[] = [];
  let decision = evaluate(question, environment, asOf);
  while (steps.length < MOST_STEPS) {
    const next = nextStep(decision, preferred);
    if (next === null) break;
    steps.push(next);
    decision = evaluate(question, amend(decision.environment, next.changes), asOf);
  }
  if (steps.length === 0) return null;
  const needed = withoutIdle(steps, question, environment, decision);
  return planOf(needed, question, environment, decision);
}

/** A later step can make an earlier one idle: another policy, for instance, a change to the first one. */
function withoutIdle(
  steps: readonly Step[],
  question: ReachQuestion,
  environment: Environment,
  after: Decision,
): readonly Step[] {
  return steps.reduce((needed, step) => {
    const rest = needed.filter((other) => other !== step);
    const without = amend(environment, changesOf(rest));
    const { answer, deciding } = evaluate(question, without, after.asOf);
    const isIdle = answer === after.answer && deciding.length === after.deciding.length;
    return isIdle ? rest : needed;
  }, steps);
}

function changesOf(steps: readonly Step[]): readonly Change[] {
  const changes = steps.flatMap((step) => step.changes);
  return [...new Map(changes.map((change) => [change.fact, change])).values()];
}

function nextStep(decision: Decision, preferred: Way | null): Step | null {
  const remedies = remediate(decision);
  for (const result of failing(decision)) {
    const steps = stepsToAllow(decision, result, remedies);
    const ways = [
      ...steps.filter(({ way }) => way === preferred),
      ...steps.filter(({ way }) => way !== preferred && way !== "open"),
    ];
    const step = ways.find((one) => turns(decision, one, result));
    if (step !== undefined) return step;
  }
  return null;
}

function failing(decision: Decision): readonly CheckResult[] {
  return decision.results.filter((result) => blocks(result) && result.check.party === "own");
}

/** Whether a step turns the check and breaks nothing that held. */
function turns(decision: Decision, step: Step, { check }: CheckResult): boolean {
  const environment = amend(decision.environment, step.changes);
  const { deciding } = evaluate(decision.question, environment, decision.asOf);
  return !deciding.includes(check.id) && deciding.every((id) => decision.deciding.includes(id));
}

/** Looks at a set of steps from all sides. */
export function planOf(
  steps: readonly Step[],
  question: ReachQuestion,
  environment: Environment,
  after: Decision,
): Plan {
  const { asOf } = after;
  const changes = changesOf(steps);
  // Another policy for one person is nobody else's, though somebody of whom we know no policy might seem to have it.
  const shared = changesOf(steps.filter(({ way }) => way !== "own-policy" && way !== "grant"));
  const touched = touchedBy(question, environment, amend(environment, shared), asOf, new Set());
  const users = touched.users.filter((user) => user !== question.subject);
  return {
    steps: steps.map((step) => ({
      ...step,
      aloneLeaves: evaluate(question, amend(environment, step.changes), asOf).deciding,
    })),
    changes,
    after,
    touches: { ...touched, users },
  };
}
