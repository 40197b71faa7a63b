import type { Kysely } from "kysely";
import { OF_NO_TICKET } from "../helpdesk/desk.js";
import { STOPPED } from "../helpdesk/stop.js";
import { dueAgain } from "./due-again.js";
import type { Schema } from "./schema.js";
import { TICKET_CHAINS } from "./ticket-chains.js";

/** What was given up of one destination. */
export interface DeadRow {
  readonly id: string;
  readonly destination: string;
  readonly ended: string;
  readonly fault: string;
}

/** What was given up about tickets, in the order in which it was to be sent. */
export async function listDead(db: Kysely<Schema>): Promise<readonly DeadRow[]> {
  const rows = await dead(db).orderBy("destination").orderBy("created").orderBy("link").execute();
  return rows.map(({ id, destination, ended, last_error }) => ({
    id,
    destination,
    ended: ended ?? "",
    fault: last_error ?? "",
  }));
}

/** The destinations that asked to be sent nothing more. */
export async function listStopped(db: Kysely<Schema>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("ticket_references")
    .select("destination")
    .where("tenant", "=", OF_NO_TICKET.tenant)
    .where("ticket", "=", OF_NO_TICKET.id)
    .where("destination", "like", `%${STOPPED}`)
    .orderBy("destination")
    .execute();
  return rows.map(({ destination }) => destination.slice(0, -STOPPED.length));
}

/**
 * Makes it due again, under the same ids and by the whole schedule, and lets what was stopped be asked again; the bot sends
 * it. Gives how many rows there were.
 */
export async function redriveDead(db: Kysely<Schema>, now: string): Promise<number> {
  await db
    .deleteFrom("ticket_references")
    .where("tenant", "=", OF_NO_TICKET.tenant)
    .where("ticket", "=", OF_NO_TICKET.id)
    .where("destination", "like", `%${STOPPED}`)
    .execute();
  const { numUpdatedRows } = await dueAgain(db, now)
    .where("chain", "like", `${TICKET_CHAINS}%`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

function dead(db: Kysely<Schema>) {
  return db
    .selectFrom("outbox")
    .select(["id", "destination", "ended", "last_error"])
    .where("state", "=", "dead")
    .where("chain", "like", `${TICKET_CHAINS}%`);
}
