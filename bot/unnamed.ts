import type { Log } from "./log.js";
import { SCHEDULE_LENGTH_MS } from "./retry-schedule.js";
import type { DueRow, OutboxStore } from "./sending.js";

/** What is made of this to look after what waits for destinations that HELPDESK does not name. */
export interface UnnamedParts {
  readonly store: Pick<OutboxStore, "again" | "claim" | "count" | "due" | "end">;
  /** Every destination that this process sends to. */
  readonly named: readonly string[];
  readonly owner: string;
  readonly now: () => Date;
  readonly log: Pick<Log, "warn">;
}

/** Looks after what waits for destinations that HELPDESK does not name. */
export interface Unnamed {
  /** Makes due what was given up while its destination was not named and now is; says what waits for one that is not. */
  readonly begin: () => Promise<void>;
  /** Gives up what has waited in vain for as long as anything is tried; resolves to how many rows. */
  readonly giveUp: () => Promise<number>;
}

/** The fault of what nobody even tried to send. */
export const UNNAMED = "unnamed";

const AT_ONCE = 100;
const CLAIMED_MS = 60_000;
const HOUR = 60 * 60_000;

/**
 * Makes what looks after them. Of processes with different settings another may well send what this one cannot:
 * INVARIANT: what somebody tries is due again within the schedule, so only what was due for longer is given up.
 */
export function createUnnamed(parts: UnnamedParts): Unnamed {
  const { store, named, now, log } = parts;
  return {
    begin: async () => {
      await store.again(named, UNNAMED, now().toISOString());
      for (const { destination, state, rows } of await store.count()) {
        if (!named.includes(destination)) log.warn({}, LINES[state](rows, destination));
      }
    },
    giveUp: async () => {
      const waiting = (await store.count()).filter(({ state }) => state === "waiting");
      const unnamed = waiting.map(({ destination }) => destination).filter(isNot(named));
      const since = new Date(now().getTime() - SCHEDULE_LENGTH_MS).toISOString();
      let given = 0;
      for (;;) {
        // Only the first of each ticket: the next ones come up once it is given up.
        const rows = await store.due(since, unnamed, AT_ONCE);
        const before = given;
        for (const due of rows) if (await giveUpOne(parts, due)) given += 1;
        if (given === before) return given;
      }
    },
  };
}

function isNot(named: readonly string[]): (name: string) => boolean {
  return (name) => !named.includes(name);
}

async function giveUpOne({ store, owner, now }: UnnamedParts, due: DueRow): Promise<boolean> {
  const at = now();
  const claim = await store.claim(due, {
    owner,
    now: at.toISOString(),
    until: new Date(at.getTime() + CLAIMED_MS).toISOString(),
  });
  if (claim === null) return false;
  const { doubtful } = claim;
  const ending = { state: "dead", fault: UNNAMED, unreachable: false, doubtful } as const;
  return store.end(claim, ending, at.toISOString());
}

const LINES = {
  waiting: (rows: number, destination: string): string =>
    `${messages(rows, "wait", "waits")} for ${destination}, which HELPDESK does not name any more; ` +
    `name it again to have it sent, or it is given up after ${String(Math.round(SCHEDULE_LENGTH_MS / HOUR))} hours and the requester told`,
  dead: (rows: number, destination: string): string =>
    `${messages(rows, "were", "was")} given up for ${destination}, which HELPDESK does not name any more; ` +
    "name it again, and then have it sent with npm run redrive",
};

function messages(rows: number, many: string, one: string): string {
  return rows === 1
    ? `1 message about a ticket ${one}`
    : `${String(rows)} messages about tickets ${many}`;
}
