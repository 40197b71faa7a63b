import { endsAsDomain } from "./mail-domains.js";

/** What a stretch of the text is, before its meaning is looked up. */
export type TokenKind =
  | "word"
  | "number"
  | "date"
  | "address"
  | "broken-address"
  | "domain"
  | "skype-name"
  | "url"
  | "mark";

/** One stretch of the text. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case; as typed for a Skype name. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const LOCAL = "[\\p{L}\\p{N}!#$%&*+/=?^_{|}~.'-]";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})";

/** INVARIANT: every branch consumes at least one character and none can match a stretch in two ways, so scanning is linear. */
const SCAN = new RegExp(
  [
    `(?<url>https?:\\/\\/[^\\s<>"]{1,2000})`,
    `(?<skype>(?:8:)?live:[\\p{L}\\p{N}._+-]{1,100}|skype:[\\p{L}][\\p{L}\\p{N}._-]{1,100}(?![\\p{L}\\p{N}._@+-]))`,
    `(?<prefix>(?:sip|sips|mailto|im):(?=[^\\s])|www\\.(?=[\\p{L}\\p{N}]))`,
    `(?<date>\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?![\\p{L}\\p{N}@]))`,
    `(?<any>\\*@|@)(?=[\\p{L}\\p{N}])`,
    `(?<arrow>-{1,3}>|=>|→|⇒|<-{1,3}>|<>|↔|<-{1,3}|<=|←|⇐)`,
    `(?<dotted>[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.+'%#&=*$!~^{}|@-]{0,400})`,
    `(?<mark>[^\\s])`,
  ].join("|"),
  "giu",
);

const ADDRESS = new RegExp(
  `^(?<local>${LOCAL}{1,64})@(?<domain>(?:${LABEL}\\.){1,20}${LABEL})$`,
  "iu",
);
const DOMAIN = new RegExp(`^(?:${LABEL}\\.){1,20}${LABEL}$`, "iu");
const TRAILING = /(?:['.!,~*_|}^=&-]+|'s)$/iu;
const PUNCTUATION = /['.!,~*_|}^=&-]+$/u;
const JOINED_SENTENCE = /^\p{Ll}[\p{Ll}\p{N}]*\.\p{Lu}\p{Ll}*$/u;

/** Cuts a text into addresses, domains, Skype names, dates, words and marks, in one pass. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(SCAN)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const raw = match[0];
    if (groups["prefix"] !== undefined || groups["any"] !== undefined) continue;
    if (groups["url"] !== undefined) tokens.push(...webAddress(raw, start));
    else if (groups["skype"] !== undefined) tokens.push(skypeName(raw, start));
    else if (groups["date"] !== undefined) tokens.push(token("date", raw, start));
    else if (groups["dotted"] !== undefined) tokens.push(...classify(unjoin(raw), raw, start));
    else tokens.push(...mark(text, raw, start));
  }
  return tokens;
}

function token(kind: TokenKind, raw: string, start: number, text = raw.toLowerCase()): Token {
  return { kind, text, raw, start, end: start + raw.length };
}

const HOME_PAGE = /^https?:\/\/(?:www\.)?(?<host>[^/?#:]{1,253})\/?(?<end>[?.!,;:)\]]*)$/iu;

/** A home page stands for its domain; any other page is only a link. */
function webAddress(raw: string, start: number): readonly Token[] {
  const { host = "", end = "" } = HOME_PAGE.exec(raw)?.groups ?? {};
  if (kindOf(host) !== "domain") return [token("url", raw, start)];
  const page = token("domain", raw, start, host.toLowerCase());
  return end.includes("?") ? [page, token("mark", "?", start + raw.length - 1)] : [page];
}

function skypeName(raw: string, start: number): Token {
  const name = raw.replace(/[._+-]+$/u, "").replace(/^skype:/iu, "");
  return { kind: "skype-name", text: name, raw, start, end: start + raw.length };
}

function mark(text: string, raw: string, start: number): readonly Token[] {
  const before = start > 0 ? text[start - 1] : undefined;
  if (raw === "." && before === ".") return [];
  if (raw === ">" && isArrow(text, start, before)) return [token("mark", raw, start, "->")];
  return [token("mark", raw, start)];
}

function isArrow(text: string, at: number, before: string | undefined): boolean {
  if (before === "-" || before === "=") return true;
  return before === " " && text[at + 1] === " ";
}

/** Where somebody forgot the blank after a full stop: `bob@fabrikam.com.Can` ends at `com`. */
function unjoin(stretch: string): string {
  const joined = /^(?<first>[^A-Z]+\.[a-z]{2,10})\.[A-Z][a-z]*$/u.exec(stretch)?.groups?.["first"];
  return joined ?? stretch;
}

function classify(wanted: string, stretch: string, start: number): readonly Token[] {
  if (wanted !== stretch) {
    const next = start + wanted.length + 1;
    return [
      ...classify(wanted, wanted, start),
      token("mark", ".", next - 1),
      ...classify(stretch.slice(wanted.length + 1), stretch.slice(wanted.length + 1), next),
    ];
  }
  const owner = stretch.replace(TRAILING, "").replace(TRAILING, "");
  const core = kindOf(owner) === null ? stretch.replace(PUNCTUATION, "") : owner;
  const rest = stretch.slice(core.length);
  if (core === "") return [token("word", stretch, start)];
  const after = start + core.length;
  const end = endMark(rest, stretch, after);
  const kind = kindOf(core);
  if (kind !== null)
    return [token(kind, core, start, kind === "skype-name" ? core : undefined), ...end];
  return [...words(core, start), ...end];
}

/** "Erin W.", "Mr.": the dot ends no sentence. */
const ABBREVIATED = /^(?:[A-HJ-Z]|mr|mrs|ms|dr|prof)\.$/iu;

/** A full stop, or a pause where somebody typed several: "alice calls.. i mean texts bob". */
function endMark(rest: string, stretch: string, at: number): readonly Token[] {
  if (rest === "." && ABBREVIATED.test(stretch)) return [];
  if (/^\.{2,}$/u.test(rest) && stretch.endsWith(rest)) return [token("mark", ",", at)];
  return /[.!]/u.test(rest) ? [token("mark", ".", at)] : [];
}

function kindOf(core: string): TokenKind | null {
  if (core.includes("@")) {
    return ADDRESS.test(core) && !core.includes("..") ? "address" : "broken-address";
  }
  if (/^\d+(?:st|nd|rd|th)?$/iu.test(core)) return "number";
  if (!core.includes(".")) return null;
  if (/^[\p{L}\p{N}_.-]+\.skype$/iu.test(core)) return "skype-name";
  if (SERVICE_HOST.test(core)) return "url";
  return isDomain(core) ? "domain" : null;
}

/** Hosts of the service itself, which nobody has an account at. */
const SERVICE_HOST =
  /^(?:[\w-]+\.)*(?:(?:online|pic|infra)\.lync\.com|messenger\.msn\.com|(?:learn|docs|support|admin|teams|admin\.teams|techcommunity)\.microsoft\.com)$/iu;

const ABBREVIATION = /^(?:e\.g|i\.e|a\.m|p\.m|u\.s)$/iu;

function isDomain(core: string): boolean {
  if (JOINED_SENTENCE.test(core) || ABBREVIATION.test(core)) return false;
  return DOMAIN.test(core) && endsAsDomain(core);
}

const SPLIT = /[\p{L}\p{N}]+(?:['._][\p{L}\p{N}]+)*|[+&=%#*$!~^{}|-]/gu;

/** A stretch that is no address: words at hyphens and the like, keeping apostrophes and inner dots. */
function words(core: string, start: number): readonly Token[] {
  const parts: Token[] = [];
  for (const piece of core.matchAll(SPLIT)) {
    const at = start + piece.index;
    if (JOINED_SENTENCE.test(piece[0])) {
      const dot = piece[0].indexOf(".");
      parts.push(token("word", piece[0].slice(0, dot), at), token("mark", ".", at + dot));
      parts.push(token("word", piece[0].slice(dot + 1), at + dot + 1));
    } else if (/^[\p{L}\p{N}]/u.test(piece[0])) {
      parts.push(token(/^\d+$/u.test(piece[0]) ? "number" : "word", piece[0], at));
    } else if (/[&+]/u.test(piece[0])) parts.push(token("mark", piece[0], at));
  }
  return parts;
}
