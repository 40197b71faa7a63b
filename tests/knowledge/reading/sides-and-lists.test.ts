import assert from "node:assert/strict";
import { facts, factsIn, read, reasonsFor } from "./reading-support.js";
import { asFormatList, asJson7 } from "../../support/output-fixtures.js";

const POLICY = { Identity: "Global", EnableFederationAccess: true, EnableOutsideAccess: false };
const SKYPE_APP = "00000004-0000-0ff1-ce00-000000000000";

const BLOCKED = "tenant.CsTenantFederationConfiguration.BlockedDomains";

describe("reading: the tenant's blocked domains by themselves", () => {
  const command =
    "PS C:\\> Get-CsTenantFederationConfiguration | Select-Object -ExpandProperty BlockedDomains";

  it("reads them below the command that prints nothing else", () => {
    const both = { [BLOCKED]: ["fabrikam.com", "woodgrove.com"] };
    assert.deepEqual(facts(`${command}\n\nDomain\n------\nfabrikam.com\nwoodgrove.com\n`), both);
    assert.deepEqual(
      facts(`${command} | fl\n\nDomain : fabrikam.com\n\nDomain : woodgrove.com\n`),
      both,
    );
  });

  it("does not take them for whole behind a filter, nor for the server's", () => {
    for (const more of [" | select -First 1", " | where Domain -like f*"]) {
      assert.deepEqual(facts(`${command}${more}\n\nDomain : fabrikam.com\n`), {}, more);
    }
    assert.deepEqual(
      facts(`${command}\n\nIdentity : a.com\nDomain : a.com\nProxyFqdn :\n`)[BLOCKED],
      undefined,
    );
  });
});

describe("reading: which side a policy belongs to", () => {
  it("asks rather than guesses when neither its properties nor its folder tell", () => {
    const reading = read(asFormatList([POLICY]));
    assert.deepEqual(reading.evidence, []);
    assert.equal(reading.receipt.doubts[0]?.about, "side");
    assert.deepEqual(
      reading.receipt.doubts[0].choices.map(({ value }) => value),
      ["server", "tenant"],
    );
  });

  it("takes the folder's word", () => {
    const name = "CsExternalAccessPolicy(Global).EnableFederationAccess";
    assert.equal(facts(asFormatList([POLICY]), "server")[`server.${name}`], true);
    assert.equal(facts(asFormatList([POLICY]), "tenant")[`tenant.${name}`], true);
  });

  it("knows Microsoft 365's policy by what only that has", () => {
    const text = asFormatList([{ ...POLICY, EnableTeamsConsumerAccess: true }]);
    assert.equal(facts(text)["tenant.CsExternalAccessPolicy(Global).EnableFederationAccess"], true);
  });

  it("uses nothing where folder and properties contradict each other", () => {
    const reading = read(asFormatList([{ ...POLICY, EnableTeamsConsumerAccess: true }]), "server");
    assert.deepEqual(reading.evidence, []);
    assert.equal(reading.receipt.doubts[0]?.about, "side");
  });

  it("does not take a policy whose Identity is not printed", () => {
    assert.deepEqual(
      facts("EnableFederationAccess : True\nEnableXmppAccess : False", "server"),
      {},
    );
  });

  it("asks whose AllowFederatedUsers it is when that is all there is, unless a command or folder tells", () => {
    const text = "Identity            : Global\nAllowFederatedUsers : True\n";
    assert.equal(read(text).receipt.doubts[0]?.about, "side");
    assert.deepEqual(facts(text), {});
    const edge = { "server.CsAccessEdgeConfiguration.AllowFederatedUsers": true };
    assert.deepEqual(facts(text, "server"), edge);
    assert.deepEqual(
      facts(`PS C:\\> Get-CsAccessEdgeConfiguration | fl AllowFederatedUsers\n\n${text}`),
      edge,
    );
  });
});

describe("reading: users", () => {
  const name = (side: string): string => `${side}.User(alice@contoso.com).ExternalAccessPolicy`;
  const user = { SipAddress: "sip:Alice@contoso.com", HostingProvider: "SRV:" };

  it("files a user under the address in lower case, without sip:", () => {
    const text = asFormatList([
      { ...user, RegistrarPool: "pool.contoso.com", ExternalAccessPolicy: "Tag:Partners" },
    ]);
    assert.deepEqual(facts(text), {
      "User(alice@contoso.com).Home": "server",
      [name("server")]: "Partners",
    });
  });

  it("falls back to the UserPrincipalName", () => {
    const text = asFormatList([
      { UserPrincipalName: "alice@contoso.com", HostingProvider: "sipfed.online.lync.com" },
    ]);
    assert.deepEqual(facts(text), { "User(alice@contoso.com).Home": "online" });
  });

  it("takes a blank policy on the server for none, and an absent one for unknown", () => {
    assert.equal(
      facts(asFormatList([{ ...user, ExternalAccessPolicy: null }]), "server")[name("server")],
      "none",
    );
    assert.equal(facts(asFormatList([user]), "server")[name("server")], undefined);
  });

  it("does not take a blank in Get-CsOnlineUser for Global, and names the command that tells", () => {
    const text = asFormatList([
      { ...user, InterpretedUserType: "PureOnline", ExternalAccessPolicy: null },
    ]);
    const reading = read(text);
    assert.equal(factsIn(reading)[name("tenant")], undefined);
    assert.match(
      reasonsFor(reading, "ExternalAccessPolicy"),
      /Get-CsUserPolicyAssignment -Identity alice@contoso.com -PolicyType ExternalAccessPolicy/,
    );
  });

  it("reads the home but asks about the policy when it can't be told which cmdlet printed the user", () => {
    const reading = read(asFormatList([{ ...user, ExternalAccessPolicy: "Partners" }]));
    assert.deepEqual(factsIn(reading), { "User(alice@contoso.com).Home": "server" });
    assert.equal(reading.receipt.doubts.length, 1);
  });

  it("reads a policy printed as an object, and a site", () => {
    const json = JSON.stringify({
      ...user,
      FeatureTypes: ["Teams"],
      ExternalAccessPolicy: { Name: "Partners" },
      Site: "Redmond",
    });
    const known = facts(json);
    assert.equal(known[name("tenant")], "Partners");
    assert.equal(known["User(alice@contoso.com).Site"], "Redmond");
  });

  it("takes the owner of an assignment from the command above it, or from the caller, else asks", () => {
    const text =
      "PolicyType           PolicyName PolicySource\n----------           ---------- ------------\nExternalAccessPolicy Partners   {Direct}\nTeamsMeetingPolicy   Big        {Direct}\n\n";
    const prompt = "PS /home/x> Get-CsUserPolicyAssignment -Identity alice@contoso.com\n\n";
    assert.deepEqual(facts(prompt + text), { [name("tenant")]: "Partners" });
    assert.deepEqual(factsIn(read(text, null, "Alice@contoso.com")), {
      [name("tenant")]: "Partners",
    });
    const reading = read(text);
    assert.deepEqual(reading.evidence, []);
    assert.equal(reading.receipt.doubts[0]?.about, "owner");
  });

  it("knows by an empty assignment that no policy is assigned", () => {
    const text =
      "PS C:\\> Get-CsUserPolicyAssignment -Identity alice@contoso.com -PolicyType ExternalAccessPolicy\nPS C:\\>";
    assert.deepEqual(facts(text), { [name("tenant")]: "none" });
  });
});

describe("reading: lists", () => {
  it("takes a domain that prints no ProxyFqdn and no MarkForMonitoring for a blocked one", () => {
    const text = "Identity : fabrikam.com\nDomain   : fabrikam.com\n";
    const blocked = { "server.CsBlockedDomain": ["fabrikam.com"] };
    assert.deepEqual(facts(text), blocked);
    assert.deepEqual(facts(`PS C:\\> Get-CsAllowedDomain\n\n${text}`), {
      "server.CsAllowedDomain": ["fabrikam.com"],
    });
    assert.deepEqual(facts(`PS C:\\> Get-CsBlockedDomain\n\n${text}`), blocked);
    assert.deepEqual(facts(`Get-CsBlockedDomain\n\n${text}`), blocked);
  });

  it("needs to be told whose list a lone Domain column is", () => {
    const reading = read("Domain : fabrikam.com\n");
    assert.deepEqual(reading.evidence, []);
    assert.match(reasonsFor(reading, "Domain"), /Get-CsAllowedDomain/);
  });

  it("does not believe a command that contradicts the properties", () => {
    const text = "PS C:\\> Get-CsBlockedDomain\n\nDomain : fabrikam.com\nMarkForMonitoring : False";
    assert.deepEqual(facts(text), {});
  });

  it("gathers a list into one fact with the line of its first entry", () => {
    const entries = ["a.com", "b.com"].map((Domain) => ({
      Identity: Domain,
      Domain,
      MarkForMonitoring: false,
    }));
    const [list, ...rest] = read(asFormatList(entries)).evidence;
    assert.deepEqual(list?.value, ["a.com", "b.com"]);
    assert.equal(list.source, "paste:2");
    assert.deepEqual(rest, []);
  });

  it("calls a list cut when the command filtered it or an entry can't be read", () => {
    const entry = "Identity : a.com\nDomain : a.com\nMarkForMonitoring : False\n\n";
    assert.deepEqual(facts(`PS C:\\> Get-CsAllowedDomain -Identity a.com\n\n${entry}`), {
      "server.CsAllowedDomain": ["a.com", "…"],
    });
    assert.deepEqual(facts(`${entry}Identity : b...\nDomain : b...\nMarkForMonitoring : False`), {
      "server.CsAllowedDomain": ["a.com", "…"],
    });
  });

  it("knows an empty list only by the next prompt, an unfiltered command and no error", () => {
    const empty = { "server.CsBlockedDomain": [] };
    assert.deepEqual(facts("PS C:\\> Get-CsBlockedDomain | Format-List\n\nPS C:\\>"), empty);
    assert.deepEqual(facts("PS C:\\> Get-CsBlockedDomain\n"), {});
    assert.deepEqual(
      facts("PS C:\\> Get-CsBlockedDomain | Where-Object Domain -like x*\nPS C:\\>"),
      {},
    );
    assert.deepEqual(facts("PS C:\\> Get-CsBlockedDomain -Identity a.com\nPS C:\\>"), {});
    assert.deepEqual(facts("PS C:\\> Get-CsBlockedDomain > list.txt\nPS C:\\>"), {});
    assert.deepEqual(facts("PS C:\\> Get-CsBlockedDomain\nAccess is denied.\nPS C:\\>"), {});
    assert.deepEqual(facts("Get-CsBlockedDomain\nPS C:\\>"), {});
  });

  it("tells public from hosting providers by their properties, proxy or command", () => {
    const plain = {
      Identity: "X",
      Name: "X",
      ProxyFqdn: "p.example",
      VerificationLevel: "AlwaysVerifiable",
      Enabled: true,
    };
    const enabled = (kind: string, text: string): unknown =>
      facts(text)[`server.${kind}(X).Enabled`];
    assert.equal(
      enabled(
        "CsPublicProvider",
        asFormatList([{ ...plain, ProxyFqdn: "federation.messenger.msn.com" }]),
      ),
      true,
    );
    assert.equal(
      enabled(
        "CsHostingProvider",
        asFormatList([{ ...plain, ProxyFqdn: "sipfed.online.lync.com" }]),
      ),
      true,
    );
    assert.equal(enabled("CsHostingProvider", asFormatList([{ ...plain, IsLocal: false }])), true);
    assert.equal(enabled("CsPublicProvider", asFormatList([{ ...plain, IconUrl: null }])), true);
    assert.equal(
      enabled("CsPublicProvider", `PS C:\\> Get-CsPublicProvider\n${asFormatList([plain])}`),
      true,
    );
    assert.deepEqual(facts(asFormatList([plain])), {});
  });

  it("takes SIP domains for our own", () => {
    const online = [
      { Name: "contoso.com", Status: "Enabled" },
      { Name: "contoso.onmicrosoft.com", Status: "Disabled" },
    ];
    assert.deepEqual(facts(asJson7(online, 2)), {
      "Organization.Domains": ["contoso.com", "contoso.onmicrosoft.com"],
    });
    assert.deepEqual(
      facts(asFormatList([{ Identity: "contoso.com", Name: "contoso.com", IsDefault: true }])),
      {
        "Organization.Domains": ["contoso.com", "…"],
      },
    );
    assert.deepEqual(facts(asFormatList([{ Name: "Spooler", Status: "Running" }])), {});
  });

  it("reads whether the Skype for Business application is enabled, by its id", () => {
    const fact = "tenant.EnterpriseApplication(SkypeForBusiness).Enabled";
    const of = (AppId: string): string =>
      asJson7([{ AccountEnabled: false, AppId, DisplayName: "Skype for Business Online" }], 2);
    assert.deepEqual(facts(of(SKYPE_APP)), { [fact]: false });
    assert.deepEqual(facts(of("11111111-0000-0ff1-ce00-000000000000")), {});
  });
});
