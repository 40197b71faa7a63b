import type { GroupCommit } from "./group-commit.js";

/** Answers those who ask something of storage; who is not in it gets null. */
type Answers<Asked, Answer> = ReadonlyMap<Asked, Answer>;

/** Lets what many ask before the next transaction begins be done there as one piece of work. */
export function together<Transaction, Asked extends object, Answer>(
  group: GroupCommit<Transaction>,
  work: (trx: Transaction, asked: readonly Asked[]) => Promise<Answers<Asked, Answer>>,
): (asked: Asked) => Promise<Answer | null> {
  interface Gathering {
    readonly asked: Asked[];
    readonly answers: Promise<Answers<Asked, Answer>>;
  }
  let open: Gathering | null = null;
  const gather = (): Gathering => {
    const asked: Asked[] = [];
    const answers = group.commit((trx) => {
      // INVARIANT: whoever asks from here on is not overlooked; the work may run again.
      if (open?.asked === asked) open = null;
      return work(trx, asked);
    });
    return { asked, answers };
  };
  return async (one) => {
    const gathering = (open ??= gather());
    gathering.asked.push(one);
    return (await gathering.answers).get(one) ?? null;
  };
}
