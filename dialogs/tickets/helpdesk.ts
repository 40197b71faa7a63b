import { readAction } from "../action.js";
import { helpdeskCard } from "../cards/ticket-helpdesk.js";
import type { Reply } from "../transition.js";
import { TALK } from "../words/en/talk.js";
import { doneWords, REFUSALS } from "../words/en/tickets.js";
import { kept } from "../words/inert.js";
import { ticketText } from "./text.js";
import { NOTE_LIMIT, type Ticket } from "./ticket.js";
import { act, isTicketRefusal, type TicketDeed } from "./transitions.js";

/** Somebody of the helpdesk who pressed. */
export interface HelpdeskPerson {
  readonly id: string;
  readonly name: string;
}

/** Where and when it was pressed. */
export interface HelpdeskPlace {
  /** The id under which the ticket's card stands in the helpdesk's channel. */
  readonly card: string;
  /** The instant of this turn, ISO 8601. */
  readonly now: string;
}

/** What came of a press on the helpdesk's card. */
export interface HelpdeskOutcome {
  /** What is to be stored where the ticket still stands at `revision`; null where nothing changed. */
  readonly deed: (TicketDeed & { readonly revision: number }) | null;
  /** The ticket as it stands once that is stored. */
  readonly ticket: Ticket;
  /** The card in its place, with a word for whoever pressed. */
  readonly reply: Reply;
}

/** Which ticket a press on the helpdesk's card is about; null where it is no such press. */
export function helpdeskTicketId(
  verb: string,
  data: Readonly<Record<string, unknown>>,
): string | null {
  const action = readAction(verb, data);
  return action?.verb === "helpdesk-act" ? action.data.ticket : null;
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
  return unchanged(ticket, why, deed.note ?? "", { card, now }).reply;
}

/** Does what somebody of the helpdesk pressed, on the ticket as it is stored: whoever was slower gets the current card and a word. */
export function pressHelpdesk(
  ticket: Ticket,
  press: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> },
  person: HelpdeskPerson,
  place: HelpdeskPlace,
): HelpdeskOutcome {
  const action = readAction(press.verb, press.data);
  if (action?.verb !== "helpdesk-act" || action.data.ticket !== ticket.id) {
    return unchanged(ticket, TALK.unknownPress, "", place);
  }
  const { revision, note } = action.data;
  if (revision !== ticket.revision) return unchanged(ticket, REFUSALS.moved, note, place);
  const deed = { action: action.data.action, note };
  const next = act(ticket, deed, { ...person, side: "helpdesk" }, place.now);
  if (isTicketRefusal(next)) return unchanged(ticket, next.refused, note, place);
  const said = doneWords(deed.action, ticket.number);
  return { deed: { ...deed, revision }, ticket: next, reply: helpdeskReply(next, said, place) };
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

function unchanged(
  ticket: Ticket,
  word: string,
  typed: string,
  place: HelpdeskPlace,
): HelpdeskOutcome {
  const words = kept(typed, NOTE_LIMIT);
  // Beside the field only where there is one: a closed ticket takes no words.
  const card = helpdeskCard(ticket, {
    ...place,
    notice: word,
    entry: { typed: words, error: word },
  });
  const text = `${word}\n\n${ticketText(ticket)}`;
  return {
    deed: null,
    ticket,
    reply: { text, card, cardId: place.card, replaces: place.card },
  };
}
