import assert from "node:assert/strict";
import { CATALOGUE } from "../../knowledge/catalogue.js";
import { resolveCitation } from "../../knowledge/citations.js";
import { factKind } from "../../knowledge/fact.js";
import { showCommand } from "../../knowledge/show-command.js";

/** The settings the catalogue must have, by pattern. */
const SETTINGS = [
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

describe("the catalogue of facts", () => {
  it("has every fact that Edgewise promises to know of", () => {
    const patterns = new Set(CATALOGUE.map((kind) => kind.pattern));
    assert.deepEqual(
      SETTINGS.filter((pattern) => !patterns.has(pattern)),
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
