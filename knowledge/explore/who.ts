import type { Answer } from "../answer.js";
import { leavesOpen, leavesToPartner } from "../answer-table.js";
import type { Decision } from "../decision.js";
import type { Environment } from "../environment.js";
import { evaluate } from "../evaluate.js";
import type { ReachQuestion } from "../question.js";
import { usersByKind } from "./users-by-kind.js";

/** Users who get the same answer for the same reasons. */
export interface WhoGroup {
  readonly answer: Answer;
  readonly bySettings: Answer;
  /** The checks that decide it, or that are open where it is not decided. */
  readonly reasons: readonly string[];
  /** Addresses, in the order they became known. */
  readonly users: readonly string[];
  /** The decision for the first of them: everybody's, but for names. */
  readonly example: Decision;
}

/** Everybody asked about, by answer and reason. */
export interface WhoAnswer {
  readonly groups: readonly WhoGroup[];
  readonly total: number;
}

/** What a whole-organisation question asks about each user in turn. */
export type WhoQuestion = Omit<ReachQuestion, "subject">;

/**
 * Asks the evaluator about every known user of our own domains and groups them by answer and reason, the largest
 * group first. Users whose own facts are alike are decided once, so that a hundred thousand take no longer than their kinds.
 */
export function whoMay(question: WhoQuestion, environment: Environment, asOf: string): WhoAnswer {
  const groups = new Map<string, { users: string[]; example: Decision }>();
  let total = 0;
  for (const alike of usersByKind(environment)) {
    const [first] = alike;
    if (first === undefined) continue;
    total += alike.length;
    const example = evaluate({ ...question, subject: first }, environment, asOf);
    const key = groupKey(example);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { users: [...alike], example });
    else for (const user of alike) group.users.push(user);
  }
  const sorted = [...groups.values()].sort((a, b) => b.users.length - a.users.length);
  return {
    total,
    groups: sorted.map(({ users, example }) => ({
      answer: example.answer,
      bySettings: example.bySettings,
      reasons: reasonsOf(example),
      users,
      example,
    })),
  };
}

function groupKey(decision: Decision): string {
  return [decision.answer, decision.bySettings, ...reasonsOf(decision)].join("\u0000");
}

/** What decides an answer, or else what is open in it. */
function reasonsOf(decision: Decision): readonly string[] {
  if (decision.deciding.length > 0) return decision.deciding;
  const wanted = decision.answer === "conditional" ? leavesToPartner : leavesOpen;
  return decision.results.filter(wanted).map(({ check }) => check.id);
}
