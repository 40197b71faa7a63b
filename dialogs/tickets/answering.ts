import { ticketAskedCard, ticketAskedText } from "../cards/ticket-asked.js";
import type { Turn } from "../turn.js";
import { blank } from "./secrets.js";
import { NOTE_LIMIT, type Ticket } from "./ticket.js";

/** As many tickets as one card asks about, and as many lines as it shows. */
const MOST_TICKETS = 3;
const MOST_LINES = 40;

/**
 * Where the helpdesk waits for somebody who said something that answers nothing here: offers, before all else that is said,
 * to send that as the answer. What is too long for a note is left alone.
 */
export function offerAsAnswer(turn: Turn, said: string): Turn {
  const tickets = waiting(turn).slice(0, MOST_TICKETS);
  const { text, blanked } = blank(said.trim());
  const isNote = text.length <= NOTE_LIMIT && text.split("\n").length <= MOST_LINES;
  if (tickets.length === 0 || !isNote) return turn;
  const id = turn.context.newId();
  const offer = {
    text: ticketAskedText(tickets),
    card: ticketAskedCard(tickets, { text, isBlanked: blanked.length > 0 }, id),
    cardId: id,
  };
  return { ...turn, replies: [offer, ...turn.replies] };
}

/** The same where what was said was a question that could not be answered. */
export function offerUnanswered(turn: Turn, said: string): Turn {
  return turn.effects.some(({ kind }) => kind === "unanswered") ? offerAsAnswer(turn, said) : turn;
}

function waiting({ context, from }: Turn): readonly Ticket[] {
  return (context.given?.tickets ?? []).filter(
    ({ requester, state }) => requester.id === from.id && state === "waiting",
  );
}
