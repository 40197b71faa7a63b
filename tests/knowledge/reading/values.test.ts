import assert from "node:assert/strict";
import { facts, factsIn, read, reasonsFor } from "./reading-support.js";
import { asFormatList } from "../../support/output-fixtures.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const TYPES = "Microsoft.Rtc.Management.WritableConfig.Settings.Edge";

describe("reading: allowed domains", () => {
  const inText: Record<string, unknown> = {
    AllowAllKnownDomains: "AllowAllKnownDomains",
    [`${TYPES}.AllowAllKnownDomains`]: "AllowAllKnownDomains",
    "Domain=fabrikam.com": ["fabrikam.com"],
    "Domain=fabrikam.com Domain=woodgrove.com": ["fabrikam.com", "woodgrove.com"],
    "Domain=Fabrikam.com,Domain=woodgrove.com": ["fabrikam.com", "woodgrove.com"],
    "{Domain=fabrikam.com, woodgrove.com}": ["fabrikam.com", "woodgrove.com"],
    "{'fabrikam.com'}": ["fabrikam.com"],
    "{Domain=a.com, Domain=b.com, Domain=c.com, Domain=d.com...}": [
      "a.com",
      "b.com",
      "c.com",
      "d.com",
      "…",
    ],
    "{Domain=a.com, Domain=b.com…}": ["a.com", "b.com", "…"],
    "{Domain=a.com, Domain=b.com, ...}": ["a.com", "b.com", "…"],
    "Domain=a.com,Domain=b.com...": ["a.com", "b.com", "…"],
    "{Domain=a.com, Domain=b.com,": ["a.com", "b.com", "…"],
    "": undefined,
    "{}": undefined,
    [`${TYPES}.AllowList`]: undefined,
    "{...}": undefined,
    "Domain=fabrikam": undefined,
    "fabrikam.com and others": undefined,
    "System.Collections.Generic.List`1[System.String]": undefined,
  };
  for (const [printed, expected] of Object.entries(inText)) {
    it(`reads \`${printed}\` as ${expected === undefined ? "unknown" : JSON.stringify(expected)}`, () => {
      const text = `Identity       : Global\nAllowedDomains : ${printed}\nAllowPublicUsers : True`;
      const reading = read(text);
      assert.deepEqual(factsIn(reading)[`${TENANT}.AllowedDomains`], expected);
      assert.equal(factsIn(reading)[`${TENANT}.AllowPublicUsers`], true);
      if (expected === undefined) {
        assert.match(
          reasonsFor(reading, "AllowedDomains"),
          /not-understood: .*Get-CsTenantFederation/,
        );
      }
    });
  }

  const inJson: Record<string, unknown> = {
    "{}": "AllowAllKnownDomains",
    '"AllowAllKnownDomains"': "AllowAllKnownDomains",
    '{"AllowedDomain": []}': [],
    '{"AllowedDomain": null}': [],
    '{"AllowedDomain": "Domain=a.com"}': ["a.com"],
    '{"AllowedDomain": "Domain=a.com Domain=b.com"}': ["a.com", "b.com"],
    '{"AllowedDomain": ["Domain=a.com", "b.com"]}': ["a.com", "b.com"],
    '{"AllowedDomain": [{"Domain": "a.com"}, {"Domain": "b.com"}]}': ["a.com", "b.com"],
    '{"AllowedDomain": {"value": [{"Domain": "a.com"}], "Count": 1}}': ["a.com"],
    '{"AllowedDomain": {"Domain": "a.com"}}': ["a.com"],
    '["Domain=a.com"]': ["a.com"],
    "[]": undefined,
    '""': undefined,
    null: undefined,
    true: undefined,
    '{"AllowedDomain": ""}': undefined,
    '{"AllowedDomain": [1]}': undefined,
    '{"Something": "else"}': undefined,
  };
  for (const [printed, expected] of Object.entries(inJson)) {
    it(`reads JSON \`${printed}\` as ${expected === undefined ? "unknown" : JSON.stringify(expected)}`, () => {
      const text = `{"AllowedDomains": ${printed}, "AllowPublicUsers": true}`;
      assert.deepEqual(facts(text)[`${TENANT}.AllowedDomains`], expected);
    });
  }

  it("reads what the commands print that it names to settle the matter", () => {
    const type = "PS C:\\> (Get-CsTenantFederationConfiguration).AllowedDomains.GetType().Name\n";
    const name = `${TENANT}.AllowedDomains`;
    assert.deepEqual(facts(`${type}AllowAllKnownDomains\nPS C:\\>`), {
      [name]: "AllowAllKnownDomains",
    });
    assert.match(reasonsFor(read(`${type}AllowList\nPS C:\\>`), "AllowList"), /a list is in use/);
    const expand =
      "PS C:\\> Get-CsTenantFederationConfiguration | Select-Object -ExpandProperty AllowedDomains\n\n";
    const printed = (value: string): string =>
      `${expand}AllowedDomain : ${value}\nElement : <AllowList />\n\n`;
    assert.deepEqual(facts(printed("{Domain=a.com, Domain=b.com}")), {
      [name]: ["a.com", "b.com"],
    });
    assert.deepEqual(facts(printed("{}")), { [name]: [] });
    assert.deepEqual(facts(printed("")), {});
    assert.deepEqual(
      facts(`${expand}AllowedDomain\n-------------\n{Domain=a.com, Domain=b.co...\n\n`),
      {},
    );
    assert.deepEqual(facts('{"AllowedDomain": [{"Domain": "a.com"}]}'), { [name]: ["a.com"] });
  });

  it("takes a word that every object has for a name like any other", () => {
    for (const word of ["constructor", "__proto__", "toString"]) {
      for (const text of [
        `Identity : ${word}\nEnabled : True\n`,
        `Identity : x\nProxyFqdn : ${word}\nEnabled : True\n`,
        `SipAddress : sip:alice@northwind.example\nHostingProvider : ${word}\n`,
        `Identity : Global\n${word} : True\n`,
      ]) {
        assert.deepEqual(facts(text, "server"), {}, text);
      }
    }
  });

  it("joins a value that was wrapped, inside a word or between two", () => {
    const rule = { rule: ["one.fabrikam.com", "two.fabrikam.com", "mail.co.woodgrove.com"] };
    const list = ["one.fabrikam.com", "two.fabrikam.com", "mail.co.woodgrove.com"];
    for (let width = 40; width < 100; width += 1) {
      const text = asFormatList([{ AllowedDomains: rule, BlockedDomains: list }], { width });
      assert.deepEqual(facts(text)[`${TENANT}.AllowedDomains`], list, text);
      assert.deepEqual(facts(text)[`${TENANT}.BlockedDomains`], list, text);
    }
  });

  it("takes a wrapped value whose indentation was lost, and not half of it", () => {
    const text =
      "AllowTeamsConsumer : True\nBlockedDomains : {Domain=a.com,\nDomain=b.com}\nAllowPublicUsers : True";
    assert.deepEqual(facts(text)[`${TENANT}.BlockedDomains`], ["a.com", "b.com"]);
  });

  it("leaves a break unknown that could be a space or nothing", () => {
    const text =
      "AllowTeamsConsumer : True\nBlockedDomains     : {contoso.com\n                      fabrikam.com}";
    assert.equal(facts(text)[`${TENANT}.BlockedDomains`], undefined);
  });
});

describe("reading: blocked domains and other values", () => {
  for (const printed of ["", "{}", "[]"]) {
    it(`reads \`${printed}\` as no blocked domain`, () => {
      const text = `AllowTeamsConsumer : True\nBlockedDomains : ${printed}`;
      assert.deepEqual(facts(text)[`${TENANT}.BlockedDomains`], []);
    });
  }

  it("takes JSON's empty shapes for an empty block list", () => {
    for (const printed of ["[]", "{}", "null", '{"value": [], "Count": 0}']) {
      assert.deepEqual(facts(`{"BlockedDomains": ${printed}}`)[`${TENANT}.BlockedDomains`], []);
    }
  });

  it("never coerces what is no switch", () => {
    for (const printed of ["yes", "1", "Tru", "True False", "$True", "TrueFalse"]) {
      const text = `AllowTeamsConsumer : ${printed}\nBlockedDomains : {}`;
      const reading = read(text);
      assert.equal(factsIn(reading)[`${TENANT}.AllowTeamsConsumer`], undefined);
      assert.match(reasonsFor(reading, "AllowTeamsConsumer"), /not-understood/);
    }
    assert.deepEqual(facts('{"AllowTeamsConsumer": 1, "AllowPublicUsers": "yes"}'), {});
  });

  it("takes a blank switch and an absent one for unknown", () => {
    assert.deepEqual(facts("AllowTeamsConsumer :\nAllowPublicUsers : True"), {
      [`${TENANT}.AllowPublicUsers`]: true,
    });
  });

  it("is tolerant of white space and of nothing else", () => {
    assert.equal(facts("AllowTeamsConsumer\t:\tTrue \u00A0")[`${TENANT}.AllowTeamsConsumer`], true);
    assert.deepEqual(facts("AllowTeamsConsumer ： True"), {});
  });

  it("does not take a choice that JSON printed as a number", () => {
    const reading = read(
      '{"AllowFederatedUsers": true, "EnablePartnerDiscovery": true, "RoutingMethod": 0}',
    );
    assert.equal(factsIn(reading)["server.CsAccessEdgeConfiguration.RoutingMethod"], undefined);
    assert.match(reasonsFor(reading, "RoutingMethod"), /EnumsAsStrings/);
  });

  it("reads a policy's own domain mode and lists", () => {
    const text = asFormatList([
      {
        Identity: "Tag:Partners",
        EnableFederationAccess: true,
        CommunicationWithExternalOrgs: "AllowSpecificExternalDomains",
        AllowedExternalDomains: ["fabrikam.com"],
        BlockedExternalDomains: [],
      },
    ]);
    const policy = "tenant.CsExternalAccessPolicy(Partners)";
    const known = facts(text);
    assert.equal(known[`${policy}.CommunicationWithExternalOrgs`], "AllowSpecificExternalDomains");
    assert.deepEqual(known[`${policy}.AllowedExternalDomains`], ["fabrikam.com"]);
    assert.deepEqual(known[`${policy}.BlockedExternalDomains`], []);
  });
});
