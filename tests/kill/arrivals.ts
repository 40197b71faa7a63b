/** What has come in on the other side, by its id. */
export interface Arrivals {
  /** Notes what came, before it is answered: until then nobody can mark it for having been taken. */
  readonly attend: (id: string) => Promise<void>;
  readonly ids: () => ReadonlySet<string>;
  /** Second copies of what a dead process may have said, and nobody had marked. */
  readonly doubles: () => number;
  /** Second copies that nothing excuses. */
  readonly unexcused: () => number;
}

/** What excuses a second copy. */
export interface Excuses {
  /** Waits until somebody is dead who may have sent the first; false where nobody dies. */
  readonly isAnybodyDead: () => Promise<boolean>;
  /** Whether it is written down that it was taken. */
  readonly isMarked: (id: string) => Promise<boolean>;
}

/** Counts what comes in, and asks about every second copy when it comes. */
export function createArrivals({ isAnybodyDead, isMarked }: Excuses): Arrivals {
  const ids = new Set<string>();
  let doubles = 0;
  let unexcused = 0;
  return {
    attend: async (id) => {
      if (!ids.has(id)) {
        ids.add(id);
        return;
      }
      if ((await isAnybodyDead()) && !(await isMarked(id))) doubles += 1;
      else unexcused += 1;
    },
    ids: () => ids,
    doubles: () => doubles,
    unexcused: () => unexcused,
  };
}
