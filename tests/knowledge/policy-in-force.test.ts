import assert from "node:assert/strict";
import { environmentOf } from "../../knowledge/index.js";
import { policyInForce } from "../../knowledge/policy-in-force.js";
import { fact } from "../support/conversation.js";

const ALICE = "alice@contoso.com";
const property = (identity: string): string =>
  `server.CsExternalAccessPolicy(${identity}).EnableFederationAccess`;

const inForce = (facts: Readonly<Record<string, string | boolean>>) => {
  const found = policyInForce(
    "server",
    ALICE,
    environmentOf(Object.entries(facts).map(([name, value]) => fact(name, value))),
  );
  return { ...found, candidates: found.candidates.map(({ identity }) => identity) };
};

describe("the policy in force on the server", () => {
  const bothPolicies = { [property("Global")]: true, [property("Site:Redmond")]: false };

  it("is the site's for sure where no user policy exists, although nobody said what is assigned", () => {
    const { candidates, by, open } = inForce({
      ...bothPolicies,
      [`User(${ALICE}).Site`]: "Redmond",
    });
    assert.deepEqual([candidates, by, open], [["Site:Redmond"], "site", false]);
  });

  it("is the site's however the site is written", () => {
    for (const site of ["Redmond", "Site:Redmond", "site:redmond"]) {
      const { candidates, by } = inForce({
        ...bothPolicies,
        [`User(${ALICE}).Site`]: site,
        [`server.User(${ALICE}).ExternalAccessPolicy`]: "none",
      });
      assert.deepEqual([candidates, by], [["Site:Redmond"], "site"]);
    }
  });

  it("is Global for sure where there is no other", () => {
    const { candidates, by, open } = inForce({ [property("Global")]: true });
    assert.deepEqual([candidates, by, open], [["Global"], "global", false]);
  });

  it("may be either where the site is not known, and the assignment would settle it", () => {
    const { candidates, by, open } = inForce(bothPolicies);
    assert.deepEqual([[...candidates].sort(), by, open], [["Global", "Site:Redmond"], null, false]);
  });
});
