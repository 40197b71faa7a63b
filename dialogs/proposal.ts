import { z } from "zod/v4";
import { DIRECTIONS, MODALITIES, type Peer, type Question } from "../knowledge/index.js";
import { clean } from "./interpret/clean.js";
import { readDates } from "./interpret/dates.js";
import type { ReadingContext } from "./interpret/interpretation.js";
import { readItems, valueAs, type Item } from "./interpret/items.js";
import { isPublicMail } from "./interpret/mail-domains.js";
import { sideOf, sideOfAddress, type Mention } from "./interpret/mention.js";
import { prepare } from "./interpret/prepare.js";
import { withSkypeNames } from "./interpret/skype-names.js";
import { tokenize } from "./interpret/tokens.js";
import type { Proposal } from "./needs.js";

/** The longest text that is put to a language model, in characters. */
export const PROPOSAL_TEXT_LIMIT = 2_000;

const NAME = z.string().max(254).nullable();

/**
 * What a language model may answer with. Commands are not among the kinds: they do things, and have fixed words. Nor are
 * what-if (its change is more than a question holds), topic, trouble and guests (articles answer them, found by words).
 */
const ANSWER = z.strictObject({
  kind: z.enum(["reach", "who", "fix"]),
  subject: NAME,
  peer: z.strictObject({
    kind: z.enum(["skype", "organization", "unmanaged"]).nullable(),
    address: NAME,
    domain: NAME,
  }),
  modality: z.enum(MODALITIES),
  direction: z.enum(DIRECTIONS),
  asOf: z.iso.date().nullable().default(null),
});

type Answer = z.infer<typeof ANSWER>;

/**
 * What a language model answered, held against the text: null unless it is a question and whoever it names stands in the text
 * as a whole word. What is used is the text's own word, never the model's.
 */
export function checkProposal(text: string, answered: unknown): Proposal | null {
  const read = ANSWER.safeParse(answered);
  if (!read.success || text.length > PROPOSAL_TEXT_LIMIT) return null;
  const { kind, subject, modality, direction, asOf } = read.data;
  const named = namedIn(itemsOf(text));
  const peer = peerIn(read.data, named);
  if (peer === null || (subject !== null && !named.addresses.has(lower(subject)))) return null;
  if (kind === "who" && subject !== null) return null;
  const ours = subject === null ? null : lower(subject);
  return { understood: { kind, subject: ours, peer, modality, direction }, asOf };
}

/** A proposal as a question that may be shown. */
export interface Settled {
  readonly question: Question;
  readonly asOf: string | null;
}

/**
 * A proposal as a question that may be shown: checked against the text once more, and against what is known of whose address is
 * whose. The date is the one our own reader finds in the text. Null where anything does not fit, or would have to be guessed.
 */
export function settleProposal(
  text: string,
  { understood, asOf }: Proposal,
  context: ReadingContext,
): Settled | null {
  const checked = checkProposal(text, { ...understood, asOf });
  if (checked === null) return null;
  const question = checked.understood as Question;
  const items = itemsOf(text);
  const when = dateIn(text, items, asOf, context.today);
  const fits = fitsSides(question, namedIn(items), prepare(text, context).mentions, context);
  return fits && when !== undefined ? { question, asOf: when } : null;
}

/** What no question needs, and nobody elsewhere is to see. */
const NOT_FOR_OTHERS: readonly RegExp[] = [
  // Cmdlets and settings by name: somebody is showing what is set.
  /\b(?:get|set|new|grant|remove)-(?:cs|mg)\w/iu,
  /\b(?:[A-Z][a-z]+){3}/u,
  // Rows of a table.
  /@[^\s,;|]+[,;|\t]\S/u,
  // Secrets, and what is long and of no language: keys, tokens, ids.
  /\b(?:passwords?|passphrase|secrets?|tokens?|credentials?|api[- ]?keys?)\b/iu,
  /[A-Za-z0-9+/_=-]{24}/u,
];

/**
 * Whether a text names anybody a question could be about, does not tell the bot what to answer, and holds nothing but words
 * and whom it names: only then is a model asked. Longer than a question is, it is something else, and not cut to fit.
 */
export function isWorthProposing(text: string, context: ReadingContext): boolean {
  if (text.length > PROPOSAL_TEXT_LIMIT) return false;
  if (NOT_FOR_OTHERS.some((sign) => sign.test(text))) return false;
  if (prepare(text, context).coaxed) return false;
  const { addresses, domains, skypeNames, classes } = namedIn(itemsOf(text));
  return addresses.size + domains.size + skypeNames.size + classes.size > 0;
}

/** Whom a text names, each in lower case but for a Skype name's value. */
interface Named {
  readonly addresses: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly skypeNames: ReadonlyMap<string, string>;
  /** Which kinds of account it has a word for. */
  readonly classes: ReadonlySet<string>;
}

const CLASSES: ReadonlySet<string> = new Set(["skype", "organization", "unmanaged"]);

function itemsOf(text: string): readonly Item[] {
  return withSkypeNames(readItems(tokenize(clean(text)), () => false));
}

function namedIn(items: readonly Item[]): Named {
  const valuesOf = (tag: Item["tag"]): readonly string[] =>
    items.flatMap((item) => (item.tag === tag ? [item.value] : []));
  const classes = items.flatMap((item) => {
    const value = valueAs(item, "class");
    return value !== null && CLASSES.has(value) ? [value] : [];
  });
  return {
    addresses: new Set(valuesOf("address")),
    domains: new Set(valuesOf("domain")),
    skypeNames: new Map(valuesOf("skype-name").map((name) => [lower(name), name])),
    classes: new Set(classes),
  };
}

function lower(name: string): string {
  return name.toLowerCase();
}

/** The other side as the text's own words; null where they are not all there, or nobody is left. */
function peerIn({ peer }: Answer, named: Named): Peer | null {
  const { address, domain } = peer;
  const skypeName = address === null ? undefined : named.skypeNames.get(lower(address));
  if (skypeName !== undefined) {
    return domain === null && peer.kind === "skype"
      ? { kind: "skype", address: skypeName, domain: null }
      : null;
  }
  if (address === null) return groupIn(peer, named);
  const known = lower(address);
  const at = known.slice(known.lastIndexOf("@") + 1);
  if (!named.addresses.has(known) || (domain !== null && lower(domain) !== at)) return null;
  const kind = kindIn(peer.kind, at, named);
  return kind === undefined ? null : { kind, address: known, domain: at };
}

function groupIn({ kind, domain }: Answer["peer"], named: Named): Peer | null {
  if (domain === null) {
    return kind !== null && named.classes.has(kind) ? { kind, address: null, domain: null } : null;
  }
  const at = lower(domain);
  const told = kindIn(kind, at, named);
  return !named.domains.has(at) || told === undefined
    ? null
    : { kind: told, address: null, domain: at };
}

/** The kind of account, which a word of the text decides, else the domain; null where neither tells, undefined where the word says otherwise. */
function kindIn(
  kind: Answer["peer"]["kind"],
  domain: string,
  { classes }: Named,
): Peer["kind"] | undefined {
  if (classes.size > 0) return kind !== null && classes.has(kind) ? kind : undefined;
  return kind === "organization" && !isPublicMail(domain) ? kind : null;
}

const IN_PERSON: ReadonlySet<Mention["form"]> = new Set(["name", "me", "own-person", "broken"]);

/** Nobody of ours outside, nobody from outside ours, and nobody who is named left out. */
function fitsSides(
  question: Question,
  named: Named,
  mentions: readonly Mention[],
  context: ReadingContext,
): boolean {
  const { subject, peer, kind } = question;
  const sides = [...named.addresses].map((address) => sideOfAddress(address, context));
  if (subject !== null) {
    return (
      subject !== peer.address &&
      sideOfAddress(subject, context) !== "foreign" &&
      fitsPeer(question, named, sides, context)
    );
  }
  const someone = sides.includes("own") || mentions.some(({ form }) => IN_PERSON.has(form));
  return (kind === "who" || !someone) && fitsPeer(question, named, sides, context);
}

function fitsPeer(
  { peer }: Question,
  { skypeNames }: Named,
  sides: readonly Mention["side"][],
  context: ReadingContext,
): boolean {
  const { address, domain } = peer;
  if (address !== null) return domain === null || sideOfAddress(address, context) !== "own";
  if (domain !== null && sideOf(domain, context) === "own") return false;
  return skypeNames.size === 0 && !sides.includes("foreign");
}

/** The one day the text names, the model's choice where it names several, null where it names none; undefined where it is not clear. */
function dateIn(
  text: string,
  items: readonly Item[],
  proposed: string | null,
  today: string,
): string | null | undefined {
  const { dates } = readDates(clean(text), items, today);
  const days = new Set<string>();
  for (const { choices } of dates) {
    const [only] = choices;
    if (only === undefined || choices.length > 1) return undefined;
    days.add(only);
  }
  if (days.size <= 1) return [...days][0] ?? null;
  return proposed !== null && days.has(proposed) ? proposed : undefined;
}
