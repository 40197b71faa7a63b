import assert from "node:assert/strict";
import { step } from "../../dialogs/index.js";
import { initialState, type State } from "../../dialogs/state.js";
import type { DialogEvent, Transition } from "../../dialogs/index.js";
import { environmentOf, type Evidence, type FactValue } from "../../knowledge/index.js";
import { DANA, NOON } from "../support/conversation.js";

const FEDERATION = "tenant.CsTenantFederationConfiguration";
const POLICY = "tenant.CsExternalAccessPolicy(PLANTED-policy)";

const evidence = (facts: Readonly<Record<string, FactValue>>): Evidence[] =>
  Object.entries(facts).map(([name, value]) => ({
    name,
    value,
    source: "PLANTED-file.txt:7",
    at: NOON,
    by: "PLANTED person",
  }));

/** A tenant that admits other organisations, with something planted in everything a setting may show. */
const KNOWN = evidence({
  "Organization.Domains": ["contoso.com"],
  "Organization.Topology": "online",
  [`${FEDERATION}.AllowFederatedUsers`]: true,
  [`${FEDERATION}.AllowedDomains`]: ["fabrikam.com", "planted-partner.example"],
  [`${FEDERATION}.BlockedDomains`]: ["planted-enemy.example"],
  [`${FEDERATION}.AllowTeamsConsumer`]: false,
  "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess": true,
  "tenant.CsExternalAccessPolicy(Global).CommunicationWithExternalOrgs": "OrganizationDefault",
  [`${POLICY}.EnableFederationAccess`]: false,
  "tenant.User(alice@contoso.com).ExternalAccessPolicy": "none",
  "tenant.User(dave.planted@contoso.com).ExternalAccessPolicy": "PLANTED-policy",
});

const ENVIRONMENT = environmentOf(KNOWN);

/** A conversation with somebody who is no admin; everything ever said to them, as it travels. */
function visit() {
  let state: State = initialState();
  const heard: string[] = [];
  const hear = (event: DialogEvent): Transition => {
    const transition = step(state, event, {
      environment: ENVIRONMENT,
      now: NOON,
      ownDomains: [],
      newId: () => "card-1",
      visitor: true,
    });
    ({ state } = transition);
    heard.push(JSON.stringify(transition.replies));
    return transition;
  };
  return {
    say: (text: string) => hear({ kind: "message", text, from: DANA }),
    press: (verb: string, data: Readonly<Record<string, unknown>>) =>
      hear({ kind: "action", verb, data, from: DANA }),
    heard,
  };
}

const textOf = ({ replies }: Transition): string => replies.map(({ text }) => text).join("\n");

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
