import { asError } from "../errors.js";
import type { Log } from "../log.js";
import { OF_NO_TICKET } from "./desk.js";
import { actsOf, settledOf } from "./request-tracker-acts.js";
import { latestChange, readChanges, type TrackerChange } from "./request-tracker-changes.js";
import { TrackerFault } from "./request-tracker-client.js";
import { createFollow, type Follow, type FollowParts } from "./request-tracker-follow.js";

/** What brings over here what was done over there. */
export interface TrackerWatchParts extends FollowParts {
  /** How old a change has to be, milliseconds: until then an earlier one may still appear. */
  readonly settleMs?: number;
}

/** Looks for what was done over there. */
export interface TrackerWatch {
  /** Remembers from where on is read, where that was never remembered. What happens before it is not brought. */
  readonly begin: () => Promise<void>;
  /** Does here what was done to a ticket there while nobody knew that it is ours. */
  readonly catchUp: (ticket: string) => Promise<void>;
  /** Does here what was done there since the last time; resolves to how many changes of our tickets that were. */
  readonly poll: () => Promise<number>;
}

// RT gives a change its number before it is stored, and a reply and its status one after the other.
const SETTLE_MS = 10_000;
// Of a hundred each: what is left waits for the next time.
const MOST_PAGES = 5;

/** Makes what follows a Request Tracker. Where it stands is kept, and each change is done once, so a crash loses and doubles nothing. */
export function createTrackerWatch(parts: TrackerWatchParts): TrackerWatch {
  const follow = createFollow(parts);
  let running: Promise<number> | null = null;
  return {
    begin: () => begin(parts),
    catchUp: (ticket) => catchUp(parts, follow, ticket),
    poll: () => {
      running ??= pollAll(parts, follow).finally(() => (running = null));
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

/** INVARIANT: done before the first ticket of ours is there, so that nothing of ours is older. */
async function begin({ call, references, destination }: TrackerWatchParts): Promise<void> {
  const isKept = async (): Promise<boolean> =>
    (await references.get(OF_NO_TICKET, cursorOf(destination))) !== null;
  if (await isKept()) return;
  const latest = await latestChange(call);
  // Another process may have begun meanwhile, and made a ticket since.
  if (await isKept()) return;
  await references.put(OF_NO_TICKET, cursorOf(destination), String(latest));
}

/** What is too young to be done yet, no poll has passed either. */
async function catchUp(parts: TrackerWatchParts, follow: Follow, ticket: string): Promise<void> {
  let after = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await readChanges(parts.call, after, ticket);
    const settled = settledOf(read, parts.settleMs ?? SETTLE_MS);
    for (const act of actsOf(settled)) await follow(act);
    after = settled.at(-1)?.id ?? after;
    if (!read.more || settled.length === 0) return;
  }
}

async function pollAll(parts: TrackerWatchParts, follow: Follow): Promise<number> {
  const { call, references, destination } = parts;
  const kept = await references.get(OF_NO_TICKET, cursorOf(destination));
  if (kept === null) {
    await begin(parts);
    return 0;
  }
  let after = Number(kept);
  let done = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await readChanges(call, after);
    const settled = settledOf(read, parts.settleMs ?? SETTLE_MS);
    done += await followAll(parts, follow, settled);
    after = settled.at(-1)?.id ?? after;
    if (!read.more || settled.length === 0) break;
  }
  return done;
}

/** INVARIANT: whatever stops it half-way, what was done is remembered, and what was not is read again. */
async function followAll(
  { references, destination }: TrackerWatchParts,
  follow: Follow,
  changes: readonly TrackerChange[],
): Promise<number> {
  let read = changes;
  let done = 0;
  try {
    for (const act of actsOf(changes)) {
      read = changes.slice(0, changes.indexOf(act.reply ?? act.change));
      if (await follow(act)) done += 1;
    }
    read = changes;
    return done;
  } finally {
    const last = read.at(-1);
    if (last !== undefined)
      await references.put(OF_NO_TICKET, cursorOf(destination), String(last.id));
  }
}

function cursorOf(destination: string): string {
  return `${destination}:read`;
}
