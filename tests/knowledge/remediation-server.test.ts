import assert from "node:assert/strict";
import {
  ALICE,
  BEFORE_THE_END,
  EDGE,
  HYBRID,
  remedy,
  SERVER,
  server,
  type Asked,
} from "../support/remedies.js";

describe("fixes on the server", () => {
  it("switches federation on, and says that this is for the whole organisation", () => {
    const found = remedy("server/federation-enabled", {
      ...SERVER,
      [`${EDGE}.AllowFederatedUsers`]: false,
      [`${EDGE}.EnablePartnerDiscovery`]: true,
    });
    assert.deepEqual(found.commands, ["Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True"]);
    assert.deepEqual(found.undo, ["Set-CsAccessEdgeConfiguration -AllowFederatedUsers $False"]);
    assert.equal(found.shell, "Skype for Business Server Management Shell");
    assert.match(found.warnings.join(" "), /whole organisation.*every partner that DNS can find/u);
    assert.match(found.portal ?? "", /Access Edge Configuration/u);
  });

  it("asks to look at open federation first where it is not known", () => {
    const found = remedy("server/federation-enabled", {
      ...SERVER,
      [`${EDGE}.AllowFederatedUsers`]: false,
    });
    assert.match(found.warnings.join(" "), /Look at EnablePartnerDiscovery first/u);
  });

  it("changes the user's own policy, never Global, and offers one for the person alone", () => {
    const found = remedy("server/user-federation", {
      ...SERVER,
      [`server.User(${ALICE}).ExternalAccessPolicy`]: "No outside",
      "server.User(carol@contoso.com).ExternalAccessPolicy": "No outside",
      "server.User(dan@contoso.com).ExternalAccessPolicy": "none",
      [`${server("No outside")}.EnableFederationAccess`]: false,
      [`${server("No outside")}.EnableOutsideAccess`]: true,
      [`${server("Global")}.EnableFederationAccess`]: true,
    });
    assert.deepEqual(found.commands, [
      "Set-CsExternalAccessPolicy -Identity 'No outside' -EnableFederationAccess $True",
    ]);
    assert.deepEqual(found.undo, [
      "Set-CsExternalAccessPolicy -Identity 'No outside' -EnableFederationAccess $False",
    ]);
    assert.match(found.warnings.join(" "), /changing Global would change nothing/u);
    assert.match(found.touches, /`No outside`: 2 of the 3 people known here/u);
    assert.deepEqual(found.alternative?.commands, [
      "New-CsExternalAccessPolicy -Identity ExternalAccess-alice -EnableFederationAccess $True -EnableOutsideAccess $True",
      `Grant-CsExternalAccessPolicy -Identity '${ALICE}' -PolicyName ExternalAccess-alice`,
    ]);
    assert.deepEqual(found.alternative.undo, [
      `Grant-CsExternalAccessPolicy -Identity '${ALICE}' -PolicyName 'No outside'`,
      "Remove-CsExternalAccessPolicy -Identity ExternalAccess-alice",
    ]);
    assert.match(found.alternative.says, /not known of it \(EnableXmppAccess\)/u);
  });

  it("changes the site's policy where that governs", () => {
    const found = remedy("server/user-federation", {
      ...SERVER,
      [`server.User(${ALICE}).ExternalAccessPolicy`]: "none",
      [`User(${ALICE}).Site`]: "Redmond",
      [`${server("Site:Redmond")}.EnableFederationAccess`]: false,
      [`${server("Global")}.EnableFederationAccess`]: true,
    });
    assert.deepEqual(found.commands, [
      "Set-CsExternalAccessPolicy -Identity Site:Redmond -EnableFederationAccess $True",
    ]);
    assert.match(
      found.touches,
      /at the site `Redmond` without a policy of their own: 1 of the 1 person/u,
    );
    assert.match(found.alternative?.undo[0] ?? "", /-PolicyName \$Null$/u);
  });

  it("names every policy that may govern, and says to find out which first", () => {
    const found = remedy("server/user-federation", {
      ...SERVER,
      [`${server("Global")}.EnableFederationAccess`]: false,
      [`${server("Closed")}.EnableFederationAccess`]: false,
    });
    assert.equal(found.commands.length, 2);
    assert.match(
      found.warnings[0] ?? "",
      /find out first \(Get-CsUser -Identity 'alice@contoso.com'/u,
    );
    assert.equal(found.alternative, undefined);
    assert.match(found.touches, /how many that are, the evidence does not say/u);
  });

  it("admits the one domain and does not propose open federation", () => {
    const found = remedy("server/domain-allowed", {
      ...SERVER,
      [`${EDGE}.EnablePartnerDiscovery`]: false,
      "server.CsAllowedDomain": ["adatum.com"],
    });
    assert.deepEqual(found.commands, ["New-CsAllowedDomain -Identity 'fabrikam.com'"]);
    assert.deepEqual(found.undo, ["Remove-CsAllowedDomain -Identity 'fabrikam.com'"]);
    assert.match(found.warnings.join(" "), /EnablePartnerDiscovery.*not proposed/u);
    assert.match(found.warnings.join(" "), /fails while the domain is on the blocked list/u);
  });

  it("unblocks the domain first where it is blocked, because creating it fails otherwise", () => {
    const facts = {
      ...HYBRID,
      [`${EDGE}.EnablePartnerDiscovery`]: false,
      "server.CsAllowedDomain": [],
      "server.CsBlockedDomain": ["fabrikam.com"],
    };
    const allow = remedy("server/domain-allowed", facts);
    assert.deepEqual(allow.commands, [
      "Remove-CsBlockedDomain -Identity 'fabrikam.com'",
      "New-CsAllowedDomain -Identity 'fabrikam.com'",
    ]);
    assert.deepEqual(allow.undo, [
      "Remove-CsAllowedDomain -Identity 'fabrikam.com'",
      "New-CsBlockedDomain -Identity 'fabrikam.com'",
    ]);
    const unblock = remedy("server/domain-not-blocked", facts);
    assert.deepEqual(unblock.commands, ["Remove-CsBlockedDomain -Identity 'fabrikam.com'"]);
    for (const { warnings } of [allow, unblock]) {
      assert.match(warnings.join(" "), /on purpose.*both sides must match/u);
    }
    assert.match(unblock.warnings.join(" "), /run it once/u);
  });

  it("asks for the domain where none was named", () => {
    const facts = {
      ...SERVER,
      [`${EDGE}.EnablePartnerDiscovery`]: false,
      "server.CsAllowedDomain": [],
    };
    const found = remedy("server/domain-allowed", facts, { domain: null });
    assert.deepEqual(found.commands, []);
    assert.equal(found.shell, null);
    assert.match(found.advice ?? "", /Ask again with the partner's domain/u);
  });

  it("enables the hosting provider there is, or makes one", () => {
    const partner = { "Partner(fabrikam.com).HostedIn": "microsoft-365" };
    const there = remedy("server/hosting-provider", {
      ...SERVER,
      ...partner,
      "server.CsHostingProvider(Office365).ProxyFqdn": "sipfed.online.lync.com",
      "server.CsHostingProvider(Office365).Enabled": false,
    });
    assert.deepEqual(there.commands, ["Enable-CsHostingProvider -Identity Office365"]);
    assert.deepEqual(there.undo, ["Disable-CsHostingProvider -Identity Office365"]);
    const none = remedy("server/hosting-provider", {
      ...HYBRID,
      ...partner,
      "server.CsHostingProvider(LyncOnline).ProxyFqdn": "elsewhere.example.com",
      "server.CsHostingProvider(LyncOnline).Enabled": true,
    });
    assert.deepEqual(none.commands, [
      "New-CsHostingProvider -Identity LyncOnline2 -ProxyFqdn 'sipfed.online.lync.com' -VerificationLevel UseSourceVerification -Enabled $True -EnabledSharedAddressSpace $True -HostsOCSUsers $True -IsLocal $False",
    ]);
    assert.deepEqual(none.undo, ["Remove-CsHostingProvider -Identity LyncOnline2"]);
  });

  it("ends default routing where that is in the way, and says why it gives no way back", () => {
    const found = remedy("server/hosting-provider", {
      ...SERVER,
      "Partner(fabrikam.com).HostedIn": "microsoft-365",
      [`${EDGE}.RoutingMethod`]: "UseDefaultRouting",
      "server.CsHostingProvider(LyncOnline).ProxyFqdn": "sipfed.online.lync.com",
      "server.CsHostingProvider(LyncOnline).Enabled": true,
    });
    assert.deepEqual(found.commands, ["Set-CsAccessEdgeConfiguration -UseDnsSrvRouting"]);
    assert.match(found.warnings.join(" "), /-DefaultRouteFqdn/u);
  });

  it("keeps the server's commands for Skype users and says that Skype is gone", () => {
    const facts = {
      ...SERVER,
      [`${EDGE}.AllowFederatedUsers`]: false,
      "server.CsPublicProvider": [],
      [`${server("Global")}.EnablePublicCloudAccess`]: false,
      [`${server("Global")}.EnablePublicCloudAudioVideoAccess`]: false,
    };
    const asked: Asked = { kind: "skype", modality: "call" };
    const chat = remedy("server/user-public-cloud", facts, asked);
    assert.deepEqual(chat.commands, [
      "Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAccess $True",
    ]);
    assert.match(chat.warnings.join(" "), /Skype ended on 5 May 2025/u);
    assert.equal(chat.alternative, undefined);
    const call = remedy("server/user-public-cloud-av", facts, asked);
    assert.deepEqual(call.commands, [
      "Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAudioVideoAccess $True",
    ]);
    assert.equal(call.portal, null);
    const provider = remedy("server/skype-provider", facts, asked);
    assert.deepEqual(provider.commands, [
      "New-CsPublicProvider -Identity Skype -ProxyFqdn 'federation.messenger.msn.com' -VerificationLevel UseSourceVerification -Enabled $True",
    ]);
    assert.match(provider.warnings.join(" "), /Skype ended/u);
    const edge = remedy("server/public-federation", facts, asked);
    assert.match(edge.warnings.join(" "), /Skype ended/u);
    const then = remedy("server/user-public-cloud", facts, { ...asked, asOf: BEFORE_THE_END });
    assert.doesNotMatch(then.warnings.join(" "), /Skype ended/u);
    assert.match(
      then.alternative?.commands[0] ?? "",
      /-EnablePublicCloudAccess \$True -EnablePublicCloudAudioVideoAccess \$True$/u,
    );
  });

  it("enables Skype's provider whatever it is called", () => {
    const found = remedy(
      "server/skype-provider",
      {
        ...SERVER,
        "server.CsPublicProvider(Old Messenger).ProxyFqdn": "federation.messenger.msn.com",
        "server.CsPublicProvider(Old Messenger).Enabled": false,
      },
      { kind: "skype" },
    );
    assert.deepEqual(found.commands, ["Enable-CsPublicProvider -Identity 'Old Messenger'"]);
  });
});
