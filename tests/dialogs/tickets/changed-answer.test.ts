import assert from "node:assert/strict";
import { environmentOf } from "../../../knowledge/index.js";
import { readingOf, type GivenQuestion } from "../../../dialogs/notices/given.js";
import { noticeReply, type ChangedAnswer } from "../../../dialogs/notices/notice.js";
import type { Summary } from "../../../dialogs/tickets/summary.js";
import type { AdaptiveCard } from "../../../dialogs/cards/card.js";
import { buttonOf, DANA, NOON, PARTS, SERVER_KNOWN } from "../../support/conversation.js";
import { desk, type Chat } from "../../support/handing-over.js";

const FIRST = "can alice@contoso.com chat with carol@fabrikam.com?";

/** What a chat was told in answer to something that leaned on another question, and would be told if it changed. */
function asked(dana: Chat): GivenQuestion {
  dana.say(FIRST);
  const effects = dana.say("and can she call?").effects;
  const given = effects.find((effect) => effect.kind === "answered");
  assert.ok(given !== undefined);
  return given.question;
}

function changed(question: GivenQuestion): ChangedAnswer {
  const context = {
    environment: environmentOf(SERVER_KNOWN),
    asOf: NOON.slice(0, 10),
    ownDomains: ["contoso.com"],
    today: NOON.slice(0, 10),
    asker: DANA.address,
  };
  const document = PARTS.answer(question.text, readingOf(question), context);
  return { question, was: { answer: "blocked", bySettings: "blocked" }, at: NOON, document };
}

function noticed(questions: readonly GivenQuestion[], visitor: boolean): AdaptiveCard {
  const { card } = noticeReply(questions.map(changed), {
    now: NOON,
    changes: [],
    visitor,
    id: "n",
  });
  assert.ok(card !== undefined);
  return card;
}

function handedOver(dana: Chat, data: Readonly<Record<string, unknown>>): Summary {
  dana.press("escalate", data);
  const { escalation } = dana.state();
  assert.ok(escalation !== null);
  return escalation.summary;
}

describe("the message that an answer has changed", () => {
  for (const visitor of [false, true]) {
    it(`can be handed over, whole, by ${visitor ? "somebody who sees no settings" : "an admin"}`, () => {
      const dana = desk(SERVER_KNOWN).chat(DANA, visitor ? { visitor: true } : {});
      const { data } = buttonOf(noticed([asked(dana)], visitor), "Hand to the helpdesk");
      const summary = handedOver(dana, data);
      assert.match(
        summary.question?.typed ?? "",
        /^Can alice@contoso\.com call .*carol@fabrikam\.com\?$/u,
      );
      // What a visitor was told before is not the answer any more.
      const told = visitor ? null : "Yes, if …";
      assert.equal(summary.answer?.word ?? null, told);
    });
  }

  it("leads to each of several answers, which can be handed over there", () => {
    const dana = desk(SERVER_KNOWN).chat(DANA, { visitor: true });
    const question = asked(dana);
    const buttons = noticed([question, question], true).actions ?? [];
    assert.equal(buttons.length, 3);
    const { verb, data } = buttonOf(noticed([question, question], true), buttons[0]?.title ?? "");
    const told = dana.press(verb, data).replies.find(({ card }) => card !== undefined)?.card;
    assert.ok(told !== undefined);
    assert.equal(buttonOf(told, "Hand to the helpdesk").verb, "escalate");
  });
});
