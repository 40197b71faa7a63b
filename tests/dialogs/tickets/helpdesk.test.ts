import assert from "node:assert/strict";
import type { AdaptiveCard } from "../../../dialogs/cards/card.js";
import { helpdeskCard } from "../../../dialogs/cards/ticket-helpdesk.js";
import { requesterCard } from "../../../dialogs/cards/ticket-requester.js";
import { ticketDraftCard } from "../../../dialogs/cards/ticket-draft.js";
import { ticketListCard } from "../../../dialogs/cards/ticket-list.js";
import { draftSummary } from "../../../dialogs/tickets/draft.js";
import {
  helpdeskDone,
  helpdeskRefused,
  readHelpdeskPress,
  type HelpdeskPress,
} from "../../../dialogs/tickets/helpdesk.js";
import { TICKET_STATES, type Ticket } from "../../../dialogs/tickets/ticket.js";
import { openActions } from "../../../dialogs/tickets/transitions.js";
import { lintCard } from "../../support/card-linter.js";
import { huge, LONG, NOW } from "../../support/card-samples.js";
import { buttonOf } from "../../support/conversation.js";
import { draftOf, OPENED_AT, SUMMARY_SAMPLE, ticketOf } from "../../support/tickets.js";

const PLACE = { card: "channel-card", now: OPENED_AT };

function inState(state: Ticket["state"]): Ticket {
  const closedAt = state === "resolved" || state === "withdrawn" ? OPENED_AT : null;
  return ticketOf({ state, closedAt });
}

/** As much of everything as one ticket could carry. */
function hugeTicket(state: Ticket["state"]): Ticket {
  const document = huge();
  const summary = draftSummary({ typed: document.question, document, tried: [], now: NOW });
  const requester = { id: "dana", name: LONG, address: LONG };
  const entry = { at: NOW, by: { name: LONG, side: "helpdesk" as const }, action: "note" as const };
  return {
    ...inState(state),
    ...draftOf({ summary, requester, note: LONG.repeat(5), contact: LONG.slice(0, 200) }),
    assignee: { id: "x", name: LONG },
    answerNow: { at: NOW, says: LONG.repeat(3) },
    reopened: 3,
    entries: Array.from({ length: 60 }, () => ({ ...entry, note: LONG.repeat(5) })),
  };
}

function titles(card: AdaptiveCard): readonly string[] {
  return (card.actions ?? []).map(({ title }) => title);
}

describe("the cards of tickets", () => {
  const entry = { typed: LONG, error: LONG };
  const draft = (typed: string): AdaptiveCard =>
    ticketDraftCard(
      {
        card: "c",
        revision: 1,
        summary: hugeTicket("new").summary,
        leftOut: ["facts"],
        note: typed,
        contact: typed,
        urgency: "high",
        errors: { note: typed, contact: typed, urgency: typed },
        question: null,
      },
      LONG,
      LONG,
    );
  const samples: Readonly<Record<string, () => AdaptiveCard>> = {
    "what would leave": () => draft("x"),
    "the largest that would leave": () => draft(LONG.repeat(9)),
    "no tickets": () => ticketListCard([], 0, "c"),
    "many tickets": () =>
      ticketListCard(
        Array.from({ length: 30 }, () => hugeTicket("new")),
        3,
        "c",
      ),
    ...Object.fromEntries(
      TICKET_STATES.flatMap((state) => [
        [`the requester's, ${state}`, () => requesterCard(inState(state), PLACE)],
        [`the helpdesk's, ${state}`, () => helpdeskCard(inState(state), PLACE)],
        [
          `the requester's largest, ${state}`,
          () => requesterCard(hugeTicket(state), { ...PLACE, notice: LONG, entry }),
        ],
        [
          `the helpdesk's largest, ${state}`,
          () => helpdeskCard(hugeTicket(state), { ...PLACE, notice: LONG, entry }),
        ],
      ]),
    ),
  };
  for (const [name, make] of Object.entries(samples)) {
    it(`${name}: nothing a client or the platform would object to`, () => {
      assert.deepEqual(lintCard(make()), []);
    });
  }

  const noted = (note: string): Ticket => {
    const asked = { name: "Hugo", side: "helpdesk" as const };
    const entry = { at: OPENED_AT, by: asked, action: "ask-requester" as const, note };
    const { entries } = ticketOf();
    return { ...inState("waiting"), entries: [...entries, entry] };
  };
  const cardsOf = (ticket: Ticket) => [requesterCard(ticket, PLACE), helpdeskCard(ticket, PLACE)];

  it("show a long note of the helpdesk to its last step", () => {
    const steps = `${"Step one. ".repeat(700)}LAST STEP`;
    for (const card of cardsOf(noted(steps))) {
      assert.match(JSON.stringify(card), /LAST STEP/u);
      assert.doesNotMatch(JSON.stringify(card), /does not fit/u);
    }
  });

  it("say so where a note is too long for a card, which stays within its budget", () => {
    const many = "漢字".repeat(5_000);
    const lines = "a\n".repeat(5_000);
    for (const card of [many, lines].flatMap((note) => cardsOf(noted(note)))) {
      assert.deepEqual(lintCard(card), []);
      assert.match(JSON.stringify(card), /The rest does not fit on this card/u);
    }
  });

  it("offer what the table allows, and nothing else", () => {
    for (const state of TICKET_STATES) {
      const ticket = inState(state);
      const data = (helpdeskCard(ticket, PLACE).actions ?? []).flatMap((action) =>
        action.type === "Action.Execute" ? [action.data["action"]] : [],
      );
      assert.deepEqual(data, openActions(ticket, "helpdesk", OPENED_AT));
    }
    assert.deepEqual(titles(requesterCard(inState("waiting"), PLACE)), [
      "Send the answer",
      "Withdraw",
      "What was handed over",
      "My tickets",
    ]);
    const late = { ...PLACE, now: "2026-12-24T12:00:00.000Z" };
    assert.ok(!titles(requesterCard(inState("resolved"), late)).includes("Reopen"));
  });

  it("put what somebody typed only where no client reads Markdown", () => {
    const typed = "**x** [a](https://evil.example)";
    const summary = { ...SUMMARY_SAMPLE, question: { typed, read: typed } };
    const ticket = ticketOf({ summary, note: typed });
    for (const card of [helpdeskCard(ticket, PLACE), requesterCard(ticket, PLACE)]) {
      const blocks = JSON.stringify(card).match(/\{"type":"TextBlock"[^}]*\}/gu) ?? [];
      assert.ok(blocks.every((block) => !block.includes("evil")));
    }
  });
});

describe("the helpdesk's side", () => {
  function press(ticket: Ticket, title: string, note = ""): HelpdeskPress {
    const { verb, data } = buttonOf(helpdeskCard(ticket, PLACE), title);
    return readHelpdeskPress(verb, { ...data, note }) ?? assert.fail("it cannot be read");
  }

  it("is asked for what a button says, on the ticket as the card shows it", () => {
    const ticket = ticketOf({ revision: 3 });
    assert.deepEqual(press(ticket, "Ask the requester", "Which version?"), {
      ticket: ticket.id,
      card: "channel-card",
      revision: 3,
      deed: { action: "ask-requester", note: "Which version?" },
    });
  });

  it("gets the card in its place with what was done, and with a word where it was not", () => {
    const ticket = ticketOf();
    const done = helpdeskDone(ticket, press(ticket, "Assign to me"), OPENED_AT);
    assert.deepEqual([done.cardId, done.replaces], ["channel-card", "channel-card"]);
    assert.match(JSON.stringify(done.card), /is yours now/u);
    const slow = press(ticket, "Resolve", "my words");
    const refused = helpdeskRefused(ticket, "Somebody else was faster.", slow, OPENED_AT);
    assert.match(refused.text, /^Somebody else was faster/u);
    assert.match(JSON.stringify(refused.card), /Somebody else was faster[^]*my words/u);
  });

  it("is not what is pressed on another's card, or cannot be read", () => {
    assert.equal(readHelpdeskPress("ask", { question: "x" }), null);
    assert.equal(readHelpdeskPress("helpdesk-act", { revision: 1, action: "assign" }), null);
    const withdraws = { ticket: "x", revision: 1, action: "withdraw" };
    assert.equal(readHelpdeskPress("helpdesk-act", withdraws), null);
  });
});
