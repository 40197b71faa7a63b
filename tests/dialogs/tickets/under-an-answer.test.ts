import assert from "node:assert/strict";
import type { Transition } from "../../../dialogs/transition.js";
import { buttonOf, DANA, SERVER_KNOWN } from "../../support/conversation.js";
import { desk, type Chat } from "../../support/handing-over.js";

const FIRST = "can alice@contoso.com chat with carol@fabrikam.com?";
const OTHER = "can bruno@contoso.com meet dave@adatum.com?";
const LONG = `${FIRST} ${"we tried this and that many times over, ".repeat(30)}`.trim();

/** What a reply's button hands over. */
function buttonUnder({ replies }: Transition): Readonly<Record<string, unknown>> {
  const card = replies.find((reply) => reply.card !== undefined)?.card;
  assert.ok(card !== undefined);
  return buttonOf(card, "Hand to the helpdesk").data;
}

/** The summary drawn by that button once others have been asked about. */
function pressedLater(
  dana: Chat,
  said: Transition,
): NonNullable<ReturnType<Chat["state"]>["escalation"]> {
  const data = buttonUnder(said);
  dana.say(OTHER);
  dana.press("escalate", data);
  const { escalation } = dana.state();
  assert.ok(escalation !== null);
  return escalation;
}

/** What leans on a question before it, and how it is read. */
const FOLLOWING: Readonly<Record<string, RegExp>> = {
  "and can she call?": /^Can alice@contoso\.com call the federated user carol@fabrikam\.com\?$/u,
  "and calls?": /^Can alice@contoso\.com call the federated user carol@fabrikam\.com\?$/u,
  "how do I fix that?": /so that alice@contoso\.com can chat with .*carol@fabrikam\.com\?$/u,
  "who else can?": /^Which of our users can chat with .*carol@fabrikam\.com\?$/u,
};

describe("the button under an earlier answer", () => {
  for (const [text, read] of Object.entries(FOLLOWING)) {
    it(`hands over that answer, though its question leans on another: ${text}`, () => {
      const dana = desk(SERVER_KNOWN).chat(DANA);
      dana.say(FIRST);
      const told = dana.say(text);
      dana.press("escalate", buttonUnder(told));
      const then = dana.state().escalation?.summary;
      const { summary } = pressedLater(dana, told);
      assert.equal(summary.question?.typed, text);
      assert.match(summary.question.read, read);
      assert.deepEqual([summary.answer, summary.facts], [then?.answer, then?.facts]);
      assert.doesNotMatch(summary.answer?.word ?? "", /No answer/u);
    });
  }

  it("carries no other words where its own are enough", () => {
    const dana = desk(SERVER_KNOWN).chat(DANA);
    dana.say(FIRST);
    assert.equal(buttonUnder(dana.say(OTHER))["whole"], undefined);
    const again = dana.say("and calls?");
    assert.match(String(buttonUnder(again)["whole"]), /^Can bruno@contoso\.com call /u);
    assert.deepEqual(
      dana.state().trail.map(({ whole }) => whole === undefined),
      [true, true, false],
    );
    dana.say("escalate");
    assert.equal(dana.state().escalation?.summary.question?.typed, "and calls?");
    assert.equal(dana.state().escalation?.question?.understood.modality, "call");
  });

  it("lets its ticket hear of a changed answer", () => {
    const dana = desk(SERVER_KNOWN).chat(DANA);
    dana.say(FIRST);
    const { question, summary } = pressedLater(dana, dana.say("and can she call?"));
    assert.equal(question?.understood.modality, "call");
    assert.equal(question.understood.peer.address, "carol@fabrikam.com");
    assert.ok((summary.facts ?? []).length > 0);
  });

  it("is about its own question where the same words stood under another", () => {
    for (const visitor of [false, true]) {
      const dana = desk(SERVER_KNOWN).chat(DANA, visitor ? { visitor: true } : {});
      dana.say(FIRST);
      const told = dana.say("and calls?");
      dana.say("can alice@contoso.com chat with the guest erin@adatum.com?");
      dana.say("can bruno@contoso.com chat with dave@adatum.com?");
      dana.say("and calls?");
      dana.press("escalate", buttonUnder(told));
      const { summary, question } = dana.state().escalation ?? {};
      assert.match(summary?.answer?.sentence ?? "", /carol@fabrikam\.com/u);
      assert.equal(question?.understood.peer.address, "carol@fabrikam.com");
    }
  });

  it("finds it even where the button has only the words", () => {
    const dana = desk(SERVER_KNOWN).chat(DANA);
    dana.say(FIRST);
    dana.say("and can she call?");
    dana.say(OTHER);
    dana.press("escalate", { question: "and can she call?" });
    assert.match(dana.state().escalation?.summary.answer?.word ?? "", /^Yes/u);
  });

  it("hands over the words alone where the answer can't be had again, never another one", () => {
    const dana = desk(SERVER_KNOWN).chat(DANA);
    for (let at = 0; at < 11; at += 1) dana.say(`can user${String(at)}@contoso.com call a@b.org?`);
    dana.press("escalate", { question: "and can she call?" });
    const { summary } = dana.state().escalation ?? {};
    assert.deepEqual([summary?.question?.typed, summary?.answer], ["and can she call?", null]);
  });

  it("is about its own question however long that is", () => {
    assert.ok(LONG.length > 1_000);
    for (const text of [LONG, `${LONG} ${"and more ".repeat(200)}`]) {
      const dana = desk(SERVER_KNOWN).chat(DANA);
      const told = dana.say(text);
      const { summary } = pressedLater(dana, told);
      assert.equal(summary.question?.typed, text.slice(0, 2_000).trim());
      assert.doesNotMatch(JSON.stringify(summary.answer), /dave@adatum/u);
    }
  });

  it("hands over the beginning alone of a long question that can't be told any more", () => {
    const others = Array.from(
      { length: 10 },
      (_, at) => `can user${String(at)}@contoso.com call bob@adatum.com?`,
    );
    for (const asked of [others, [`${LONG} and on Mondays`]]) {
      const dana = desk(SERVER_KNOWN).chat(DANA);
      const data = buttonUnder(dana.say(LONG));
      for (const text of asked) dana.say(text);
      dana.press("escalate", data);
      const { summary } = dana.state().escalation ?? {};
      assert.equal(summary?.question?.typed, `${LONG.slice(0, 199)}…`);
      assert.deepEqual([summary.answer, summary.facts], [null, null]);
    }
  });
});
