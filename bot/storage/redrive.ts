import type { Kysely, Transaction } from "kysely";
import type { Ticket, TicketEntry } from "../../dialogs/index.js";
import { OF_NO_TICKET } from "../helpdesk/desk.js";
import { REQUESTER, type RequesterMessage } from "../helpdesk/requester-message.js";
import { STOPPED } from "../helpdesk/stop.js";
import { readTicketMessage } from "../helpdesk/ticket-message.js";
import { REPLY } from "../reply-message.js";
import { dueAgain } from "./due-again.js";
import type { Schema } from "./schema.js";
import { TICKET_CHAINS } from "./ticket-chains.js";
import { readTicket } from "./tickets.js";

/** What was not sent about a ticket to one destination. */
export interface UnsentRow {
  readonly id: string;
  readonly destination: string;
  readonly tenant: string;
  /** The number people say; null where the ticket is gone. */
  readonly number: number | null;
  /** What it was to tell; null where nobody can read that any more. */
  readonly happened: TicketEntry | null;
  /** Set where it was to tell that another destination did not get something: its name. */
  readonly undelivered: string | null;
}

/** What was given up of one destination. */
export interface DeadRow extends UnsentRow {
  readonly ended: string;
  readonly fault: string;
}

/** What was given up about tickets, in the order in which it was to be sent. */
export async function listDead(db: Kysely<Schema>): Promise<readonly DeadRow[]> {
  const rows = await inOrder(db, "dead").execute();
  const listed: DeadRow[] = [];
  for (const row of rows) {
    const { ended, last_error: fault } = row;
    listed.push({ ...(await unsentOf(db, row)), ended: ended ?? "", fault: fault ?? "" });
  }
  return listed;
}

/** What waits for destinations that are none of these, in the same order. */
export async function listUnnamed(
  db: Kysely<Schema>,
  named: readonly string[],
): Promise<readonly UnsentRow[]> {
  const rows = await inOrder(db, "waiting")
    .where("destination", "not in", [...named, REQUESTER])
    .execute();
  const listed: UnsentRow[] = [];
  for (const row of rows) listed.push(await unsentOf(db, row));
  return listed;
}

/** How many replies in people's chats were given up. */
export async function countDeadReplies(db: Kysely<Schema>): Promise<number> {
  const { rows } = await db
    .selectFrom("outbox")
    .select(({ fn }) => fn.countAll().as("rows"))
    .where("state", "=", "dead")
    .where("destination", "=", REPLY)
    .executeTakeFirstOrThrow();
  return Number(rows);
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
 * it. With names, only what is for these destinations and for requesters. Gives how many rows there were.
 */
export function redriveDead(
  db: Kysely<Schema>,
  now: string,
  named?: readonly string[],
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom("ticket_references")
      .where("tenant", "=", OF_NO_TICKET.tenant)
      .where("ticket", "=", OF_NO_TICKET.id)
      .where("destination", "like", `%${STOPPED}`)
      .execute();
    const rows = (await inOrder(trx, "dead").execute()).filter(
      ({ destination }) =>
        named === undefined || destination === REQUESTER || named.includes(destination),
    );
    for (const row of rows) await bringUpToDate(trx, row);
    for (const { id } of rows) await dueAgain(trx, now).where("id", "=", id).execute();
    return rows.length;
  });
}

function inOrder(db: Kysely<Schema>, state: "dead" | "waiting") {
  return db
    .selectFrom("outbox")
    .select(["id", "destination", "chain", "tenant", "payload", "ended", "last_error"])
    .where("state", "=", state)
    .where("chain", "like", `${TICKET_CHAINS}%`)
    .orderBy("destination")
    .orderBy("created")
    .orderBy("link");
}

type Row = Pick<Schema["outbox"], "id" | "destination" | "chain" | "tenant" | "payload">;

async function unsentOf(db: Kysely<Schema>, row: Row): Promise<UnsentRow> {
  const { id, destination, tenant, payload } = row;
  const message = readTicketMessage(payload);
  const number = message?.ticket.number ?? (await ticketOf(db, row))?.number ?? null;
  return {
    ...{ id, destination, tenant, number },
    happened: message?.ticket.entries[message.entry] ?? null,
    undelivered: message === null ? null : undeliveredIn(payload),
  };
}

function undeliveredIn(payload: string): string | null {
  return (JSON.parse(payload) as RequesterMessage).undelivered ?? null;
}

/** INVARIANT: it may come after newer things were sent, so what it shows is the ticket as it stands now; what it tells stays. */
async function bringUpToDate(trx: Transaction<Schema>, row: Row): Promise<void> {
  const ticket = await ticketOf(trx, row);
  if (ticket === null || readTicketMessage(row.payload) === null) return;
  const message = { ...(JSON.parse(row.payload) as RequesterMessage), ticket };
  await trx
    .updateTable("outbox")
    .set({ payload: JSON.stringify(message) })
    .where("id", "=", row.id)
    .execute();
}

function ticketOf(db: Kysely<Schema>, { chain }: Row): Promise<Ticket | null> {
  const [, tenant, id] = JSON.parse(chain) as readonly [string, string, string];
  return readTicket(db, tenant, id);
}
