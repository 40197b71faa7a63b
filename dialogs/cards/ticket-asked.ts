import { harmless, harmlessLines } from "../tickets/harmless.js";
import { LONGEST_SHOWN, NOTE_LIMIT, type Ticket } from "../tickets/ticket.js";
import { lastQuestion } from "../tickets/text.js";
import { asksOnWords, orSayWords, sendAnswerWords, TICKET_CARD } from "../words/en/tickets.js";
import { card, container, fitted, plain, press, type AdaptiveCard } from "./card.js";
import { saidLines, whole } from "./ticket-parts.js";
import { notice } from "./verdict.js";

/** What was just said, as it would go to the helpdesk. */
export interface SaidInstead {
  readonly text: string;
  /** Whether something in it was blanked. */
  readonly isBlanked: boolean;
}

/** Offers what was just said as the answer to each of these tickets, which wait for one. */
export function ticketAskedCard(
  tickets: readonly Ticket[],
  { text, isBlanked }: SaidInstead,
  id: string,
): AdaptiveCard {
  return fitted((limit) =>
    card(
      ticketAskedText(tickets),
      [
        ...tickets.map((ticket) =>
          container(
            [
              plain(asksOnWords(ticket.number), { weight: "Bolder" }),
              ...saidLines(lastQuestion(ticket) ?? "", limit).map((line) =>
                whole(line.trimStart(), {}, { spacing: "Small" }),
              ),
            ],
            { style: "warning", spacing: "Medium" },
          ),
        ),
        plain(TICKET_CARD.wasItTheAnswer, { weight: "Bolder" }, { spacing: "Medium" }),
        ...harmlessLines(text, NOTE_LIMIT).map((line) => whole(line, {}, { spacing: "Small" })),
        ...notice(isBlanked ? TICKET_CARD.secretBlanked : null),
      ],
      tickets.map((ticket) =>
        press(sendAnswerWords(ticket.number), "ticket-act", {
          ...{ card: id, ticket: ticket.id, revision: ticket.revision },
          ...{ action: "answer", note: text },
        }),
      ),
    ),
  );
}

/** The same as text. */
export function ticketAskedText(tickets: readonly Ticket[]): string {
  return tickets
    .map((ticket) => {
      const asked = harmless(lastQuestion(ticket) ?? "", LONGEST_SHOWN);
      return `${asksOnWords(ticket.number)} ${asked} ${orSayWords(ticket.number)}`;
    })
    .join("\n\n");
}
