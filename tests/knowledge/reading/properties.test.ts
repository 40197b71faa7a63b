import assert from "node:assert/strict";
import fc from "fast-check";
import { createReader, looksLikeOutput } from "../../../knowledge/reading/index.js";
import type { Reading } from "../../../knowledge/index.js";
import { facts, factsIn, fixture, read } from "./reading-support.js";
import {
  asCsv,
  asFormatList,
  asFormatTable,
  asJson51,
  asJson7,
  type PrintedObject,
} from "../../support/output-fixtures.js";

const FIXTURES = [
  "access-edge.txt",
  "domains-with-blank-lines.txt",
  "session.txt",
  "tenant-federation-51.json",
  "other-tool.txt",
  "table-out-of-line.txt",
  "upgrade-policies.txt",
  "users.csv",
].map(fixture);

const domain = fc.constantFrom(
  "fabrikam.com",
  "woodgrove.co.uk",
  "a-b.example",
  "mail.contoso.com",
);
const domains = fc.uniqueArray(domain, { maxLength: 4 });
const rule = fc.record({
  rule: fc.oneof(
    fc.constant("open" as const),
    domains.filter((list) => list.length > 0),
  ),
});
const tenant = fc.record({
  Identity: fc.constant("Global"),
  AllowedDomains: rule,
  BlockedDomains: domains,
  AllowFederatedUsers: fc.boolean(),
  AllowTeamsConsumer: fc.boolean(),
  SharedSipAddressSpace: fc.boolean(),
});
const policy = fc.record({
  Identity: fc.constantFrom("Global", "Tag:Partners", "Site:Redmond"),
  EnableFederationAccess: fc.boolean(),
  EnableOutsideAccess: fc.boolean(),
  EnablePublicCloudAccess: fc.boolean(),
});
const user = fc.record({
  SipAddress: fc.constantFrom("sip:Alice@contoso.com", "bob@contoso.com"),
  HostingProvider: fc.constantFrom("SRV:", "sipfed.online.lync.com"),
  ExternalAccessPolicy: fc.option(fc.constantFrom("Tag:Partners", "Sales and more")),
});
const anyObjects = fc.array(fc.oneof(tenant, policy, user), { minLength: 1, maxLength: 4 });

/** Text that is nearly output: printed objects and noise, shuffled and cut. */
const nearlyOutput = fc
  .array(
    fc.oneof(
      anyObjects.map((objects) => asFormatList(objects)),
      anyObjects.map((objects) => asJson51(objects)),
      anyObjects.map((objects) => asFormatTable(objects)),
      anyObjects.map((objects) => asCsv(objects)),
      fc.constantFrom(
        ...FIXTURES,
        "PS C:\\> Get-CsAllowedDomain\n",
        "{",
        "[",
        '"',
        "}]",
        "\uFEFF",
        "\u001b[0m",
        "--- ---\n",
        "\r",
      ),
      fc.string(),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 6 },
  )
  .chain((pieces) => {
    const text = pieces.join("");
    return fc.nat({ max: text.length }).map((end) => text.slice(0, end));
  });

function readInPieces(text: string, cuts: readonly number[]): Reading {
  const reader = createReader({ origin: "paste", side: "server", at: "2026-11-21T09:00:00Z" });
  const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, text.length]) {
    reader.write(text.slice(from, end));
    from = end;
  }
  return reader.end();
}

describe("reading: properties", () => {
  it("gives the same reading however the text is cut", () => {
    fc.assert(
      fc.property(nearlyOutput, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        assert.deepEqual(readInPieces(text, cuts), read(text, "server"));
      }),
      { numRuns: 300 },
    );
    for (const text of FIXTURES) {
      const everywhere = Array.from(text, (_, at) => at);
      assert.deepEqual(readInPieces(text, everywhere), read(text, "server"));
    }
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyOutput, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        read(text);
        looksLikeOutput(text);
      }),
      { numRuns: 300 },
    );
  });

  it("accounts for each line at most once, and for no blank one", () => {
    fc.assert(
      fc.property(anyObjects, (objects) => {
        const text = asFormatList(objects);
        const lines = text.split("\n").filter((line) => line.trim() !== "").length;
        assert.equal(read(text).receipt.lines.length, lines);
      }),
      { numRuns: 100 },
    );
  });

  const shapes: Record<string, (objects: readonly PrintedObject[]) => string> = {
    "an indented Format-List": (objects) => asFormatList(objects, { indent: 4, newline: "\r\n" }),
    "a Format-List with blank lines": (objects) => asFormatList(objects, { airy: true }),
    "a narrow Format-List": (objects) => asFormatList(objects, { width: 60 }),
    "a Format-Table": asFormatTable,
    "the JSON of Windows PowerShell": asJson51,
    "the JSON of PowerShell 7, deep": (objects) => asJson7(objects, 5),
  };
  for (const [name, print] of Object.entries(shapes)) {
    it(`reads the same evidence out of ${name} as out of a Format-List`, () => {
      const one = fc.oneof(
        tenant.map((object) => [object]),
        fc.uniqueArray(policy, {
          minLength: 1,
          maxLength: 3,
          selector: ({ Identity }) => Identity,
        }),
        fc.uniqueArray(user, {
          minLength: 1,
          maxLength: 2,
          selector: ({ SipAddress }) => SipAddress,
        }),
      );
      fc.assert(
        fc.property(one, fc.constantFrom("server" as const, "tenant" as const), (objects, side) => {
          const expected = facts(asFormatList(objects), side);
          assert.deepEqual(facts(print(objects), side), expected);
        }),
        { numRuns: 100 },
      );
    });
  }

  it("reads back what is printed", () => {
    fc.assert(
      fc.property(tenant, (object) => {
        const fact = "tenant.CsTenantFederationConfiguration";
        const known = factsIn(read(asFormatList([object])));
        const expected = object.AllowedDomains.rule;
        assert.deepEqual(
          known[`${fact}.AllowedDomains`],
          expected === "open" ? "AllowAllKnownDomains" : expected,
        );
        assert.deepEqual(known[`${fact}.BlockedDomains`], object.BlockedDomains);
        assert.equal(known[`${fact}.AllowFederatedUsers`], object.AllowFederatedUsers);
      }),
    );
  });

  it("never takes a cut list for a whole one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }), (size, limit) => {
        const BlockedDomains = Array.from({ length: size }, (_, at) => `d${String(at)}.example`);
        const text = asFormatList([{ AllowTeamsConsumer: true, BlockedDomains }], { limit });
        const list = factsIn(read(text))["tenant.CsTenantFederationConfiguration.BlockedDomains"];
        assert.deepEqual(
          list,
          size > limit ? [...BlockedDomains.slice(0, limit), "…"] : BlockedDomains,
        );
      }),
    );
  });
});
