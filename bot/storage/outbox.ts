import type { Kysely, Selectable, Transaction } from "kysely";
import { REQUESTER } from "../helpdesk/requester-message.js";
import type { Place } from "../ports.js";
import { REPLY } from "../reply-message.js";
import type { Claim, DueRow, Ending, OutboxRow, OutboxStore } from "../sending.js";
import { claimRows, markRowsSent } from "./claims.js";
import { dueAgain } from "./due-again.js";
import type { GroupCommit } from "./group-commit.js";
import { markUnreachable } from "./references.js";
import type { Schema } from "./schema.js";
import { together } from "./together.js";
import { NOTICE, takeBack } from "./withdrawal.js";

/** Something new to be sent. */
export interface NewRow {
  readonly id: string;
  readonly destination: string;
  /** Rows of one chain go out in the order in which they were added. */
  readonly chain: string;
  readonly place: Place;
  readonly person: string | null;
  /** JSON. */
  readonly payload: string;
  /** ISO 8601. */
  readonly at: string;
  /** What came of trying it before; absent where it is new. */
  readonly tried?: {
    readonly attempts: number;
    readonly ending: Exclude<Ending, { readonly state: "sent" }>;
  };
}

/** Adds a row, within the transaction of the change that it tells. */
export async function addToOutbox(trx: Transaction<Schema>, row: NewRow): Promise<void> {
  const { id, destination, chain, place, person, payload, at, tried } = row;
  const last = await trx
    .selectFrom("outbox")
    .select("link")
    .where("chain", "=", chain)
    .orderBy("link", "desc")
    .limit(1)
    .executeTakeFirst();
  await trx
    .insertInto("outbox")
    .values({
      id,
      destination,
      chain,
      link: (last?.link ?? 0) + 1,
      ...place,
      person,
      payload,
      created: at,
      due: at,
      attempts: 0,
      lease_owner: null,
      lease_until: null,
      fence: 0,
      doubtful: 0,
      state: "waiting",
      ended: null,
      last_error: null,
      ...(tried !== undefined && { ...columnsOf(tried.ending, at), attempts: tried.attempts }),
    })
    .execute();
}

/** What else is to be done where a row is given up, within the transaction that writes that down. */
export type OnDead = (trx: Transaction<Schema>, row: OutboxRow, at: string) => Promise<void>;

/** Makes the outbox of a database, as its worker uses it. */
export function createOutbox(
  db: Kysely<Schema>,
  group: GroupCommit<Transaction<Schema>>,
  onDead: OnDead = () => Promise.resolve(),
): OutboxStore {
  const claim = together(group, claimRows);
  const markSent = together(group, markRowsSent);
  return {
    due: (now, destinations, most) => readDue(db, now, destinations, most),
    count: () => countRows(db),
    claim: (due, lease) => claim({ due, lease }),
    renew: (held, until) => group.commit((trx) => renew(trx, held, until)),
    end: async (held, ending, now) =>
      ending.state === "sent" && ending.keep !== true
        ? (await markSent({ held, at: now })) !== null
        : group.commit((trx) => end(trx, held, ending, now, onDead)),
    again: (destinations, fault, now) =>
      destinations.length === 0
        ? Promise.resolve(0)
        : group.commit((trx) => again(trx, destinations, fault, now)),
  };
}

/** What is said in people's conversations beside their turns. */
const UNASKED = [NOTICE, REQUESTER];

async function readDue(
  db: Kysely<Schema>,
  now: string,
  destinations: readonly string[],
  most: number,
): Promise<readonly DueRow[]> {
  if (destinations.length === 0) return [];
  const rows = await db
    .selectFrom("outbox as row")
    .selectAll("row")
    .where("row.state", "=", "waiting")
    .where("row.due", "<=", now)
    .where("row.destination", "in", destinations)
    .where((where) =>
      where.or([where("row.lease_until", "is", null), where("row.lease_until", "<=", now)]),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("outbox as earlier")
            .select("earlier.id")
            .whereRef("earlier.chain", "=", "row.chain")
            .whereRef("earlier.link", "<", "row.link")
            .where("earlier.state", "=", "waiting"),
        ),
      ),
    )
    .where((where) =>
      where.or([
        where("row.destination", "not in", UNASKED),
        // What is said unasked may correct an answer: not before that is said.
        where.not(
          where.exists(
            where
              .selectFrom("outbox as reply")
              .select("reply.id")
              .whereRef("reply.tenant", "=", "row.tenant")
              .whereRef("reply.conversation", "=", "row.conversation")
              .whereRef("reply.created", "<=", "row.created")
              .where("reply.destination", "=", REPLY)
              .where("reply.state", "=", "waiting"),
          ),
        ),
      ]),
    )
    .orderBy("row.due")
    .orderBy("row.id")
    .limit(most)
    .execute();
  return rows.map((row) => ({ row: rowOf(row), fence: row.fence, doubtful: row.doubtful === 1 }));
}

function rowOf(row: Selectable<Schema["outbox"]>): OutboxRow {
  const { id, destination, tenant, conversation, person, payload, attempts } = row;
  return { id, destination, place: { tenant, conversation }, person, payload, attempts };
}

async function countRows(db: Kysely<Schema>): ReturnType<OutboxStore["count"]> {
  const rows = await db
    .selectFrom("outbox")
    .select(({ fn }) => ["destination", "state", fn.countAll().as("rows")])
    .where("state", "in", ["waiting", "dead"])
    .groupBy(["destination", "state"])
    .execute();
  return rows.map(({ destination, state, rows: many }) => ({
    destination,
    state: state === "dead" ? "dead" : "waiting",
    rows: Number(many),
  }));
}

async function renew(trx: Transaction<Schema>, held: Claim, until: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("outbox")
    .set({ lease_until: until })
    .where("id", "=", held.row.id)
    .where("state", "=", "waiting")
    .where("fence", "=", held.fence)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function end(
  trx: Transaction<Schema>,
  { row, fence }: Claim,
  ending: Ending,
  now: string,
  onDead: OnDead,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("outbox")
    .set({ ...columnsOf(ending, now), lease_owner: null, lease_until: null })
    .where("id", "=", row.id)
    .where("state", "=", "waiting")
    .where("fence", "=", fence)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) return false;
  if (ending.state === "dead") {
    if (!ending.doubtful) await takeBack(trx, row.id);
    await onDead(trx, row, now);
    if (ending.unreachable) await markUnreachable(trx, row.place, now);
  }
  return true;
}

async function again(
  trx: Transaction<Schema>,
  destinations: readonly string[],
  fault: string,
  now: string,
): Promise<number> {
  const { numUpdatedRows } = await dueAgain(trx, now)
    .where("destination", "in", destinations)
    .where("last_error", "=", fault)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

function columnsOf(ending: Ending, now: string) {
  switch (ending.state) {
    case "sent":
      // Handed over from here, so it keeps what it says; whatever else is sent is marked together.
      return { state: "sent", ended: now, doubtful: 0, last_error: null };
    case "waiting":
      return {
        due: ending.due,
        doubtful: ending.doubtful ? 1 : 0,
        last_error: ending.fault,
      };
    case "dead":
      return { state: "dead", ended: now, last_error: ending.fault };
  }
}
