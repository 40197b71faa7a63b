import assert from "node:assert/strict";
import { createReader } from "../../../knowledge/reading/index.js";
import type { Evidence } from "../../../knowledge/index.js";
import { facts, factsIn, read, reasonsFor } from "./reading-support.js";
import { asFormatList } from "../../support/output-fixtures.js";

describe("reading: the receipt", () => {
  it("accounts for every line that is not blank, in order", () => {
    const text =
      "hello\nPS C:\\> Get-CsTenantFederationConfiguration\n\nAllowTeamsConsumer : True\nNonsense : 1\n";
    const { receipt } = read(text);
    assert.deepEqual(
      receipt.lines.map(({ line, fate }) => [line, fate]),
      [
        [1, "not-understood"],
        [2, "ignored"],
        [4, "used"],
        [5, "ignored"],
      ],
    );
    assert.deepEqual(receipt.counts, { used: 1, ignored: 2, "not-understood": 1 });
    assert.equal(receipt.lines[2]?.source, "paste:4");
    assert.equal(
      receipt.lines[2].fact,
      "tenant.CsTenantFederationConfiguration.AllowTeamsConsumer",
    );
  });

  it("counts lines as a person sees them, however many fields stand on one", () => {
    const csv = read(
      [
        "UserPrincipalName,SipAddress,ExternalAccessPolicy,City,Country",
        "a@northwind.example,sip:a@northwind.example,Open,Bern,CH",
        "b@northwind.example,sip:b@northwind.example,Open,Bern,CH",
        '"c@northwind.example","sip:c@northwind.example",Closed,"Bern,\nGare",CH',
        "",
      ].join("\n"),
      "tenant",
    );
    assert.deepEqual(csv.receipt.counts, { used: 3, ignored: 1, "not-understood": 0 });
    assert.equal(csv.receipt.total, 4);
    const odd = read(
      "Identity,EnableFederationAccess,EnablePublicCloudAccess\nGlobal,True,perhaps\n",
      "server",
    );
    assert.deepEqual(odd.receipt.counts, { used: 1, ignored: 1, "not-understood": 1 });
    assert.equal(odd.receipt.total, 2, "a line of which one field is not understood is one line");
  });

  it("keeps as many lines as it is told and counts all of them", () => {
    const reader = createReader({ origin: "x", side: null, at: "", receiptLimit: 3 });
    reader.write("one\n".repeat(10));
    const { receipt } = reader.end();
    assert.equal(receipt.lines.length, 3);
    assert.equal(receipt.counts["not-understood"], 10);
  });

  it("cuts long lines to 200 characters", () => {
    assert.equal(read(`${"a".repeat(199)}😀 and more`).receipt.lines[0]?.text, "a".repeat(199));
  });

  it("hands evidence over as it is found instead of keeping it", () => {
    const seen: Evidence[] = [];
    const reader = createReader({
      origin: "x",
      side: null,
      at: "2026-11-21T00:00:00Z",
      by: "Ann",
      onEvidence: (evidence) => seen.push(evidence),
    });
    reader.write("AllowTeamsConsumer : True\nAllowPublicUsers : False\n\nIdentity : x\n\n");
    assert.equal(seen.length, 2);
    assert.deepEqual(reader.end().evidence, []);
    assert.deepEqual(seen[0], {
      name: "tenant.CsTenantFederationConfiguration.AllowTeamsConsumer",
      value: true,
      source: "x:1",
      at: "2026-11-21T00:00:00Z",
      by: "Ann",
    });
  });

  it("says so when one thing is printed with two values, and gives both", () => {
    const reading = read(
      asFormatList([
        { Identity: "Global", AllowTeamsConsumer: true },
        { Identity: "Global", AllowTeamsConsumer: false },
      ]),
    );
    assert.deepEqual(
      reading.evidence.map(({ value }) => value),
      [true, false],
    );
    assert.match(reasonsFor(reading, "AllowTeamsConsumer"), /line 3 says otherwise/);
  });

  it("offers the right name for a misspelt property and does not take it", () => {
    const text = "Identity : Global\nEnableFederationAccess : True\nEnablePublicCloudAcess : True";
    const reading = read(text, "server");
    assert.deepEqual(Object.keys(factsIn(reading)), [
      "server.CsExternalAccessPolicy(Global).EnableFederationAccess",
    ]);
    const [doubt] = reading.receipt.doubts;
    assert.equal(doubt?.about, "spelling");
    assert.deepEqual(doubt.choices, [
      { label: "EnablePublicCloudAccess", value: "EnablePublicCloudAccess" },
    ]);
    assert.equal(doubt.line, 3);
  });

  it("offers the right name even where it is the only thing to go by", () => {
    assert.equal(read("EnablePublicCloudAcess : True").receipt.doubts[0]?.about, "spelling");
  });

  it("does not take real names for misspelt ones", () => {
    const names = [
      "EnableExternalAccessRestrictionsForChatPartipants",
      "EnableMutualFederationForChatPartipants",
      "AllowOutsideUsers",
      "EnabledForFederation",
      "EnableArchivingDisclaimer",
    ];
    for (const name of names) {
      assert.deepEqual(read(`AllowTeamsConsumer : True\n${name} : True`).receipt.doubts, [], name);
    }
  });

  it("reads names whatever their case, as PowerShell does", () => {
    assert.deepEqual(facts("identity : global\nenablefederationaccess : true", "server"), {
      "server.CsExternalAccessPolicy(Global).EnableFederationAccess": true,
    });
  });

  it("says that a command with nothing below it proves nothing yet", () => {
    const reading = read("PS C:\\> Get-CsAllowedDomain");
    assert.match(reasonsFor(reading, "Get-CsAllowedDomain"), /down to the next prompt/);
  });
});
