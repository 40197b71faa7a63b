import type { Answer } from "../answer.js";
import type { Environment } from "../environment.js";
import { evaluate } from "../evaluate.js";
import type { WhoQuestion } from "./who.js";
import { usersByKind } from "./users-by-kind.js";

/** Users who would get another answer to the same question. */
export interface Touched {
  readonly users: readonly string[];
  /** How many of our users are known at all. */
  readonly known: number;
  /** From which answer to which, with how many each. */
  readonly turns: readonly { readonly from: Answer; readonly to: Answer; readonly count: number }[];
}

/** Whom a change touches, computed: everybody whose answer, or answer by settings, is another one afterwards. `moved` are users whose own facts change. */
export function touchedBy(
  question: WhoQuestion,
  before: Environment,
  after: Environment,
  asOf: string,
  moved: ReadonlySet<string>,
): Touched {
  const users: string[] = [];
  const turns = new Map<string, { from: Answer; to: Answer; count: number }>();
  let known = 0;
  const compare = (alike: readonly string[]): void => {
    const [subject] = alike;
    if (subject === undefined) return;
    const from = evaluate({ ...question, subject }, before, asOf);
    const to = evaluate({ ...question, subject }, after, asOf);
    if (from.answer === to.answer && from.bySettings === to.bySettings) return;
    for (const user of alike) users.push(user);
    const key = `${from.answer} ${to.answer}`;
    const turn = turns.get(key) ?? { from: from.answer, to: to.answer, count: 0 };
    turns.set(key, { ...turn, count: turn.count + alike.length });
  };
  for (const alike of usersByKind(before)) {
    known += alike.length;
    compare(moved.size === 0 ? alike : alike.filter((user) => !moved.has(user)));
    for (const user of moved) if (alike.includes(user)) compare([user]);
  }
  return { users, known, turns: [...turns.values()] };
}
