import type { Decision } from "../decision.js";
import type { Environment } from "../environment.js";
import { evaluate } from "../evaluate.js";
import type { ReachQuestion } from "../question.js";
import type { Truth } from "../truth.js";
import { amend, effective, usersIn, type Change } from "./change.js";
import { touchedBy, type Touched } from "./touched.js";

/** A check that comes out another way; null where it does not apply. */
export interface TurnedCheck {
  readonly id: string;
  readonly before: Truth | null;
  readonly after: Truth | null;
}

/** What a supposed change would do to one question, and to everybody who could ask it. */
export interface Outcome {
  readonly before: Decision;
  readonly after: Decision;
  /** False where everything supposed is so already. */
  readonly effective: boolean;
  readonly checks: readonly TurnedCheck[];
  readonly touches: Touched;
}

/** Asks a question of the environment as it is and as it would be. */
export function whatIf(
  question: ReachQuestion,
  environment: Environment,
  changes: readonly Change[],
  asOf: string,
): Outcome {
  const amended = amend(environment, changes);
  const before = evaluate(question, environment, asOf);
  const after = evaluate(question, amended, asOf);
  const moved = usersIn(changes.map(({ fact }) => fact));
  return {
    before,
    after,
    effective: effective(environment, changes).length > 0,
    checks: turnedChecks(before, after),
    touches: touchedBy(question, environment, amended, asOf, moved),
  };
}

/** The checks that come out another way in a second decision of the same question. */
export function turnedChecks(before: Decision, after: Decision): readonly TurnedCheck[] {
  const truths = ({ results }: Decision): ReadonlyMap<string, Truth> =>
    new Map(results.map(({ check, truth }) => [check.id, truth]));
  const from = truths(before);
  const to = truths(after);
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((id) => ({ id, before: from.get(id) ?? null, after: to.get(id) ?? null }))
    .filter((one) => one.before !== one.after);
}
