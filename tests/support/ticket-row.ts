import type { OutboxRow } from "../../bot/sending.js";
import type { Ticket } from "../../dialogs/index.js";
import { ticketOf } from "./tickets.js";

/** The outbox's row that tells a destination of one of a ticket's entries. */
export function ticketRow(
  destination: string,
  ticket: Ticket = ticketOf(),
  entry = ticket.entries.length - 1,
): OutboxRow {
  return {
    id: `row-${String(ticket.number)}-${String(entry)}`,
    destination,
    place: { tenant: ticket.tenant, conversation: ticket.conversation },
    person: null,
    payload: JSON.stringify({ ticket, entry }),
    attempts: 1,
  };
}

/** The same ticket after the helpdesk has left a note. */
export function notedTicket(ticket: Ticket, note: string, name = "Hugo Helpdesk"): Ticket {
  const entry = {
    at: "2026-11-21T13:00:00.000Z",
    by: { name, side: "helpdesk" as const },
    action: "note" as const,
    note,
  };
  return { ...ticket, revision: ticket.revision + 1, entries: [...ticket.entries, entry] };
}
