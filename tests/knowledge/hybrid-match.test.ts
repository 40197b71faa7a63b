import assert from "node:assert/strict";
import { environmentOf, hybridMatches, type FactValue } from "../../knowledge/index.js";
import { resolveCitation } from "../../knowledge/index.js";

const AT = "2026-11-21T08:00:00.000Z";
const TENANT = "tenant.CsTenantFederationConfiguration";
const EDGE = "server.CsAccessEdgeConfiguration";

function matchesOf(facts: Readonly<Record<string, FactValue>>) {
  const all = { "Organization.Topology": "hybrid", ...facts };
  const evidence = Object.entries(all).map(([name, value]) => ({
    name,
    value,
    source: "t",
    at: AT,
  }));
  return new Map(hybridMatches(environmentOf(evidence)).map((match) => [match.id, match]));
}

describe("the two sides of a hybrid", () => {
  it("are held against each other in a hybrid only", () => {
    assert.equal(matchesOf({ "Organization.Topology": "online" }).size, 0);
    assert.ok(matchesOf({}).size > 0);
  });

  it("are unknown to match while nothing is known", () => {
    for (const [id, { truth }] of matchesOf({})) assert.equal(truth, "unknown", id);
  });

  it("mismatch where the server discovers partners and the tenant has a list, as a fresh hybrid does the other way round", () => {
    const closed = { [`${TENANT}.AllowedDomains`]: ["fabrikam.com"] };
    const open = { [`${TENANT}.AllowedDomains`]: "AllowAllKnownDomains" };
    const truth = (facts: Record<string, FactValue>) =>
      matchesOf(facts).get("open-or-closed")?.truth;
    assert.equal(truth({ ...closed, [`${EDGE}.EnablePartnerDiscovery`]: true }), "fails");
    assert.equal(truth({ ...open, [`${EDGE}.EnablePartnerDiscovery`]: false }), "fails");
    assert.equal(truth({ ...open, [`${EDGE}.EnablePartnerDiscovery`]: true }), "holds");
    assert.equal(truth({ ...closed, [`${EDGE}.EnablePartnerDiscovery`]: false }), "holds");
  });

  it("name the domains that stand on one side's list alone", () => {
    const match = matchesOf({
      "server.CsAllowedDomain": ["fabrikam.com", "northwind.com"],
      [`${TENANT}.AllowedDomains`]: ["fabrikam.com", "adatum.com"],
    }).get("allowed-domains");
    assert.ok(match?.id === "allowed-domains");
    assert.deepEqual(
      [match.truth, match.onlyServer, match.onlyTenant],
      ["fails", ["northwind.com"], ["adatum.com"]],
    );
  });

  it("never take a list that was not read for an empty one", () => {
    const match = matchesOf({ "server.CsBlockedDomain": ["spam.example"] }).get("blocked-domains");
    assert.equal(match?.truth, "unknown");
  });

  it("need the provider for Microsoft 365 to share the address space", () => {
    const provider = "server.CsHostingProvider(LyncOnline)";
    const facts = {
      [`${provider}.Enabled`]: true,
      [`${provider}.ProxyFqdn`]: "sipfed.online.lync.com",
      [`${provider}.HostsOCSUsers`]: true,
    };
    assert.equal(matchesOf(facts).get("provider")?.truth, "unknown");
    const off = { ...facts, [`${provider}.EnabledSharedAddressSpace`]: false };
    assert.equal(matchesOf(off).get("provider")?.truth, "fails");
    const on = { ...facts, [`${provider}.EnabledSharedAddressSpace`]: true };
    assert.equal(matchesOf(on).get("provider")?.truth, "holds");
    assert.equal(matchesOf({ "server.CsHostingProvider": [] }).get("provider")?.truth, "fails");
  });

  it("cite a page for each", () => {
    for (const { citations } of matchesOf({}).values()) {
      for (const citation of citations) assert.ok(resolveCitation(citation).title !== "");
    }
  });
});
