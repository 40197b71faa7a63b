import { RETRY_DELAYS } from "./retry-schedule.js";

/** When a destination is left alone for a while. */
export const BREAKER = {
  /** Failures in a row. */
  after: 5,
  /** The pauses, milliseconds: the schedule's, up to half an hour, so that nobody who is back waits long to be found. */
  pauses: RETRY_DELAYS.slice(0, 3),
} as const;

/** Leaves destinations alone that do not answer; each process finds out for itself. */
export interface Breaker {
  /** How many rows may be under way now: any number, as many as may still fail, one to see whether it is back, or none. */
  readonly room: (destination: string, now: number) => number;
  readonly count: (destination: string, answered: boolean, now: number) => void;
}

interface Standing {
  readonly failures: number;
  /** How often it was found still away. */
  readonly trips: number;
  readonly until: number;
}

const WELL: Standing = { failures: 0, trips: 0, until: 0 };

/** Makes the breaker of a worker. */
export function createBreaker(): Breaker {
  const standings = new Map<string, Standing>();
  return {
    room: (destination, now) => {
      const { failures, trips, until } = standings.get(destination) ?? WELL;
      if (trips === 0) return failures === 0 ? Infinity : BREAKER.after - failures;
      return now < until ? 0 : 1;
    },
    count: (destination, answered, now) => {
      const before = standings.get(destination) ?? WELL;
      if (answered) standings.delete(destination);
      else standings.set(destination, afterFailure(before, now));
    },
  };
}

function afterFailure({ failures, trips, until }: Standing, now: number): Standing {
  // What was under way when it tripped says nothing new.
  const tripped = failures + 1 >= BREAKER.after && now >= until ? trips + 1 : trips;
  if (tripped === trips) return { failures: failures + 1, trips, until };
  const pause = BREAKER.pauses[Math.min(tripped, BREAKER.pauses.length) - 1] ?? 0;
  return { failures: failures + 1, trips: tripped, until: now + pause };
}
