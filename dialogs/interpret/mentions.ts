import type { PeerKind } from "../../knowledge/index.js";
import { means, valueAs, type Item } from "./items.js";
import { isPublicMail } from "./mail-domains.js";
import { bearersOf } from "./names.js";
import type { ReadingContext } from "./interpretation.js";

/** Whose side somebody is on, as far as the words and our own domains tell. */
export type MentionSide = "own" | "foreign" | "open";

/** Somebody or some group the text names. */
export interface Mention {
  /** First and last item, inclusive. */
  readonly at: number;
  readonly end: number;
  readonly form:
    | "address"
    | "domain"
    | "skype-name"
    | "own-group"
    | "own-person"
    | "me"
    | "class"
    | "people"
    | "name"
    | "broken";
  readonly address: string | null;
  readonly domain: string | null;
  /** For a lone name: as typed, and the known users who bear it. */
  readonly name: string | null;
  readonly bearers: readonly string[];
  readonly kinds: readonly PeerKind[];
  readonly side: MentionSide;
  readonly plural: boolean;
  /** For a class: no noun like "user" stands with it, so it may only say how. */
  readonly bare: boolean;
  /** Said of somebody's Skype for Business or Teams, which is no Skype account. */
  readonly product: "sfb" | "teams" | null;
  /** What ought to be noted about how it was taken. */
  readonly note: string | null;
}

/** A mention of nobody yet. */
export const BLANK = {
  address: null,
  domain: null,
  name: null,
  bearers: [],
  kinds: [],
  plural: false,
  bare: false,
  product: null,
  note: null,
} as const;

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
    case "we":
      return { ...BLANK, at, end: at, form: "own-group", side: "own", plural: true };
    case "me":
      return { ...BLANK, at, end: at, form: "me", side: "own" };
    case "our":
      return ownMention(items, at, context);
    case "word":
      return knownName(item, at, context);
    default:
      return groupMention(items, at, context);
  }
}

function knownName(item: Item, at: number, context: ReadingContext): Mention | null {
  const bearers = bearersOf(item.value, context.users);
  return bearers.length === 0
    ? null
    : {
        ...BLANK,
        at,
        end: at,
        form: "name",
        name: item.raw.replace(/'s$/iu, ""),
        bearers,
        side: "own",
      };
}

/** Whose domain this is. */
export function sideOf(domain: string, context: ReadingContext): MentionSide {
  if (context.ownDomains.includes(domain)) return "own";
  return context.ownDomains.length > 0 || isPublicMail(domain) ? "foreign" : "open";
}

/** Whose address this is: a known user's is ours, whatever its domain. */
export function sideOfAddress(address: string, context: ReadingContext): MentionSide {
  const cut = address.lastIndexOf("@");
  if (bearersOf(address.slice(0, cut), context.users).includes(address)) return "own";
  return sideOf(address.slice(cut + 1), context);
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

/** `our users`, `our user …`, `my presence`; `our partners` are not ours. */
function ownMention(items: readonly Item[], at: number, context: ReadingContext): Mention | null {
  const run = classRun(items, at + 1);
  const noun = items[run.end + 1];
  if (run.values.some((value) => OUTSIDE.has(value)))
    return groupMention(items, at + 1, context, at);
  const isPeople = means(noun, "people");
  if (noun !== undefined && (isPeople || means(noun, "person"))) {
    if (run.values.includes("skype") && OUTSIDE_NOUN.test(noun.raw)) {
      return groupMention(items, at + 1, context, at);
    }
    return ownNoun(items, at, run, isPeople);
  }
  if (means(noun, "org") && run.values.length === 0) return ownOrganisation(items, at, run.end + 1);
  if (items[at]?.value === "my" && (means(noun, "modality") || noun?.tag === "product")) {
    return { ...BLANK, at, end: at, form: "me", side: "own" };
  }
  return ownWord(items, at, run);
}

function ownWord(items: readonly Item[], at: number, run: ClassRun): Mention | null {
  const word = items[at + 1];
  if (run.values.length > 0 || word?.tag !== "word") return null;
  const more = items[at + 2];
  const end = means(more, "people") || means(more, "org") ? at + 2 : at + 1;
  const name = items
    .slice(at + 1, end + 1)
    .map((item) => item.raw)
    .join(" ");
  return { ...BLANK, at, end, form: "name", name, side: "own" };
}

function ownOrganisation(items: readonly Item[], at: number, orgAt: number): Mention | null {
  if (items[orgAt + 1]?.tag === "product") return null;
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

interface ClassRun {
  /** Last item of the run; one before its start when it is empty. */
  readonly end: number;
  readonly values: readonly string[];
}

/** Neighbouring words for a kind of account: `external federated`, `a Skype`. */
function classRun(items: readonly Item[], from: number): ClassRun {
  const values: string[] = [];
  let end = from - 1;
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    const value = item === undefined ? null : valueAs(item, "class");
    if (value !== null) {
      values.push(value);
      end = index;
    } else if (item?.tag !== "the" || index > from) break;
  }
  return { end, values };
}

/** Anybody named by what they are: `skype users`, `people at fabrikam.com`, `someone in another company`. */
function groupMention(
  items: readonly Item[],
  at: number,
  context: ReadingContext,
  start = at,
): Mention | null {
  const run = items[at]?.tag === "the" ? { end: at - 1, values: [] } : classRun(items, at);
  if (run.values.length > 0) {
    return isDenied(items, start) ? null : classMention(items, start, run, context);
  }
  const item = items[at];
  if (item === undefined) return null;
  if (item.value === "here" && means(items[at + 1], "people")) {
    return { ...BLANK, at, end: at + 1, form: "own-group", side: "own", plural: true };
  }
  if (item.tag === "people" || isPerson(items, at)) return peopleMention(items, at, at, context);
  return null;
}

/** "He is not on Skype", "not a Skype account". */
function isDenied(items: readonly Item[], at: number): boolean {
  let index = at - 1;
  while (["via", "the", "at", "named"].includes(items[index]?.tag ?? "")) index -= 1;
  return (
    /^(?:not|non|never|isn't|instead of|rather than)$/iu.test(items[index]?.raw ?? "") && index > 0
  );
}

/** `contact` is a noun after an article or a kind of account, else a verb. */
function isPerson(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.tag === "person") return true;
  return means(item, "person") && ["the", "our", "class"].includes(items[at - 1]?.tag ?? "");
}

function kindsOf(values: readonly string[]): readonly PeerKind[] {
  const kinds = values.filter((value): value is PeerKind =>
    ["skype", "unmanaged", "organization", "guest"].includes(value),
  );
  if (kinds.includes("guest")) return ["guest"];
  return kinds.length > 1 ? [...new Set(kinds.filter((kind) => kind !== "organization"))] : kinds;
}

function classMention(
  items: readonly Item[],
  start: number,
  run: ClassRun,
  context: ReadingContext,
): Mention {
  const noun = items[run.end + 1];
  const withNoun = means(noun, "people") || means(noun, "person") || means(noun, "org");
  const last = items[run.end];
  const plural = means(noun, "people") || /(?<!team|busines|io)s$/iu.test(last?.raw ?? "");
  const end = withNoun ? run.end + 1 : run.end;
  const kinds = kindsOf(run.values);
  const at = placeAfter(items, end, context);
  const product = kinds.length > 0 ? null : productOf(run.values);
  return {
    ...BLANK,
    at: start,
    end: at.end,
    form: at.own && product !== null ? "own-group" : "class",
    domain: at.domain,
    kinds: kinds.length === 0 ? at.kinds : kinds,
    side: product === null ? "foreign" : at.own ? "own" : "open",
    plural: plural || at.domain !== null,
    bare:
      !withNoun &&
      !plural &&
      at.domain === null &&
      run.values.every((value) => ADJECTIVES.has(value)),
    product: at.kinds.length > 0 ? null : product,
  };
}

/** Kinds whose name alone is no person: "Skype", as against "a guest". */
const ADJECTIVES: ReadonlySet<string> = new Set(["skype", "unmanaged", "sfb", "teams", "external"]);

function productOf(values: readonly string[]): "sfb" | "teams" | null {
  if (values.includes("external")) return null;
  if (values.includes("sfb")) return "sfb";
  return values.includes("teams") ? "teams" : null;
}

function peopleMention(
  items: readonly Item[],
  start: number,
  at: number,
  context: ReadingContext,
): Mention | null {
  const item = items[at];
  const value = item?.value ?? "";
  const place = placeAfter(items, at, context);
  if (place.domain !== null) {
    return {
      ...BLANK,
      at: start,
      end: place.end,
      form: "domain",
      domain: place.domain,
      side: sideOf(place.domain, context),
      plural: true,
    };
  }
  if (place.own)
    return { ...BLANK, at: start, end: place.end, form: "own-group", side: "own", plural: true };
  if (place.outside) {
    return {
      ...BLANK,
      at: start,
      end: place.end,
      form: "class",
      kinds: place.kinds,
      side: "foreign",
      plural: true,
      product: place.product,
    };
  }
  if (value === "team" && items[start - 1]?.tag === "word") return teamMention(items, at);
  if (value === "staff" || value === "everyone" || value === "team") {
    return { ...BLANK, at: start, end: at, form: "own-group", side: "own", plural: true };
  }
  return {
    ...BLANK,
    at: start,
    end: at,
    form: "people",
    side: "open",
    plural: item?.tag === "people",
  };
}

/** "The sales team": some of ours, whom nothing says by address. */
function teamMention(items: readonly Item[], at: number): Mention {
  const name = items
    .slice(at - 1, at + 1)
    .map((item) => item.raw)
    .join(" ");
  return { ...BLANK, at: at - 1, end: at, form: "name", name, side: "own" };
}

interface Place {
  readonly end: number;
  readonly domain: string | null;
  readonly own: boolean;
  readonly outside: boolean;
  readonly kinds: readonly PeerKind[];
  readonly product: "sfb" | "teams" | null;
}

const PLACE_WORDS: ReadonlySet<string> = new Set(["at", "from", "via", "with", "the", "named"]);

/** What follows a noun to say where its people are: `at fabrikam.com`, `in our company`, `on Skype`. */
function placeAfter(items: readonly Item[], nounAt: number, context: ReadingContext): Place {
  const nowhere: Place = {
    end: nounAt,
    domain: null,
    own: false,
    outside: false,
    kinds: [],
    product: null,
  };
  let index = nounAt + 1;
  while (PLACE_WORDS.has(items[index]?.tag ?? "") && index <= nounAt + 3) index += 1;
  const item = items[index];
  if (item === undefined) return nowhere;
  const stands = index > nounAt + 1;
  if (stands && item.tag === "domain") return domainPlace(items, index, nowhere, context);
  if (stands && (item.tag === "our" || means(item, "org"))) return ownPlace(items, index, nowhere);
  const run = classRun(items, index);
  const names = run.values.filter((value) => value !== "teams" && value !== "sfb");
  const follows = stands || run.values[0] === "external";
  if (!follows || names.length === 0) return nowhere;
  const noun = items[run.end + 1];
  const end =
    means(noun, "people") || means(noun, "person") || means(noun, "org") ? run.end + 1 : run.end;
  if (items[end + 1]?.tag === "domain" || items[end + 1]?.tag === "address") return nowhere;
  return { ...nowhere, end, outside: true, kinds: kindsOf(names) };
}

function domainPlace(
  items: readonly Item[],
  index: number,
  nowhere: Place,
  context: ReadingContext,
): Place {
  const domain = items[index]?.value ?? "";
  return context.ownDomains.includes(domain)
    ? { ...nowhere, end: index, own: true }
    : { ...nowhere, end: index, domain };
}

function ownPlace(items: readonly Item[], index: number, nowhere: Place): Place {
  if (items[index]?.tag === "our") {
    const next = items[index + 1];
    if (!means(next, "org") && !means(next, "people") && next?.tag !== "product") return nowhere;
    return { ...nowhere, end: index + 1, own: true };
  }
  return { ...nowhere, end: index, own: true };
}
