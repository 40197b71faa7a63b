/** Work done inside one transaction that it may share with others'. It may run again if the shared one fails. */
type Work<Transaction, Result> = (transaction: Transaction) => Promise<Result>;

/** Runs a function inside a transaction: all of what it does is stored, or nothing. */
type Transact<Transaction> = (body: (transaction: Transaction) => Promise<void>) => Promise<void>;

interface Waiting<Transaction> {
  /** Does the work and gives what tells its owner the outcome, once the transaction is stored. */
  readonly attempt: (transaction: Transaction) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** Commits together whatever waits: one disk flush for many turns. */
export interface GroupCommit<Transaction> {
  /** Does the work and waits until it is on disk. Only its own failure makes it fail. */
  readonly commit: <Result>(work: Work<Transaction, Result>) => Promise<Result>;
}

// More would make the first of a batch wait noticeably for the last; the flush is shared enough by then.
const LARGEST_BATCH = 100;

/** Makes a group commit over a way to run transactions; what `hitsAll` is nobody's own failure, such as a lost connection. */
export function createGroupCommit<Transaction>(
  transact: Transact<Transaction>,
  onBatch: (size: number) => void = () => undefined,
  hitsAll: (error: unknown) => boolean = () => false,
): GroupCommit<Transaction> {
  const waiting: Waiting<Transaction>[] = [];
  let busy = false;

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, LARGEST_BATCH);
      await commitBatch(transact, batch, hitsAll);
      onBatch(batch.length);
    }
    busy = false;
  };

  return {
    commit: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({
          attempt: async (transaction) => {
            const result = await work(transaction);
            return () => {
              resolve(result);
            };
          },
          fail: reject,
        });
        if (busy) return;
        busy = true;
        // Requests that have arrived already get their turn first, and so share this commit.
        setImmediate(() => void flush());
      }),
  };
}

async function commitBatch<Transaction>(
  transact: Transact<Transaction>,
  batch: readonly Waiting<Transaction>[],
  hitsAll: (error: unknown) => boolean,
): Promise<void> {
  try {
    const tell: (() => void)[] = [];
    await transact(async (transaction) => {
      // INVARIANT: what an earlier run of this transaction found out does not count.
      tell.length = 0;
      for (const unit of batch) tell.push(await unit.attempt(transaction));
    });
    for (const stored of tell) stored();
  } catch (error) {
    if (batch.length === 1 || hitsAll(error)) for (const unit of batch) unit.fail(error);
    // One of them spoilt it for all: each tries alone, and only the culprit fails.
    else for (const unit of batch) await commitBatch(transact, [unit], hitsAll);
  }
}
