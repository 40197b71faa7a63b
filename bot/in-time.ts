/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** The request behind a press. Somebody waits for its answer, and not for long. */
export interface Waiting {
  /** What to answer with should the time be over before the turn is; the last one counts. */
  readonly prepare: (answer: Answer) => void;
  /** Whether it was answered with nothing of the turn's: what the turn says has to come another way. */
  readonly isOver: () => boolean;
}

/** Where a turn finds the request that waits for it. */
export const WAITING = Symbol("waiting");

/** What answering in time is made of. */
export interface InTimeParts {
  /** Milliseconds. */
  readonly limit: number;
  /** The answer where none is prepared by then. */
  readonly otherwise: Answer;
  /** Gets every turn that goes on behind its answer. */
  readonly keep: (turn: Promise<unknown>) => void;
}

/** Answers with what a turn comes to or, where that takes too long, with what is prepared; the turn goes on. */
export async function answerInTime(
  { limit, otherwise, keep }: InTimeParts,
  run: (waiting: Waiting) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  let prepared: Answer | null = null;
  let over = false;
  const turn = run({ prepare: (answer) => (prepared = answer), isOver: () => over });
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      over = prepared === null;
      keep(turn);
      resolve(prepared ?? otherwise);
    }, limit);
  });
  try {
    return await Promise.race([turn, patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Turns that go on behind their answers. */
export interface LateTurns {
  readonly keep: (turn: Promise<unknown>) => void;
  /** Resolves when none is under way. */
  readonly ended: () => Promise<void>;
}

/** Makes what keeps count of late turns; `onFault` hears of those that fail. */
export function createLateTurns(onFault: (error: unknown) => void): LateTurns {
  const turns = new Set<Promise<unknown>>();
  return {
    keep: (turn) => {
      const kept = turn.catch(onFault).finally(() => turns.delete(kept));
      turns.add(kept);
    },
    ended: async () => {
      await Promise.all(turns);
    },
  };
}
