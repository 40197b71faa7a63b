import assert from "node:assert/strict";
import { historyNeeds, initialState, step, ticketNeeds } from "../../../dialogs/index.js";
import type { DialogEvent, Person, StepContext } from "../../../dialogs/index.js";
import { environmentOf } from "../../../knowledge/index.js";
import { DANA, NOON } from "../../support/conversation.js";
import { SUMMARY_SAMPLE, ticketOf } from "../../support/tickets.js";

const IN_GROUP: Person = { ...DANA, scope: "group" };
const ERIN: Person = { id: "erin", name: "Erin Other", address: null, scope: "group" };

/** Dana's ticket, with something planted in all that is private about it. */
const TICKET = ticketOf({
  note: "planted note",
  contact: "planted contact",
  summary: {
    ...SUMMARY_SAMPLE,
    question: { typed: "planted question", read: "planted question" },
    facts: [
      { name: "planted", title: "planted", value: "planted", source: "planted", age: "planted" },
    ],
  },
});

const CONTEXT: StepContext = {
  environment: environmentOf([]),
  now: NOON,
  ownDomains: [],
  newId: () => "card-1",
  bot: "28:bot",
  // Handed over all the same, so that nothing hangs on its not having been fetched.
  given: { ticket: TICKET, tickets: [TICKET], nextTicketNumber: 13 },
};

const SAID = [
  "my tickets",
  "status of 12",
  "ticket 12",
  "add a note to 12: it is back",
  "withdraw 12",
  "reopen 12",
  "escalate",
  "talk to a human",
];

const ON_TICKET = { ticket: TICKET.id, revision: TICKET.revision, card: "card-1", note: "words" };
const PRESSED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  escalate: { question: "can alice@contoso.com chat with carol@fabrikam.com?" },
  "ticket-list": { page: 0 },
  "ticket-show": { ticket: TICKET.id },
  "ticket-act": { ...ON_TICKET, action: "note" },
  "ticket-send": { card: "card-1", revision: 0 },
  "ticket-cancel": { card: "card-1", revision: 0 },
  "helpdesk-act": { ...ON_TICKET, action: "resolve" },
};

function events(from: Person): readonly DialogEvent[] {
  return [
    ...SAID.map((text) => ({ kind: "message", text, from }) as const),
    ...Object.entries(PRESSED).map(
      ([verb, data]) => ({ kind: "action", verb, data, from }) as const,
    ),
    ...SAID.map((question) => {
      return { kind: "action", verb: "ask", data: { question }, from } as const;
    }),
  ];
}

describe("tickets where others read along", () => {
  for (const from of [IN_GROUP, ERIN]) {
    for (const visitor of [undefined, true] as const) {
      it(`are shown to nobody: ${from.name}, ${visitor ? "no admin" : "an admin"}`, () => {
        const context = visitor === true ? { ...CONTEXT, visitor } : CONTEXT;
        for (const event of events(from)) {
          const what = JSON.stringify(event);
          assert.deepEqual(ticketNeeds({ handedOver: true }, event), [], what);
          assert.deepEqual(historyNeeds(initialState(), event, context), [], what);
          const { replies, effects } = step(initialState(), event, context);
          assert.match(replies.map(({ text }) => text).join(), /personal chat/u, what);
          assert.doesNotMatch(JSON.stringify(replies), /planted|Dana|fabrikam/u, what);
          assert.deepEqual(effects, [], what);
        }
      });
    }
  }
});
