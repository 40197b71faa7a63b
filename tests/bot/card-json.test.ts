import assert from "node:assert/strict";
import fc from "fast-check";
import { bodyJson, repliesJson } from "../../bot/card-json.js";
import { answerCard } from "../../dialogs/cards/answer.js";
import { huge, open, view } from "../support/card-samples.js";

const reread = (json: string): unknown => JSON.parse(json);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("JSON with cards in it", () => {
  it("reads back as what JSON.stringify writes, whatever a body holds", () => {
    const activity = fc.record(
      {
        type: fc.string(),
        text: fc.option(fc.string(), { nil: undefined }),
        at: fc.date({ noInvalidDate: true }),
        attachments: fc.array(
          fc.record({ contentType: fc.string(), content: fc.jsonValue() }, { requiredKeys: [] }),
        ),
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record({ activities: fc.array(activity) }),
      fc.record({ activities: fc.array(activity), status: fc.nat() }),
    );
    fc.assert(
      fc.property(body, (value) => {
        assert.deepEqual(reread(bodyJson(value)), plain(value));
      }),
    );
  });

  it("reads back as the replies, with and without cards, the second time too", () => {
    const replies = [
      { text: 'plain "words" ✓' },
      { text: "", card: answerCard(view(open())), cardId: "one" },
      { text: "big", card: answerCard(view(huge())), suggestions: [{ label: "a", text: "b" }] },
    ];
    assert.deepEqual(reread(repliesJson(replies)), plain(replies));
    assert.deepEqual(reread(repliesJson(replies)), plain(replies));
    assert.deepEqual(reread(repliesJson([])), []);
  });
});
