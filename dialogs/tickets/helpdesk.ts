import { readAction } from "../action.js";
import { helpdeskCard } from "../cards/ticket-helpdesk.js";
import type { Reply } from "../transition.js";
import { doneWords } from "../words/en/tickets.js";
import { kept } from "../words/inert.js";
import { ticketText } from "./text.js";
import { NOTE_LIMIT, type Ticket } from "./ticket.js";
import type { TicketDeed } from "./transitions.js";

/** Where and when it was pressed. */
export interface HelpdeskPlace {
  /** The id under which the ticket's card stands in the helpdesk's channel. */
  readonly card: string;
  /** The instant of this turn, ISO 8601. */
  readonly now: string;
}

/** What a press on the helpdesk's card asks for. */
export interface HelpdeskPress {
  readonly ticket: string;
  /** The id under which the card stands. */
  readonly card: string;
  /** At which the card shows the ticket. */
  readonly revision: number;
  readonly deed: TicketDeed;
}

/** Reads a press on the helpdesk's card; null where it is none. */
export function readHelpdeskPress(
  verb: string,
  data: Readonly<Record<string, unknown>>,
): HelpdeskPress | null {
  const read = readAction(verb, data);
  if (read?.verb !== "helpdesk-act") return null;
  const { ticket, card = ticket, revision, action, note } = read.data;
  return { ticket, card, revision, deed: { action, note } };
}

/** The card once a press was done, with a word for whoever pressed. */
export function helpdeskDone(ticket: Ticket, { deed, card }: HelpdeskPress, now: string): Reply {
  return helpdeskReply(ticket, doneWords(deed.action, ticket.number), { card, now });
}

/** The card as it stands where a press was not done, with why, and what was typed kept. */
export function helpdeskRefused(
  ticket: Ticket,
  why: string,
  { deed, card }: HelpdeskPress,
  now: string,
): Reply {
  // Beside the field only where there is one: a closed ticket takes no words.
  const entry = { typed: kept(deed.note ?? "", NOTE_LIMIT), error: why };
  return {
    text: `${why}\n\n${ticketText(ticket)}`,
    card: helpdeskCard(ticket, { card, now, notice: why, entry }),
    cardId: card,
    replaces: card,
  };
}

/** A ticket's card for the helpdesk's channel, in the place of the one that stands there. */
export function helpdeskReply(ticket: Ticket, notice: string | null, place: HelpdeskPlace): Reply {
  return {
    text: ticketText(ticket),
    card: helpdeskCard(ticket, { ...place, notice }),
    cardId: place.card,
    replaces: place.card,
  };
}
