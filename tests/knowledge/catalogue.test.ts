import assert from "node:assert/strict";
import fc from "fast-check";
import { CATALOGUE } from "../../knowledge/catalogue.js";
import { resolveCitation } from "../../knowledge/citations.js";
import { editDistance } from "../../knowledge/edit-distance.js";
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
import { showCommand } from "../../knowledge/show-command.js";

/** Contract §2, by pattern. */
const CONTRACTED = [
  ...["AllowFederatedUsers", "EnablePartnerDiscovery", "RoutingMethod", "AllowAnonymousUsers"].map(
    (property) => `server.CsAccessEdgeConfiguration.${property}`,
  ),
  ...["EnableFederationAccess", "EnablePublicCloudAccess", "EnablePublicCloudAudioVideoAccess"].map(
    (property) => `server.CsExternalAccessPolicy(<Identity>).${property}`,
  ),
  "server.CsAllowedDomain",
  "server.CsBlockedDomain",
  "server.CsPublicProvider(<Identity>).Enabled",
  "server.CsHostingProvider(<Identity>).Enabled",
  ...[
    "AllowFederatedUsers",
    "AllowedDomains",
    "BlockedDomains",
    "BlockAllSubdomains",
    "AllowPublicUsers",
    "AllowTeamsConsumer",
    "AllowTeamsConsumerInbound",
    "ExternalAccessWithTrialTenants",
    "AllowedTrialTenantDomains",
    "SharedSipAddressSpace",
  ].map((property) => `tenant.CsTenantFederationConfiguration.${property}`),
  ...[
    "EnableFederationAccess",
    "CommunicationWithExternalOrgs",
    "AllowedExternalDomains",
    "BlockedExternalDomains",
    "EnableTeamsConsumerAccess",
    "EnableTeamsConsumerInbound",
    "EnablePublicCloudAccess",
    "EnablePublicCloudAudioVideoAccess",
  ].map((property) => `tenant.CsExternalAccessPolicy(<Identity>).${property}`),
  "tenant.EnterpriseApplication(SkypeForBusiness).Enabled",
  "User(<address>).Home",
  "User(<address>).Site",
  "server.User(<address>).ExternalAccessPolicy",
  "tenant.User(<address>).ExternalAccessPolicy",
  "Organization.Domains",
  "Organization.Topology",
  "Organization.Cloud",
  "Partner(<domain>).TrustsUs",
  "Partner(<domain>).HostedIn",
  "Partner(<domain>).TrialOnly",
];

function refused(result: FactName | Refusal): Refusal {
  assert.ok(isRefusal(result));
  return result;
}

function named(result: FactName | Refusal): FactName {
  assert.ok(!isRefusal(result));
  return result;
}

describe("the catalogue of facts", () => {
  it("has every fact that Edgewise promises to know of", () => {
    const patterns = new Set(CATALOGUE.map((kind) => kind.pattern));
    assert.deepEqual(
      CONTRACTED.filter((pattern) => !patterns.has(pattern)),
      [],
    );
  });

  it("lists each fact once, with a label, a sentence and the cmdlet that shows it", () => {
    const patterns = CATALOGUE.map((kind) => kind.pattern);
    assert.deepEqual(patterns, [...new Set(patterns)]);
    for (const kind of CATALOGUE) {
      assert.ok(kind.label.length > 0 && kind.label.length <= 60, kind.pattern);
      assert.match(kind.label, /^[A-Z]/u, kind.pattern);
      assert.match(kind.meaning, /^[A-Z].*\.$/u, kind.pattern);
      assert.match(
        kind.cmdlet,
        /^(Get|Resolve)-[A-Za-z]+$|^ask the partner's admin$/u,
        kind.pattern,
      );
    }
  });

  it("puts a fact on the side its name says", () => {
    for (const { pattern, side } of CATALOGUE) {
      const [first] = pattern.split(".");
      assert.equal(side, first === "server" || first === "tenant" ? first : null, pattern);
    }
  });

  it("gives a choice its words and nothing else any", () => {
    for (const { pattern, type, choices } of CATALOGUE) {
      assert.equal(choices !== undefined, type === "choice", pattern);
    }
  });

  it("names the source of every documented default", () => {
    const withDefault = CATALOGUE.filter((kind) => kind.documentedDefault !== undefined);
    assert.ok(withDefault.length > 30);
    for (const { pattern, documentedDefault } of withDefault) {
      assert.notEqual(resolveCitation(documentedDefault?.source ?? "").title, "", pattern);
      assert.notEqual(documentedDefault?.value, "", pattern);
    }
  });

  it("gives days as days, and never an end before a beginning", () => {
    for (const { pattern, since, until } of CATALOGUE) {
      for (const day of [since, until]) {
        if (day !== undefined) assert.match(day, /^\d{4}-\d\d-\d\d$/u, pattern);
      }
      assert.ok((since ?? "") <= (until ?? "9999"), pattern);
    }
  });

  it("says that Skype's settings ended with Skype", () => {
    for (const name of [
      "tenant.CsTenantFederationConfiguration.AllowPublicUsers",
      "tenant.CsExternalAccessPolicy(Global).EnablePublicCloudAccess",
      "server.CsExternalAccessPolicy(Global).EnablePublicCloudAccess",
    ]) {
      assert.equal(factKind(name)?.until, "2025-05-05", name);
    }
  });

  it("tells that Microsoft contradicts itself on the server's federation default", () => {
    const kind = factKind("server.CsExternalAccessPolicy(Global).EnableFederationAccess");
    assert.match(kind?.documentedDefault?.value ?? "", /contradictory/u);
    assert.match(kind?.meaning ?? "", /read it/u);
  });
});

describe("the command that shows a fact", () => {
  it("is the bare cmdlet where that does", () => {
    assert.equal(showCommand("server.CsPublicProvider(Skype).Enabled"), "Get-CsPublicProvider");
  });

  it("fills in whose fact it is, quoted", () => {
    assert.equal(
      showCommand("tenant.User(alice@contoso.example).ExternalAccessPolicy"),
      "Get-CsUserPolicyAssignment -Identity 'alice@contoso.example' -PolicyType ExternalAccessPolicy | Select-Object -ExpandProperty PolicySource",
    );
    assert.equal(
      showCommand("Partner(fabrikam.example).HostedIn"),
      "Resolve-DnsName -Type SRV -Name '_sipfederationtls._tcp.fabrikam.example'",
    );
    assert.equal(
      showCommand("tenant.CsExternalAccessPolicy(It's ours).EnableFederationAccess"),
      "Get-CsExternalAccessPolicy -Identity 'It''s ours' | Format-List",
    );
  });

  it("asks for every property where the plain print hides some", () => {
    assert.match(
      showCommand("server.CsHostingProvider(LyncOnline).HostsOCSUsers"),
      /\| Select-Object \*$/u,
    );
  });

  it("keeps the placeholder while nobody is named, and the bare cmdlet where the name is no fit", () => {
    assert.match(showCommand("User(<address>).Home"), /-Identity <address>/u);
    assert.equal(showCommand("User(al\u0007ice@contoso.example).Home"), "Get-CsUser");
    assert.equal(showCommand("server.Nothing"), "");
  });
});

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

describe("the distance between two words", () => {
  it("counts letters put in, taken out and changed", () => {
    assert.equal(editDistance("", ""), 0);
    assert.equal(editDistance("federation", "federation"), 0);
    assert.equal(editDistance("acess", "access"), 1);
    assert.equal(editDistance("kitten", "sitting"), 3);
    assert.equal(editDistance("", "abc"), 3);
  });

  it("is the same both ways and never more than the longer word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
      }),
    );
  });
});
