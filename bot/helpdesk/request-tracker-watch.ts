import { asError } from "../errors.js";
import type { Log } from "../log.js";
import { withFittingNote, type Ticket, type TicketDeed } from "../../dialogs/index.js";
import { OF_NO_TICKET, type TicketDesk, type TicketReferences } from "./desk.js";
import {
  latestChange,
  readChanges,
  readPerson,
  readReply,
  TRACKER_ITSELF,
  type TrackerChange,
  type TrackerPerson,
} from "./request-tracker-changes.js";
import { TrackerFault, type CallTracker } from "./request-tracker-client.js";
import { deedOfStatus } from "./request-tracker-status.js";

/** What brings over here what was done over there. */
export interface TrackerWatchParts {
  readonly call: CallTracker;
  readonly desk: TicketDesk;
  readonly references: TicketReferences;
  /** The destination's name, under which the tickets' numbers over there are kept. */
  readonly destination: string;
  readonly log: Pick<Log, "warn">;
  /** How old a change has to be, milliseconds: until then an earlier one may still appear. */
  readonly settleMs?: number;
}

/** Looks for what was done over there. */
export interface TrackerWatch {
  /** Does here what was done there since the last time; resolves to how many changes of our tickets that were. */
  readonly poll: () => Promise<number>;
}

// RT gives a change its number before it is stored, and a reply and its status one after the other.
const SETTLE_MS = 10_000;
// A status set by the same press as a reply, or by RT because of it.
const TOGETHER_MS = 10_000;
// Of a hundred each: what is left waits for the next time.
const MOST_PAGES = 5;

/** Makes what follows a Request Tracker. Where it stands is kept, and each change is done once, so a crash loses and doubles nothing. */
export function createTrackerWatch(parts: TrackerWatchParts): TrackerWatch {
  let running: Promise<number> | null = null;
  return {
    poll: () => {
      running ??= pollAll(parts).finally(() => (running = null));
      return running;
    },
  };
}

/** Polls at an interval until the returned function is called, which resolves when what is under way has ended. */
export function startPolling(
  watch: TrackerWatch,
  everyMs: number,
  log: Pick<Log, "warn">,
): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    last = watch.poll().catch((error: unknown) => {
      const fault = error instanceof TrackerFault ? error.message : asError(error).name;
      log.warn({ fault }, "Request Tracker was not read");
    });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await last;
  };
}

async function pollAll(parts: TrackerWatchParts): Promise<number> {
  const { call, references, destination } = parts;
  const kept = await references.get(OF_NO_TICKET, cursorOf(destination));
  if (kept === null) {
    // Nothing of ours is older than the first time.
    await references.put(OF_NO_TICKET, cursorOf(destination), String(await latestChange(call)));
    return 0;
  }
  let after = Number(kept);
  let done = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { changes, more, now } = await readChanges(call, after);
    const settled = settledOf(changes, now, parts.settleMs ?? SETTLE_MS);
    done += await followAll(parts, settled);
    const last = settled.at(-1)?.id ?? after;
    if (last !== after) await references.put(OF_NO_TICKET, cursorOf(destination), String(last));
    after = last;
    if (!more || settled.length < changes.length) break;
  }
  return done;
}

function cursorOf(destination: string): string {
  return `${destination}:read`;
}

/** Those before the first that is too young. */
function settledOf(
  changes: readonly TrackerChange[],
  now: number | null,
  settleMs: number,
): readonly TrackerChange[] {
  const young = changes.findIndex(({ at }) => now !== null && now - at < settleMs);
  return young === -1 ? changes : changes.slice(0, young);
}

async function followAll(
  parts: TrackerWatchParts,
  read: readonly TrackerChange[],
): Promise<number> {
  const changes = read.filter((change, index) => !isOvertaken(change, read.slice(index + 1)));
  let done = 0;
  for (const [index, change] of changes.entries()) {
    if (change.kind === "reply" && statusWith(change, changes.slice(index + 1))) continue;
    const reply = change.kind === "status" ? replyWith(change, changes.slice(0, index)) : null;
    if (await follow(parts, change, reply)) done += 1;
  }
  return done;
}

/** Whether RT set a status by itself, and somebody set another with the same press. */
function isOvertaken(change: TrackerChange, later: readonly TrackerChange[]): boolean {
  if (change.kind !== "status" || change.by.id !== TRACKER_ITSELF) return false;
  const next = later.find(({ ticket, kind }) => ticket === change.ticket && kind !== "owner");
  return next?.kind === "status" && next.at - change.at <= TOGETHER_MS;
}

/** Whether a reply is told with the status that came with it. */
function statusWith(reply: TrackerChange, later: readonly TrackerChange[]): boolean {
  const next = later.find(({ ticket, kind }) => ticket === reply.ticket && kind !== "owner");
  return next?.kind === "status" && belongs(reply, next);
}

/** The reply that came with a status. */
function replyWith(status: TrackerChange, earlier: readonly TrackerChange[]): TrackerChange | null {
  const before = earlier.findLast(
    ({ ticket, kind }) => ticket === status.ticket && kind !== "owner",
  );
  return before?.kind === "reply" && belongs(before, status) ? before : null;
}

function belongs(reply: TrackerChange, status: TrackerChange): boolean {
  const sameHand = status.by.id === reply.by.id || status.by.id === TRACKER_ITSELF;
  return sameHand && status.at - reply.at <= TOGETHER_MS;
}

async function follow(
  parts: TrackerWatchParts,
  change: TrackerChange,
  reply: TrackerChange | null,
): Promise<boolean> {
  const ref = await parts.references.find(parts.destination, change.ticket);
  const ticket = ref === null ? null : await parts.desk.ticket(ref);
  if (ref === null || ticket === null) return false;
  const deed = await deedOf(parts.call, change, reply, ticket);
  if (deed === null) return false;
  const by = await actorOf(parts.call, change, reply);
  if (by === null) return false;
  const outcome = await parts.desk.act(
    ref,
    withFittingNote(deed),
    { id: `${parts.destination}:${by.id}`, name: by.name, side: "helpdesk" },
    { once: `${parts.destination}:${String(change.id)}`, from: parts.destination },
  );
  if (outcome.kind === "refused") {
    parts.log.warn(
      { ticket: ref.id, change: change.id, action: deed.action },
      "what was done in Request Tracker can't be done here",
    );
  }
  return outcome.kind === "done";
}

async function deedOf(
  call: CallTracker,
  change: TrackerChange,
  reply: TrackerChange | null,
  { state }: Ticket,
): Promise<TicketDeed | null> {
  switch (change.kind) {
    case "reply": {
      const note = await readReply(call, change.id);
      return note === null ? null : { action: "note", note };
    }
    case "owner":
      return { action: "assign", note: null };
    case "status": {
      const words = reply === null ? null : await readReply(call, reply.id);
      return deedOfStatus(change.value, words, state);
    }
  }
}

/** Whose deed it is; null where it is nobody's: a ticket given back to nobody. */
async function actorOf(
  call: CallTracker,
  change: TrackerChange,
  reply: TrackerChange | null,
): Promise<TrackerPerson | null> {
  if (change.kind !== "owner") return reply?.by ?? change.by;
  const owner = await readPerson(call, change.value);
  return owner.id === "Nobody" ? null : owner;
}
