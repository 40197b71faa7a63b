import assert from "node:assert/strict";
import { facts, factsIn, fixture, read, reasonsFor } from "./reading-support.js";
import {
  asCsv,
  asFormatList,
  asFormatTable,
  asJson51,
  asJson7,
} from "../../support/output-fixtures.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const EDGE = "server.CsAccessEdgeConfiguration";

describe("reading: the shapes consoles and exports print", () => {
  it("reads an indented Format-List below its prompt", () => {
    const known = facts(fixture("access-edge.txt"));
    assert.equal(known[`${EDGE}.AllowFederatedUsers`], true);
    assert.equal(known[`${EDGE}.EnablePartnerDiscovery`], false);
    assert.equal(known[`${EDGE}.RoutingMethod`], "UseDnsSrvRouting");
  });

  it("knows an access edge with default routing, which prints no EnablePartnerDiscovery", () => {
    const known = facts(fixture("access-edge-default-routing.txt"));
    assert.equal(known[`${EDGE}.RoutingMethod`], "UseDefaultRouting");
    assert.equal(known[`${EDGE}.EnablePartnerDiscovery`], undefined);
  });

  it("tells objects apart although blank lines stand between their properties", () => {
    const reading = read(fixture("domains-with-blank-lines.txt"));
    assert.deepEqual(factsIn(reading)["server.CsAllowedDomain"], ["fabrikam.com", "woodgrove.com"]);
    assert.equal(reading.receipt.objects, 2);
    assert.match(reasonsFor(reading, "Comment"), /the same blank property again/);
  });

  it("takes a property that stands twice in one object for two values of the same thing", () => {
    const told = (text: string, name: string): unknown[] =>
      read(text, "server")
        .evidence.filter((one) => one.name === name)
        .map(({ value, source }) => [value, source]);
    const policy =
      "Identity : Global\nEnableFederationAccess : True\nEnableFederationAccess : False\n";
    assert.deepEqual(told(policy, "server.CsExternalAccessPolicy(Global).EnableFederationAccess"), [
      [true, "paste:2"],
      [false, "paste:3"],
    ]);
    assert.equal(read(policy, "server").receipt.lines.length, 3);
    const user =
      "SipAddress : sip:alice@northwind.example\nExternalAccessPolicy : A\nExternalAccessPolicy : B\n";
    assert.deepEqual(
      told(user, "server.User(alice@northwind.example).ExternalAccessPolicy").map(String),
      ["A,paste:2", "B,paste:3"],
    );
    const provider =
      "Identity : MSN\nProxyFqdn : federation.messenger.msn.com\nEnabled : True\nEnabled : False\n";
    assert.equal(told(provider, "server.CsPublicProvider(MSN).Enabled").length, 2);
  });

  it("takes no value of two columns of one name", () => {
    for (const text of [
      "Identity,EnableFederationAccess,EnableFederationAccess\nGlobal,False,True\n",
      "Identity EnableFederationAccess EnableFederationAccess\n-------- ---------------------- ----------------------\nGlobal   False                  True\n",
    ]) {
      assert.deepEqual(facts(text, "server"), {}, text);
      assert.equal(read(text, "server").receipt.counts["not-understood"], 1, text);
    }
  });

  it("takes no value where JSON tells a property twice", () => {
    for (const again of ["BlockedDomains", "blockedDomains"]) {
      const known = facts(
        `{"AllowFederatedUsers": true, "BlockedDomains": ["fabrikam.com"], "${again}": []}`,
        "tenant",
      );
      assert.equal(known[`${TENANT}.BlockedDomains`], undefined, again);
    }
  });

  it("reads a whole session: lists, empty lists, users, errors, warnings", () => {
    const reading = read(fixture("session.txt"));
    assert.deepEqual(factsIn(reading), {
      "server.CsAllowedDomain": ["fabrikam.com"],
      "server.CsBlockedDomain": [],
      "server.CsPublicProvider": [],
      "User(alice@northwind.example).Home": "server",
      "server.User(alice@northwind.example).ExternalAccessPolicy": "none",
    });
    assert.match(reasonsFor(reading, "is not recognized"), /does not know the command/);
    assert.match(reasonsFor(reading, "WARNING"), /^ignored/);
    assert.equal(reading.receipt.counts["not-understood"], 0);
  });

  it("uses what stands before a paste was cut off, and says what is missing", () => {
    const reading = read(fixture("tenant-cut.txt"));
    assert.deepEqual(factsIn(reading), { [`${TENANT}.AllowedDomains`]: "AllowAllKnownDomains" });
    assert.match(reasonsFor(reading, "BlockedDomains"), /value is missing/);
  });

  it("reads the JSON of Windows PowerShell, with the line of each property", () => {
    const reading = read(fixture("tenant-federation-51.json"));
    const known = factsIn(reading);
    assert.equal(known[`${TENANT}.AllowedDomains`], "AllowAllKnownDomains");
    assert.deepEqual(known[`${TENANT}.BlockedDomains`], []);
    assert.equal(known[`${TENANT}.AllowTeamsConsumer`], false);
    const consumer = reading.evidence.find(({ name }) => name.endsWith(".AllowTeamsConsumer"));
    assert.equal(consumer?.source, "paste:10");
    assert.match(reasonsFor(reading, "ConfigMetadata"), /internal/);
  });

  it("does not understand another tool's dump, and says so line by line", () => {
    const reading = read(fixture("other-tool.txt"));
    assert.deepEqual(reading.evidence, []);
    assert.deepEqual(reading.receipt.counts, { used: 0, ignored: 0, "not-understood": 11 });
  });

  it("refuses a table whose columns do not line up", () => {
    const reading = read(fixture("table-out-of-line.txt"));
    assert.deepEqual(reading.evidence, []);
    assert.match(reasonsFor(reading, "PublicProviderSet"), /Format-List/);
  });

  it("recognises what does not bear on the answer, and passes over it", () => {
    const reading = read(fixture("upgrade-policies.txt"));
    assert.equal(reading.receipt.objects, 2);
    assert.equal(reading.receipt.counts["not-understood"], 0);
    assert.deepEqual(reading.evidence, []);
  });

  it("finds nothing in symptoms and error messages", () => {
    assert.deepEqual(read(fixture("errors.txt")).evidence, []);
  });

  it("reads CSV with quotes, records of two lines and type names", () => {
    const reading = read(fixture("users.csv"));
    assert.deepEqual(factsIn(reading), {
      "User(alice@northwind.example).Home": "server",
      "server.User(alice@northwind.example).ExternalAccessPolicy": "none",
      "User(bob@northwind.example).Home": "online",
      "server.User(bob@northwind.example).ExternalAccessPolicy": "Partners",
    });
    assert.equal(reading.evidence[0]?.source, "paste:3");
  });

  it("reads CSV with semicolons, as other cultures export it", () => {
    const text = asCsv([{ Identity: "Global", EnableFederationAccess: true }], ";");
    assert.deepEqual(facts(text, "server"), {
      "server.CsExternalAccessPolicy(Global).EnableFederationAccess": true,
    });
  });

  it("does not take a type name for a list", () => {
    const text = asCsv([
      { Identity: "Global", BlockedDomains: ["fabrikam.com"], AllowTeamsConsumer: true },
    ]);
    const reading = read(text);
    assert.deepEqual(factsIn(reading), { [`${TENANT}.AllowTeamsConsumer`]: true });
    assert.match(reasonsFor(reading, "BlockedDomains: System"), /not-understood/);
    assert.deepEqual(facts("Identity : Global\nBlockedDomains : System.Collections.ArrayList"), {});
  });

  const policies = [
    { Identity: "Global", EnableFederationAccess: true, EnablePublicCloudAccess: false },
    { Identity: "Tag:Partners", EnableFederationAccess: false, EnablePublicCloudAccess: true },
  ];
  const printed = {
    "a Format-List": asFormatList(policies),
    "a Format-List with Windows line ends": asFormatList(policies, { newline: "\r\n", indent: 4 }),
    "a Format-List with blank lines between properties": asFormatList(policies, { airy: true }),
    "a Format-Table": asFormatTable(policies),
    "the JSON of Windows PowerShell": asJson51(policies),
    "the JSON of PowerShell 7": asJson7(policies, 5),
    "JSON objects one after the other": policies.map((one) => asJson7([one], 2)).join("\n"),
    "a list that Windows PowerShell wrapped": `{"value": ${asJson51(policies)}, "Count": 2}`,
    "an export that nests": `{"when": "today", "policies": ${asJson51(policies)}}`,
    "a byte order mark and hard spaces": `\uFEFF${asFormatList(policies).replaceAll(" : ", "\u00A0:\u00A0")}`,
    "carriage returns alone": asFormatList(policies).replaceAll("\n", "\r"),
    "a terminal's colours": asFormatList(policies).replaceAll(
      /^(\w+ +):/gmu,
      "\u001b[32;1m$1:\u001b[0m",
    ),
    CSV: asCsv(policies),
  };
  for (const [shape, text] of Object.entries(printed)) {
    it(`reads the same policies out of ${shape}`, () => {
      assert.deepEqual(facts(text, "tenant"), {
        "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess": true,
        "tenant.CsExternalAccessPolicy(Global).EnablePublicCloudAccess": false,
        "tenant.CsExternalAccessPolicy(Partners).EnableFederationAccess": false,
        "tenant.CsExternalAccessPolicy(Partners).EnablePublicCloudAccess": true,
      });
    });
  }

  it("accounts for what stands in a frame around the objects it reads", () => {
    const reading = read(
      `{"tool": "x", "settings": [${asJson7([{ AllowTeamsConsumer: true }], 2)}]}`,
    );
    assert.match(reasonsFor(reading, "tool"), /not-understood/);
    assert.deepEqual(factsIn(reading), { [`${TENANT}.AllowTeamsConsumer`]: true });
  });

  it("reports broken JSON with its line and goes on behind it", () => {
    const text = `[\n{"Identity": "Global", "AllowTeamsConsumer": tru},\n{"AllowPublicUsers": true}]`;
    const reading = read(text);
    assert.deepEqual(factsIn(reading), { [`${TENANT}.AllowPublicUsers`]: true });
    assert.equal(reading.receipt.lines[0]?.line, 2);
    assert.match(reasonsFor(reading, "tru}"), /no complete JSON/);
  });

  it("reads on after JSON that never ends", () => {
    const text = `{"Identity": "Global",\nPS C:\\> Get-CsTenantFederationConfiguration | fl\n\nAllowTeamsConsumer : True\nAllowPublicUsers : False\n`;
    assert.deepEqual(facts(text), {
      [`${TENANT}.AllowTeamsConsumer`]: true,
      [`${TENANT}.AllowPublicUsers`]: false,
    });
  });

  it("does not trust a table's cut or wrapped cells", () => {
    const text = asFormatTable([
      { Identity: "Tag:VeryLongNam...", EnableFederationAccess: true },
      { Identity: "Global", EnableFederationAccess: true },
      { Identity: "", EnableFederationAccess: "e" },
    ]);
    assert.deepEqual(facts(text, "server"), {});
  });

  it("splits objects at the blank line between two dense blocks", () => {
    const user = { SipAddress: "sip:a@x.example", HostingProvider: "SRV:" };
    const text = asFormatList([{ AllowTeamsConsumer: true, Identity: "Global" }, user]);
    assert.deepEqual(facts(text), {
      [`${TENANT}.AllowTeamsConsumer`]: true,
      "User(a@x.example).Home": "server",
    });
  });
});
