import assert from "node:assert/strict";
import { createReader } from "../../../knowledge/reading/index.js";
import { asFormatList, asJson51 } from "../../support/output-fixtures.js";

const USERS = 2_000;

function users(
  count: number,
): { SipAddress: string; HostingProvider: string; DisplayName: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    SipAddress: `sip:user${String(at)}@contoso.com`,
    HostingProvider: "SRV:",
    DisplayName: `User ${String(at)}`,
  }));
}

/** Milliseconds to read a text in pieces of `size` characters. */
function timeOf(text: string, size: number): number {
  const start = performance.now();
  const reader = createReader({ origin: "x", side: "server", at: "", onEvidence: () => undefined });
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
  reader.end();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** How much longer twice the text takes, measured in turns so that a busy machine slows both alike. */
function growth(make: (count: number) => string, count: number, size: number): number {
  const [once, twice] = [make(count), make(count * 2)];
  timeOf(twice, size);
  const ratios = Array.from({ length: 5 }, () => timeOf(twice, size) / timeOf(once, size));
  return median(ratios);
}

describe("reading: time grows with the text and no faster", () => {
  const texts: Record<
    string,
    readonly [make: (count: number) => string, count: number, size: number]
  > = {
    "users as Format-List": [(count) => asFormatList(users(count)), USERS, 65_536],
    "users as JSON": [(count) => asJson51(users(count)), USERS, 65_536],
    "one endless line in small pieces": [(count) => "x".repeat(count), 400_000, 16],
    "one endless wrapped value": [
      (count) =>
        `BlockedDomains : {Domain=a.com,\n${" ".repeat(18)}Domain=b.com,\n`.repeat(1) +
        `${" ".repeat(18)}Domain=c.com,\n`.repeat(count),
      8_000,
      65_536,
    ],
    "JSON that never closes": [(count) => `[${'{"a": ['.repeat(count)}`, 60_000, 1_000],
    "quotes that never close": [
      (count) => `"SipAddress","Site"\n"${"a\n".repeat(count)}`,
      60_000,
      65_536,
    ],
    "brackets at the start of every line": [(count) => "[x] {y}\n".repeat(count), 60_000, 65_536],
    "names that never come again": [
      (count) => Array.from({ length: count }, (_, at) => `Name${String(at)} : x`).join("\n"),
      8_000,
      65_536,
    ],
  };
  for (const [name, [make, count, size]] of Object.entries(texts)) {
    it(`reads ${name} in at most 2.5 times the time for twice as much`, function () {
      this.timeout(60_000);
      this.retries(2);
      const ratio = growth(make, count, size);
      assert.ok(ratio <= 2.5, `twice the text took ${ratio.toFixed(2)} times as long`);
    });
  }
});
