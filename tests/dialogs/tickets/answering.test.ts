import assert from "node:assert/strict";
import type { Person } from "../../../dialogs/event.js";
import { NOTE_LIMIT } from "../../../dialogs/tickets/ticket.js";
import type { Transition } from "../../../dialogs/transition.js";
import { DANA, textOf } from "../../support/conversation.js";
import { desk, type Chat, type Desk } from "../../support/handing-over.js";

const BUTTON = "Send it as my answer on ticket 12";
const ASKED = "Which pool is she on?";
const ANSWER = "she is on pool01 since Tuesday";

const COLLEAGUE: Person = { ...DANA, id: "29:colleague", name: "Casey" };

/** Somebody who has handed something over and is asked about it. */
function asked(person: Person = DANA, as: { visitor?: true } = {}): readonly [Desk, Chat] {
  const at = desk();
  const chat = at.chat(person, as);
  chat.say("escalate");
  chat.click("Send to the helpdesk", { note: "It does not work." });
  at.helpdesk(12, { action: "ask-requester", note: ASKED });
  return [at, chat];
}

/** The titles of all buttons in what was said. */
function buttons({ replies }: Transition): readonly string[] {
  return replies.flatMap(({ card }) => (card?.actions ?? []).map(({ title }) => title));
}

/** What the offer's button sends. */
function dataIn({ replies }: Transition): Readonly<Record<string, unknown>> {
  const button = replies[0]?.card?.actions?.find(({ title }) => title === BUTTON);
  assert.ok(button?.type === "Action.Execute");
  return button.data;
}

describe("what is said while the helpdesk waits for an answer", () => {
  for (const [who, as] of [
    ["an admin", {}],
    ["a visitor", { visitor: true }],
  ] as const) {
    it(`is offered as the answer where it answers nothing here, to ${who}`, () => {
      const [at, chat] = asked(DANA, as);
      const said = chat.say(ANSWER);
      const [offer, ...rest] = said.replies;
      assert.match(
        offer?.text ?? "",
        /waits for your answer on ticket 12: Which pool is she on\?/u,
      );
      assert.match(JSON.stringify(offer?.card), /she is on pool01 since Tuesday/u);
      assert.ok(rest.length > 0, "the question is answered as any other");
      assert.equal(at.tickets[0]?.state, "waiting", "nothing leaves before the press");

      const done = chat.press("ticket-act", dataIn(said));
      assert.equal(at.tickets[0].state, "assigned");
      assert.equal(at.tickets[0].entries.at(-1)?.action, "answer");
      assert.equal(at.tickets[0].entries.at(-1)?.note, ANSWER);
      assert.match(textOf(done), /^Your answer is on ticket 12\./u);
      assert.equal(done.replies[0]?.replaces, offer?.cardId, "the offer is done with");
    });

    it(`is so where cmdlet output was pasted, by ${who}`, () => {
      const [at, chat] = asked(DANA, as);
      const output = "Identity             : Global\nEnableOutsideAccess  : True";
      assert.ok(buttons(chat.say(output)).includes(BUTTON));
      assert.equal(at.tickets[0]?.state, "waiting");
    });
  }

  it("is offered for each ticket that waits, and for no other", () => {
    const [at, chat] = asked();
    for (const number of [13, 14]) {
      chat.say("escalate");
      chat.click("Send to the helpdesk", { note: `Another one, ${String(number)}.` });
    }
    at.helpdesk(14, { action: "ask-requester", note: "Since when?" });
    const titles = buttons(chat.say(ANSWER)).filter((title) => title.includes("as my answer"));
    assert.deepEqual(titles, [BUTTON, "Send it as my answer on ticket 14"]);
  });

  it("is not offered where it was answered", () => {
    const [, chat] = asked();
    for (const text of [
      "can alice@contoso.com chat with bob@fabrikam.com?",
      "help",
      "my tickets",
    ]) {
      assert.ok(!buttons(chat.say(text)).includes(BUTTON), text);
    }
  });

  it("is not offered where nobody waits any more, or waits for somebody else", () => {
    const [at, chat] = asked();
    const colleague = at.chat(COLLEAGUE);
    colleague.say("escalate");
    colleague.click("Send to the helpdesk", { note: "Something else." });
    assert.ok(!buttons(colleague.say(ANSWER)).includes(BUTTON));
    chat.say(`answer 12: ${ANSWER}`);
    assert.ok(!buttons(chat.say(ANSWER)).includes(BUTTON));
  });

  it("is offered after starting over too", () => {
    const [, chat] = asked();
    chat.say("start over");
    assert.ok(buttons(chat.say(ANSWER)).includes(BUTTON));
  });

  it("is not offered where it is longer than a note may be", () => {
    const [, chat] = asked();
    assert.ok(buttons(chat.say("x".repeat(NOTE_LIMIT))).includes(BUTTON));
    assert.ok(!buttons(chat.say("x".repeat(NOTE_LIMIT + 1))).includes(BUTTON));
    assert.ok(!buttons(chat.say("x\n".repeat(60))).includes(BUTTON));
  });

  it("is shown as it would leave: without its secrets", () => {
    const [at, chat] = asked();
    const said = chat.say("the password: Winter2026! is what she types");
    assert.ok(!JSON.stringify(said.replies[0]).includes("Winter2026"));
    assert.match(JSON.stringify(said.replies[0]), /blanked/u);
    chat.press("ticket-act", dataIn(said));
    assert.doesNotMatch(JSON.stringify(at.tickets), /Winter2026/u);
  });

  it("goes to nobody from an offer that is older than the ticket", () => {
    const [at, chat] = asked();
    const offer = dataIn(chat.say(ANSWER));
    chat.say("answer 12: pool02");
    const again = chat.press("ticket-act", offer);
    assert.match(textOf(again), /this is how the ticket stands now/iu);
    assert.equal(at.tickets[0]?.entries.filter(({ action }) => action === "answer").length, 1);
  });
});
