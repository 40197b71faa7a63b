import { CATALOGUE } from "./catalogue.js";
import { editDistance } from "./edit-distance.js";
import type { FactValue } from "./evidence.js";

/** Which system holds a setting. Facts about people and partners belong to neither. */
export type Side = "server" | "tenant";

/** How a fact's value is written and compared. */
export type FactType =
  "boolean" | "choice" | "domains" | "domain-rule" | "policy-name" | "text" | "emptiness";

/** What is known of a setting before anybody's organisation is looked at. */
export interface FactKind {
  /** The name with its key in angle brackets: `server.CsExternalAccessPolicy(<Identity>).EnableFederationAccess`. */
  readonly pattern: string;
  readonly side: Side | null;
  readonly type: FactType;
  /** The words a `choice` may take, spelt as the cmdlet prints them. */
  readonly choices?: readonly string[];
  /** The bare cmdlet that shows it. */
  readonly cmdlet: string;
  /** The whole command where the bare one does not do: `<address>`, `<domain>`, `<Identity>` stand for the key. */
  readonly showWith?: string;
  /** A few words for a form's label. */
  readonly label: string;
  /** One sentence on what it decides. */
  readonly meaning: string;
  /** What Microsoft documents as the default. Shown, never assumed. */
  readonly documentedDefault?: {
    readonly value: string;
    /** A citation ref. */
    readonly source: string;
  };
  /** The day (`YYYY-MM-DD`) from which the setting exists, or has had an effect. */
  readonly since?: string;
  /** The day from which it exists no more, or has no effect. */
  readonly until?: string;
}

/** A fact's name, taken apart. */
export interface FactName {
  /** Canonical spelling: catalogue's case, `Tag:` dropped from a policy, addresses and domains in lower case. */
  readonly name: string;
  readonly kind: FactKind;
  /** What stands in the brackets, or null. */
  readonly key: string | null;
}

/** Why a name or a value was refused, in the user's words. */
export interface Refusal {
  readonly refused: string;
  readonly advice: string;
}

const KEY = /\(([^()]*)\)/u;
const BRACKETS = /\(<[^>]+>\)/u;

const KINDS = new Map<string, FactKind>(
  CATALOGUE.map((kind) => [kind.pattern.replace(BRACKETS, "()").toLowerCase(), kind]),
);

/** Reads a qualified fact name as contract §2 writes it, whatever its case. */
export function parseFactName(text: string): FactName | Refusal {
  const typed = text.trim();
  const key = KEY.exec(typed)?.[1]?.trim() ?? null;
  const kind = KINDS.get(typed.replace(KEY, "()").toLowerCase()) ?? KINDS.get(typed.toLowerCase());
  if (kind === undefined) {
    const near = nearestPattern(typed);
    return {
      refused: `there is no fact named \`${typed}\``,
      advice: near === null ? "see the list of facts in the README" : `did you mean \`${near}\`?`,
    };
  }
  if (!BRACKETS.test(kind.pattern)) return { name: kind.pattern, kind, key: null };
  const wrong = faultOfKey(kind, key ?? "");
  if (wrong !== null) {
    return { refused: `\`${typed}\` ${wrong}`, advice: `write it as \`${kind.pattern}\`` };
  }
  return { name: nameOf(kind, key), kind, key: canonicalKey(kind, key ?? "") };
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

/** Drops the `Tag:` that user-scope policies print and grant commands do not take. */
export function policyName(identity: string): string {
  return identity.trim().replace(/^tag:/iu, "");
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

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  $true: true,
  $false: false,
};

/** Reads a value as somebody types it for a fact of this kind. */
export function parseFactValue(kind: FactKind, text: string): FactValue | Refusal {
  const typed = text.trim();
  switch (kind.type) {
    case "boolean":
      return BOOLEANS[typed.toLowerCase()] ?? refuse(kind, typed, "`True` or `False`");
    case "choice": {
      const match = kind.choices?.find((choice) => choice.toLowerCase() === typed.toLowerCase());
      return match ?? refuse(kind, typed, oneOf(kind.choices ?? []));
    }
    case "domain-rule":
      if (/^allowallknowndomains$/iu.test(typed)) return "AllowAllKnownDomains";
      return domainList(
        kind,
        typed,
        "`AllowAllKnownDomains`, `none`, or domains separated by commas",
      );
    case "domains":
      return domainList(kind, typed, "`none`, or domains separated by commas");
    case "emptiness":
      return /^none$/iu.test(typed) ? [] : refuse(kind, typed, "`none`");
    case "policy-name":
      if (typed === "") return refuse(kind, typed, "a policy's name, or `none`");
      return /^none$/iu.test(typed) ? "none" : policyName(typed);
    case "text":
      return typed === "" ? refuse(kind, typed, "a word") : typed;
  }
}

/** A domain name as DNS and SIP write it, lower case, or null. International names come as typed or as punycode. */
export function parseDomain(text: string): string | null {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^domain=/u, "")
    .replace(/\.$/u, "");
  return /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(
    domain,
  )
    ? domain
    : null;
}

function domainList(kind: FactKind, typed: string, wanted: string): readonly string[] | Refusal {
  if (/^none$/iu.test(typed)) return [];
  const domains: string[] = [];
  for (const part of typed.split(/[,;\s]+/u).filter((piece) => piece !== "")) {
    const domain = parseDomain(part);
    if (domain === null) return refuse(kind, part, wanted);
    domains.push(domain);
  }
  return domains.length === 0 ? refuse(kind, typed, wanted) : [...new Set(domains)];
}

function refuse(kind: FactKind, typed: string, wanted: string): Refusal {
  return { refused: `\`${typed}\` is not a value of ${kind.pattern}`, advice: `give ${wanted}` };
}

function oneOf(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
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
