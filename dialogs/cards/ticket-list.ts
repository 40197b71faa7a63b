import { harmless } from "../tickets/harmless.js";
import { matter } from "../tickets/text.js";
import type { Ticket } from "../tickets/ticket.js";
import { LABELS } from "../words/en/labels.js";
import { TICKET_CARD, ticketTitle } from "../words/en/tickets.js";
import { card, container, heading, plain, press, type AdaptiveCard } from "./card.js";
import { notice } from "./verdict.js";

/** How many tickets one card shows; each has a button. */
const PAGE_SIZE = 4;

/** Somebody's tickets, the newest first, with what is to be said above them. */
export function ticketListCard(
  tickets: readonly Ticket[],
  page: number,
  id: string,
  said: string | null = null,
): AdaptiveCard {
  const pages = Math.max(1, Math.ceil(tickets.length / PAGE_SIZE));
  const at = Math.min(page, pages - 1);
  const shown = tickets.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
  const turn = (title: string, to: number): ReturnType<typeof press> =>
    press(title, "ticket-list", { card: id, page: to });
  return card(
    TICKET_CARD.mine,
    [
      ...notice(said),
      heading(TICKET_CARD.mine, "Large"),
      ...(shown.length === 0 ? [plain(TICKET_CARD.none)] : []),
      ...shown.map((ticket) =>
        container(
          [
            plain(ticketTitle(ticket.number, ticket.state, "requester"), { weight: "Bolder" }),
            plain(harmless(matter(ticket), 200), { size: "Small" }, { spacing: "None" }),
          ],
          { separator: true, spacing: "Medium" },
        ),
      ),
    ],
    [
      ...shown.map((ticket) =>
        press(`${TICKET_CARD.open} ${String(ticket.number)}`, "ticket-show", { ticket: ticket.id }),
      ),
      ...(at > 0 ? [turn(LABELS.previousPage, at - 1)] : []),
      ...(at < pages - 1 ? [turn(LABELS.nextPage, at + 1)] : []),
    ],
  );
}

/** The same as text. */
export function ticketListText(tickets: readonly Ticket[]): string {
  if (tickets.length === 0) return TICKET_CARD.none;
  const lines = tickets.map(
    (ticket) =>
      `${ticketTitle(ticket.number, ticket.state, "requester")}. ${harmless(matter(ticket), 200)}`,
  );
  return [`${TICKET_CARD.mine}:`, ...lines].join("\n");
}
