import assert from "node:assert/strict";
import { environmentOf, looksLikeOutput, type Side } from "../../../knowledge/index.js";
import { createReader } from "../../../knowledge/reading/index.js";
import {
  COLLECTED_AT,
  collectedFile,
  type CollectedCmdlet,
  type CollectedLists,
} from "../../support/collected.js";
import { SERVER_CMDLETS, TENANT_CMDLETS } from "../../support/organisations.js";
import { asFormatList } from "../../support/output-fixtures.js";
import { facts, factsIn, read, reasonsFor } from "./reading-support.js";

const HYBRID = [...SERVER_CMDLETS, ...TENANT_CMDLETS];
const LISTS: readonly CollectedLists[] = ["plain", "unwrapped", "framed"];

/** The same, as somebody would paste it: command after command, each above what it printed. */
function asSession(cmdlets: readonly CollectedCmdlet[]): string {
  const printed = cmdlets.map(({ cmdlet, identity, objects = [] }) => {
    const type = cmdlet === "Get-CsUserPolicyAssignment" ? " -PolicyType ExternalAccessPolicy" : "";
    const command = identity === undefined ? cmdlet : `${cmdlet} -Identity ${identity}${type}`;
    return `PS C:\\> ${command}\n${objects.length === 0 ? "" : asFormatList(objects)}`;
  });
  return `${printed.join("")}PS C:\\> \n`;
}

/** One cmdlet's fixture with other contents. */
function only(cmdlet: string, change: Partial<CollectedCmdlet> = {}): CollectedCmdlet {
  const found = HYBRID.find((one) => one.cmdlet === cmdlet);
  assert.ok(found);
  return { ...found, ...change };
}

const TENANT = "tenant.CsTenantFederationConfiguration";
const tenantWith = (rule: "open" | readonly string[]): string =>
  collectedFile([
    only("Get-CsTenantFederationConfiguration", {
      objects: [{ Identity: "Global", AllowFederatedUsers: true, AllowedDomains: { rule } }],
    }),
  ]);

describe("reading a collected file", () => {
  const organisations: readonly [string, readonly CollectedCmdlet[], Side | null][] = [
    ["a server", SERVER_CMDLETS, "server"],
    ["a tenant", TENANT_CMDLETS, "tenant"],
  ];
  for (const [title, cmdlets, side] of organisations) {
    for (const lists of LISTS) {
      it(`gives the same for ${title} as the pasted session does, with ${lists} lists`, () => {
        const known = facts(collectedFile(cmdlets, lists));
        assert.deepEqual(known, facts(asSession(cmdlets), side));
        assert.ok(Object.keys(known).length > 15);
      });
    }
  }

  it("gives a hybrid's two sides apart, without a word about which is which", () => {
    const reading = read(collectedFile(HYBRID));
    const both = { ...facts(asSession(SERVER_CMDLETS), "server") };
    Object.assign(both, facts(asSession(TENANT_CMDLETS), "tenant"));
    assert.deepEqual(factsIn(reading), both);
    assert.deepEqual(reading.receipt.doubts, []);
    assert.equal(environmentOf(reading.evidence).topology.value, "hybrid");
  });

  it("keeps to the sides it names in whatever folder it lies", () => {
    const known = facts(collectedFile(HYBRID));
    assert.deepEqual(facts(collectedFile(HYBRID), "server"), known);
    assert.deepEqual(facts(collectedFile(HYBRID), "tenant"), known);
  });

  it("reads the same in one piece and cut anywhere", () => {
    const text = collectedFile(HYBRID);
    const reader = createReader({ origin: "paste", side: null, at: "2026-11-21T09:00:00Z" });
    for (let at = 0; at < text.length; at += 7) reader.write(text.slice(at, at + 7));
    assert.deepEqual(factsIn(reader.end()), facts(text));
  });

  it("is told from a sentence when it is pasted", () => {
    assert.ok(looksLikeOutput(collectedFile(SERVER_CMDLETS)));
  });

  it("dates what it holds by when it was collected, never later than it was brought", () => {
    const [first] = read(collectedFile(SERVER_CMDLETS)).evidence;
    assert.equal(first?.at, COLLECTED_AT);
    const ahead = collectedFile(SERVER_CMDLETS).replace(COLLECTED_AT, "2031-01-01T00:00:00Z");
    assert.equal(read(ahead).evidence[0]?.at, "2026-11-21T09:00:00Z");
  });

  it("names the record's line as the source", () => {
    assert.equal(read(collectedFile(SERVER_CMDLETS)).evidence[0]?.source, "paste:3");
  });
});

describe("what a collected file could not read", () => {
  it("tells an open rule, a closed list, an empty list and an unread one apart", () => {
    assert.equal(facts(tenantWith("open"))[`${TENANT}.AllowedDomains`], "AllowAllKnownDomains");
    assert.deepEqual(facts(tenantWith(["a.example", "b.example"]))[`${TENANT}.AllowedDomains`], [
      "a.example",
      "b.example",
    ]);
    assert.deepEqual(facts(tenantWith([]))[`${TENANT}.AllowedDomains`], []);
    const unread = read(
      collectedFile([
        only("Get-CsTenantFederationConfiguration", {
          objects: [{ Identity: "Global", AllowFederatedUsers: true, BlockedDomains: [] }],
          unread: [{ property: "AllowedDomains", reason: "nothing was returned" }],
        }),
      ]),
    );
    assert.equal(factsIn(unread)[`${TENANT}.AllowedDomains`], undefined);
    assert.deepEqual(factsIn(unread)[`${TENANT}.BlockedDomains`], []);
    assert.match(reasonsFor(unread, "AllowedDomains"), /could not be read.*nothing was returned/u);
  });

  it("takes a list that returned nothing for empty, and one that was not read for unknown", () => {
    const list = "server.CsBlockedDomain";
    const empty = only("Get-CsBlockedDomain");
    assert.deepEqual(facts(collectedFile([empty])), { [list]: [] });
    const reading = read(collectedFile([{ ...empty, reason: "access denied" }]));
    assert.deepEqual(factsIn(reading), {});
    assert.match(
      reasonsFor(reading, "Get-CsBlockedDomain"),
      /not-understood: .*unknown, not empty \(access denied\)/u,
    );
  });

  it("takes a user without an assignment for one without a policy, unless that was not read", () => {
    const name = "tenant.User(eva@northwind.example).ExternalAccessPolicy";
    const none = only("Get-CsUserPolicyAssignment", { objects: [] });
    assert.equal(facts(collectedFile([none]))[name], "none");
    assert.deepEqual(facts(collectedFile([{ ...none, reason: "not signed in" }])), {});
  });

  it("does not take a list for whole when something in it was not read", () => {
    const cut = only("Get-CsAllowedDomain", {
      unread: [{ property: "Domain", reason: "type unknown" }],
    });
    assert.deepEqual(facts(collectedFile([cut]))["server.CsAllowedDomain"], [
      "fabrikam.example",
      "…",
    ]);
  });

  it("uses nothing of a record whose count does not tally", () => {
    const text = collectedFile([only("Get-CsAllowedDomain")]).replace('"count":1', '"count":2');
    const reading = read(text);
    assert.deepEqual(factsIn(reading), {});
    assert.equal(reading.receipt.counts["not-understood"], 1);
    const lost = collectedFile([only("Get-CsBlockedDomain")]).replace(
      '"objects":[]',
      '"objects":null',
    );
    assert.deepEqual(facts(lost), {});
  });

  it("keeps what stands before a cut, and says that the file is not whole", () => {
    const whole = collectedFile(SERVER_CMDLETS);
    const reading = read(whole.slice(0, whole.indexOf("Get-CsBlockedDomain") + 40));
    assert.deepEqual(factsIn(reading)["server.CsAllowedDomain"], ["fabrikam.example"]);
    assert.equal(factsIn(reading)["server.CsBlockedDomain"], undefined);
    assert.match(reasonsFor(reading, "edgewise-collect"), /no complete JSON/u);
  });

  it("uses nothing of a record of another version, another side or another kind", () => {
    const record = { "edgewise-collect": 1, record: "read", side: "server", count: 0, objects: [] };
    for (const change of [
      { "edgewise-collect": 2, cmdlet: "Get-CsBlockedDomain" },
      { cmdlet: "Get-CsBlockedDomain", side: "both" },
      { cmdlet: "Remove-CsBlockedDomain" },
      { cmdlet: "Get-CsBlockedDomain", record: "guessed" },
      {},
    ]) {
      const reading = read(JSON.stringify([{ ...record, ...change }]));
      assert.deepEqual(factsIn(reading), {}, JSON.stringify(change));
      assert.equal(reading.receipt.counts["not-understood"], 1, JSON.stringify(change));
    }
  });
});
