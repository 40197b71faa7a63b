import { CATALOGUE } from "./catalogue.js";
import { editDistance } from "./edit-distance.js";
import type { FactKind, Refusal } from "./fact-kind.js";
import { parseDomain, policyName } from "./fact-value.js";

export { parseDomain, parseFactValue, policyName } from "./fact-value.js";

export type { FactKind, FactType, Refusal, Side } from "./fact-kind.js";

/** A fact's name, taken apart. */
export interface FactName {
  /** Canonical spelling: catalogue's case, `Tag:` dropped from a policy, addresses and domains in lower case. */
  readonly name: string;
  readonly kind: FactKind;
  /** What stands in the brackets, or null. */
  readonly key: string | null;
}

/** What stands between the first bracket and the last: a policy's name may hold brackets itself. */
const KEY = /\((.*)\)(?=\.\w+$|$)/su;
const BRACKETS = /\(<[^>]+>\)/u;

const KINDS = new Map<string, FactKind>(
  CATALOGUE.map((kind) => [kind.pattern.replace(BRACKETS, "()").toLowerCase(), kind]),
);

/** Reads a qualified fact name as the catalogue writes it, whatever its case. */
export function parseFactName(text: string): FactName | Refusal {
  const typed = text.trim();
  const kind = factKind(typed);
  if (kind === undefined) return unknownName(typed);
  if (!BRACKETS.test(kind.pattern)) return { name: kind.pattern, kind, key: null };
  const key = KEY.exec(typed)?.[1]?.trim() ?? "";
  const wrong = faultOfKey(kind, key);
  if (wrong !== null) {
    return { refused: `\`${typed}\` ${wrong}`, advice: `write it as \`${kind.pattern}\`` };
  }
  return { name: nameOf(kind, key), kind, key: canonicalKey(kind, key) };
}

function unknownName(typed: string): Refusal {
  const near = nearestPattern(typed);
  return {
    refused: `there is no fact named \`${typed}\``,
    advice: near === null ? "see the list of facts in the README" : `did you mean \`${near}\`?`,
  };
}

/** What is wrong with a key as somebody typed it, or null. */
function faultOfKey(kind: FactKind, key: string): string | null {
  if (key === "") return "does not say which one is meant";
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(key)) return "holds control characters";
  if (kind.pattern.includes("(<domain>)") && parseDomain(key) === null) {
    return "does not name a domain";
  }
  return kind.pattern.includes("(<address>)") && !/^[^@\s]+@[^@\s]+$/u.test(key)
    ? "does not name a user by an address"
    : null;
}

/** The canonical name of a catalogued fact, or null when the catalogue has no such property. */
export function factName(pattern: string, key?: string): string | null {
  const kind = KINDS.get(pattern.replace(BRACKETS, "()").toLowerCase());
  return kind === undefined ? null : nameOf(kind, key ?? null);
}

/** The catalogue's entry behind a canonical name. */
export function factKind(name: string): FactKind | undefined {
  return KINDS.get(name.replace(KEY, "()").toLowerCase()) ?? KINDS.get(name.toLowerCase());
}

/** What stands in a canonical name's brackets, or null where its kind has no key. */
export function factKey(name: string): string | null {
  const kind = factKind(name);
  if (kind === undefined || !BRACKETS.test(kind.pattern)) return null;
  return KEY.exec(name)?.[1] ?? null;
}

function nameOf(kind: FactKind, key: string | null): string {
  return key === null || !BRACKETS.test(kind.pattern)
    ? kind.pattern
    : kind.pattern.replace(BRACKETS, () => `(${canonicalKey(kind, key)})`);
}

function canonicalKey(kind: FactKind, key: string): string {
  if (kind.pattern.includes("(<address>)") || kind.pattern.includes("(<domain>)")) {
    return key.trim().toLowerCase().replace(/^sip:/u, "");
  }
  const name = policyName(key);
  if (/^global$/iu.test(name)) return "Global";
  return name.replace(/^site:/iu, "Site:");
}

/** Narrows what `parseFactName` and `parseFactValue` return. */
export function isRefusal(result: unknown): result is Refusal {
  return typeof result === "object" && result !== null && "refused" in result;
}

/** The pattern that was probably meant: the same property elsewhere, else the one fewest letters away. */
function nearestPattern(typed: string): string | null {
  const bare = typed.replace(KEY, "()").toLowerCase();
  const property = bare.slice(bare.lastIndexOf(".") + 1);
  let best: { pattern: string; distance: number } | null = null;
  for (const [key, { pattern }] of KINDS) {
    const distance = Math.min(
      editDistance(bare, key),
      editDistance(property, key.slice(key.lastIndexOf(".") + 1)) + 1,
    );
    if (best === null || distance < best.distance) best = { pattern, distance };
  }
  const bearable = Math.max(2, Math.floor(property.length / 4));
  return best !== null && best.distance <= bearable ? best.pattern : null;
}
