import assert from "node:assert/strict";
import { historyNeeds, type DialogEvent } from "../../dialogs/index.js";
import { initialState, type State } from "../../dialogs/state.js";
import { HISTORY } from "../../dialogs/words/en/history.js";
import { buttonOf, DANA, NOON } from "../support/conversation.js";
import { ENVIRONMENT, IN_GROUP, textOf, visit } from "../support/planted-settings.js";

const HELD = {
  facts: 2,
  changes: 1,
  conversations: 1,
  answers: 3,
  journal: 0,
  tickets: 2,
  watched: 1,
  waiting: 3,
};

describe("somebody who is no admin", () => {
  it("gets the answer, and no reason that shows a setting", () => {
    const { say } = visit();
    const yes = textOf(say("can alice@contoso.com chat with bob@fabrikam.com?"));
    assert.match(yes, /if the other organisation admits yours/u);
    const no = textOf(say("can alice@contoso.com chat with bob@planted-enemy.example?"));
    assert.match(no, /your organisation's settings don't allow it/u);
    assert.match(no, /IT admins/u);
    assert.doesNotMatch(no, /AllowedDomains|Set-Cs/u);
  });

  it("is told plainly what lies outside the organisation", () => {
    const { say } = visit();
    const said = textOf(say("can alice@contoso.com chat with skype user bob@outlook.com?"));
    assert.match(said, /2025/u);
  });

  it("may lean on the question before", () => {
    const { say } = visit();
    say("can alice@contoso.com chat with bob@fabrikam.com?");
    assert.match(textOf(say("and can he call?")), /call/u);
  });

  it("is sent to the admins with everything that shows or changes settings", () => {
    for (const text of [
      "show my environment",
      "what did you use?",
      "which of our users can chat with Skype users?",
      "what do I need to change so that alice@contoso.com can call bob@fabrikam.com?",
      "what if we turn on open federation, can alice@contoso.com chat with bob@fabrikam.com?",
      "set up my environment",
      "AllowFederatedUsers : True\nAllowedDomains : AllowAllKnownDomains",
    ]) {
      const transition = visit().say(text);
      assert.match(textOf(transition), /Only the admins/u, text);
    }
  });

  it("sees nothing of what is known, whatever is said or pressed, and changes nothing", () => {
    const visitor = visit();
    const transitions = [
      ...[
        "hello",
        "help",
        "show my environment",
        "what did you use?",
        "why?",
        "can dave chat with bob@fabrikam.com?",
        "can alice@contoso.com chat with bob@fabrikam.com?",
        "why?",
        "how do I fix that?",
        "can alice@contoso.com chat with bob@outlook.com?",
        "who is blocked from fabrikam.com?",
        "calls work but chat doesn't",
        "history",
        "undo",
        "export",
        "set up my environment",
        "compare now with 1 March",
      ].map((text) => visitor.say(text)),
      ...[
        "show-environment",
        "show-evidence",
        "answer-facts",
        "change-fact",
        "save-fact",
        "list-users",
        "back",
        "resolve-doubt",
      ].map((verb) =>
        visitor.press(verb, {
          card: "card-1",
          revision: 1,
          page: 0,
          facts: ["Organization.Topology"],
          fact: "Organization.Topology",
          "fact-0": "hybrid",
          line: 1,
          about: "side",
          value: "tenant",
        }),
      ),
    ];
    for (const said of visitor.heard) assert.doesNotMatch(said, /planted/iu);
    const effects = transitions.flatMap(({ effects: all }) => all.map(({ kind }) => kind));
    assert.deepEqual(new Set(effects), new Set(["unanswered", "answered"]));
  });
});

describe("what is kept of somebody who is no admin", () => {
  it("is deleted when they ask for it, once they have confirmed that", () => {
    const visitor = visit({ holdings: { environment: HELD, me: HELD } });
    const [asked] = visitor.say("forget me").replies;
    assert.ok(asked?.card !== undefined);
    assert.match(asked.text, /about you/u);
    assert.match(asked.text, /2 tickets you opened: deleted here.*the helpdesk already has stays/u);
    assert.match(asked.text, /1 answer that you are told about when it changes: that ends/u);
    assert.match(asked.text, /3 messages still waiting to be sent/u);
    const { verb, data } = buttonOf(asked.card, HISTORY.forgetButton);
    const done = visitor.press(verb, data);
    assert.deepEqual(done.effects, [{ kind: "forget", what: "me" }]);
    assert.match(textOf(done), /deleted/u);
  });

  it("stays when they decide otherwise, or when it is more by then", () => {
    const visitor = visit({ holdings: { environment: HELD, me: HELD } });
    const [asked] = visitor.say("forget me").replies;
    assert.ok(asked?.card !== undefined);
    const keep = buttonOf(asked.card, HISTORY.keep);
    assert.deepEqual(visitor.press(keep.verb, keep.data).effects, []);
    const { verb, data } = buttonOf(asked.card, HISTORY.forgetButton);
    for (const more of [{ facts: 99 }, { changes: 99 }, { tickets: 99 }]) {
      assert.deepEqual(visitor.press(verb, { ...data, ...more }).effects, []);
    }
  });

  it("is all that they can have deleted", () => {
    const visitor = visit({ holdings: { environment: HELD, me: HELD } });
    for (const text of ["forget our environment", "delete everything", "replace everything"]) {
      const { replies, effects } = visitor.say(text);
      assert.match(replies[0]?.text ?? "", /Only the admins/u, text);
      assert.deepEqual(effects, [], text);
    }
    const data = { what: "environment", facts: HELD.facts, changes: HELD.changes };
    assert.deepEqual(visitor.press("forget-kept", data).effects, []);
  });
});

describe("what is fetched for somebody who is no admin", () => {
  const needs = (event: DialogEvent, visitor: boolean, state = initialState()) =>
    historyNeeds(state, event, {
      environment: ENVIRONMENT,
      now: NOON,
      ownDomains: [],
      newId: () => "card-1",
      ...(visitor ? { visitor: true as const } : {}),
    }).map(({ kind }) => kind);
  const asks = (text: string, from = DANA): DialogEvent => ({ kind: "message", text, from });

  it("is nothing of the organisation's past, and of themselves what they may delete", () => {
    for (const text of [
      "history",
      "undo",
      "export",
      "compare now with 1 March",
      "can alice@contoso.com chat with bob@fabrikam.com as we were on 1 March?",
    ]) {
      assert.notDeepEqual(needs(asks(text), false), [], text);
      assert.deepEqual(needs(asks(text), true), [], text);
      assert.deepEqual(needs(asks(text, IN_GROUP), false), [], text);
    }
    assert.deepEqual(needs(asks("forget me"), true), ["holdings"]);
    assert.deepEqual(needs(asks("forget me", IN_GROUP), true), []);
  });

  it("is not what a question was about that they asked while they were an admin", () => {
    const peer = { kind: "organization", address: null, domain: "fabrikam.com" } as const;
    const asked: State["asked"] = {
      text: "as typed",
      understood: {
        kind: "reach",
        subject: "alice@contoso.com",
        peer,
        modality: "chat",
        direction: "outbound",
      },
      asOf: null,
      assumed: [],
      notes: [],
      skipped: [],
      snapshot: "2026-03-01",
    };
    const state = { ...initialState(), asked };
    assert.deepEqual(needs(asks("and can he call?"), false, state), ["past"]);
    assert.deepEqual(needs(asks("and can he call?"), true, state), []);
    const visitor = visit({}, { state });
    assert.match(textOf(visitor.say("and can he call?")), /Only the admins/u);
  });
});

describe("a checklist's card that an admin still has who is none any more", () => {
  it("is replaced in place when the client asks for it, and nothing is said below", () => {
    const [reply, ...more] = visit().press("setup-refresh", { card: "old", revision: 3 }).replies;
    assert.deepEqual([reply?.replaces, more.length], ["old", 0]);
    assert.match(reply?.text ?? "", /Only the admins/u);
  });
});
