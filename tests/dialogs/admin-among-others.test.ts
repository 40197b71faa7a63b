import assert from "node:assert/strict";
import { initialState } from "../../dialogs/state.js";
import { HANDING } from "../../dialogs/words/en/tickets.js";
import { IN_GROUP, textOf, visit } from "../support/planted-settings.js";

describe("an admin among others", () => {
  const inGroup = () => visit({}, { from: IN_GROUP, admin: true });

  it("gets the answer that everybody gets, and the way to the reasons", () => {
    const said = inGroup().say("can alice@contoso.com chat with bob@planted-enemy.example?");
    assert.match(textOf(said), /your organisation's settings don't allow it/u);
    assert.match(textOf(said), /personal chat.*https:\/\/teams\.microsoft\.com\/l\/chat/u);
    assert.equal(said.replies.length, 1);
    const titles = said.replies[0]?.card?.actions?.map(({ title }) => title);
    assert.deepEqual(titles, [HANDING.button]);
  });

  it("shows no setting to the others and changes none, whatever is said or pressed", () => {
    const talk = inGroup();
    for (const text of [
      "show my environment",
      "what did you use?",
      "which of our users can chat with Skype users?",
      "what do I need to change so that alice@contoso.com can call bob@fabrikam.com?",
      "can alice@contoso.com chat with bob@fabrikam.com, and who else can?",
      "history",
      "export",
      "forget me",
      "AllowFederatedUsers : True\nAllowedDomains : AllowAllKnownDomains",
    ]) {
      const { replies, effects } = talk.say(text);
      assert.match(textOf({ replies, effects, state: initialState() }), /personal chat/u, text);
      assert.ok(
        effects.every(({ kind }) => kind === "unanswered" || kind === "answered"),
        text,
      );
    }
    for (const verb of ["show-environment", "show-evidence", "show-history", "setup-answer"]) {
      const { effects, replies } = talk.press(verb, { page: 0, card: "card-1", revision: 0 });
      assert.match(replies[0]?.text ?? "", /personal chat/u, verb);
      assert.deepEqual(effects, []);
    }
    const content = { is: "text", text: "AllowFederatedUsers : True" } as const;
    const files = [{ name: "x.txt", content }];
    const brought = talk.hear({ kind: "files", files, text: "", from: IN_GROUP });
    assert.deepEqual(brought.effects, []);
    for (const said of talk.heard) assert.doesNotMatch(said, /planted-(?:partner|policy|file)/iu);
  });
});
