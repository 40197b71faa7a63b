/** What has come in on the other side, by its id. */
export interface Arrivals {
  /** Notes what came, and from which port, before it is answered: until then nobody can mark it for having been taken. */
  readonly attend: (id: string, port: number) => Promise<void>;
  readonly ids: () => ReadonlySet<string>;
  /** Second copies of what a dead process has said, and nobody had marked. */
  readonly doubles: () => number;
  /** Second copies that nothing excuses. */
  readonly unexcused: () => number;
}

/** What excuses a second copy. */
export interface Excuses {
  /** Whether whoever sent the first one is dead. */
  readonly isFromTheDead: (port: number) => Promise<boolean>;
  /** Whether it is written down that it was taken. */
  readonly isMarked: (id: string) => Promise<boolean>;
}

/** Counts what comes in, and asks about every second copy when it comes. */
export function createArrivals({ isFromTheDead, isMarked }: Excuses): Arrivals {
  const latest = new Map<string, number>();
  let doubles = 0;
  let unexcused = 0;
  return {
    attend: async (id, port) => {
      const earlier = latest.get(id);
      latest.set(id, port);
      if (earlier === undefined) return;
      if ((await isFromTheDead(earlier)) && !(await isMarked(id))) doubles += 1;
      else unexcused += 1;
    },
    ids: () => new Set(latest.keys()),
    doubles: () => doubles,
    unexcused: () => unexcused,
  };
}
