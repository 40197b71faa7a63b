import assert from "node:assert/strict";
import fc from "fast-check";
import {
  CATALOGUE,
  environmentOf,
  exportEnvironment,
  factName,
  isRefusal,
  looksLikeOutput,
  readExport,
  readText,
  type Evidence,
  type ExportedChange,
  type FactValue,
} from "../../knowledge/index.js";

const NOW = "2026-11-21T12:00:00.000Z";
const READING = { origin: "export.json", side: null, at: NOW, by: "Dana" };

const word = fc.string({ minLength: 1 }).filter((text) => !text.includes("\u0000"));
const instant = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Evidence of any fact in the catalogue, with whatever text a source, a name or a person may have. */
const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(
    fc.constantFrom(...CATALOGUE),
    fc.constantFrom("alice@contoso.com", "bob (2)@contoso.com"),
    fc.record({ words: word, domains: fc.array(fc.domain()), flag: fc.boolean() }),
    fc.record(
      { source: word, at: instant, by: word, partial: fc.constant(true as const) },
      { requiredKeys: ["source", "at"] },
    ),
  )
  .map(([kind, key, { words, domains, flag }, rest]): Evidence => {
    const values: Readonly<Record<(typeof kind)["type"], FactValue>> = {
      boolean: flag,
      choice: kind.choices?.[0] ?? "",
      domains,
      "domain-rule": flag ? "AllowAllKnownDomains" : domains,
      emptiness: [],
      "policy-name": words,
      text: words,
    };
    const bracket = /\(<(\w+)>\)/u.exec(kind.pattern)?.[1];
    const inBrackets =
      bracket === "domain" ? "fabrikam.com" : bracket === "address" ? "alice@contoso.com" : key;
    const name = factName(kind.pattern, inBrackets) ?? kind.pattern;
    return { name, value: values[kind.type], ...rest };
  });

const PLAIN = { noNullPrototype: true } as const;
const change: fc.Arbitrary<ExportedChange> = fc.record(
  {
    revision: fc.nat(),
    at: instant,
    by: fc.option(word),
    facts: fc.array(fc.record({ name: word, from: fc.constant([]), to: fc.constant([]) }, PLAIN)),
  },
  PLAIN,
);

describe("an export", () => {
  it("reads back as it was, in its order", () => {
    fc.assert(
      fc.property(fc.array(evidence), fc.array(change), (pieces, changes) => {
        const exported = readExport(exportEnvironment(pieces, changes, NOW));
        assert.deepEqual(exported, { at: NOW, evidence: pieces, changes });
      }),
      { numRuns: 200 },
    );
  });

  it("reads as evidence wherever cmdlet output is read, with its own sources, times and givers", () => {
    fc.assert(
      fc.property(fc.array(evidence), fc.array(change, { maxLength: 3 }), (pieces, changes) => {
        const reading = readText(exportEnvironment(pieces, changes, NOW), READING);
        assert.deepEqual(reading.evidence, pieces);
        assert.equal(reading.receipt.counts.used, pieces.length);
        assert.equal(reading.receipt.counts["not-understood"], 0);
      }),
      { numRuns: 100 },
    );
  });

  it("leads to the same environment again", () => {
    const pieces: readonly Evidence[] = [
      { name: "Organization.Topology", value: "hybrid", source: "card", at: NOW, by: "Dana" },
      {
        name: "server.CsAllowedDomain",
        value: ["a.example"],
        partial: true,
        source: "x:1",
        at: NOW,
      },
      {
        name: "tenant.CsTenantFederationConfiguration.AllowPublicUsers",
        value: true,
        source: "a",
        at: NOW,
      },
      {
        name: "tenant.CsTenantFederationConfiguration.AllowPublicUsers",
        value: false,
        source: "b",
        at: NOW,
      },
    ];
    const told = (from: Iterable<Evidence>): readonly unknown[] => [...environmentOf(from).slots()];
    const again = told(pieces).flatMap(
      (slot) => (slot as { evidence: readonly Evidence[] }).evidence,
    );
    const reading = readText(exportEnvironment(again, [], NOW), READING);
    assert.deepEqual(told(reading.evidence), told(pieces));
  });

  it("is known for one when it is pasted", () => {
    assert.equal(looksLikeOutput(exportEnvironment([], [], NOW)), true);
    assert.equal(looksLikeOutput("what is an edgewise-export?"), false);
  });

  const line = (fields: object, version = 1): string =>
    JSON.stringify({ "edgewise-export": version, ...fields });
  const piece = {
    fact: "Organization.Topology",
    value: "hybrid",
    source: "card",
    at: NOW,
  };
  const wrong: readonly (readonly [string, string])[] = [
    ["of another version", line(piece, 2)],
    ["with a fact that nobody knows", line({ ...piece, fact: "Organization.Colour" })],
    ["with a value its fact cannot have", line({ ...piece, value: true })],
    ["with a choice there is not", line({ ...piece, value: "cloudy" })],
    ["with a fact written in another way", line({ ...piece, fact: "organization.topology" })],
    ["without a source", line({ ...piece, source: undefined })],
    ["without a time", line({ ...piece, at: "lately" })],
    ["with a giver that is no name", line({ ...piece, by: 7 })],
    ["with text that cannot be stored", line({ ...piece, source: "a\u0000b" })],
    ["with a change that is none", line({ change: { revision: "x" } })],
    ["without a beginning", line({ exported: 3 })],
  ];
  for (const [what, record] of wrong) {
    it(`${what} is refused, and where output is read that line alone is not understood`, () => {
      const json = `[${line({ exported: NOW })},\n${record},\n${line(piece)}]`;
      assert.ok(isRefusal(readExport(json)));
      const reading = readText(json, READING);
      assert.deepEqual(
        [reading.evidence.map(({ name }) => name), reading.receipt.counts["not-understood"]],
        [["Organization.Topology"], 1],
      );
    });
  }

  it("is no other JSON, and nothing that was cut", () => {
    const cut = exportEnvironment([], [], NOW).slice(0, -3);
    for (const json of ["", "{}", "[]", "[1]", "null", cut])
      assert.ok(isRefusal(readExport(json)), json);
  });
});
