import type { Breaker } from "./breaker.js";
import { asError } from "./errors.js";
import type { Log } from "./log.js";
import { pauseAfter } from "./retry-schedule.js";
import type { SendingLimits } from "./sending-limits.js";
import type { Claim, Destination, DueRow, Ending, OutboxStore, Sending } from "./sending.js";

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
// A handful side by side: more only queue up at the channel.
const AT_ONCE = 8;
// Some of them may have to wait for the limits; those behind them must not.
const LOOKED_AT = 200;

/** Makes the worker of an outbox. */
export function createOutboxWorker(parts: OutboxParts): OutboxWorker {
  let stopped = false;
  let running: Promise<number> | null = null;
  const work = async (): Promise<number> => {
    let attempts = 0;
    for (;;) {
      const ready = stopped ? [] : await readyRows(parts);
      const tried = await Promise.all(ready.map((due) => attempt(parts, due)));
      const made = tried.filter((one) => one).length;
      attempts += made;
      if (made === 0) return attempts;
    }
  };
  return {
    work: () => {
      running ??= work().finally(() => (running = null));
      return running;
    },
    stop: async () => {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
}

/** What may be sent now: due, with a destination here, and within the limits. */
async function readyRows(parts: OutboxParts): Promise<readonly DueRow[]> {
  const at = parts.now();
  const room = roomOf(parts, at.getTime());
  const due = await parts.store.due(at.toISOString(), [...room.keys()], LOOKED_AT);
  const ready: DueRow[] = [];
  for (const one of due) {
    if (ready.length === AT_ONCE) break;
    const { destination } = one.row;
    const left = room.get(destination) ?? 0;
    if (left < 1 || !isWithinLimits(parts, one, at.getTime())) continue;
    room.set(destination, left - 1);
    ready.push(one);
  }
  return ready;
}

/** How many rows each destination may be sent now; those that may be sent none are not even looked for. */
function roomOf({ destinations, breaker }: OutboxParts, now: number): Map<string, number> {
  const rooms = [...destinations.keys()].map(
    (name) => [name, breaker?.room(name, now) ?? Infinity] as const,
  );
  return new Map(rooms.filter(([, room]) => room > 0));
}

function isWithinLimits({ destinations, limits }: OutboxParts, { row }: DueRow, now: number) {
  return destinations.get(row.destination)?.unlimited === true || limits.take(row.place, now);
}

async function attempt(parts: OutboxParts, due: DueRow): Promise<boolean> {
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
    const sending = await trySending(destination, claim);
    const ending = endingOf(parts, claim, sending);
    const counted = await store.end(claim, ending, now().toISOString());
    parts.breaker?.count(claim.row.destination, sending.kind !== "retry", now().getTime());
    if (counted) parts.onEnd?.(claim.row.destination, ending.state);
    report(log, claim, ending, counted);
  } finally {
    clearInterval(renewing);
  }
  return true;
}

/** INVARIANT: what a destination throws is a fault of ours, and says nothing about whether it arrived. */
async function trySending(destination: Destination, { row }: Claim): Promise<Sending> {
  try {
    return await destination.send(row);
  } catch (error) {
    return { kind: "retry", fault: asError(error).name, arrived: "perhaps" };
  }
}

function endingOf({ now, random }: OutboxParts, claim: Claim, sending: Sending): Ending {
  switch (sending.kind) {
    case "sent":
      return { state: "sent", ...(sending.keep === true && { keep: true as const }) };
    case "gone": {
      const { fault, unreachable } = sending;
      return { state: "dead", fault, unreachable, doubtful: claim.doubtful };
    }
    case "retry": {
      const { fault, after } = sending;
      const doubtful = claim.doubtful || sending.arrived === "perhaps";
      const pause = pauseAfter(claim.row.attempts, random, after);
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
