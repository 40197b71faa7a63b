import { answeredIn, type Breaker } from "./breaker.js";
import { asError } from "./errors.js";
import type { Log } from "./log.js";
import { createLook, GOOD_FOR_MS, type Look } from "./outbox-look.js";
import { pauseAfter } from "./retry-schedule.js";
import type { SendingLimits } from "./sending-limits.js";
import type { Claim, Destination, DueRow, Ending, OutboxStore, Sending } from "./sending.js";
import { createUnderWay, type UnderWay } from "./under-way.js";

/** What the worker is made of. */
export interface OutboxParts {
  readonly store: OutboxStore;
  /** By name. A row for a destination that is not here is left to a process that has it. */
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly limits: SendingLimits;
  /** Absent where every row is tried whenever it is due. */
  readonly breaker?: Breaker;
  /** Told of every attempt that counted. */
  readonly onEnd?: (destination: string, outcome: Ending["state"]) => void;
  /** Names this process among those that share the outbox. */
  readonly owner: string;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Pick<Log, "info" | "warn">;
}

/** Sends what waits in the outbox. */
export interface OutboxWorker {
  /** Sends everything that is due now; resolves to how many attempts were made. */
  readonly work: () => Promise<number>;
  /** Takes nothing more; resolves when what is under way has ended. */
  readonly stop: () => Promise<void>;
}

/** How long a row is held, milliseconds; whoever dies holding it gives it free no later. */
export const LEASE_MS = 60_000;
// Twice missed before it is lost.
const RENEW_MS = 20_000;
// A handful side by side for each destination: more only queue up there, and whoever is slow holds up nobody else.
const AT_ONCE = 8;

/** Makes the worker of an outbox. */
export function createOutboxWorker(parts: OutboxParts): OutboxWorker {
  let stopped = false;
  let running: Promise<number> | null = null;
  return {
    work: () => {
      running ??= sendWaiting(parts, () => stopped).finally(() => (running = null));
      return running;
    },
    stop: async () => {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
}

/** Sends until there is nothing that may be sent; the next goes as soon as one has gone, whatever the others take. */
async function sendWaiting(parts: OutboxParts, isStopped: () => boolean): Promise<number> {
  const underWay = createUnderWay();
  const look = createLook(parts);
  let attempts = 0;
  const begin = (due: DueRow): void => {
    const { id, destination } = due.row;
    underWay.begin(id, destination, async (leave) => {
      if (await attempt(parts, due, leave)) attempts += 1;
    });
  };
  const goesOn = (): boolean => !isStopped() && !underWay.failed();
  try {
    while (goesOn()) {
      // INVARIANT: what comes to its end while it is looked may have made something else due.
      const quiet = !underWay.busy();
      const begun = await beginDue(parts, { look, underWay }, begin, goesOn);
      if (quiet && begun === 0) break;
      await underWay.change(GOOD_FOR_MS);
    }
  } finally {
    await underWay.end();
  }
  return attempts;
}

/** Begins with what is due, as places are freed; gives how many there were. */
async function beginDue(
  parts: OutboxParts,
  { look, underWay }: { readonly look: Look; readonly underWay: UnderWay },
  begin: (due: DueRow) => void,
  goesOn: () => boolean,
): Promise<number> {
  const { now } = parts;
  let waiting = await look(openDestinations(parts, underWay));
  const until = now().getTime() + GOOD_FOR_MS;
  let begun = 0;
  while (waiting.length > 0 && goesOn() && now().getTime() <= until) {
    const full = new Set<string>();
    waiting = waiting.filter((due) => {
      const { destination } = due.row;
      if (full.has(destination)) return true;
      const fit = fitOf(parts, due, underWay);
      if (fit === "full") full.add(destination);
      if (fit === "goes") {
        begin(due);
        begun += 1;
      }
      return fit === "full";
    });
    // INVARIANT: what is put off waits for a place that is taken, so something is under way.
    if (waiting.length > 0) await underWay.change(GOOD_FOR_MS);
  }
  return begun;
}

/** Whether a row goes now, once a place of its destination is freed, or at another look. */
function fitOf(parts: OutboxParts, due: DueRow, underWay: UnderWay): "goes" | "full" | "not-now" {
  const { destination } = due.row;
  const at = parts.now().getTime();
  const places = placesOf(parts, destination, at);
  if (places > 0 && underWay.taken(destination) >= places) return "full";
  return places > 0 && mayGo(parts, due, underWay, at) ? "goes" : "not-now";
}

/** The destinations that may be sent something now; for the others nothing is even looked for. */
function openDestinations(parts: OutboxParts, underWay: UnderWay): readonly string[] {
  const at = parts.now().getTime();
  return [...parts.destinations.keys()].filter(
    (name) => underWay.taken(name) < placesOf(parts, name, at),
  );
}

/** How many rows of a destination may be under way. */
function placesOf({ breaker }: OutboxParts, destination: string, now: number): number {
  return Math.min(AT_ONCE, breaker?.room(destination, now) ?? AT_ONCE);
}

function mayGo(
  { destinations, limits }: OutboxParts,
  { row: { id, destination, place } }: DueRow,
  underWay: UnderWay,
  now: number,
): boolean {
  if (underWay.has(id)) return false;
  return destinations.get(destination)?.unlimited === true || limits.take(place, now);
}

/** Tries a row, and frees its place once it has gone: marking it shares a commit with the next one's claim. */
async function attempt(parts: OutboxParts, due: DueRow, leave: () => void): Promise<boolean> {
  const { store, destinations, owner, now, log } = parts;
  const claim = await store.claim(due, {
    owner,
    now: now().toISOString(),
    until: inFuture(now(), LEASE_MS),
  });
  const destination = destinations.get(due.row.destination);
  if (claim === null || destination === undefined) return false;
  const renewing = setInterval(() => {
    store.renew(claim, inFuture(now(), LEASE_MS)).catch((error: unknown) => {
      log.warn({ id: claim.row.id, error: asError(error).message }, "a lease was not renewed");
    });
  }, RENEW_MS);
  try {
    const { sending, answered } = await trySending(destination, claim);
    const tried = { attempts: claim.row.attempts, doubtful: claim.doubtful };
    const ending = endingOf(parts, tried, sending);
    if (answered !== null) parts.breaker?.count(due.row.destination, answered, now().getTime());
    leave();
    const counted = await store.end(claim, ending, now().toISOString());
    if (counted) parts.onEnd?.(claim.row.destination, ending.state);
    report(log, claim, ending, counted);
  } finally {
    clearInterval(renewing);
  }
  return true;
}

/** What came of an attempt, and whether the destination answered, where that shows. */
interface Tried {
  readonly sending: Sending;
  readonly answered: boolean | null;
}

/** INVARIANT: what a destination throws is a fault of ours, and says nothing about whether it arrived. */
async function trySending(destination: Destination, { row }: Claim): Promise<Tried> {
  try {
    const sending = await destination.send(row);
    return { sending, answered: answeredIn(sending, destination) };
  } catch (error) {
    const fault = asError(error).name;
    return { sending: { kind: "retry", fault, arrived: "perhaps" }, answered: null };
  }
}

/** How something goes on that was tried so often, after the latest attempt; `doubtful` where an earlier one may have arrived. */
export function endingOf(
  { now, random }: Pick<OutboxParts, "now" | "random">,
  tried: { readonly attempts: number; readonly doubtful: boolean },
  sending: Sending,
): Ending {
  switch (sending.kind) {
    case "sent":
      return { state: "sent", ...(sending.keep === true && { keep: true as const }) };
    case "gone": {
      const { fault, unreachable } = sending;
      return { state: "dead", fault, unreachable, doubtful: tried.doubtful };
    }
    case "retry": {
      const { fault, after } = sending;
      const doubtful = tried.doubtful || sending.arrived === "perhaps";
      const pause = pauseAfter(tried.attempts, random, after);
      return pause === null
        ? { state: "dead", fault, unreachable: false, doubtful }
        : { state: "waiting", due: inFuture(now(), pause), fault, doubtful };
    }
  }
}

function report(
  log: OutboxParts["log"],
  { row, fence }: Claim,
  ending: Ending,
  counted: boolean,
): void {
  const what = { id: row.id, to: row.destination, attempt: row.attempts, fence };
  if (!counted) log.warn(what, "somebody else took a row over");
  else if (ending.state === "sent") log.info(what, "sent");
  else log.warn({ ...what, state: ending.state, fault: ending.fault }, "not sent");
}

function inFuture(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
