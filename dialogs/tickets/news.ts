import { requesterCard } from "../cards/ticket-requester.js";
import type { Reply } from "../transition.js";
import { undeliveredWords, type TicketElsewhere } from "../words/en/ticket-delivery.js";
import { answerAboveHint, newsWords, reopenHint } from "../words/en/tickets.js";
import { harmless, harmlessLines } from "./harmless.js";
import { ticketText } from "./text.js";
import { LONGEST_SHOWN, type Ticket, type TicketEntry } from "./ticket.js";

/** Something that happened to a ticket, for its requester. */
export interface TicketNews {
  /** As it stands now. */
  readonly ticket: Ticket;
  /** Which of its entries is told. */
  readonly entry: number;
  /** Set where it is told that a destination did not get the ticket: its name. */
  readonly undelivered?: string;
  /** With that: which other destinations have it, and for which it still waits. */
  readonly elsewhere?: TicketElsewhere;
  /** Set where nothing is told, and only a card is not to stand there as it was: its requester did something elsewhere. */
  readonly quiet?: true;
}

/** What a requester is told unasked: their card as the ticket stands now, with what happened above it. */
export function ticketNews(news: TicketNews, now: string): Reply {
  const { ticket, entry, undelivered, elsewhere, quiet } = news;
  const happened = ticket.entries[entry];
  if (undelivered !== undefined) {
    return { text: undeliveredWords(ticket.number, { happened, undelivered, elsewhere }) };
  }
  const isTold = happened !== undefined && quiet !== true;
  const notice = isTold ? newsLine(ticket.number, happened) : null;
  return {
    text: [...(notice === null ? [] : [notice]), ticketText(ticket)].join("\n\n"),
    card: requesterCard(ticket, { card: ticket.card, now, notice }),
    cardId: ticket.card,
    replaces: ticket.card,
  };
}

/**
 * What is said below besides where the card was brought up to date in its place, which draws nobody's attention; null where
 * there is nothing to read or to do.
 */
export function newsBelow({ ticket, entry, undelivered, quiet }: TicketNews): Reply | null {
  const happened = ticket.entries[entry];
  if (happened === undefined || undelivered !== undefined || quiet === true) return null;
  const hint = BELOW[happened.action]?.(ticket.number);
  if (hint === undefined) return null;
  const line = newsLine(ticket.number, happened);
  return { text: hint === "" ? line : `${line} ${hint}` };
}

const BELOW: Readonly<Partial<Record<TicketEntry["action"], (number: number) => string>>> = {
  "ask-requester": answerAboveHint,
  note: () => "",
  resolve: reopenHint,
  reopen: () => "",
  "answer-changed": () => "",
};

/** What happened, in a sentence and the words that came with it. */
function newsLine(number: number, { action, by, note }: TicketEntry): string {
  const said = note === null ? [] : harmlessLines(note, LONGEST_SHOWN);
  const happened = newsWords(action, harmless(by.name, 80), number);
  return said.length === 0 ? `${happened}.` : `${happened}: ${said.join(" ")}`;
}
