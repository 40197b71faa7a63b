import assert from "node:assert/strict";
import { initialState, step } from "../../dialogs/index.js";
import { environmentOf, type Evidence, type FactValue } from "../../knowledge/index.js";
import { DANA, NOON } from "../support/conversation.js";

const FEDERATION = "tenant.CsTenantFederationConfiguration";
const LONG_AGO = "2026-01-05T08:00:00.000Z";

const evidence = (facts: Readonly<Record<string, FactValue>>, at: string = NOON): Evidence[] =>
  Object.entries(facts).map(([name, value]) => ({
    name,
    value,
    source: "tenant.txt:3",
    at,
    by: "Dana",
  }));

function say(text: string, known: readonly Evidence[], days: number | null = 90): string {
  const { replies } = step(
    initialState(),
    { kind: "message", text, from: DANA },
    {
      environment: environmentOf(known),
      now: NOON,
      ownDomains: ["contoso.com"],
      newId: () => "card-1",
      ...(days !== null && { evidenceMaxAgeDays: days }),
    },
  );
  return replies.map((reply) => reply.text).join("\n");
}

const HYBRID = {
  "Organization.Topology": "hybrid",
  "server.CsAccessEdgeConfiguration.EnablePartnerDiscovery": false,
  [`${FEDERATION}.AllowedDomains`]: "AllowAllKnownDomains",
};

describe("the environment as a whole", () => {
  it("says what is missing for which questions", () => {
    const text = say("show my environment", evidence({ "Organization.Topology": "online" }));
    assert.match(text, /Still missing:\n {2}For other organisations: /u);
    assert.match(text, /For personal Teams accounts: /u);
    assert.doesNotMatch(text, /on-no-list/u);
  });

  it("points out what the two sides of a hybrid do not agree on, and what that breaks", () => {
    const text = say("show my environment", evidence(HYBRID));
    assert.match(text, /Your two sides do not match:\n {2}One side admits every organisation/u);
    const alike = { ...HYBRID, "server.CsAccessEdgeConfiguration.EnablePartnerDiscovery": true };
    assert.doesNotMatch(say("show my environment", evidence(alike)), /do not match/u);
  });

  it("marks what is older than the setting says, fact by fact, and counts it", () => {
    const known = evidence({ "Organization.Topology": "online" }, LONG_AGO);
    const text = say("show my environment", known);
    assert.match(text, /One fact is older than 90 days/u);
    assert.match(text, /tenant\.txt:3.*Dana.*⚠ older than 90 days/u);
    assert.doesNotMatch(say("show my environment", known, 9_999), /older than/u);
    assert.doesNotMatch(say("show my environment", known, null), /older than/u);
  });
});

describe("an answer", () => {
  it("that rests on old evidence says so", () => {
    const known = evidence(
      { "Organization.Topology": "online", [`${FEDERATION}.AllowTeamsConsumer`]: false },
      LONG_AGO,
    );
    const question = "can our users chat with personal Teams accounts?";
    assert.match(say(question, known), /rests on .* older than 90 days/u);
    assert.doesNotMatch(say(question, known, null), /older than/u);
  });
});

describe("where a fact is from", () => {
  const known = evidence({
    "Organization.Topology": "online",
    [`${FEDERATION}.AllowFederatedUsers`]: true,
  });

  it("is told for the fact that is named: value, source, who, when", () => {
    const text = say("where did you get AllowFederatedUsers from?", known);
    assert.match(text, /True/u);
    assert.match(text, /tenant\.txt:3 .* Dana/u);
    assert.doesNotMatch(text, /Hybrid|Topology/u);
  });
});
