import type { Decision } from "../decision.js";
import type { Environment } from "../environment.js";
import { evaluate } from "../evaluate.js";
import type { Side } from "../fact.js";
import type { ReachQuestion } from "../question.js";
import { stepToBlock } from "./block-steps.js";
import { amend } from "./change.js";
import { planOf, type Plan } from "./plan.js";
import type { Step, Way } from "./step.js";

/** Ways to block one person, the narrowest first. */
const FOR_ONE: readonly Way[] = ["own-policy", "grant", "in-force", "domain"];
/** Ways to block everybody. The Access Edge's switch carries a hybrid's own traffic, so it comes last there. */
const FOR_ALL: readonly Way[] = ["domain", "switch", "in-force"];
const FOR_ALL_IN_HYBRID: readonly Way[] = ["domain", "in-force", "switch"];

/**
 * The smallest changes that block, one step a side: in a hybrid the user's home decides which side carries the
 * traffic, so both are set although either alone makes the answer no.
 */
export function plansToBlock(
  question: ReachQuestion,
  environment: Environment,
  asOf: string,
): readonly Plan[] {
  const decision = evaluate(question, environment, asOf);
  const sides = sidesOf(decision);
  const plans: Plan[] = [];
  for (const way of waysOf(decision)) {
    const steps = sides
      .map((side) => stepToBlock(decision, side, way) ?? instead(decision, side, way))
      .filter((step) => step !== undefined);
    if (!steps.some((step) => step.way === way)) continue;
    const amended = amend(
      environment,
      steps.flatMap(({ changes }) => changes),
    );
    const after = evaluate(question, amended, asOf);
    if (after.bySettings === "allowed" || after.bySettings === "conditional") continue;
    const plan = planOf(steps, question, environment, after);
    plans.push({ ...plan, steps: steps.map((step) => ({ ...step, aloneLeaves: [] })) });
  }
  return plans;
}

function waysOf({ question, topology }: Decision): readonly Way[] {
  if (question.subject !== null) return FOR_ONE;
  return topology.value === "hybrid" ? FOR_ALL_IN_HYBRID : FOR_ALL;
}

/** The sides that judge and do not block yet. */
function sidesOf(decision: Decision): readonly Side[] {
  const { topology, question, results } = decision;
  const judges: readonly Side[] = (["server", "tenant"] as const).filter(
    (side) =>
      topology[side] !== "absent" && (question.peer.kind !== "unmanaged" || side === "tenant"),
  );
  const blocks = (side: Side): boolean =>
    results.some(
      ({ check, truth }) => check.side === side && truth === "fails" && check.basis !== "community",
    );
  return judges.filter((side) => !blocks(side));
}

/** Where a side knows no step of that way: the narrowest other one. */
function instead(decision: Decision, side: Side, way: Way): Step | undefined {
  const others: readonly Way[] =
    way === "own-policy" || way === "grant" ? ["own-policy", "grant", "in-force"] : ["in-force"];
  for (const other of others) {
    const step = stepToBlock(decision, side, other);
    if (step !== undefined) return step;
  }
  return undefined;
}
