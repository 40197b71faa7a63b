/** Dice that fall the same for the same seed. */
export interface Dice {
  /** A whole number below `most`. */
  readonly below: (most: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** Whether something happens that does so `share` of the time. */
  readonly often: (share: number) => boolean;
}

/** Makes dice by mulberry32, which is enough to mix conversations. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    pick: (values) => {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new Error("there is nothing to pick from");
      return picked;
    },
    often: (share) => next() < share,
  };
}
