import assert from "node:assert/strict";
import { CATALOGUE } from "../../knowledge/catalogue.js";
import {
  factKey,
  factKind,
  factName,
  isRefusal,
  parseFactName,
  parseFactValue,
  type FactName,
  type Refusal,
} from "../../knowledge/fact.js";

function refused(result: FactName | Refusal): Refusal {
  assert.ok(isRefusal(result));
  return result;
}

function named(result: FactName | Refusal): FactName {
  assert.ok(!isRefusal(result));
  return result;
}

describe("a fact's name", () => {
  it("is read whatever its case, and written as the catalogue does", () => {
    assert.equal(
      named(
        parseFactName("SERVER.csexternalaccesspolicy(Tag:FederationOnly).ENABLEFEDERATIONACCESS"),
      ).name,
      "server.CsExternalAccessPolicy(FederationOnly).EnableFederationAccess",
    );
    assert.equal(
      named(parseFactName("user(SIP:Alice@Contoso.example).home")).name,
      "User(alice@contoso.example).Home",
    );
    assert.equal(
      named(parseFactName("tenant.EnterpriseApplication(SkypeForBusiness).Enabled")).key,
      null,
    );
  });

  it("is found again from what it was made of", () => {
    for (const { pattern } of CATALOGUE) {
      const key = pattern.includes("<address>") ? "a@b.example" : "b.example";
      const name = factName(pattern, key);
      assert.ok(name !== null);
      assert.equal(factKind(name)?.pattern, pattern);
      assert.equal(named(parseFactName(name)).name, name);
      assert.equal(factKey(name), pattern.includes("(<") ? key : null);
    }
    assert.equal(factName("server.Nothing"), null);
    assert.equal(factKey("server.Nothing"), null);
  });

  it("may hold a policy's name with brackets of its own", () => {
    const { name, key } = named(
      parseFactName("tenant.CsExternalAccessPolicy(Sales (EU)).EnableFederationAccess"),
    );
    assert.equal(name, "tenant.CsExternalAccessPolicy(Sales (EU)).EnableFederationAccess");
    assert.equal(key, "Sales (EU)");
    assert.equal(factKey(name), "Sales (EU)");
  });

  it("must say which policy, user or domain is meant", () => {
    assert.match(
      refused(parseFactName("server.CsExternalAccessPolicy().EnableFederationAccess")).refused,
      /which one/u,
    );
    assert.match(refused(parseFactName("User(alice).Home")).refused, /address/u);
    assert.match(refused(parseFactName("Partner(not a domain).TrustsUs")).refused, /domain/u);
    assert.match(refused(parseFactName("User(a\u0000@b.example).Home")).refused, /control/u);
  });

  for (const [typed, meant] of [
    [
      "server.CsAccessEdgeConfiguration.AllowFederatedUser",
      "server.CsAccessEdgeConfiguration.AllowFederatedUsers",
    ],
    [
      "tenant.CsTenantFederationConfiguration.AllowTeamConsumer",
      "tenant.CsTenantFederationConfiguration.AllowTeamsConsumer",
    ],
    ["EnablePartnerDiscovery", "server.CsAccessEdgeConfiguration.EnablePartnerDiscovery"],
    [
      "server.CsExternalAccessPolicy(Global).EnablePublicCloudAcess",
      "server.CsExternalAccessPolicy(<Identity>).EnablePublicCloudAccess",
    ],
    ["Partner(fabrikam.example).TrustUs", "Partner(<domain>).TrustsUs"],
  ] as const) {
    it(`is offered for \`${typed}\`, never silently taken`, () => {
      assert.equal(refused(parseFactName(typed)).advice, `did you mean \`${meant}\`?`);
    });
  }

  it("is not offered for something else altogether", () => {
    assert.match(refused(parseFactName("lunch")).advice, /list of facts/u);
  });
});

describe("a fact's value", () => {
  const kind = (name: string): FactName["kind"] => {
    const found = factKind(name);
    assert.ok(found !== undefined);
    return found;
  };

  for (const [name, typed, value] of [
    ["server.CsAccessEdgeConfiguration.AllowFederatedUsers", " $TRUE ", true],
    ["Organization.Topology", "HYBRID", "hybrid"],
    [
      "tenant.CsTenantFederationConfiguration.AllowedDomains",
      "allowallknowndomains",
      "AllowAllKnownDomains",
    ],
    ["tenant.CsTenantFederationConfiguration.AllowedDomains", "none", []],
    [
      "server.CsAllowedDomain",
      "Fabrikam.example, Domain=adatum.example,fabrikam.example.",
      ["fabrikam.example", "adatum.example"],
    ],
    ["server.CsPublicProvider", "None", []],
    ["server.User(a@b.example).ExternalAccessPolicy", "Tag:FederationOnly", "FederationOnly"],
    ["server.User(a@b.example).ExternalAccessPolicy", "NONE", "none"],
    ["User(a@b.example).Site", "Redmond", "Redmond"],
  ] as const) {
    it(`reads \`${typed}\` for ${name}`, () => {
      assert.deepEqual(parseFactValue(kind(name), typed), value);
    });
  }

  for (const [name, typed] of [
    ["server.CsAccessEdgeConfiguration.AllowFederatedUsers", "yes"],
    ["server.CsAccessEdgeConfiguration.AllowFederatedUsers", "constructor"],
    ["server.CsAccessEdgeConfiguration.AllowFederatedUsers", "__proto__"],
    ["Organization.Topology", "cloudy"],
    ["server.CsAllowedDomain", "not a domain!"],
    ["server.CsAllowedDomain", ""],
    ["server.CsPublicProvider", "Skype"],
    ["server.User(a@b.example).ExternalAccessPolicy", " "],
    ["User(a@b.example).Site", " "],
  ] as const) {
    it(`refuses \`${typed}\` for ${name} and says what it takes`, () => {
      const result = parseFactValue(kind(name), typed);
      assert.ok(isRefusal(result));
      assert.match(result.advice, /^give /u);
    });
  }
});
