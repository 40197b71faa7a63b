/** A `Name : value` line, taken apart. */
export interface PropertyLine {
  readonly name: string;
  readonly value: string;
  /** How many characters stand before the name. */
  readonly indent: number;
  /** The column its value starts in: where wrapped lines are aligned. */
  readonly column: number;
}

const COLON = 58;

/** Reads a property line, or null. A colon needs white space or the line's end behind it. */
export function readPropertyLine(text: string): PropertyLine | null {
  const indent = skipSpace(text, 0);
  const end = skipName(text, indent);
  if (end === indent) return null;
  const colon = skipSpace(text, end);
  if (text.charCodeAt(colon) !== COLON) return null;
  if (colon + 1 < text.length && !isSpace(text.charCodeAt(colon + 1))) return null;
  return {
    name: text.slice(indent, end),
    value: text.slice(colon + 1).trim(),
    indent,
    column: colon + 2,
  };
}

/** The column of the first character that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function skipName(text: string, from: number): number {
  let at = from;
  while (at < text.length && isNameCode(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  if (code === 32 || code === 9) return true;
  return code > 127 ? /\s/u.test(String.fromCharCode(code)) : code >= 10 && code <= 13;
}

/** Letters, digits, `_`, `.` and `@`. */
function isNameCode(code: number): boolean {
  const folded = code | 32;
  if (folded >= 97 && folded <= 122) return true;
  if ((code >= 48 && code <= 57) || code === 95 || code === 46 || code === 64) return true;
  return code > 160 && /\p{L}/u.test(String.fromCharCode(code));
}
