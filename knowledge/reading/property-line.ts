import type { Names } from "./names.js";

/** A `Name : value` line, taken apart. */
export interface PropertyLine {
  readonly name: string;
  readonly lower: string;
  readonly value: string;
  /** How many characters stand before the name. */
  readonly indent: number;
  /** The column its value starts in: where wrapped lines are aligned. */
  readonly column: number;
}

/** Longer than any name with its padding and indentation. */
const HEAD_LIMIT = 400;

/** Reads a property line, or null. A colon needs white space or the line's end behind it. */
export function readPropertyLine(text: string, names: Names): PropertyLine | null {
  const colon = text.indexOf(":");
  if (colon <= 0 || colon > HEAD_LIMIT) return null;
  if (colon + 1 < text.length && !isSpace(text.charCodeAt(colon + 1))) return null;
  const name = text.slice(0, colon).trim();
  const lower = names(name);
  if (lower === null) return null;
  const value = text.slice(colon + 1).trim();
  return { name, lower, value, indent: skipSpace(text, 0), column: colon + 2 };
}

/** The column of the first character that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  if (code === 32 || code === 9) return true;
  return code > 127 ? /\s/u.test(String.fromCharCode(code)) : code >= 10 && code <= 13;
}
