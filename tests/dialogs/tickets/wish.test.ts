import assert from "node:assert/strict";
import { readTicketWish } from "../../../dialogs/interpret/ticket-wish.js";

const READ: Readonly<Record<string, ReturnType<typeof readTicketWish>>> = {
  "my tickets": { wish: "list" },
  "Show my tickets": { wish: "list" },
  "do I have any open tickets?": { wish: "list" },
  "what's the status of my ticket": { wish: "list" },
  "status of 12": { wish: "show", number: 12 },
  "What is the status of ticket #12?": { wish: "show", number: 12 },
  "ticket 12": { wish: "show", number: 12 },
  "show ticket 12": { wish: "show", number: 12 },
  "add a note to 12: it fails since Monday": {
    wish: "note",
    number: 12,
    note: "it fails since Monday",
  },
  "Add a comment to ticket 12: can Alice@contoso.com call Bob?\nsecond line": {
    wish: "note",
    number: 12,
    note: "can Alice@contoso.com call Bob?\nsecond line",
  },
  "add a note to 12": { wish: "note", number: 12, note: "" },
  "withdraw 12": { wish: "withdraw", number: 12, note: "" },
  "please cancel ticket 12, it works again": {
    wish: "withdraw",
    number: 12,
    note: "it works again",
  },
  "reopen 12": { wish: "reopen", number: 12, note: "" },
  "re-open ticket no. 12 because it is back": { wish: "reopen", number: 12, note: "it is back" },
};

const NOT_READ = [
  "create a ticket",
  "escalate",
  "12",
  "show 12 users",
  "can alice@contoso.com open a ticket with fabrikam.com?",
  "Ticket 48213: user erin.walsh@contoso.com asks if she can call supplier bob@northwind.com.",
  "close 12 ports on the edge server",
  "what is the status of federation",
  "do we have any requests from fabrikam.com",
  "x".repeat(5_000),
];

describe("a text about somebody's tickets", () => {
  for (const [text, wish] of Object.entries(READ)) {
    it(`is read as it was meant: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readTicketWish(text), wish);
    });
  }

  for (const text of NOT_READ) {
    it(`is not every text with a number: ${text.slice(0, 60)}`, () => {
      assert.equal(readTicketWish(text), null);
    });
  }
});
