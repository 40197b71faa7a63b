import assert from "node:assert/strict";
import type { Person } from "../../../dialogs/event.js";
import type { Ticket } from "../../../dialogs/tickets/ticket.js";
import { DANA, fact, SERVER_KNOWN, textOf } from "../../support/conversation.js";
import { desk, type Chat, type Desk } from "../../support/handing-over.js";

const QUESTION = "can alice@contoso.com chat with carol@fabrikam.com?";
const BLOCKED = [
  ...SERVER_KNOWN.filter(({ name }) => !name.endsWith("AllowFederatedUsers")),
  fact("server.CsAccessEdgeConfiguration.AllowFederatedUsers", false, "server/edge.txt:3"),
];
const ERIN: Person = { id: "erin", name: "Erin Other", address: "erin@contoso.com" };

function only({ tickets }: Desk): Ticket {
  const [ticket, ...more] = tickets;
  assert.ok(ticket !== undefined && more.length === 0);
  return ticket;
}

/** Every run of text on a card, joined as they are shown. */
function shownRuns(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownRuns).join("");
  if (typeof value !== "object" || value === null) return "";
  const node = value as Readonly<Record<string, unknown>>;
  return node["type"] === "TextRun"
    ? String(node["text"])
    : Object.values(node).map(shownRuns).join("");
}

function asked(question = QUESTION): readonly [Desk, Chat] {
  const at = desk(BLOCKED);
  const dana = at.chat(DANA);
  dana.say(question);
  return [at, dana];
}

describe("handing over to the helpdesk", () => {
  it("sends nothing before the press, and exactly what the card shows with it", () => {
    const [at, dana] = asked();
    const shown = dana.say("escalate");
    assert.deepEqual(shown.effects, []);
    const card = JSON.stringify(dana.card());
    const sent = dana.click("Send to the helpdesk", { note: "It worked last week." });
    assert.match(textOf(sent), /^Your ticket is number 12\./u);
    const { summary, note, state, requester } = only(at);
    assert.deepEqual(
      [note, state, requester.address],
      ["It worked last week.", "new", "dana@contoso.com"],
    );
    const { answer, facts, remediation } = summary;
    assert.ok(answer !== null && facts !== null && remediation !== null);
    assert.match(answer.sentence, /can't chat with carol@fabrikam\.com/u);
    assert.ok(answer.deciding.every(({ sources }) => sources.join().includes("https://")));
    const edge = facts.filter(({ source }) => source === "server/edge.txt:3");
    assert.deepEqual(
      edge.map(({ value, age }) => [value, age]),
      [["False", "26 hours ago"]],
    );
    assert.ok(remediation.some(({ commands }) => commands.length > 0));
    for (const { title, value } of facts) assert.ok(card.includes(title) && card.includes(value));
  });

  it("is a button on the card of an answer", () => {
    const [at, dana] = asked();
    dana.click("Hand to the helpdesk");
    dana.click("Send to the helpdesk");
    assert.equal(only(at).summary.question?.typed, QUESTION);
  });

  it("leaves out what was unticked, and says that it was", () => {
    const [at, dana] = asked();
    dana.say("create a ticket");
    dana.click("Send to the helpdesk", { "part-facts": "false", "part-question": "false" });
    const { summary, question } = only(at);
    assert.deepEqual([summary.facts, summary.question], [null, null]);
    assert.deepEqual(summary.leftOut, ["question", "facts"]);
    assert.equal(question, null);
    assert.ok(!JSON.stringify(only(at)).includes("server/edge.txt"));
  });

  it("tells what was asked before, and how it was answered", () => {
    const [at, dana] = asked("what about a penguin");
    dana.say(QUESTION);
    dana.say("can alice@contoso.com chat with skype user bob@outlook.com?");
    dana.say("talk to a human");
    dana.click("Send to the helpdesk");
    const tried = only(at).summary.tried ?? [];
    assert.deepEqual(tried.at(-1), { asked: QUESTION, answered: "No" });
    assert.equal(tried.length, 2);
  });

  it("takes a whole request without any question before it", () => {
    const at = desk();
    const dana = at.chat(DANA);
    dana.say("escalate");
    assert.match(
      JSON.stringify(dana.click("Send to the helpdesk").replies),
      /nothing left to send/u,
    );
    assert.equal(at.tickets.length, 0);
    dana.click("Send to the helpdesk", { note: "Please call me." });
    assert.equal(only(at).note, "Please call me.");
  });

  it("blanks secrets, and shows what it blanked before anything leaves", () => {
    const at = desk();
    const dana = at.chat(DANA);
    dana.say("we get an error with password=Hunter2! when we federate");
    dana.say("escalate");
    assert.match(
      JSON.stringify(dana.card()),
      /Blanked, because it looks like a secret: a password/u,
    );
    const again = dana.click("Send to the helpdesk", { note: "the pin: 4711secret" });
    assert.equal(at.tickets.length, 0);
    assert.match(JSON.stringify(again.replies), /blanked: looks like a password/u);
    dana.click("Send to the helpdesk");
    const stored = JSON.stringify(at.tickets);
    assert.ok(!stored.includes("Hunter2") && !stored.includes("4711secret"));
    assert.deepEqual(only(at).summary.blanked, ["a password"]);
  });

  it("shows all that would leave, however long the question is", () => {
    const at = desk();
    const dana = at.chat(DANA);
    const long = `federation fails ${"with a partner of ours ".repeat(60)}since Monday`;
    dana.say(long);
    dana.say("escalate");
    const shown = shownRuns(dana.card());
    dana.click("Send to the helpdesk");
    const typed = only(at).summary.question?.typed ?? "";
    assert.ok(typed.length > 1_200 && typed.endsWith("since Monday"));
    assert.ok(shown.includes(typed), shown);
  });

  it("brings wrong input back beside its field", () => {
    const [at, dana] = asked();
    dana.say("escalate");
    const back = dana.click("Send to the helpdesk", {
      note: "x".repeat(2_001),
      contact: "y".repeat(201),
      urgency: "yesterday",
      "part-tried": "false",
    });
    const card = JSON.stringify(back.replies[0]?.card);
    assert.match(card, /shorten it to 2,000/u);
    assert.match(card, /shorten it to 200 /u);
    assert.match(card, /Choose how urgent/u);
    assert.equal(at.tickets.length, 0);
    dana.click("Send to the helpdesk", { note: "short", contact: "", urgency: "urgent" });
    const { contact, urgency, requester } = only(at);
    assert.deepEqual([contact, urgency, requester.address], [null, "urgent", null]);
  });

  it("opens one ticket, however often the card is pressed", () => {
    const [at, dana] = asked();
    dana.say("escalate");
    const { card, revision } = dana.state().escalation ?? { card: "", revision: 0 };
    const data = { card, revision, note: "n", contact: "", urgency: "normal" };
    dana.press("ticket-send", data);
    assert.match(textOf(dana.press("ticket-send", data)), /done with/u);
    assert.match(textOf(dana.press("ticket-cancel", { card, revision })), /done with/u);
    assert.equal(at.tickets.length, 1);
  });

  it("sends nothing where it is left", () => {
    const [at, dana] = asked();
    dana.say("escalate");
    assert.equal(textOf(dana.click("Don't send")), "Nothing was sent.");
    assert.equal(at.tickets.length, 0);
  });

  it("says so where no helpdesk is set up", () => {
    const dana = desk([], true).chat(DANA);
    assert.match(textOf(dana.say("escalate")), /no helpdesk set up/u);
    assert.match(textOf(dana.say("my tickets")), /can't look up tickets/u);
  });

  it("moves from a group to the personal chat", () => {
    const at = desk(BLOCKED);
    const dana = at.chat({ ...DANA, scope: "group" });
    for (const text of ["escalate", "my tickets", "status of 12"]) {
      assert.match(textOf(dana.say(text)), /in our personal chat.*l\/chat/u);
    }
    assert.match(textOf(dana.press("escalate", {})), /personal chat/u);
    // What is asked among others is not known there.
    assert.match(textOf(dana.say("escalate")), /ask your question again there/u);
    assert.doesNotMatch(textOf(dana.say("my tickets")), /question/u);
    assert.equal(at.tickets.length, 0);
  });

  it("hands over nothing of the settings for somebody who may not see them", () => {
    const at = desk(BLOCKED);
    const vera = at.chat(ERIN, { visitor: true });
    vera.say(QUESTION);
    const shown = vera.say("escalate");
    vera.click("Send to the helpdesk", { note: "please" });
    const { summary, question } = only(at);
    assert.equal(question?.understood.peer.address, "carol@fabrikam.com");
    assert.deepEqual([summary.facts, summary.missing, summary.remediation], [null, null, null]);
    assert.deepEqual([summary.answer?.word, summary.answer?.deciding], ["No", []]);
    for (const text of [JSON.stringify(at.tickets), JSON.stringify(shown.replies)]) {
      assert.doesNotMatch(text, /AllowFederatedUsers|edge\.txt|Set-Cs|Access Edge/u);
    }
  });

  it("takes the settings back out where the one who saw them is an admin no more", () => {
    const at = desk(BLOCKED);
    const role: { visitor?: true } = {};
    const dana = at.chat(DANA, role);
    dana.say(QUESTION);
    dana.say("escalate");
    role.visitor = true;
    dana.click("Send to the helpdesk", { note: "n" });
    assert.doesNotMatch(JSON.stringify(at.tickets), /AllowFederatedUsers|edge\.txt|Set-Cs/u);
  });
});

describe("what became of a ticket", () => {
  function opened(): readonly [Desk, Chat] {
    const [at, dana] = asked();
    dana.say("escalate");
    dana.click("Send to the helpdesk", { note: "n" });
    return [at, dana];
  }

  it("is told by number, and as a list", () => {
    const [, dana] = opened();
    assert.match(textOf(dana.say("status of 12")), /\[Edgewise #12\][^]*State: new/u);
    assert.match(textOf(dana.say("my tickets")), /Ticket 12: new\. Can alice/u);
    assert.match(textOf(dana.click("Open 12")), /\[Edgewise #12\]/u);
  });

  it("takes notes, the answer, a withdrawal and a reopening by word", () => {
    const [at, dana] = opened();
    dana.say("add a note to 12: it fails: since Monday");
    assert.equal(only(at).entries.at(-1)?.note, "it fails: since Monday");
    at.helpdesk(12, { action: "ask-requester", note: "Which version?" });
    assert.match(
      JSON.stringify(dana.say("ticket 12").replies),
      /waiting for you[^]*The helpdesk asks you:[^]*Which version[^]*answer 12: …/u,
    );
    assert.match(textOf(dana.say("add a note to ticket 12: 16.0")), /Your answer is on ticket 12/u);
    assert.equal(only(at).state, "assigned");
    assert.match(textOf(dana.say("withdraw 12")), /Ticket 12 is withdrawn/u);
    assert.match(textOf(dana.say("withdraw 12")), /is withdrawn, so nothing was changed/u);
    assert.match(textOf(dana.say("reopen 12")), /Ticket 12 is open again/u);
    assert.deepEqual([only(at).state, only(at).reopened], ["new", 1]);
  });

  it("takes the same by button, in the place of the card", () => {
    const [at, dana] = opened();
    const noted = dana.click("Add a note", { note: "by button" });
    assert.equal(noted.replies[0]?.replaces, only(at).card);
    assert.equal(only(at).entries.at(-1)?.note, "by button");
    dana.click("Withdraw");
    dana.click("Reopen");
    assert.equal(only(at).state, "new");
  });

  it("asks for the words of a note beside its field", () => {
    const [at, dana] = opened();
    assert.match(textOf(dana.click("Add a note", { note: " " })), /^Type the note\./u);
    assert.equal(only(at).revision, 1);
  });

  it("gives whoever was slower the ticket as it stands, and keeps their words", () => {
    const [at, dana] = opened();
    at.helpdesk(12, { action: "assign", note: null });
    const said = dana.click("Add a note", { note: "from an older card" });
    assert.match(textOf(said), /Somebody else was faster/u);
    assert.match(JSON.stringify(said.replies[0]?.card), /from an older card/u);
    assert.deepEqual(said.effects, []);
    dana.click("Add a note");
    assert.equal(only(at).entries.at(-1)?.note, "from an older card");
  });

  it("is nobody else's business", () => {
    const [at, dana] = opened();
    const erin = at.chat(ERIN);
    for (const text of ["status of 12", "withdraw 12", "add a note to 12: x", "reopen 12"]) {
      assert.equal(textOf(erin.say(text)), "I know no ticket 12 of yours.");
    }
    assert.match(textOf(erin.say("my tickets")), /no tickets/u);
    const { id } = only(at);
    erin.press("ticket-act", { ticket: id, revision: 1, action: "withdraw" });
    assert.match(textOf(erin.press("ticket-show", { ticket: id })), /no such ticket/u);
    assert.equal(only(at).revision, 1);
    assert.match(
      textOf(dana.press("helpdesk-act", { ticket: id, revision: 1, action: "resolve", note: "x" })),
      /did not understand/u,
    );
    assert.equal(only(at).state, "new");
    assert.equal(textOf(dana.say("status of 13")), "I know no ticket 13 of yours.");
  });
});
