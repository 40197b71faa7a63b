import assert from "node:assert/strict";
import fc from "fast-check";
import { pageModule } from "./page-module.js";

interface Reply {
  readonly id: string | null;
  readonly text: string | null;
  readonly cards: readonly unknown[];
  readonly suggestions: readonly unknown[];
  readonly replaces: string | null;
}
interface Answer {
  readonly replies: readonly Reply[];
  readonly card: unknown;
  readonly problem: string | null;
}
interface Replies {
  readonly readAnswer: (body: unknown) => Answer | null;
}

const card = { type: "AdaptiveCard", version: "1.5", body: [] };
const attachment = { contentType: "application/vnd.microsoft.card.adaptive", content: card };
const invokeBody = {
  statusCode: 200,
  type: "application/vnd.microsoft.card.adaptive",
  value: card,
};

describe("what the page reads from the bot's response", () => {
  let readAnswer: Replies["readAnswer"];

  before(async () => {
    ({ readAnswer } = await pageModule<Replies>("replies"));
  });

  it("finds words, cards and suggestions, and passes over signs of typing", () => {
    const answer = readAnswer({
      activities: [
        { type: "typing" },
        {
          type: "message",
          id: "1",
          text: "Two settings decide this.",
          attachments: [attachment],
          suggestedActions: { actions: [{ type: "imBack", title: "Help", value: "help" }] },
        },
      ],
    });
    assert.deepEqual(answer, {
      replies: [
        {
          id: "1",
          text: "Two settings decide this.",
          cards: [card],
          suggestions: [{ label: "Help", text: "help" }],
          replaces: null,
        },
      ],
      card: null,
      problem: null,
    });
  });

  it("knows an update of an earlier message", () => {
    const answer = readAnswer({
      activities: [{ type: "messageUpdate", id: "card-1", attachments: [attachment] }],
    });
    assert.equal(answer?.replies[0]?.replaces, "card-1");
  });

  it("finds the card that takes the pressed one's place, alone or among other activities", () => {
    assert.deepEqual(readAnswer(invokeBody)?.card, card);
    const among = readAnswer({
      activities: [
        { type: "message", text: "Read 12 lines." },
        { type: "invokeResponse", value: { status: 200, body: invokeBody } },
      ],
    });
    assert.deepEqual(among?.card, card);
    assert.equal(among.replies[0]?.text, "Read 12 lines.");
  });

  it("says what an invoke said instead of a card", () => {
    const said = readAnswer({
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: "Done.",
    });
    assert.equal(said?.replies[0]?.text, "Done.");
    const refused = readAnswer({
      statusCode: 400,
      type: "application/vnd.microsoft.error",
      value: { code: "BadRequest", message: "that card is gone" },
    });
    assert.equal(refused?.problem, "that card is gone");
  });

  it("takes anything for an answer or for none, and never throws", () => {
    assert.equal(readAnswer("<html>"), null);
    assert.equal(readAnswer(null), null);
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((value) => ({ activities: value })),
      fc
        .array(
          fc.record({ type: fc.constantFrom("message", "invokeResponse"), value: fc.jsonValue() }),
        )
        .map((activities) => ({ activities })),
    );
    fc.assert(
      fc.property(anything, (body) => {
        readAnswer(body);
      }),
    );
  });
});
