import type {
  Change,
  Environment,
  ReportedChange,
  ReportedTouch,
  Touched,
} from "../../knowledge/index.js";

/** So many of those a change touches are named. */
const NAMED = 5;

/** Changes beside what is known now. */
export function reportChanges(
  changes: readonly Change[],
  environment: Environment,
): readonly ReportedChange[] {
  return changes.map(({ fact, value }) => ({
    fact,
    before: environment.slot(fact).value ?? null,
    after: value,
  }));
}

/** Whom a change touches, with the first of them. */
export function reportTouch({ users, known, turns }: Touched): ReportedTouch {
  return { count: users.length, known, first: users.slice(0, NAMED), turns };
}
