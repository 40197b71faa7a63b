import assert from "node:assert/strict";
import { decide } from "../support/remedies.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const ONLINE = {
  "Organization.Topology": "online",
  [`${TENANT}.AllowFederatedUsers`]: true,
  "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess": true,
};

describe("an international domain", () => {
  const answers = (facts: Parameters<typeof decide>[0], domain: string): string =>
    decide({ ...ONLINE, ...facts }, { domain }).answer;

  it("is the same in letters and in its xn-- form, on either side", () => {
    for (const [listed, asked] of [
      ["xn--mller-kva.example", "müller.example"],
      ["müller.example", "xn--mller-kva.example"],
    ] as const) {
      assert.equal(answers({ [`${TENANT}.AllowedDomains`]: [listed] }, asked), "conditional");
      const blocked = {
        [`${TENANT}.AllowedDomains`]: "AllowAllKnownDomains",
        [`${TENANT}.BlockedDomains`]: [listed],
        [`${TENANT}.BlockAllSubdomains`]: true,
      };
      assert.equal(answers(blocked, asked), "blocked");
      assert.equal(answers(blocked, `mail.${asked}`), "blocked");
    }
  });
});
