import assert from "node:assert/strict";
import { remediate } from "../../knowledge/remediation.js";
import {
  ALICE,
  BEFORE_THE_END,
  decide,
  HYBRID,
  ONLINE,
  remedy,
  TENANT,
  tenant,
} from "../support/remedies.js";

describe("fixes in Microsoft 365", () => {
  it("switches the tenant's federation on and says who else comes in", () => {
    const off = { ...ONLINE, [`${TENANT}.AllowFederatedUsers`]: false };
    const open = remedy("tenant/federation-enabled", off);
    assert.deepEqual(open.commands, [
      "Set-CsTenantFederationConfiguration -AllowFederatedUsers $True",
    ]);
    assert.equal(open.shell, "Teams PowerShell");
    assert.match(open.warnings.join(" "), /every organisation that is not blocked.*24 hours/u);
    const listed = remedy("tenant/federation-enabled", {
      ...off,
      [`${TENANT}.AllowedDomains`]: ["fabrikam.com", "adatum.com"],
      [`${tenant("Partners")}.EnableFederationAccess`]: true,
    });
    assert.match(
      listed.warnings.join(" "),
      /Every domain on the allowed list.*domains of their own/u,
    );
  });

  it("adds to an allowed list that is in use, and warns that it would close an open tenant", () => {
    const facts = {
      ...HYBRID,
      [`${tenant("Global")}.EnableFederationAccess`]: true,
      [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "none",
      [`${TENANT}.AllowedDomains`]: ["adatum.com"],
    };
    const found = remedy("tenant/domain-allowed", facts);
    assert.deepEqual(found.commands, [
      "$domains = New-Object Collections.Generic.List[String]",
      "$domains.Add('fabrikam.com')",
      "Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Add=$domains}",
    ]);
    assert.match(found.undo.join("\n"), /@\{Remove=\$domains\}$/u);
    assert.match(found.warnings.join(" "), /close it to everybody else.*on the server too/u);
    assert.match(
      found.alternative?.commands[0] ?? "",
      /-CommunicationWithExternalOrgs AllowSpecificExternalDomains -AllowedExternalDomains @\('adatum.com', 'fabrikam.com'\)$/u,
    );
    const empty = remedy("tenant/domain-allowed", { ...facts, [`${TENANT}.AllowedDomains`]: [] });
    assert.match(empty.warnings.join(" "), /list is empty now/u);
  });

  it("never gives a command that Microsoft's pages show to fail or to be withdrawn", () => {
    const text = JSON.stringify(
      remediate(
        decide({
          ...HYBRID,
          [`${TENANT}.AllowFederatedUsers`]: false,
          [`${TENANT}.AllowedDomains`]: [],
          [`${tenant("Global")}.EnableFederationAccess`]: false,
        }),
      ),
    );
    assert.doesNotMatch(text, /-AllowedDomains @|CustomizeFederation|-AllowedDomains \$Null/u);
  });

  it("changes the policy's own domains, naming the ones it has, for setting replaces", () => {
    const found = remedy("tenant/domain-allowed", {
      ...ONLINE,
      [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "Partners",
      [`${tenant("Partners")}.EnableFederationAccess`]: true,
      [`${tenant("Partners")}.CommunicationWithExternalOrgs`]: "AllowSpecificExternalDomains",
      [`${tenant("Partners")}.AllowedExternalDomains`]: ["adatum.com"],
    });
    assert.deepEqual(found.commands, [
      "Set-CsExternalAccessPolicy -Identity Partners -AllowedExternalDomains @('adatum.com', 'fabrikam.com')",
    ]);
    assert.deepEqual(found.undo, [
      "Set-CsExternalAccessPolicy -Identity Partners -AllowedExternalDomains @('adatum.com')",
    ]);
    assert.match(found.warnings.join(" "), /replaces it/u);
    assert.match(found.portal ?? "", /Policies$/u);
  });

  it("opens a policy that blocks everybody for the one domain only", () => {
    const found = remedy("tenant/domain-allowed", {
      ...ONLINE,
      [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "Nobody",
      [`${tenant("Nobody")}.EnableFederationAccess`]: true,
      [`${tenant("Nobody")}.CommunicationWithExternalOrgs`]: "BlockAllExternalDomains",
    });
    assert.deepEqual(found.commands, [
      "Set-CsExternalAccessPolicy -Identity Nobody -CommunicationWithExternalOrgs AllowSpecificExternalDomains -AllowedExternalDomains @('fabrikam.com')",
    ]);
    assert.match(found.undo[0] ?? "", /BlockAllExternalDomains/u);
  });

  it("says that policies differ where it is not known which of them governs", () => {
    const found = remedy("tenant/domain-allowed", {
      ...ONLINE,
      [`${TENANT}.AllowedDomains`]: [],
      [`${tenant("Global")}.EnableFederationAccess`]: true,
      [`${tenant("Nobody")}.CommunicationWithExternalOrgs`]: "BlockAllExternalDomains",
    });
    assert.equal(found.commands.length, 4);
    assert.match(found.warnings[0] ?? "", /Several policies could be in force/u);
    assert.match(found.touches, /`Nobody`.*follows the organisation's domains/u);
  });

  it("takes the domain off the block list that applies", () => {
    const followers = { ...ONLINE, [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "none" };
    const found = remedy("tenant/domain-not-blocked", {
      ...followers,
      [`${TENANT}.AllowedDomains`]: "AllowAllKnownDomains",
      [`${TENANT}.BlockedDomains`]: ["fabrikam.com"],
    });
    assert.deepEqual(found.commands, [
      "$domain = New-CsEdgeDomainPattern -Domain 'fabrikam.com'",
      "Set-CsTenantFederationConfiguration -BlockedDomains @{Remove=$domain}",
    ]);
    assert.match(found.undo.join("\n"), /@\{Add=\$domain\}$/u);
    assert.match(found.warnings.join(" "), /on purpose/u);
  });

  it("says that a blocked domain's subdomains have no exceptions", () => {
    const found = remedy(
      "tenant/domain-not-blocked",
      {
        ...HYBRID,
        [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "none",
        [`${TENANT}.AllowedDomains`]: "AllowAllKnownDomains",
        [`${TENANT}.BlockedDomains`]: ["fabrikam.com"],
        [`${TENANT}.BlockAllSubdomains`]: true,
      },
      { domain: "eu.fabrikam.com" },
    );
    assert.deepEqual(found.commands, [
      "Set-CsTenantFederationConfiguration -BlockAllSubdomains $False",
    ]);
    assert.deepEqual(found.undo, ["Set-CsTenantFederationConfiguration -BlockAllSubdomains $True"]);
    assert.match(found.warnings.join(" "), /no exception.*both sides must match/u);
  });

  it("takes the domain off the policy's own block list and keeps the others on it", () => {
    const facts = {
      ...ONLINE,
      [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "Careful",
      [`${tenant("Careful")}.CommunicationWithExternalOrgs`]: "BlockSpecificExternalDomains",
      [`${tenant("Careful")}.BlockedExternalDomains`]: ["fabrikam.com", "adatum.com"],
    };
    const found = remedy("tenant/domain-not-blocked", facts);
    assert.deepEqual(found.commands, [
      "Set-CsExternalAccessPolicy -Identity Careful -BlockedExternalDomains @('adatum.com')",
    ]);
    const only = remedy("tenant/domain-not-blocked", {
      ...facts,
      [`${tenant("Careful")}.BlockedExternalDomains`]: ["fabrikam.com"],
    });
    assert.deepEqual(only.commands, [
      "Set-CsExternalAccessPolicy -Identity Careful -CommunicationWithExternalOrgs AllowAllExternalDomains",
    ]);
    assert.match(only.undo[0] ?? "", /-BlockedExternalDomains @\('fabrikam.com'\)$/u);
    const cut = remedy("tenant/domain-not-blocked", facts, {
      cut: [`${tenant("Careful")}.BlockedExternalDomains`],
    });
    assert.deepEqual(cut.commands, []);
    assert.match(cut.advice ?? "", /what was read of it is cut/u);
  });

  it("asks for the domain where none was named", () => {
    const global = { ...ONLINE, [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "none" };
    const found = remedy(
      "tenant/domain-allowed",
      { ...global, [`${TENANT}.AllowedDomains`]: [] },
      { domain: null },
    );
    assert.match(found.advice ?? "", /partner's domain/u);
  });

  it("admits one trial tenant and leaves the others out", () => {
    const found = remedy("tenant/trial-tenant", {
      ...ONLINE,
      "Partner(fabrikam.com).TrialOnly": true,
      [`${TENANT}.ExternalAccessWithTrialTenants`]: "Blocked",
      [`${TENANT}.AllowedTrialTenantDomains`]: ["adatum.com"],
    });
    assert.deepEqual(found.commands, [
      "$domains = New-Object Collections.Generic.List[String]",
      "$domains.Add('fabrikam.com')",
      "Set-CsTenantFederationConfiguration -AllowedTrialTenantDomains @{Add=$domains}",
    ]);
    assert.match(found.warnings.join(" "), /6\.4\.0/u);
  });

  for (const [check, fact, command] of [
    [
      "tenant/unmanaged-allowed",
      `${TENANT}.AllowTeamsConsumer`,
      "Set-CsTenantFederationConfiguration -AllowTeamsConsumer $True",
    ],
    [
      "tenant/unmanaged-inbound",
      `${TENANT}.AllowTeamsConsumerInbound`,
      "Set-CsTenantFederationConfiguration -AllowTeamsConsumerInbound $True",
    ],
    [
      "tenant/user-unmanaged",
      `${tenant("Global")}.EnableTeamsConsumerAccess`,
      "Set-CsExternalAccessPolicy -Identity Global -EnableTeamsConsumerAccess $True",
    ],
    [
      "tenant/user-unmanaged-inbound",
      `${tenant("Global")}.EnableTeamsConsumerInbound`,
      "Set-CsExternalAccessPolicy -Identity Global -EnableTeamsConsumerInbound $True",
    ],
  ] as const) {
    it(`fixes ${check} with the switch that failed`, () => {
      const found = remedy(
        check,
        { ...ONLINE, [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "none", [fact]: false },
        { kind: "unmanaged", direction: "both" },
      );
      assert.deepEqual(found.commands, [command]);
      assert.deepEqual(found.undo, [command.replace("$True", "$False")]);
    });
  }

  it("gives no command for the Skype settings that Microsoft withdrew, but says what they were", () => {
    const facts = {
      ...ONLINE,
      [`${TENANT}.AllowPublicUsers`]: false,
      [`tenant.User(${ALICE}).ExternalAccessPolicy`]: "none",
      [`${tenant("Global")}.EnablePublicCloudAccess`]: false,
    };
    for (const check of ["tenant/skype-users", "tenant/user-skype"]) {
      const now = remedy(check, facts, { kind: "skype" });
      assert.deepEqual(now.commands, []);
      assert.match(now.advice ?? "", /withdrew.*5 May 2025.*personal Teams account/u);
    }
    const then = { kind: "skype", asOf: BEFORE_THE_END } as const;
    assert.deepEqual(remedy("tenant/skype-users", facts, then).commands, [
      "Set-CsTenantFederationConfiguration -AllowPublicUsers $True",
    ]);
    assert.deepEqual(remedy("tenant/user-skype", facts, then).commands, [
      "Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAccess $True",
    ]);
  });
});
