import {
  step,
  type DialogEvent,
  type Given,
  type Person,
  type Transition,
} from "../../dialogs/index.js";
import { initialState, type State } from "../../dialogs/state.js";
import { environmentOf, type Evidence, type FactValue } from "../../knowledge/index.js";
import { DANA, NOON } from "./conversation.js";

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

/** What is known with those planted. */
export const ENVIRONMENT = environmentOf(KNOWN);

/** Dana where others read along. */
export const IN_GROUP: Person = { ...DANA, scope: "group" };
/** A conversation with somebody who is no admin, unless said otherwise; everything ever said to them, as it travels. */
export function visit(
  given: Given = {},
  { state: begun = initialState(), from = DANA, admin = false } = {},
) {
  let state: State = begun;
  const heard: string[] = [];
  const hear = (event: DialogEvent): Transition => {
    const transition = step(state, event, {
      environment: ENVIRONMENT,
      now: NOON,
      ownDomains: [],
      newId: () => "card-1",
      bot: "28:bot",
      given,
      ...(admin ? {} : { visitor: true as const }),
    });
    ({ state } = transition);
    heard.push(JSON.stringify(transition.replies));
    return transition;
  };
  return {
    say: (text: string) => hear({ kind: "message", text, from }),
    press: (verb: string, data: Readonly<Record<string, unknown>>) =>
      hear({ kind: "action", verb, data, from }),
    hear,
    heard,
  };
}

/** What it said. */
export const textOf = ({ replies }: Transition): string =>
  replies.map(({ text }) => text).join("\n");
