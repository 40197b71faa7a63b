/** Runs work of one key in the order it came, and work of different keys side by side. */
export interface Queues {
  readonly run: <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;
}

/** Makes queues that exist only while somebody waits in them. */
export function createQueues(): Queues {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (key, work) => {
      const before = tails.get(key) ?? Promise.resolve();
      const result = before.then(work);
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return result;
    },
  };
}
