import assert from "node:assert/strict";
import fc from "fast-check";
import {
  LONGEST_NOTE,
  openTicket,
  TICKET,
  TICKET_ACTIONS,
  TICKET_SIDES,
  TICKET_STATES,
  type Ticket,
  type TicketAction,
} from "../../../dialogs/tickets/ticket.js";
import {
  act,
  isTicketRefusal,
  openActions,
  REOPEN_DAYS,
  TRANSITIONS,
  withFittingNote,
  type TicketActor,
} from "../../../dialogs/tickets/transitions.js";
import {
  acted,
  draftOf,
  DANA_ACTS,
  EDGEWISE,
  HELPDESK,
  OPENED_AT,
  ticketOf,
} from "../../support/tickets.js";

/** The table, written down once more by hand, as the promise it is. */
const LEGAL: Readonly<Record<TicketAction, readonly string[]>> = {
  assign: ["new>assigned", "assigned>assigned", "waiting>waiting"],
  "ask-requester": ["new>waiting", "assigned>waiting", "waiting>waiting"],
  answer: ["waiting>assigned"],
  note: ["new>new", "assigned>assigned", "waiting>waiting"],
  resolve: ["new>resolved", "assigned>resolved", "waiting>resolved"],
  withdraw: ["new>withdrawn", "assigned>withdrawn", "waiting>withdrawn"],
  reopen: ["resolved>new", "withdrawn>new"],
  "answer-changed": ["new>new", "assigned>assigned", "waiting>waiting", "resolved>resolved"],
  unreached: [
    "new>new",
    "assigned>assigned",
    "waiting>waiting",
    "resolved>resolved",
    "withdrawn>withdrawn",
  ],
};

function actorOf(side: Ticket["entries"][number]["by"]["side"]): TicketActor {
  if (side === "requester") return DANA_ACTS;
  return side === "helpdesk" ? HELPDESK : EDGEWISE;
}

function done(ticket: Ticket, action: TicketAction, by: TicketActor, now = OPENED_AT): Ticket {
  return acted(ticket, action, "because", by, now);
}

function refusal(ticket: Ticket, action: TicketAction, by: TicketActor, now = OPENED_AT): string {
  const result = act(ticket, { action, note: null }, by, now);
  return isTicketRefusal(result) ? result.refused : "";
}

function after(days: number, ms = 0): string {
  return new Date(Date.parse(OPENED_AT) + days * 86_400_000 + ms).toISOString();
}

describe("a ticket's life", () => {
  it("has exactly the legal ways", () => {
    for (const action of TICKET_ACTIONS) {
      const to: Readonly<Record<string, string>> = TRANSITIONS[action].to;
      assert.deepEqual(
        Object.entries(to).map(([from, next]) => `${from}>${next}`),
        LEGAL[action],
      );
    }
  });

  it("never leaves the table, whoever does what in whatever order", () => {
    const deed = fc.record({
      action: fc.constantFrom(...TICKET_ACTIONS),
      side: fc.constantFrom(...TICKET_SIDES),
      note: fc.option(fc.string({ maxLength: 30 }), { nil: null }),
      later: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        let ticket = ticketOf();
        let day = 0;
        let acts = 1;
        for (const { action, side, note, later } of deeds) {
          day += later;
          const next = act(ticket, { action, note }, actorOf(side), after(day));
          if (isTicketRefusal(next)) {
            assert.notEqual(next.refused, "");
            continue;
          }
          acts += 1;
          const entry = next.entries.at(-1);
          assert.ok(entry !== undefined && entry.action !== "create");
          assert.ok(LEGAL[entry.action].includes(`${ticket.state}>${next.state}`));
          assert.deepEqual(next.entries.slice(0, -1), ticket.entries);
          assert.equal(next.revision, acts);
          assert.equal(
            next.closedAt === null,
            next.state !== "resolved" && next.state !== "withdrawn",
          );
          assert.deepEqual(TICKET.parse(JSON.parse(JSON.stringify(next))), next);
          ticket = next;
        }
        assert.equal(ticket.entries.length, acts);
      }),
    );
  });

  it("offers exactly the actions that are not refused", () => {
    const states = TICKET_STATES.map((state) => ({
      ...ticketOf(),
      state,
      closedAt: state === "resolved" || state === "withdrawn" ? OPENED_AT : null,
    }));
    for (const ticket of states) {
      for (const side of TICKET_SIDES) {
        const open = openActions(ticket, side, OPENED_AT);
        for (const action of TICKET_ACTIONS) {
          const result = act(ticket, { action, note: "words" }, actorOf(side), OPENED_AT);
          assert.equal(
            !isTicketRefusal(result),
            open.includes(action) || isAnswer(ticket, side, action),
          );
        }
      }
    }
  });

  it("can be opened again for fourteen days, to the millisecond", () => {
    assert.equal(REOPEN_DAYS, 14);
    for (const by of [DANA_ACTS, HELPDESK]) {
      const closed = done(ticketOf(), "resolve", HELPDESK);
      const again = done(closed, "reopen", by, after(14));
      assert.deepEqual([again.state, again.reopened, again.assignee], ["new", 1, null]);
      assert.match(refusal(closed, "reopen", by, after(14, 1)), /closed more than 14 days ago/u);
    }
  });

  it("counts the fourteen days from the last time it was closed", () => {
    const again = done(done(ticketOf(), "resolve", HELPDESK), "reopen", DANA_ACTS, after(10));
    const closed = done(again, "resolve", HELPDESK, after(12));
    assert.equal(done(closed, "reopen", DANA_ACTS, after(20)).reopened, 2);
  });

  it("takes the requester's note for the answer that is waited for", () => {
    const asked = done(ticketOf(), "ask-requester", HELPDESK);
    assert.deepEqual([asked.state, asked.assignee?.name], ["waiting", HELPDESK.name]);
    const answered = done(asked, "note", DANA_ACTS);
    assert.deepEqual([answered.state, answered.entries.at(-1)?.action], ["assigned", "answer"]);
  });

  it("is nobody else's to touch, and says no more than that", () => {
    const other = { ...DANA_ACTS, id: "erin" };
    for (const action of TICKET_ACTIONS) {
      assert.equal(refusal(ticketOf(), action, other), "I know no ticket 12 of yours.");
    }
  });

  it("says of a closed ticket what each side can still do, and only that", () => {
    const closed = done(ticketOf(), "resolve", HELPDESK);
    const late = after(REOPEN_DAYS + 1);
    const said = [DANA_ACTS, HELPDESK].flatMap((by) =>
      [OPENED_AT, late].map((now) => refusal(closed, "note", by, now)),
    );
    assert.deepEqual(said, [
      "Ticket 12 is resolved, so nothing was changed. Say “reopen 12” first.",
      "Ticket 12 was closed more than 14 days ago, so it stays closed. Please open a new one.",
      "Ticket 12 is resolved, so nothing was changed. Reopen it first.",
      "Ticket 12 was closed more than 14 days ago, so it stays closed. Its requester can open a new one.",
    ]);
    assert.equal(refusal(closed, "reopen", HELPDESK, late), said[3]);
  });

  it("asks for the words that the other side needs", () => {
    assert.equal(refusal(ticketOf(), "ask-requester", HELPDESK), "Type what you want to know.");
    assert.match(refusal(ticketOf(), "resolve", HELPDESK), /what solved it/u);
    assert.equal(refusal(ticketOf(), "note", DANA_ACTS), "Type the note.");
  });

  it("keeps a long note to its last step, and refuses one that is too long with a word", () => {
    const long = `${"Step one. ".repeat(250)}LAST STEP: never reboot it.`;
    const resolved = act(ticketOf(), { action: "resolve", note: long }, HELPDESK, OPENED_AT);
    assert.ok(!isTicketRefusal(resolved));
    assert.equal(resolved.entries.at(-1)?.note, long);
    const longest = { action: "note" as const, note: "x".repeat(LONGEST_NOTE) };
    assert.ok(!isTicketRefusal(act(ticketOf(), longest, HELPDESK, OPENED_AT)));
    const tooLong = { ...longest, note: `${longest.note}x` };
    assert.deepEqual(act(ticketOf(), tooLong, HELPDESK, OPENED_AT), {
      refused: "That is too long: a note has at most 10,000 characters. Nothing was changed.",
    });
  });

  it("says in a note itself where it was cut, where nobody can be asked for fewer words", () => {
    const long = `${"Step one. ".repeat(1_500)}LAST STEP`;
    const deed = withFittingNote({ action: "resolve", note: long });
    assert.ok((deed.note ?? "").length <= LONGEST_NOTE);
    assert.match(deed.note ?? "", /Step one[^]*…\n\[The rest was too long for here\. .*\]$/u);
    assert.ok(!isTicketRefusal(act(ticketOf(), deed, HELPDESK, OPENED_AT)));
    const short = { action: "note" as const, note: "Seen." };
    assert.deepEqual(withFittingNote(short), short);
    const wordless = { action: "assign" as const, note: null };
    assert.deepEqual(withFittingNote(wordless), wordless);
  });

  it("keeps no secret that somebody types into a note", () => {
    const noted = act(
      ticketOf(),
      { action: "note", note: "password=hunter2!" },
      DANA_ACTS,
      OPENED_AT,
    );
    assert.ok(!JSON.stringify(noted).includes("hunter2"));
  });

  it("knows what the answer is by newer evidence", () => {
    const changed = act(ticketOf(), { action: "answer-changed", note: "Yes." }, EDGEWISE, after(1));
    assert.ok(!isTicketRefusal(changed));
    assert.deepEqual(changed.answerNow, { at: after(1), says: "Yes." });
  });

  it("begins with one entry and revision 1", () => {
    const ticket = openTicket(draftOf(), { tenant: "t", conversation: "c" }, OPENED_AT);
    assert.deepEqual([ticket.revision, ticket.state, ticket.entries.length], [1, "new", 1]);
  });
});

/** A note of the requester is taken as the answer where one is waited for. */
function isAnswer(ticket: Ticket, side: string, action: TicketAction): boolean {
  return ticket.state === "waiting" && side === "requester" && action === "note";
}
