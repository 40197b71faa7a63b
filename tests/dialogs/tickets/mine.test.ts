import assert from "node:assert/strict";
import { DANA, textOf } from "../../support/conversation.js";
import { desk, type Chat, type Desk } from "../../support/handing-over.js";
import { ticketOf } from "../../support/tickets.js";

const ID = "7a0f6f3e-0000-4000-8000-00000000000";

/** Dana's tickets by number, as many as told. */
function withTickets(count: number): readonly [Desk, Chat] {
  const at = desk();
  for (let number = 1; number <= count; number += 1) {
    at.tickets.push(ticketOf({ id: `${ID}${String(number)}`, number, requester: DANA }));
  }
  return [at, at.chat(DANA)];
}

describe("“my ticket”", () => {
  it("is the only one there is", () => {
    const [at, dana] = withTickets(1);
    assert.match(textOf(dana.say("what about my ticket?")), /\[Edgewise #1\]/u);
    dana.say("add a note to my ticket: it works from home");
    assert.equal(at.tickets[0]?.entries.at(-1)?.note, "it works from home");
    assert.match(textOf(dana.say("withdraw it")), /Ticket 1 is withdrawn/u);
    assert.match(textOf(dana.say("what about my ticket")), /State: withdrawn/u);
    assert.match(textOf(dana.say("reopen it")), /Ticket 1 is open again/u);
  });

  it("is the only one that is still open", () => {
    const [at, dana] = withTickets(2);
    at.helpdesk(2, { action: "resolve", note: "done" });
    assert.match(textOf(dana.say("any news on my ticket?")), /\[Edgewise #1\]/u);
    dana.say("close my ticket");
    assert.equal(at.tickets[0]?.state, "withdrawn");
  });

  it("is asked about where it may be any of several, and nothing is done", () => {
    const [at, dana] = withTickets(2);
    const said = dana.say("withdraw my ticket");
    assert.match(textOf(said), /^Which one shall I withdraw\?[^]*Ticket 2[^]*/u);
    assert.match(JSON.stringify(said.replies[0]?.card), /Which one shall I withdraw/u);
    assert.deepEqual(
      at.tickets.map(({ state }) => state),
      ["new", "new"],
    );
  });

  it("is none where none is open any more", () => {
    const [at, dana] = withTickets(1);
    dana.say("cancel my ticket");
    assert.match(textOf(dana.say("cancel my ticket")), /^None of your tickets is open\./u);
    assert.match(
      textOf(dana.say("add a note to my ticket: x")),
      /^None of your tickets is open\./u,
    );
    assert.equal(at.tickets[0]?.entries.length, 2);
  });

  it("is what “any news?” is about", () => {
    for (const [count, told] of [
      [0, /^You have no tickets/u],
      [1, /\[Edgewise #1\]/u],
      [2, /Your tickets:[^]*Ticket 1[^]*Ticket 2/u],
    ] as const) {
      const [, dana] = withTickets(count);
      assert.match(textOf(dana.say("any news?")), told);
    }
  });

  it("is none where there is none", () => {
    const [, dana] = withTickets(0);
    assert.match(textOf(dana.say("withdraw my ticket")), /^You have no tickets/u);
  });

  it("can be opened again within 14 days, and not after", () => {
    const [at, dana] = withTickets(1);
    at.helpdesk(1, { action: "resolve", note: "done" });
    const [ticket] = at.tickets;
    assert.ok(ticket !== undefined);
    at.tickets[0] = { ...ticket, closedAt: "2026-11-01T00:00:00.000Z" };
    assert.match(textOf(dana.say("reopen 1")), /closed more than 14 days ago/u);
    assert.equal(at.tickets[0].state, "resolved");
  });
});

describe("a note in words", () => {
  it("that is too long is kept for shortening, and not cut", () => {
    const [at, dana] = withTickets(1);
    const long = `it fails ${"very ".repeat(500)}often`;
    const said = dana.say(`add a note to 1: ${long}`);
    assert.match(textOf(said), /shorten it to 2,000/u);
    assert.match(JSON.stringify(said.replies[0]?.card), /it fails very very/u);
    assert.equal(at.tickets[0]?.revision, 1);
  });

  it("is a note, though settings are pasted into it, and whatever is being set up", () => {
    const [at, dana] = withTickets(1);
    dana.say("set up");
    dana.say("add a note to 1: I see\nAllowFederatedUsers : True\nAllowPublicUsers : False");
    assert.match(at.tickets[0]?.entries.at(-1)?.note ?? "", /AllowPublicUsers : False$/u);
  });

  it("says that it blanked a secret", () => {
    const [at, dana] = withTickets(1);
    const said = dana.say("add a note to 1: the password is Winter2024!");
    assert.match(textOf(said), /Your note is on ticket 1\. What looked like a secret/u);
    assert.doesNotMatch(JSON.stringify(at.tickets), /Winter2024/u);
  });
});
