import assert from "node:assert/strict";
import { CHECKS } from "../../knowledge/checks/index.js";
import { remediate, REMEDIED_CHECKS } from "../../knowledge/remediation.js";
import {
  ALICE,
  decide,
  EDGE,
  HYBRID,
  ONLINE,
  remedy,
  SERVER,
  server,
  tenant,
  type Facts,
} from "../support/remedies.js";

describe("remediation", () => {
  it("is given for each deciding check, in their order, and for nothing else", () => {
    const decision = decide({
      ...SERVER,
      [`${EDGE}.AllowFederatedUsers`]: false,
      [`${EDGE}.EnablePartnerDiscovery`]: false,
      "server.CsAllowedDomain": [],
      [`${server("Global")}.EnableFederationAccess`]: true,
    });
    assert.deepEqual(
      remediate(decision).map(({ check }) => check),
      decision.deciding,
    );
    assert.deepEqual(remediate(decide({})), []);
  });

  it("knows what to do about every check that can decide", () => {
    const deciding = CHECKS.filter(({ basis }) => basis !== "community").map(({ id }) => id);
    assert.deepEqual(
      deciding.filter((id) => !REMEDIED_CHECKS.includes(id)),
      [],
    );
  });
});

describe("names that are no fit for a command", () => {
  const policy = (name: string): Facts => ({
    ...ONLINE,
    [`tenant.User(${ALICE}).ExternalAccessPolicy`]: name,
    [`${tenant(name)}.EnableFederationAccess`]: false,
  });

  it("get no command at all, and a warning that they may be a trick", () => {
    const found = remedy("tenant/user-federation", policy("Partners\u202e"));
    assert.deepEqual([...found.commands, ...found.undo], []);
    assert.match(found.advice ?? "", /cannot be put into a command safely/u);
  });

  it("cost only the way that needs them", () => {
    const address = "al\u200bice@contoso.com";
    const found = remedy(
      "tenant/user-federation",
      { ...ONLINE, [`${tenant("Global")}.EnableFederationAccess`]: false },
      { subject: address },
    );
    assert.equal(found.commands.length, 1);
    assert.equal(found.alternative, undefined);
  });

  it("are not given twice: a policy made for one person gets a name that is free", () => {
    const found = remedy("tenant/user-federation", policy("ExternalAccess-alice"));
    assert.match(found.alternative?.commands[0] ?? "", /-Identity ExternalAccess-alice-2 /u);
  });
});

describe("what no command of ours fixes", () => {
  it("writes down what the partner's admin must do, with our domains", () => {
    const found = remedy("partner/trusts-us", {
      ...ONLINE,
      "Organization.Domains": ["contoso.com", "contoso.co.uk"],
      "Partner(fabrikam.com).TrustsUs": false,
    });
    assert.deepEqual(found.commands, []);
    assert.match(
      found.advice ?? "",
      /admins of fabrikam\.com.*admit contoso\.com, contoso\.co\.uk/u,
    );
    assert.match(found.advice ?? "", /New-CsAllowedDomain -Identity 'contoso\.co\.uk'/u);
    const unnamed = remedy(
      "partner/trusts-us",
      { ...ONLINE, "Partner(fabrikam.com).TrustsUs": false },
      { subject: null },
    );
    assert.match(unnamed.advice ?? "", /admit our domain/u);
  });

  it("points people who were on Skype to a personal Teams account", () => {
    const found = remedy("service/skype-available", ONLINE, { kind: "skype" });
    assert.match(found.advice ?? "", /ended on 5 May 2025.*Teams \(free\)/u);
  });

  it("offers a meeting where Skype never carried what is asked", () => {
    const found = remedy("service/skype-modality", ONLINE, {
      kind: "skype",
      modality: "group-chat",
    });
    assert.match(found.advice ?? "", /meeting by link/u);
  });

  it("offers the ways that are left where the server has none for personal accounts", () => {
    const alone = remedy("server/unmanaged-supported", SERVER, { kind: "unmanaged" });
    assert.match(alone.advice ?? "", /account in Teams.*meeting by link.*guest/u);
    const hybrid = remedy(
      "server/unmanaged-supported",
      { ...HYBRID, [`User(${ALICE}).Home`]: "server" },
      { kind: "unmanaged" },
    );
    assert.match(hybrid.advice ?? "", /Move alice@contoso\.com online \(Move-CsUser\)/u);
  });

  it("says that a cloud has no such thing, and that a trial tenant never reaches the server", () => {
    const cloud = { ...ONLINE, "Organization.Cloud": "gcc-high" };
    assert.match(
      remedy("service/skype-cloud", cloud, { kind: "skype" }).advice ?? "",
      /government/u,
    );
    assert.match(
      remedy("service/unmanaged-cloud", cloud, { kind: "unmanaged" }).advice ?? "",
      /government/u,
    );
    const trial = { ...SERVER, "Partner(fabrikam.com).TrialOnly": true };
    assert.match(remedy("server/trial-tenant", trial).advice ?? "", /trial licences/u);
  });
});
