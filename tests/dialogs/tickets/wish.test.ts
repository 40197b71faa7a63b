import assert from "node:assert/strict";
import { clean, readCommand } from "../../../dialogs/interpret/index.js";
import { readTicketWish } from "../../../dialogs/interpret/ticket-wish.js";

const READ: Readonly<Record<string, ReturnType<typeof readTicketWish>>> = {
  "my tickets": { wish: "list" },
  "Show my tickets": { wish: "list" },
  "do I have any open tickets?": { wish: "list" },
  "which tickets do I have?": { wish: "list" },
  "ticket status": { wish: "list" },
  "status of 12 and 13": { wish: "list" },
  "what's the status of my ticket": { wish: "show", number: null },
  "what about my ticket?": { wish: "show", number: null },
  "12?": { wish: "show", number: 12 },
  "#12": { wish: "show", number: 12 },
  "status of 0": { wish: "show", number: 0 },
  "how is 12 going": { wish: "show", number: 12 },
  "is ticket 12 resolved yet?": { wish: "show", number: 12 },
  "Hi, could you give me the status of ticket number 12 please?": { wish: "show", number: 12 },
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
  "please add a note to ticket 12 that it also fails for Bob, thanks": {
    wish: "note",
    number: 12,
    note: "it also fails for Bob, thanks",
  },
  "add “it fails since Monday” to ticket 12": {
    wish: "note",
    number: 12,
    note: "it fails since Monday",
  },
  "answer 12: since Monday": { wish: "note", number: 12, note: "since Monday" },
  "tell the helpdesk: since Monday": { wish: "note", number: null, note: "since Monday" },
  "I'd like to withdraw 12": { wish: "withdraw", number: 12, note: "" },
  "note 12 works": { wish: "note", number: 12, note: "works" },
  "note 12: works": { wish: "note", number: 12, note: "works" },
  "answer 12 it fails since Monday": { wish: "note", number: 12, note: "it fails since Monday" },
  "reply to ticket 12 nobody can call": { wish: "note", number: 12, note: "nobody can call" },
  "any news?": { wish: "show", number: null },
  "Hi, is there any update yet?": { wish: "show", number: null },
  "any news on that?": { wish: "show", number: null },
  "close my ticket": { wish: "withdraw", number: null, note: "" },
  "ticket 12 can be closed, it works": { wish: "withdraw", number: 12, note: "it works" },
  "open ticket 12 again": { wish: "reopen", number: 12, note: "" },
  "reopen it": { wish: "reopen", number: null, note: "" },
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
  "ticket 12: it works again",
  "open a ticket",
  "note 12 users can't chat with fabrikam.com",
  "answer 12 questions about federation",
  "reply to 12 people at fabrikam.com",
  "any news about federation?",
  "any updates to the edge server?",
  "what's new in Teams?",
  "is there any news from carol@fabrikam.com?",
  "cancel it",
  "withdraw the invitation",
  "add a note to the policy",
  "status of 99999999999",
  `add a note to 12: ${"x".repeat(140_000)}`,
];

describe("a wish to speak with somebody of one's own", () => {
  for (const text of [
    "can I speak to someone from IT?",
    "could I talk to somebody in the IT department?",
    "may I chat with a person from the helpdesk please",
  ]) {
    it(`hands over: ${text}`, () => {
      assert.equal(readCommand(clean(text)), "escalate");
    });
  }

  for (const text of [
    "can I speak to someone from fabrikam.com?",
    "can I chat with somebody in IT at fabrikam?",
    "can someone from IT talk to carol@fabrikam.com?",
  ]) {
    it(`is not a question about anybody else: ${text}`, () => {
      assert.notEqual(readCommand(clean(text)), "escalate");
    });
  }
});

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
