/** Work under way side by side, each piece for somebody. */
export interface UnderWay {
  /** `leave` frees the piece's place before it has come to its end. */
  readonly begin: (id: string, whom: string, work: (leave: () => void) => Promise<void>) => void;
  /** Whether there is anything that has not come to its end. */
  readonly busy: () => boolean;
  /** Whether a piece has not come to its end. */
  readonly has: (id: string) => boolean;
  /** How many places are taken for somebody. */
  readonly taken: (whom: string) => number;
  /** Whether something has failed, after which nothing more is to be begun. */
  readonly failed: () => boolean;
  /** Resolves when a place is freed or a piece has come to its end, after so many milliseconds at the latest; at once where there is none. */
  readonly change: (within: number) => Promise<void>;
  /** Resolves when everything has come to its end. Throws what failed first. */
  readonly end: () => Promise<void>;
}

/** Makes what keeps count of work under way; what fails is kept until somebody waits for the end. */
export function createUnderWay(): UnderWay {
  const pieces = new Map<string, Promise<void>>();
  const places = new Map<string, string>();
  let failure: { readonly error: unknown } | null = null;
  const waiting: (() => void)[] = [];
  const changed = (): void => {
    for (const tell of waiting.splice(0)) tell();
  };
  const leave = (id: string): void => {
    if (places.delete(id)) changed();
  };
  return {
    begin: (id, whom, work) => {
      places.set(id, whom);
      const ended = work(() => {
        leave(id);
      })
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          pieces.delete(id);
          leave(id);
          changed();
        });
      pieces.set(id, ended);
    },
    busy: () => pieces.size > 0,
    has: (id) => pieces.has(id),
    taken: (whom) => [...places.values()].filter((other) => other === whom).length,
    failed: () => failure !== null,
    change: async (within) => {
      if (pieces.size === 0) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, within);
        waiting.push(() => {
          clearTimeout(late);
          resolve();
        });
      });
    },
    end: async () => {
      await Promise.all(pieces.values());
      if (failure !== null) throw failure.error;
    },
  };
}
