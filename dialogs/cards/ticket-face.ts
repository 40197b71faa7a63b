import { harmless } from "../tickets/harmless.js";
import type { Ticket } from "../tickets/ticket.js";
import { whenWords } from "../words/en/facts.js";
import { TICKET_TEXT, ticketTitle, URGENCY_WORDS } from "../words/en/tickets.js";
import { container, heading, plain, type CardElement } from "./card.js";
import { STATE_STYLES } from "./ticket-parts.js";

/** The top of a ticket's card: its number and how it stands, in words, a sign and a colour. */
export function ticketFace(ticket: Ticket, to: "helpdesk" | "requester" = "helpdesk"): CardElement {
  const { number, state, reopened, urgency, assignee, createdAt } = ticket;
  const facts = [
    `${TICKET_TEXT.urgency}: ${URGENCY_WORDS[urgency]}`,
    `${TICKET_TEXT.assignee}: ${assignee === null ? TICKET_TEXT.nobody : harmless(assignee.name, 80)}`,
    whenWords(createdAt),
    ...(reopened === 0 ? [] : [TICKET_TEXT.reopened]),
  ];
  return container(
    [
      heading(ticketTitle(number, state, to), "Large"),
      plain(facts.join("  ·  "), { size: "Small" }, { spacing: "Small" }),
    ],
    { style: STATE_STYLES[state], bleed: true },
  );
}

/** That the answer is another one by now; nothing where it is not. */
export function answerNowBox({ answerNow }: Ticket): readonly CardElement[] {
  if (answerNow === null) return [];
  const said = `${TICKET_TEXT.answerNow} (${whenWords(answerNow.at)}): ${harmless(answerNow.says)}`;
  return [container([plain(said)], { style: "warning", spacing: "Medium" })];
}
