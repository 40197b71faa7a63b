/** What a blanked text looked like. */
export type SecretKind =
  "a password" | "a token" | "a key" | "a private key" | "a signature" | "a long secret";

/** A text with its secrets blanked, and what was blanked, each kind once. */
export interface Blanked {
  readonly text: string;
  readonly blanked: readonly SecretKind[];
}

/** What stands in the place of a secret. */
export function blankMark(kind: SecretKind): string {
  return `[blanked: looks like ${kind}]`;
}

const MARK = String.raw`\[blanked: looks like a (?:password|token|key|private key|signature|long secret)\]`;

/** Where a closed value surely ends, so that what stood behind a secret stands behind its mark too. */
const TAIL = String.raw`[^\s;&"'(),{}[\]<>]*`;

/** A value in quotation marks to their end, or to the end of the line where they never close; what was blanked before; else up to a space, `;` or `&`. */
const VALUE = String.raw`(?:(?:(?:"(?:[^"\\\n]|\\.)*"?)+|(?:'[^'\n]*'?)+|${MARK})${TAIL}|[^\s;&]+)`;

/** What keys are called whose value is nobody's business. */
const NAMES = String.raw`(?:passwor[dt]|passwd|passphrase|passcode|pwd|kennwort|secret|(?<![a-z0-9])pass|(?<![a-z0-9])pin|pin code|(?:client|app)[ _-]?secret|secret[ _-]?(?:key|value)|api[ _-]?key|(?:primary|secondary|account|access|storage|subscription|master|function)[ _-]?key|token|credentials?|(?<![a-z0-9])cookie|(?<![a-z0-9])otp|mfa[ _-]code)(?: for \S{1,80})?`;

interface Pattern {
  readonly kind: SecretKind;
  /** What comes before the secret and stays is the group `keep`. */
  readonly pattern: RegExp;
}

/**
 * What secrets look like, in the order in which they are looked for. INVARIANT: no quantifier stands in another over
 * the same characters with anything to fail after it, so that each takes time in proportion to the text.
 */
const PATTERNS: readonly Pattern[] = [
  {
    kind: "a private key",
    pattern:
      /(?<keep>)-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/gu,
  },
  {
    kind: "a password",
    pattern: new RegExp(
      String.raw`(?<keep>\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?)(?!-|\$[a-z_]\w*\b)${VALUE}`,
      "giu",
    ),
  },
  {
    kind: "a password",
    pattern: new RegExp(
      String.raw`(?<keep>(?<![\w-])-{1,2}(?:\w{0,30}password|passwd|pwd|passphrase|client-?secret|secret|api-?key|access-?token|token|account-?key|sas-?token)(?:\s{1,4}|:\s{0,4}|=\s{0,4}))(?![(-]|\$[a-z_]\w*(?!\S))${VALUE}`,
      "giu",
    ),
  },
  {
    kind: "a token",
    pattern: new RegExp(
      String.raw`(?<keep>\b(?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:(?:basic|bearer|digest|negotiate|ntlm)\s{1,4})?)${VALUE}`,
      "giu",
    ),
  },
  {
    kind: "a token",
    pattern: /(?<keep>\bbearer\s{1,4})(?=[a-z._~+/=-]*\d)[a-z0-9._~+/=-]{12,}/giu,
  },
  {
    kind: "a signature",
    pattern: new RegExp(
      String.raw`(?<keep>\b(?:sig|signature|x-amz-signature)=)(?:${MARK}${TAIL}|[^\s&"'<>]+)`,
      "giu",
    ),
  },
  {
    kind: "a password",
    pattern: new RegExp(
      String.raw`(?<keep>${NAMES}["']?\s{0,4}(?::=|=>|[:=])\s{0,4})${VALUE}`,
      "giu",
    ),
  },
  {
    kind: "a password",
    pattern:
      /(?<keep>\b(?:password|passwd|pwd|passphrase|passcode|pin|secret|token|api key)(?: for \S{1,80})? (?:is|was|would be) (?:now |set to |still )?["'“‘]?)(?=[^\s"'”’]*[\d!$%^&*#+=?~@])[^\s"'”’]+/giu,
  },
  {
    kind: "a password",
    pattern: /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]*:[^\s/]+(?=@)/giu,
  },
  {
    kind: "a token",
    pattern: /(?<keep>)\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/gu,
  },
  {
    kind: "a key",
    pattern:
      /(?<keep>)(?<![A-Za-z0-9])(?:(?:AKIA|ASIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{16}(?![A-Za-z0-9])|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|AIza[\w-]{30,}|[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|SG\.[\w-]{16,}\.[\w-]{16,}|npm_[A-Za-z0-9]{30,}|[\w~.-]{3}\dQ~[\w~.-]{31,34})/gu,
  },
];

/** Blanks what looks like a secret in anybody's text. Takes time in proportion to its length. */
export function blank(text: string): Blanked {
  const found = new Set<SecretKind>();
  const known = PATTERNS.reduce(
    (so, { kind, pattern }) =>
      so.replace(pattern, (whole, ...more: readonly unknown[]) => {
        const { keep = "" } = more.at(-1) as { readonly keep?: string };
        const marked = `${keep}${blankMark(kind)}`;
        if (marked !== whole) found.add(kind);
        return marked;
      }),
    text,
  );
  const blanked = known.replace(LONG, (token, at: number, all: string) => {
    if (!looksRandom(token, all.slice(at + token.length, at + token.length + 80))) return token;
    found.add("a long secret");
    return blankMark("a long secret");
  });
  return { text: blanked, blanked: [...found] };
}

/** Everything that secrets are written with, long enough to be one. */
const LONG = /[A-Za-z0-9+/_=~-]{24,}/gu;

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu;
const HEX = /^[0-9a-f]{32,}$/iu;
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
