import assert from "node:assert/strict";
import { ticketNews, type TicketNews } from "../../../dialogs/tickets/news.js";
import { TICKET_ACTIONS, type Ticket, type TicketEntry } from "../../../dialogs/tickets/ticket.js";
import { OPENED_AT, ticketOf } from "../../support/tickets.js";

const NOTHING = { taken: [], waiting: [] };

/** Dana's ticket once somebody did that. */
function after(action: TicketEntry["action"], side: TicketEntry["by"]["side"]): Ticket {
  const { entries } = ticketOf();
  return ticketOf({
    entries: [...entries, { at: OPENED_AT, by: { name: "Somebody", side }, action, note: "x" }],
  });
}

function said(news: Omit<TicketNews, "undelivered">, undelivered = "mail"): string {
  const { text, card } = ticketNews({ ...news, undelivered }, OPENED_AT);
  assert.equal(card, undefined);
  return text;
}

describe("what a requester is told of a way to the helpdesk that took nothing", () => {
  it("says what was lost, by which way in people's words, and what to do", () => {
    const elsewhere = NOTHING;
    assert.equal(
      said({ ticket: ticketOf(), entry: 0, elsewhere }, "teams-channel"),
      "Ticket 12 did not reach the helpdesk in the Teams channel. Please tell them yourself, with the ticket's number; whoever runs me can send it again.",
    );
    assert.match(
      said({ ticket: after("answer", "requester"), entry: 1, elsewhere }, "webhook"),
      /^Your answer on ticket 12 did not reach the helpdesk by the webhook\. Please tell them/u,
    );
    assert.match(
      said({ ticket: after("note", "requester"), entry: 1, elsewhere }, "request-tracker"),
      /^Your note on ticket 12 did not reach the helpdesk in Request Tracker\./u,
    );
  });

  it("leaves nothing to do where another way has it, and says so where another is still tried", () => {
    const ticket = after("note", "requester");
    assert.equal(
      said({ ticket, entry: 1, elsewhere: { taken: ["teams-channel"], waiting: ["webhook"] } }),
      "Your note on ticket 12 did not reach the helpdesk by mail. They have it in the Teams channel, so you need do nothing.",
    );
    assert.match(
      said({ ticket, entry: 1, elsewhere: { taken: [], waiting: ["webhook"] } }),
      /It may still reach them by the webhook\. Please tell them yourself/u,
    );
  });

  it("does not send the requester to the helpdesk with what the helpdesk did itself", () => {
    const text = said({ ticket: after("resolve", "helpdesk"), entry: 1, elsewhere: NOTHING });
    assert.match(text, /^That ticket 12 is resolved did not reach the helpdesk by mail\. /u);
    assert.doesNotMatch(text, /tell them/u);
  });

  it("has words for everything that happens to a ticket, and for what was stored before it was known", () => {
    for (const action of TICKET_ACTIONS) {
      for (const side of ["requester", "helpdesk"] as const) {
        assert.match(said({ ticket: after(action, side), entry: 1 }), /icket 12/u);
      }
    }
    assert.match(said({ ticket: ticketOf(), entry: 7 }, "*pager*"), /^Ticket 12 .* by [^*]*pager/u);
  });
});
