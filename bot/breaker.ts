import { RETRY_DELAYS } from "./retry-schedule.js";
import type { Destination, Sending } from "./sending.js";

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

// As destinations name them: `status-503 ServiceUnavailable`, `http-429`, `smtp-421`.
const ANSWERED = /^(status|http|smtp)-(\d{3})(?!\d)/u;
// What was answered, and understood, though not with a status.
const UNDERSTOOD = new Set(["changed-meanwhile", "not-json", "redirected", "unexpected-answer"]);
// What was not even sent.
const UNSENT = new Set(["host-not-allowed"]);

/**
 * Whether an attempt shows that a destination answers, or that it is away; null where it says nothing of that. Where
 * there are many conversations behind one name, being asked for patience is the matter of one of them.
 */
export function answeredIn(
  sending: Sending,
  { unlimited }: Pick<Destination, "unlimited">,
): boolean | null {
  if (sending.kind === "sent") return true;
  const { kind, fault } = sending;
  const [, by = "", status = ""] = ANSWERED.exec(fault) ?? [];
  if (status !== "") return !isAway(by, Number(status), unlimited === true);
  if (UNDERSTOOD.has(fault)) return true;
  return kind === "gone" || UNSENT.has(fault) ? null : false;
}

/** In SMTP a 5xx is a refusal, and 421 says that there is no service. */
function isAway(by: string, status: number, isOneAddress: boolean): boolean {
  if (by === "smtp") return status === 421;
  return status >= 500 || (status === 429 && isOneAddress);
}
