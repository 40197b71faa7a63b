import assert from "node:assert/strict";
import { initialState, stepWith, type DialogEvent, type Person } from "../../dialogs/index.js";
import { HANDING } from "../../dialogs/words/en/tickets.js";
import type { State } from "../../dialogs/state.js";
import type { Transition } from "../../dialogs/transition.js";
import { environmentOf, type Evidence, type FactValue } from "../../knowledge/index.js";
import { readLibrary } from "../../knowledge/library.js";
import { DANA, NOON, sound } from "../support/conversation.js";

const FEDERATION = "tenant.CsTenantFederationConfiguration";

const KNOWN: readonly Evidence[] = Object.entries<FactValue>({
  "Organization.Domains": ["contoso.com"],
  "Organization.Topology": "online",
  [`${FEDERATION}.AllowFederatedUsers`]: true,
  [`${FEDERATION}.AllowedDomains`]: ["fabrikam.com", "planted-partner.example"],
  [`${FEDERATION}.BlockedDomains`]: ["planted-enemy.example"],
  "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess": true,
  "tenant.User(alice@contoso.com).ExternalAccessPolicy": "none",
}).map(([name, value]) => ({ name, value, source: "PLANTED-file.txt:7", at: NOON, by: "PLANTED" }));

const ENVIRONMENT = environmentOf(KNOWN);
const step = stepWith(readLibrary());

/** A question of every kind of answer there is, and whether it is told to somebody who sees no settings. */
const QUESTIONS: Readonly<Record<string, string>> = {
  "reach: yes": "can alice@contoso.com chat with bob@fabrikam.com?",
  "reach: no": "can alice@contoso.com chat with bob@planted-enemy.example?",
  "reach: Skype": "can alice@contoso.com chat with skype user bob@outlook.com?",
  "reach: several": "can alice@contoso.com chat with bob@fabrikam.com and call him?",
  "reach: a past day":
    "could alice@contoso.com chat with bob@fabrikam.com as we were on 1 March 2026?",
  who: "which of our users can chat with bob@fabrikam.com?",
  "who: a past day": "who could chat with bob@fabrikam.com as we were on 1 March 2026?",
  fix: "what do I need to change so that alice@contoso.com can chat with bob@planted-enemy.example?",
  "what-if": "what if we turn federation off, can alice@contoso.com chat with bob@fabrikam.com?",
  topic: "what does open federation mean?",
  "topic: nothing found": "what is the colour of federation tapestries?",
  trouble: "we see “not set up to talk to each other” in Teams",
  clarify: "can alice@contoso.com chat with bob@outlook.com?",
  "clarify: a day": "can alice@contoso.com chat with bob@fabrikam.com on 05/04/2025?",
  unanswered: "what about a penguin",
  "off topic": "how do I bake bread?",
  overview: "show my environment",
  compare: "compare now with 1 March 2026",
};

const PLACES: Readonly<Record<string, { person: Person; visitor?: true }>> = {
  "an admin": { person: DANA },
  "an admin in a group": { person: { ...DANA, scope: "group" } },
  "somebody who is no admin": { person: DANA, visitor: true },
  "somebody who is no admin, in a group": { person: { ...DANA, scope: "group" }, visitor: true },
};

/** A conversation as it goes on. */
function begin({ person, visitor }: { person: Person; visitor?: true }) {
  let state: State = initialState();
  let ids = 0;
  const hear = (event: DialogEvent): Transition => {
    const transition = sound(
      step(state, event, {
        environment: ENVIRONMENT,
        now: NOON,
        ownDomains: [],
        newId: () => `card-${String((ids += 1))}`,
        bot: "28:bot",
        given: { past: new Map([["2026-03-01", ENVIRONMENT]]), nextTicketNumber: 12 },
        ...(visitor === true && { visitor }),
      }),
    );
    ({ state } = transition);
    return transition;
  };
  return {
    say: (text: string) => hear({ kind: "message", text, from: person }),
    press: (verb: string, data: Readonly<Record<string, unknown>>) =>
      hear({ kind: "action", verb, data, from: person }),
  };
}

/** The button's press on a card, where there is one. */
function pressIn({ replies }: Transition) {
  const actions = replies.flatMap(({ card }) => card?.actions ?? []);
  const found = actions.find(({ title }) => title === HANDING.button);
  return found?.type === "Action.Execute" ? found : null;
}

function isSuggested({ replies }: Transition): boolean {
  return replies.some(({ suggestions = [] }) =>
    suggestions.some(({ text }) => text === HANDING.command),
  );
}

describe("handing over is offered", () => {
  for (const [place, who] of Object.entries(PLACES)) {
    for (const [kind, question] of Object.entries(QUESTIONS)) {
      it(`with every answer: ${kind}, to ${place}`, () => {
        const said = begin(who).say(question);
        // Teams shows no suggestions in a group.
        const isOffered =
          pressIn(said) !== null || (who.person.scope !== "group" && isSuggested(said));
        assert.ok(isOffered, said.replies.map(({ text }) => text).join("\n"));
      });
    }
  }

  it("with what the last answer rests on", () => {
    const talk = begin({ person: DANA });
    talk.say("can alice@contoso.com chat with bob@fabrikam.com?");
    assert.equal(
      pressIn(talk.say("what did you use?"))?.data["question"],
      "can alice@contoso.com chat with bob@fabrikam.com?",
    );
  });

  it("with each of several answers by itself", () => {
    for (const visitor of [undefined, true] as const) {
      const talk = begin({ person: DANA, ...(visitor === true && { visitor }) });
      const said = talk.say(QUESTIONS["reach: several"] ?? "");
      const asked = said.replies.map(
        (reply) => pressIn({ ...said, replies: [reply] })?.data["question"],
      );
      assert.deepEqual(asked, [
        QUESTIONS["reach: several"],
        "Can alice@contoso.com call the federated user bob@fabrikam.com?",
      ]);
      const { replies } = talk.press("escalate", { question: asked[1] });
      assert.match(replies[0]?.text ?? "", /Yes, if/u);
    }
  });

  it("with the question that was answered, whatever is asked since", () => {
    for (const visitor of [undefined, true] as const) {
      const talk = begin({ person: DANA, ...(visitor === true && { visitor }) });
      for (const question of Object.values(QUESTIONS)) {
        const button = pressIn(talk.say(question));
        if (button === null) continue;
        talk.say("help");
        const { replies } = talk.press(button.verb, button.data);
        const shown = JSON.stringify(replies.at(-1)?.card ?? "");
        assert.ok(shown.includes(JSON.stringify(question).slice(1, -1)), `${question}\n${shown}`);
      }
    }
  });

  it("to somebody who sees no settings, and none of them leaves with it", () => {
    for (const question of Object.values(QUESTIONS)) {
      const talk = begin({ person: DANA, visitor: true });
      const button = pressIn(talk.say(question));
      const shown = button === null ? talk.say("escalate") : talk.press(button.verb, button.data);
      assert.match(JSON.stringify(shown.replies), new RegExp(HANDING.send, "u"), question);
      // What was typed is theirs.
      const left = JSON.stringify(shown.replies).replaceAll("planted-enemy.example", "");
      assert.doesNotMatch(left, /planted/iu, question);
    }
  });

  it("in a group with the way to where it is done", () => {
    const talk = begin({ person: { ...DANA, scope: "group" }, visitor: true });
    const button = pressIn(talk.say("can alice@contoso.com chat with bob@fabrikam.com?"));
    assert.ok(button !== null);
    const { replies, effects } = talk.press(button.verb, button.data);
    assert.match(replies[0]?.text ?? "", /personal chat.*https:\/\/teams\.microsoft\.com/u);
    assert.deepEqual(effects, []);
  });
});
