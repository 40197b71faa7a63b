import assert from "node:assert/strict";
import fc from "fast-check";
import { initialState, migrateState, NewerStateError, STATE_VERSION } from "../../dialogs/state.js";
import { talk } from "../support/conversation.js";

describe("the stored state", () => {
  it("begins where nothing was stored", () => {
    assert.deepEqual(migrateState(undefined), initialState());
    assert.deepEqual(migrateState(null), initialState());
  });

  it("comes back from JSON as it was", () => {
    const dana = talk();
    dana.say("can alice@contoso.com chat with carol@fabrikam.com?");
    const state = dana.state();
    assert.notEqual(state.asked, null);
    assert.deepEqual(migrateState(JSON.parse(JSON.stringify(state))), state);
  });

  it("reads what an earlier release stored while other people's fields were open", () => {
    const dana = talk();
    dana.say("can alice@contoso.com chat with carol@fabrikam.com?");
    const { card } = dana.state();
    assert.ok(card);
    const entries = { peer: { typed: "carol", error: "no address" } };
    const former = { ...dana.state(), card: { ...card, view: { kind: "another" }, entries } };
    const read = migrateState(JSON.parse(JSON.stringify(former)));
    assert.equal(read.damaged, false);
    assert.deepEqual(read.card, { ...card, view: { kind: "correct" }, entries });
  });

  it("is refused, with both versions named, where a newer release wrote it", () => {
    const newer = { ...initialState(), version: STATE_VERSION + 1 };
    assert.throws(() => migrateState(newer), NewerStateError);
    assert.throws(() => migrateState(newer), /version 2 .* up to version 1/u);
  });

  it("starts afresh from garbage, and the next step says so once", () => {
    const damaged = migrateState({ version: STATE_VERSION, asked: "what?" });
    assert.deepEqual(damaged, { ...initialState(), damaged: true });
    const dana = talk([], undefined, damaged);
    const first = dana.say("help");
    assert.match(first.replies[0]?.text ?? "", /could not read/u);
    assert.equal(dana.state().damaged, false);
    assert.equal(dana.say("help").replies.length, 1);
  });

  it("survives anything that was stored", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        try {
          const state = migrateState(json);
          assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
        } catch (error) {
          assert.ok(error instanceof NewerStateError);
        }
      }),
    );
  });
});
