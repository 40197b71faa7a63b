import {
  TRACKER_ITSELF,
  type TrackerChange,
  type TrackerChanges,
} from "./request-tracker-changes.js";

/** What somebody did there with one press. */
export interface TrackerAct {
  readonly change: TrackerChange;
  /** The reply that came with a status. */
  readonly reply: TrackerChange | null;
}

// A status set by the same press as a reply, or by RT because of it.
const TOGETHER_MS = 10_000;

/** Puts together what came of one press. */
export function actsOf(read: readonly TrackerChange[]): readonly TrackerAct[] {
  const changes = read.filter((change, index) => !isOvertaken(change, read.slice(index + 1)));
  return changes.flatMap((change, index) => {
    if (change.kind === "reply" && statusWith(change, changes.slice(index + 1))) return [];
    const reply = change.kind === "status" ? replyWith(change, changes.slice(0, index)) : null;
    return [{ change, reply }];
  });
}

/**
 * Those before the first that is too young, and before any of which a younger one may be part of the same press; where the
 * page ends in between, so may one of the next.
 */
export function settledOf(
  { changes, more, now }: TrackerChanges,
  settleMs: number,
): readonly TrackerChange[] {
  const young = changes.findIndex(({ at }) => now !== null && now - at < settleMs);
  const old = young === -1 ? changes : changes.slice(0, young);
  const end = changes.at(-1)?.at ?? 0;
  const held = old.findIndex((change, index) => {
    if (change.kind !== "reply" && !isByItself(change)) return false;
    const next = nextOf(change, changes.slice(index + 1));
    return next === undefined
      ? more && end - change.at <= TOGETHER_MS
      : !old.includes(next) && next.at - change.at <= TOGETHER_MS;
  });
  // A page that is all of one moment has to be gone through all the same.
  return held === -1 || (held === 0 && more && old.length === changes.length)
    ? old
    : old.slice(0, held);
}

/** Whether RT set a status by itself, and somebody set another with the same press. */
function isOvertaken(change: TrackerChange, later: readonly TrackerChange[]): boolean {
  if (!isByItself(change)) return false;
  const next = nextOf(change, later);
  return next?.kind === "status" && next.at - change.at <= TOGETHER_MS;
}

function isByItself({ kind, by }: TrackerChange): boolean {
  return kind === "status" && by.id === TRACKER_ITSELF;
}

/** Whether a reply is told with the status that came with it. */
function statusWith(reply: TrackerChange, later: readonly TrackerChange[]): boolean {
  const next = nextOf(reply, later);
  return next?.kind === "status" && belongs(reply, next);
}

/** The reply that came with a status. */
function replyWith(status: TrackerChange, earlier: readonly TrackerChange[]): TrackerChange | null {
  const before = earlier.findLast((change) => isNear(status, change));
  return before?.kind === "reply" && belongs(before, status) ? before : null;
}

function nextOf(change: TrackerChange, later: readonly TrackerChange[]): TrackerChange | undefined {
  return later.find((next) => isNear(change, next));
}

/** Whether it is a reply or a status of the same ticket. */
function isNear({ ticket }: TrackerChange, other: TrackerChange): boolean {
  return other.ticket === ticket && (other.kind === "reply" || other.kind === "status");
}

function belongs(reply: TrackerChange, status: TrackerChange): boolean {
  const sameHand = status.by.id === reply.by.id || status.by.id === TRACKER_ITSELF;
  return sameHand && status.at - reply.at <= TOGETHER_MS;
}
