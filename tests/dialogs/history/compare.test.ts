import assert from "node:assert/strict";
import { initialState, step } from "../../../dialogs/index.js";
import { environmentOf, type Environment, type FactValue } from "../../../knowledge/index.js";
import { lintCard } from "../../support/card-linter.js";
import { DANA, NOON } from "../../support/conversation.js";

const FEDERATION = "tenant.CsTenantFederationConfiguration";
const PLAIN: Readonly<Record<string, FactValue>> = {
  "Organization.Domains": ["contoso.com"],
  "Organization.Topology": "online",
  [`${FEDERATION}.AllowFederatedUsers`]: true,
  [`${FEDERATION}.AllowedDomains`]: ["fabrikam.com"],
  [`${FEDERATION}.BlockedDomains`]: [],
  "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess": true,
  "tenant.User(alice@contoso.com).ExternalAccessPolicy": "none",
};

const environment = (facts: Readonly<Record<string, FactValue>>): Environment =>
  environmentOf(
    Object.entries(facts).map(([name, value]) => ({
      name,
      value,
      source: "tenant.txt:1",
      at: NOON,
    })),
  );

function compare(
  text: string,
  past: Readonly<Record<string, FactValue>> | null,
  more: object | null = {},
) {
  const known = more === null ? {} : { ...PLAIN, ...more };
  const { replies } = step(
    initialState(),
    { kind: "message", text, from: DANA },
    {
      environment: environment(known),
      now: NOON,
      ownDomains: [],
      newId: () => "card-1",
      ...(past !== null && { given: { past: new Map([["2026-03-01", environment(past)]]) } }),
    },
  );
  const [reply] = replies;
  assert.ok(reply !== undefined);
  return reply;
}

describe("comparing what was known on two days", () => {
  it("says who gets another answer to what, and through which check", () => {
    const { text, card } = compare("compare now with 1 March 2026", PLAIN, {
      [`${FEDERATION}.AllowedDomains`]: "AllowAllKnownDomains",
    });
    assert.match(text, /1 March 2026 and now/u);
    assert.match(text, /no → yes, if the other organisation admits yours too/u);
    assert.match(text, /alice@contoso\.com/u);
    assert.match(text, /every organisation on no list/u);
    assert.match(text, /The partner's domain is admitted \(Microsoft 365\): fails → holds/u);
    assert.doesNotMatch(text, /personal Teams accounts/u);
    assert.ok(card !== undefined);
    assert.deepEqual(lintCard(card), []);
  });

  it("names the settings that changed no answer as such", () => {
    const { text } = compare("compare now with 1 March 2026", PLAIN, {
      [`${FEDERATION}.AllowedTrialTenantDomains`]: ["northwind.com"],
    });
    assert.match(text, /Nobody gets another answer/u);
    assert.match(text, /Settings that changed no answer:\n/u);
  });

  it("finds nothing between a day and itself as it still is", () => {
    assert.match(compare("compare now with 1 March 2026", PLAIN).text, /the same on both days/u);
  });

  it("says in a sentence that nothing was known on a day, and what is known now in short", () => {
    const { text, card } = compare("compare now with 1 March 2026", {});
    assert.match(text, /^On 1 March 2026 I knew nothing of your settings, so/u);
    assert.match(text, /Now I know 4 settings of Microsoft 365, 2 facts about .* and 1 user: say/u);
    assert.doesNotMatch(text, /not known →/u);
    assert.ok(card !== undefined);
    assert.deepEqual(lintCard(card), []);
    assert.doesNotMatch(JSON.stringify(card), /not known/u);
  });

  it("says the same the other way round, where everything was set aside since", () => {
    const { text } = compare("compare 1 March 2026 with now", PLAIN, null);
    assert.match(text, /^I know nothing of your settings now/u);
    assert.match(text, /On 1 March 2026 I knew 4 settings of Microsoft 365/u);
    const { text: neither } = compare("compare 1 March 2026 with now", {}, null);
    assert.match(neither, /nothing of your settings on either day/u);
  });

  it("says so where that day is not kept, and asks for a day where none is named", () => {
    assert.match(compare("compare now with 1 March 2026", null).text, /1 March 2026/u);
    assert.match(compare("compare now with today", null).text, /Which day|same day/u);
    assert.match(
      compare("compare today with 1 March 2030", null).text,
      /^1 March 2030 is still to come/u,
    );
    const both = compare("compare 1 March 2026 with 1 March 2030", PLAIN).text;
    assert.match(both, /^1 March 2030 is still to come/u);
  });
});
