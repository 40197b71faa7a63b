import type { Transaction } from "kysely";
import {
  act,
  isTicketRefusal,
  unreachedWords,
  type Ticket,
  type TicketElsewhere,
} from "../../dialogs/index.js";
import { REQUESTER, type RequesterMessage } from "../helpdesk/requester-message.js";
import { readTicketMessage } from "../helpdesk/ticket-message.js";
import type { OutboxRow } from "../sending.js";
import type { OnDead } from "./outbox.js";
import type { Schema } from "./schema.js";
import { EDGEWISE } from "./ticket-answers.js";
import { chainOf, TICKET_CHAINS } from "./ticket-chains.js";
import { addTicketRow, announce, idOf } from "./ticket-outbox.js";
import { readTicket, writeTicket } from "./tickets.js";

/**
 * Makes what tells by another way that a row about a ticket was given up: the requester in their chat where it was the
 * helpdesk's, and these destinations, on the ticket, where it was the requester's.
 */
export function createTellGivenUp(destinations: readonly string[]): OnDead {
  return async (trx, row, at) => {
    const about = await readAbout(trx, row);
    // A card that stays as it was is no news that somebody misses.
    if (about === null || about.quiet) return;
    const ticket = await readTicket(trx, about.tenant, about.id);
    // INVARIANT: what cannot be told of is given up all the same: else it would be tried for ever.
    if (!Array.isArray(ticket?.entries)) return;
    if (row.destination === REQUESTER) return tellUnreached(trx, ticket, destinations, at);
    const message = about.message ?? { ticket, entry: ticket.entries.length - 1 };
    return tellUndelivered(trx, message, row.destination, destinations, at);
  };
}

/** What a row is about; its message is null where that cannot be read. */
interface About {
  readonly tenant: string;
  readonly id: string;
  readonly message: RequesterMessage | null;
  readonly quiet: boolean;
}

async function readAbout(
  trx: Transaction<Schema>,
  { id }: Pick<OutboxRow, "id">,
): Promise<About | null> {
  const row = await trx
    .selectFrom("outbox")
    .select(["chain", "payload"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row?.chain.startsWith(TICKET_CHAINS) !== true) return null;
  const message = readTicketMessage(row.payload);
  const [, tenant, ticket] = JSON.parse(row.chain) as readonly [string, string, string];
  return { tenant, id: ticket, message, quiet: message !== null && isQuiet(row.payload) };
}

function isQuiet(payload: string): boolean {
  return (JSON.parse(payload) as RequesterMessage).quiet === true;
}

/** Tells the requester in their chat what a destination will not get; once, until something about the ticket reached it again. */
async function tellUndelivered(
  trx: Transaction<Schema>,
  message: RequesterMessage,
  destination: string,
  destinations: readonly string[],
  at: string,
): Promise<void> {
  const since = await lastReached(trx, message.ticket, destination);
  const telling = { ...message, undelivered: destination, ...(since !== null && { since }) };
  const told = await trx
    .selectFrom("outbox")
    .select("id")
    .where("id", "=", idOf(telling, REQUESTER))
    .executeTakeFirst();
  if (told !== undefined) return;
  const others = destinations.filter((name) => name !== destination);
  const elsewhere = await elsewhereOf(trx, message, others);
  await addTicketRow(trx, REQUESTER, { ...telling, elsewhere }, at);
}

/** When something about a ticket last reached a destination; null where nothing did. */
async function lastReached(
  trx: Transaction<Schema>,
  ticket: Ticket,
  destination: string,
): Promise<string | null> {
  const row = await trx
    .selectFrom("outbox")
    .select(({ fn }) => fn.max("ended").as("last"))
    .where("chain", "=", chainOf(ticket, destination))
    .where("state", "=", "sent")
    .executeTakeFirst();
  return row?.last ?? null;
}

/** Which of these have the same thing, and for which it still waits. */
async function elsewhereOf(
  trx: Transaction<Schema>,
  { ticket, entry }: RequesterMessage,
  others: readonly string[],
): Promise<TicketElsewhere> {
  if (others.length === 0) return { taken: [], waiting: [] };
  const ids = others.map((name) => idOf({ ticket, entry }, name));
  const rows = await trx
    .selectFrom("outbox")
    .select(["destination", "state"])
    .where("id", "in", ids)
    .execute();
  const are = (wanted: string): readonly string[] =>
    others.filter((name) =>
      rows.some(({ destination, state }) => destination === name && state === wanted),
    );
  return { taken: are("sent"), waiting: are("waiting") };
}

/** Says on the ticket, to the helpdesk, that its requester cannot be told; once, until they were heard of again. */
async function tellUnreached(
  trx: Transaction<Schema>,
  ticket: Ticket,
  destinations: readonly string[],
  at: string,
): Promise<void> {
  if (await isSaid(trx, ticket)) return;
  const note = unreachedWords(ticket.contact ?? ticket.requester.address);
  const next = act(ticket, { action: "unreached", note }, EDGEWISE, at);
  if (isTicketRefusal(next)) return;
  await writeTicket(trx, next, 0);
  await announce(trx, next, destinations, null);
}

/** Whether the ticket says so already, and nothing has reached or come from the requester since. */
async function isSaid(trx: Transaction<Schema>, ticket: Ticket): Promise<boolean> {
  const { entries } = ticket;
  const said = entries.findLastIndex(({ action }) => action === "unreached");
  const heard = entries.findLastIndex(({ by }) => by.side === "requester");
  const entry = entries[said];
  if (entry === undefined || heard > said) return false;
  const reached = await lastReached(trx, ticket, REQUESTER);
  return reached === null || reached <= entry.at;
}
