import { readFileSync } from "node:fs";
import type { FactValue, Reading, Side } from "../../../knowledge/index.js";
import { readText } from "../../../knowledge/reading/index.js";

const AT = "2026-11-21T09:00:00Z";

/** Reads a text as a paste. */
export function read(text: string, side: Side | null = null, owner?: string): Reading {
  const options = { origin: "paste", side, at: AT };
  return readText(text, owner === undefined ? options : { ...options, owner });
}

/** What a paste proves, by fact; a list that was cut ends in `…`. */
export function facts(text: string, side: Side | null = null): Record<string, FactValue> {
  return factsIn(read(text, side));
}

/** The evidence of a reading, by fact; a list that was cut ends in `…`. */
export function factsIn(reading: Reading): Record<string, FactValue> {
  return Object.fromEntries(
    reading.evidence.map(({ name, value, partial }) => [
      name,
      partial === true && typeof value === "object" ? [...value, "…"] : value,
    ]),
  );
}

/** A fixture in the shape of real output. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../cases/output/${name}`, import.meta.url), "utf8");
}

/** The reasons a reading gives for the lines that hold `part`. */
export function reasonsFor(reading: Reading, part: string): string {
  return reading.receipt.lines
    .filter(({ text }) => text.includes(part))
    .map(({ fate, reason }) => `${fate}: ${reason ?? ""}`)
    .join("; ");
}
