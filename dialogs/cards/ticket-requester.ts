import { harmless } from "../tickets/harmless.js";
import { lastQuestion, matter, ticketText } from "../tickets/text.js";
import type { Ticket, TicketAction } from "../tickets/ticket.js";
import { openActions } from "../tickets/transitions.js";
import { answerHint, TICKET_CARD, ticketTitle } from "../words/en/tickets.js";
import { answerNowBox, ticketFace } from "./ticket-face.js";
import { card, container, fitted, folded, plain, press, toggle, words } from "./card.js";
import type { AdaptiveCard, CardElement } from "./card.js";
import { noteField, saidLines, story, summaryParts, whole } from "./ticket-parts.js";
import { notice } from "./verdict.js";

/** Where a ticket's card stands, and what is said on it. */
export interface TicketView {
  /** The card's own id: presses name it, and it is what is updated. */
  readonly card: string;
  /** The instant of this turn, ISO 8601. */
  readonly now: string;
  readonly notice?: string | null;
  /** What was typed and not taken, and why. */
  readonly entry?: { readonly typed: string; readonly error: string } | null;
}

/** A ticket as its requester sees it: how it stands, what happened, and what they can do. */
export function requesterCard(ticket: Ticket, view: TicketView): AdaptiveCard {
  const open = openActions(ticket, "requester", view.now);
  const writes = open.includes("note");
  const isAsked = ticket.state === "waiting";
  const asked = isAsked ? lastQuestion(ticket) : null;
  return fitted((limit) =>
    card(
      ticketTitle(ticket.number, ticket.state, "requester"),
      [
        ...notice(view.notice ?? null),
        ticketFace(ticket, "requester"),
        plain(harmless(matter(ticket)), {}, { spacing: "Small" }),
        ...answerNowBox(ticket),
        ...(asked === null ? [] : [askedBox(ticket.number, asked, limit)]),
        ...story(ticket, limit),
        folded("summary", summaryParts(ticket.summary, limit)),
        ...(writes ? noteField(TICKET_CARD.noteHint, view.entry ?? null) : []),
      ],
      [
        ...(writes ? [button(ticket, view, isAsked ? "answer" : "note")] : []),
        ...(open.includes("withdraw") ? [button(ticket, view, "withdraw")] : []),
        ...(open.includes("reopen") ? [button(ticket, view, "reopen")] : []),
        toggle(TICKET_CARD.details, "summary"),
        press(TICKET_CARD.myTickets, "ticket-list", { page: 0 }),
      ],
    ),
  );
}

/** What the helpdesk wants to know, and how it can be told. */
function askedBox(number: number, asked: string, limit: number): CardElement {
  return container(
    [
      plain(`${TICKET_CARD.waitsForYou}:`, { weight: "Bolder" }),
      ...saidLines(asked, limit).map((text) => whole(text.trimStart(), {}, { spacing: "Small" })),
      words(answerHint(number), { isSubtle: true, size: "Small", spacing: "Small" }),
    ],
    { style: "warning", spacing: "Medium" },
  );
}

/** The same as text. */
export function requesterText(ticket: Ticket, said: string | null): string {
  return said === null ? ticketText(ticket) : `${said}\n\n${ticketText(ticket)}`;
}

const TITLES: Readonly<Partial<Record<TicketAction, string>>> = {
  note: TICKET_CARD.addNote,
  answer: TICKET_CARD.sendAnswer,
  withdraw: TICKET_CARD.withdraw,
  reopen: TICKET_CARD.reopen,
};

function button(
  { id, revision }: Ticket,
  view: TicketView,
  action: TicketAction,
): ReturnType<typeof press> {
  const writes = action === "note" || action === "answer";
  return press(
    TITLES[action] ?? action,
    "ticket-act",
    { card: view.card, ticket: id, revision, action },
    writes ? "inputs" : "drafts",
  );
}
