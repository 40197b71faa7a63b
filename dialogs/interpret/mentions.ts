import { classRun, groupMention, type ClassRun } from "./groups.js";
import type { ReadingContext } from "./interpretation.js";
import { tagAt, rawAt, means, type Item } from "./items.js";
import { BLANK, sideOf, sideOfAddress, type Mention } from "./mention.js";
import { bearersOf, bearersOfBoth } from "./names.js";
import { isThing } from "./things.js";

/** Finds everybody the items name, left to right, before anything is merged. */
export function findMentions(items: readonly Item[], context: ReadingContext): readonly Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < items.length) {
    const mention = mentionAt(items, index, context);
    if (mention === null) {
      index += 1;
      continue;
    }
    mentions.push(mention);
    index = mention.end + 1;
  }
  return mentions;
}

function mentionAt(items: readonly Item[], at: number, context: ReadingContext): Mention | null {
  const item = items[at];
  if (item === undefined) return null;
  switch (item.tag) {
    case "address":
      return addressMention(item, at, context);
    case "domain":
      return domainMention(items, at, at, context);
    case "skype-name":
      return {
        ...BLANK,
        at,
        end: at,
        form: "skype-name",
        address: item.value,
        kinds: ["skype"],
        side: "foreign",
      };
    case "broken-address":
      return { ...BLANK, at, end: at, form: "broken", name: item.raw, side: "open" };
    case "our":
      return ownMention(items, at, context);
    case "word":
      return knownName(items, at, context);
    default:
      return SELF.has(item.tag) ? selfMention(items, at) : groupMention(items, at, context);
  }
}

const SELF: ReadonlySet<string> = new Set(["we", "me", "do"]);

/** Whoever asks, alone or with everybody of ours. */
function selfMention(items: readonly Item[], at: number): Mention | null {
  const tag = tagAt(items, at);
  if (tag === "we") return { ...BLANK, at, end: at, form: "own-group", side: "own", plural: true };
  const isMe = tag === "me" || isOwnWish(items, at);
  return isMe ? { ...BLANK, at, end: at, form: "me", side: "own" } : null;
}

/** "I'd like to call …": whoever asks is who wants to. */
function isOwnWish(items: readonly Item[], at: number): boolean {
  if (!/^i(?:'d)?\b/iu.test(rawAt(items, at))) return false;
  return /^to$/iu.test(rawAt(items, at + 1)) && items[at + 2]?.tag === "modality";
}

/** "Dave", "Dave Jones". */
function knownName(items: readonly Item[], at: number, context: ReadingContext): Mention | null {
  const bearers = bearersOf(items[at]?.value ?? "", context.users);
  if (bearers.length === 0 || isLastName(items, at, bearers)) return null;
  const both = namedInFull(items, at, bearers, context);
  const end = both.length > 0 ? at + 1 : at;
  const name = items
    .slice(at, end + 1)
    .map((item) => item.raw.replace(/'s$/iu, ""))
    .join(" ");
  const own = { form: "name", side: "own", name, at, end } as const;
  return { ...BLANK, ...own, bearers: both.length > 0 ? both : bearers };
}

/** Those who bear the next word too. */
function namedInFull(
  items: readonly Item[],
  at: number,
  bearers: readonly string[],
  context: ReadingContext,
): readonly string[] {
  const next = items[at + 1];
  return next?.tag === "word" ? bearersOfBoth(bearers, next.value, context.users) : [];
}

/** "Bob Smith" is not dave.smith: a last name counts where no other word stands before it. */
function isLastName(items: readonly Item[], at: number, bearers: readonly string[]): boolean {
  const name = items[at]?.value ?? "";
  return tagAt(items, at - 1) === "word" && !bearers.some((address) => address.startsWith(name));
}

function addressMention(item: Item, at: number, context: ReadingContext): Mention {
  const domain = item.value.slice(item.value.lastIndexOf("@") + 1);
  const side = sideOfAddress(item.value, context);
  return { ...BLANK, at, end: at, form: "address", address: item.value, domain, side };
}

/** `fabrikam.com`, `fabrikam.com users`; one of our own domains stands for all of us. */
function domainMention(
  items: readonly Item[],
  at: number,
  domainAt: number,
  context: ReadingContext,
): Mention {
  const domain = items[domainAt]?.value ?? "";
  const next = items[domainAt + 1];
  const end =
    means(next, "people") || means(next, "person") || means(next, "org") ? domainAt + 1 : domainAt;
  const side = sideOf(domain, context);
  const form = side === "own" ? "own-group" : "domain";
  return { ...BLANK, at, end, form, domain: side === "own" ? null : domain, side, plural: true };
}

const OUTSIDE: ReadonlySet<string> = new Set(["organization", "guest", "external", "unmanaged"]);
const OUTSIDE_NOUN = /^(?:contacts?|accounts?|friends?|buddies|buddy|address(?:es)?)$/iu;

/** "My bank adviser", "our tax lawyers": what they do for us, not what somebody is called. */
function isTradeOf(items: readonly Item[], at: number): boolean {
  const isPlain = tagAt(items, at) === "word" && /^\p{Ll}+$/u.test(rawAt(items, at));
  return isPlain && tagAt(items, at + 1) === "class" && TRADE.test(rawAt(items, at + 1));
}

const TRADE =
  /^(?:lawyer|accountant|auditor|advis[eo]r|solicitor|consultant|contractor|customer|client|supplier|vendor)s?$/iu;

/** "Our Skype contacts", "my mum". */
function isTheirs(noun: Item, run: ClassRun): boolean {
  return FAMILY.test(noun.raw) || (run.values.includes("skype") && OUTSIDE_NOUN.test(noun.raw));
}

/** "My mum": whose relatives work elsewhere. */
const FAMILY =
  /^(?:wife|husband|mother|father|mum|mom|dad|brother|sister|daughter|son|girlfriend|boyfriend|grandson|granddaughter|grandmother|grandfather|nephew|niece|uncle|aunt|cousin|landlord)$/iu;

/** `our users`, `our user …`, `my presence`; `our partners` are not ours. */
function ownMention(items: readonly Item[], at: number, context: ReadingContext): Mention | null {
  const run = classRun(items, at + 1);
  const noun = items[run.end + 1];
  if (run.values.some((value) => OUTSIDE.has(value)))
    return groupMention(items, at + 1, context, at);
  if (noun === undefined) return null;
  if (isTradeOf(items, at + 1)) return groupMention(items, at + 2, context, at);
  const isPeople = means(noun, "people");
  if (isPeople || means(noun, "person")) {
    return isTheirs(noun, run)
      ? groupMention(items, at + 1, context, at)
      : ownNoun(items, at, run, isPeople);
  }
  if (means(noun, "org") && run.values.length === 0) return ownOrganisation(items, at, run.end + 1);
  return ownThing(items, at, noun) ?? ownWord(items, at, run);
}

/** "My presence", "my calls": whoever asks. */
function ownThing(items: readonly Item[], at: number, thing: Item): Mention | null {
  const isMine = items[at]?.value === "my" && (means(thing, "modality") || thing.tag === "product");
  if (isMine && /^(?:tenant|environment)$/iu.test(thing.raw))
    return { ...BLANK, at, end: at + 1, form: "own-group", side: "own", plural: true };
  return isMine ? { ...BLANK, at, end: at, form: "me", side: "own" } : null;
}

function ownWord(items: readonly Item[], at: number, run: ClassRun): Mention | null {
  const word = items[at + 1];
  if (run.values.length > 0 || word?.tag !== "word" || isThing(word)) return null;
  const more = items[at + 2];
  const plural = means(more, "people");
  const end = plural || means(more, "org") ? at + 2 : at + 1;
  const name = items
    .slice(at + 1, end + 1)
    .map((item) => item.raw)
    .join(" ");
  return { ...BLANK, at, end, form: "name", name, side: "own", plural };
}

function ownOrganisation(items: readonly Item[], at: number, orgAt: number): Mention | null {
  if (tagAt(items, orgAt + 1) === "product") return null;
  const end = means(items[orgAt + 1], "people") ? orgAt + 1 : orgAt;
  return { ...BLANK, at, end, form: "own-group", side: "own", plural: true };
}

function ownNoun(items: readonly Item[], at: number, run: ClassRun, plural: boolean): Mention {
  const end = run.end + 1;
  const note = run.values.includes("skype")
    ? `I took \`${items
        .slice(at, end + 1)
        .map((item) => item.raw)
        .join(" ")}\` to be your own people, not Skype accounts outside.`
    : null;
  return {
    ...BLANK,
    at,
    end,
    form: plural ? "own-group" : "own-person",
    side: "own",
    plural,
    note,
  };
}
