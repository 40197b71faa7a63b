import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { Ticket } from "../../dialogs/index.js";
import { REQUESTER, type RequesterMessage } from "../helpdesk/requester-message.js";
import type { OutboxRow } from "../sending.js";
import { addToOutbox } from "./outbox.js";
import type { Schema } from "./schema.js";

/** Every row about a ticket has a chain that begins so. */
export const TICKET_CHAINS = '["ticket",';

/**
 * Puts what just happened to a ticket into the outbox, within the transaction that stores it: a row for each of the
 * helpdesk's destinations but the one it came from, and one for the requester unless it was they who did it.
 */
export async function announce(
  trx: Transaction<Schema>,
  ticket: Ticket,
  destinations: readonly string[],
  from: string | null,
): Promise<void> {
  const entry = ticket.entries.length - 1;
  const at = ticket.entries[entry]?.at ?? ticket.createdAt;
  for (const destination of destinations) {
    if (destination !== from) await add(trx, destination, { ticket, entry }, at);
  }
  if (ticket.entries[entry]?.by.side === "requester") return;
  await add(trx, REQUESTER, { ticket, entry }, at);
}

/** Tells the requester once, in their chat, that a destination will not get their ticket. */
export async function tellUndelivered(
  trx: Transaction<Schema>,
  { id, destination, place }: OutboxRow,
  at: string,
): Promise<void> {
  const row = await trx
    .selectFrom("outbox")
    .select(["chain", "payload"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (destination === REQUESTER || row?.chain.startsWith(TICKET_CHAINS) !== true) return;
  const message = JSON.parse(row.payload) as RequesterMessage;
  const standing = await trx
    .selectFrom("tickets")
    .select("id")
    .where("tenant", "=", place.tenant)
    .where("id", "=", message.ticket.id)
    .executeTakeFirst();
  const told = await trx
    .selectFrom("outbox")
    .select("id")
    .where("id", "=", idOf({ ...message, undelivered: destination }, REQUESTER))
    .executeTakeFirst();
  if (standing === undefined || told !== undefined) return;
  await add(trx, REQUESTER, { ...message, undelivered: destination }, at);
}

async function add(
  trx: Transaction<Schema>,
  destination: string,
  message: RequesterMessage,
  at: string,
): Promise<void> {
  const { ticket } = message;
  const { tenant, conversation } = ticket;
  await addToOutbox(trx, {
    id: idOf(message, destination),
    destination,
    // INVARIANT: what is sent about one ticket to one place keeps its order.
    chain: JSON.stringify(["ticket", tenant, ticket.id, destination]),
    // A destination that is gone must not make the requester's chat count as unreachable.
    place: {
      tenant,
      conversation: destination === REQUESTER ? conversation : `helpdesk:${destination}`,
    },
    person: ticket.requester.id,
    payload: JSON.stringify(message),
    at,
  });
}

/** INVARIANT: the same for the same event, and without a full stop, which Standard Webhooks signs as a separator. */
function idOf({ ticket, entry, undelivered }: RequesterMessage, destination: string): string {
  const about = undelivered === undefined ? entry : { undelivered };
  const text = JSON.stringify([ticket.tenant, ticket.id, about, destination]);
  return createHash("sha256").update(text).digest("base64url");
}
