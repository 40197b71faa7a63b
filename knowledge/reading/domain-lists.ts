import { parseDomain } from "../fact.js";

/** A list of domains as printed. `partial`: it was cut, and proves nothing about what is not in it. */
export interface DomainList {
  readonly domains: readonly string[];
  readonly partial: boolean;
}

const CUT = /(?:\.\.\.|…)\}?$|\}(?:\.\.\.|…)$/u;
const TYPE_NAME =
  /^(?:deserialized\.|selected\.|microsoft\.(?:rtc|teams|graph|open)\.|system\.(?:collections|object|string|management|nullable|boolean|linq))/iu;

/** Whether a text is the name of a .NET type, which stands for a value that was not printed. */
export function isTypeName(text: string): boolean {
  return TYPE_NAME.test(text);
}

/** Whether a text was cut by the console. */
export function isCut(text: string): boolean {
  return CUT.test(text);
}

/** Reads `Domain=a.com, Domain=b.com` in every way it is joined and wrapped; null where any part is no domain. */
export function readDomainText(text: string): DomainList | null {
  const joined = joinWrapped(text.trim());
  if (joined === null || isTypeName(joined)) return null;
  const opened = joined.startsWith("{");
  // A brace that never closes and a comma with nothing behind it are cut too.
  const partial = isCut(joined) || (opened && !joined.endsWith("}")) || /[,;]$/u.test(joined);
  const inner = joined.replace(/^\{/u, "").replace(CUT, "").replace(/\}$/u, "");
  const domains = new Set<string>();
  for (const token of inner.split(/[,;\s]+/u)) {
    const bare = token.replace(/^["']|["']$/gu, "");
    if (bare === "") continue;
    const domain = isTypeName(bare) ? null : parseDomain(bare);
    if (domain === null) return null;
    domains.add(domain);
  }
  return { domains: [...domains], partial };
}

/** Reads a list out of JSON: strings, arrays, objects with a `Domain`, and arrays that Windows PowerShell wrapped. */
export function readDomainJson(value: unknown, depth = 0): DomainList | null {
  if (typeof value === "string") return readDomainText(value);
  if (typeof value !== "object" || value === null || depth > 4) return null;
  const items = Array.isArray(value) ? (value as unknown[]) : unwrapped(value);
  return items === null
    ? readDomainJson(memberOf(value, "domain"), depth + 1)
    : joinLists(items.map((item) => readDomainJson(item, depth + 1)));
}

function joinLists(lists: readonly (DomainList | null)[]): DomainList | null {
  const domains = new Set<string>();
  let partial = false;
  for (const list of lists) {
    if (list === null) return null;
    partial ||= list.partial;
    for (const domain of list.domains) domains.add(domain);
  }
  return { domains: [...domains], partial };
}

/** The array inside `{ "value": [...], "Count": 2 }`, as Windows PowerShell prints some arrays; else null. */
export function unwrapped(value: object): unknown[] | null {
  const inner = memberOf(value, "value");
  const count = memberOf(value, "count");
  const bare = Object.keys(value).every((key) => /^(?:value|count|@odata\..*)$/iu.test(key));
  return Array.isArray(inner) && (bare || typeof count === "number") ? (inner as unknown[]) : null;
}

/** A member of a JSON object whatever its name's case. */
export function memberOf(value: object, lower: string): unknown {
  for (const [key, member] of Object.entries(value)) {
    if (key.toLowerCase() === lower) return member;
  }
  return undefined;
}

/** Joins a wrapped value, or null where a break could be a space or nothing. */
function joinWrapped(text: string): string | null {
  const pieces = text.split("\n");
  const parts: string[] = [];
  let last: string | undefined;
  for (const piece of pieces) {
    if (last !== undefined) {
      const gap = gapBetween(last, piece);
      if (gap === null) return null;
      parts.push(gap);
    }
    parts.push(piece);
    last = piece;
  }
  return parts.join("");
}

function gapBetween(before: string, after: string): string | null {
  if (/[,;{]$/u.test(before) || /^(?:domain=|[,;}])/iu.test(after)) return " ";
  const end =
    before
      .slice(-260)
      .split(/[,;{\s]/u)
      .at(-1) ?? "";
  const start = after.slice(0, 260).split(/[,;}\s]/u, 1)[0] ?? "";
  // Where entries say `Domain=`, a line that starts without it goes on with a word that was too long.
  if (/^domain=/iu.test(end)) return "";
  return parseDomain(end) !== null && parseDomain(start) !== null ? null : "";
}
