import { addColumn, type ObjectSink, type Property } from "./found-object.js";
import type { Ledger } from "./ledger.js";

/** Reads the records under a CSV heading. */
export interface CsvReader {
  readonly line: (line: number, text: string) => void;
  /** A quoted field is still open: the next line belongs to it, whatever it says. */
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** A quote that stays open longer than this was never closed. */
const OPEN_LIMIT = 200_000;
const NAME = /^[\p{L}_@][\p{L}\p{N}_.@-]*$/u;

/** The names and the delimiter of an Export-Csv heading, or null where a line is none. */
export function readCsvHeading(
  text: string,
  isKnown: (lower: string) => boolean,
): { readonly names: readonly string[]; readonly delimiter: string } | null {
  const line = text.trim();
  for (const delimiter of [",", ";", "\t"]) {
    if (!line.includes(delimiter) && !/^"[^"]+"$/u.test(line)) continue;
    const names = splitRecord(line, delimiter);
    if (names === null || names.some((name) => !NAME.test(name))) continue;
    if (names.some((name) => isKnown(name.toLowerCase()))) return { names, delimiter };
  }
  return null;
}

/** A reader for the records under a heading. Records may run over several lines inside quotes. */
export function createCsvReader(
  names: readonly string[],
  delimiter: string,
  emit: ObjectSink,
  ledger: Ledger,
): CsvReader {
  let held: { readonly line: number; readonly parts: string[]; length: number } | null = null;

  const refuse = (line: number, text: string, reason: string): void => {
    ledger.record(line, text, "not-understood", { reason });
  };
  const take = (line: number, text: string): void => {
    const values = splitRecord(text, delimiter);
    if (values?.length !== names.length) {
      refuse(line, text, "this line has not as many fields as the heading");
      return;
    }
    const properties = new Map<string, Property>();
    names.forEach((name, column) => {
      const lower = name.toLowerCase();
      const value = (values[column] ?? "").replace(/\r?\n/gu, " ").trim();
      const shown = `${name}: ${value}`;
      addColumn(properties, { name, lower, value, line, text: shown, wrapped: null });
    });
    emit("csv", line, properties);
  };
  const abandon = (): void => {
    if (held === null) return;
    refuse(held.line, held.parts[0] ?? "", "a quote opens here and never closes");
    held = null;
  };

  return {
    line(line, text) {
      const closes = hasOddQuotes(text);
      if (held === null) {
        if (closes) held = { line, parts: [text], length: text.length };
        else take(line, text);
        return;
      }
      held.parts.push(text);
      held.length += text.length;
      if (closes) {
        const whole = held.parts.join("\n");
        const from = held.line;
        held = null;
        take(from, whole);
      } else if (held.length > OPEN_LIMIT) abandon();
    },
    isOpen: () => held !== null,
    close: abandon,
  };
}

function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** The fields of one record, or null where quotes stand wrongly. */
function splitRecord(text: string, delimiter: string): string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text.charAt(at) === '"';
    const end = quoted ? closingQuote(text, at + 1) + 1 : endOfField(text, at, delimiter);
    if (end === 0) return null;
    fields.push(
      quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end).trim(),
    );
    if (end >= text.length) return fields;
    if (text.charAt(end) !== delimiter) return null;
    at = end + 1;
  }
}

function endOfField(text: string, at: number, delimiter: string): number {
  const end = text.indexOf(delimiter, at);
  return end < 0 ? text.length : end;
}

/** Where the quote closes, or -1. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at;
  }
  return -1;
}
