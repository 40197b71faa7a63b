import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { Ticket } from "../../dialogs/index.js";
import { REQUESTER, type RequesterMessage } from "../helpdesk/requester-message.js";
import { addToOutbox } from "./outbox.js";
import type { Schema } from "./schema.js";
import { chainOf } from "./ticket-chains.js";

/**
 * Puts what just happened to a ticket into the outbox, within the transaction that stores it: a row for each of the
 * helpdesk's destinations but the one it came from, and one for the requester; where it was they who did it, for their card
 * alone, unless it is `shownOn` that.
 */
export async function announce(
  trx: Transaction<Schema>,
  ticket: Ticket,
  destinations: readonly string[],
  from: string | null,
  shownOn: string | null = null,
): Promise<void> {
  const entry = ticket.entries.length - 1;
  const at = ticket.entries[entry]?.at ?? ticket.createdAt;
  for (const destination of destinations) {
    if (destination !== from) await addTicketRow(trx, destination, { ticket, entry }, at);
  }
  const telling = tellingOf(ticket, shownOn);
  if (telling !== null) await addTicketRow(trx, REQUESTER, { ticket, entry, ...telling }, at);
}

/** How the requester is told what happened last; null where they are not. */
function tellingOf(
  { entries, card }: Ticket,
  shownOn: string | null,
): Pick<RequesterMessage, "quiet"> | null {
  const happened = entries.at(-1);
  // Whoever cannot be told is not told of that either.
  if (happened?.action === "unreached") return null;
  if (happened?.by.side !== "requester") return {};
  return shownOn === card ? null : { quiet: true };
}

/** Adds a row about a ticket to the outbox. */
export async function addTicketRow(
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
    chain: chainOf(ticket, destination),
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
export function idOf(
  { ticket, entry, undelivered, since }: RequesterMessage,
  destination: string,
): string {
  const about = undelivered === undefined ? entry : { undelivered, since };
  const text = JSON.stringify([ticket.tenant, ticket.id, about, destination]);
  return createHash("sha256").update(text).digest("base64url");
}
