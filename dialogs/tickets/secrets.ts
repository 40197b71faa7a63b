import { MARK, SECRET_PATTERNS, type SecretKind } from "./secret-patterns.js";

/** A text with its secrets blanked, and what was blanked, each kind once. */
interface Blanked {
  readonly text: string;
  readonly blanked: readonly SecretKind[];
}

/** What stands in the place of a secret. */
export function blankMark(kind: SecretKind): string {
  return `[blanked: looks like ${kind}]`;
}

// What is blanked makes a text shorter, and may bring a name and its value near enough to be seen as such; hardly ever twice.
const PASSES = 4;

/**
 * Blanks what looks like a secret in anybody's text, and nothing more when it is done again. Takes time in proportion to
 * its length.
 */
export function blank(text: string): Blanked {
  const found = new Set<SecretKind>();
  let blanked = text.replace(UNSEEN, "");
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = blanked;
    blanked = blankOnce(before, found);
    if (blanked === before) break;
  }
  return { text: blanked, blanked: [...found] };
}

function blankOnce(text: string, found: Set<SecretKind>): string {
  const known = SECRET_PATTERNS.reduce(
    (so, { kind, pattern }) =>
      so.replace(pattern, (whole, ...more: readonly unknown[]) => {
        const { keep = "" } = more.at(-1) as { readonly keep?: string };
        if (MARKED.test(whole.slice(keep.length))) return whole;
        found.add(kind);
        return `${keep}${blankMark(kind)}`;
      }),
    text,
  );
  return known.replace(LONG, (token, at: number, all: string) => {
    if (LABELLED.test(all.slice(Math.max(0, at - 60), at))) return token;
    if (!looksRandom(token, all.slice(at + token.length, at + token.length + 80))) return token;
    found.add("a long secret");
    return blankMark("a long secret");
  });
}

/** What was blanked before, and nothing else. */
const MARKED = new RegExp(`^${MARK}$`, "u");

/** What nobody sees, and what would hide a secret's name or cut it in two; half a pair of characters is refused by some databases. */
const UNSEEN = /[\0\u00ad\u200b-\u200f\u2060-\u2064\ufeff\p{Cs}]/gu;

/** Everything that secrets are written with, long enough to be one. */
const LONG = /[A-Za-z0-9+/_=~-]{24,}/gu;

/** What names a long run that leads to a log or a certificate, and opens nothing. */
const LABELLED =
  /(?<![\w+/=~-])(?:thumbprint|fingerprint|(?:trace|call|request|correlation|conversation|operation|message|tenant|object)[- ]?id)["']?\s{0,4}(?:is|[:=])?\s{0,4}["']?$/iu;

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu;
const HEX = /^[0-9a-f]{32,}$/iu;
/** The name of a setting: letters alone, and never two capitals together. */
const CAMEL_CASE = /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*$/u;
const DOMAIN_LABEL = /^[a-z0-9/-]+$/u;

/** So many places where a digit touches a letter are in no word, path, date or name. */
const DIGITS_TOUCHING = 3;
/** From this share of changes between small, capital, digit and sign on, it is no word in camel case. */
const CHANGES = 0.5;

/** Whether a long run of characters is no name, path, identifier of a tenant or part of an address. */
function looksRandom(token: string, after: string): boolean {
  // The local part of an address, or a label of a domain.
  if (/^@[\w-]+\./u.test(after)) return false;
  if (DOMAIN_LABEL.test(token) && /^(?:\.[a-z0-9-]+)*\.[a-z]{2,}/u.test(after)) return false;
  if (CAMEL_CASE.test(token)) return false;
  const rest = token.replace(GUID, "-");
  if (rest.length < 24) return false;
  if (HEX.test(rest)) return true;
  const touching = [...rest.matchAll(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/giu)].length;
  return touching >= DIGITS_TOUCHING || changing(rest) >= CHANGES;
}

function changing(text: string): number {
  let count = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (classOf(text.charAt(at)) !== classOf(text.charAt(at - 1))) count += 1;
  }
  return /[a-z]/u.test(text) && /[A-Z]/u.test(text) ? count / (text.length - 1) : 0;
}

function classOf(character: string): "small" | "capital" | "digit" | "sign" {
  if (character >= "a" && character <= "z") return "small";
  if (character >= "A" && character <= "Z") return "capital";
  return character >= "0" && character <= "9" ? "digit" : "sign";
}
