import type { PeerKind } from "../../knowledge/index.js";
import type { ReadingContext } from "./interpretation.js";
import { tagAt, rawAt, means, valueAs, type Item } from "./items.js";
import { BLANK, sideOf, type Mention } from "./mention.js";

/** A run of words for a kind of account. */
export interface ClassRun {
  /** Last item of the run; one before its start when it is empty. */
  readonly end: number;
  readonly values: readonly string[];
}

/** Neighbouring words for a kind of account: `external federated`, `a Skype`. */
export function classRun(items: readonly Item[], from: number): ClassRun {
  const values: string[] = [];
  let end = from - 1;
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    const value = item === undefined ? null : valueAs(item, "class");
    if (value !== null) {
      values.push(value);
      end = index;
    } else if (!isPassedOver(items, index, from)) break;
  }
  return { end, values };
}

/** An article in front, or the comma of "(Skype for Business, federated)". */
function isPassedOver(items: readonly Item[], index: number, from: number): boolean {
  const tag = tagAt(items, index);
  if (tag === "the") return index <= from;
  const isListed = tag === "comma" && tagAt(items, from - 1) === "open" && index > from;
  return isListed && means(items[index + 1], "class");
}

/** Anybody named by what they are: `skype users`, `people at fabrikam.com`, `someone in another company`. */
export function groupMention(
  items: readonly Item[],
  at: number,
  context: ReadingContext,
  start = at,
): Mention | null {
  const run = tagAt(items, at) === "the" ? { end: at - 1, values: [] } : classRun(items, at);
  if (run.values.length > 0) {
    const isNobody = [isDenied(items, start), isKindOfDoing(items, at)].includes(true);
    return isNobody ? null : classMention(items, start, run, context);
  }
  const item = items[at];
  if (item === undefined) return null;
  if (item.value === "here" && means(items[at + 1], "people")) {
    return { ...BLANK, at, end: at + 1, form: "own-group", side: "own", plural: true };
  }
  if (item.tag === "people" || isPerson(items, at)) return peopleMention(items, at, at, context);
  return null;
}

/** "Fed chat": a word about the doing, with nobody named. */
function isKindOfDoing(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const asksOfThem = before?.tag === "modal" && before.value !== "is";
  if (!/^fed$/iu.test(rawAt(items, at)) || asksOfThem) return false;
  if (/^(?:chat|call)s? ok$/iu.test(rawAt(items, at + 1))) return true;
  return means(items[at + 1], "modality") && !means(items[at + 1], "person");
}

/** "He is not on Skype", "not a Skype account". */
function isDenied(items: readonly Item[], at: number): boolean {
  let index = at - 1;
  while (["via", "the", "at", "named"].includes(tagAt(items, index))) index -= 1;
  return (
    /^(?:not|non|never|isn't|instead of|rather than)$/iu.test(rawAt(items, index)) && index > 0
  );
}

/** `contact` is a noun after an article or a kind of account, else a verb. */
function isPerson(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.tag === "person") return true;
  return means(item, "person") && ["the", "our", "class"].includes(tagAt(items, at - 1));
}

function kindsOf(values: readonly string[]): readonly PeerKind[] {
  const kinds = values.filter((value): value is PeerKind =>
    ["skype", "unmanaged", "organization", "guest"].includes(value),
  );
  if (kinds.includes("guest")) return ["guest"];
  const exact = [...new Set(kinds.filter((kind) => kind !== "organization"))];
  return exact.length > 0 ? exact : kinds.slice(0, 1);
}

function classMention(
  items: readonly Item[],
  start: number,
  run: ClassRun,
  context: ReadingContext,
): Mention {
  const end = nounEnd(items, run.end);
  const plural = means(items[run.end + 1], "people") || PLURAL.test(rawAt(items, run.end));
  const kinds = kindsOf(run.values);
  const place = placeAfter(items, end, context);
  const product = kinds.length > 0 ? null : productOf(run.values);
  const isAdjective = end === run.end && !plural && place.domain === null;
  return {
    ...BLANK,
    ...classSide(product, place),
    at: start,
    end: place.end,
    domain: place.domain,
    kinds: kinds.length === 0 ? place.kinds : kinds,
    plural: plural || place.domain !== null,
    bare: isAdjective && run.values.every((value) => ADJECTIVES.has(value)),
    product: place.kinds.length > 0 ? null : product,
  };
}

/** The last word of "users", "accounts" or "companies" after a kind of account, else of the kind itself. */
function nounEnd(items: readonly Item[], end: number): number {
  const noun = items[end + 1];
  const isNoun = means(noun, "people") || means(noun, "person") || means(noun, "org");
  return isNoun ? end + 1 : end;
}

const PLURAL = /(?<!team|busines|io)s$/iu;

/** Skype for Business and Teams may be ours or theirs; every other kind of account is theirs. */
function classSide(product: Mention["product"], place: Place): Pick<Mention, "form" | "side"> {
  if (product === null) return { form: "class", side: "foreign" };
  return place.own ? { form: "own-group", side: "own" } : { form: "class", side: "open" };
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
  const place = placeAfter(items, at, context);
  const placed = { ...BLANK, at: start, end: place.end, plural: true };
  const { domain, kinds, product } = place;
  if (domain !== null) return { ...placed, form: "domain", domain, side: sideOf(domain, context) };
  if (place.own) return { ...placed, form: "own-group", side: "own" };
  const plural = tagAt(items, at) === "people";
  if (place.outside) return { ...placed, form: "class", kinds, side: "foreign", product, plural };
  return unplaced(items, start, at);
}

/** People of whom nothing says where they are: staff is ours, anybody else may be on either side. */
function unplaced(items: readonly Item[], start: number, at: number): Mention {
  const item = items[at];
  const value = item?.value;
  if (value === "team" && tagAt(items, start - 1) === "word") return teamMention(items, at);
  if (value === "staff" || value === "everyone" || value === "team") {
    return { ...BLANK, at: start, end: at, form: "own-group", side: "own", plural: true };
  }
  const plural = item?.tag === "people";
  return { ...BLANK, at: start, end: at, form: "people", side: "open", plural };
}

/** "The sales team": some of ours, whom nothing says by address. */
function teamMention(items: readonly Item[], at: number): Mention {
  const name = items
    .slice(at - 1, at + 1)
    .map((item) => item.raw)
    .join(" ");
  return { ...BLANK, at: at - 1, end: at, form: "name", name, side: "own", plural: true };
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
  while (PLACE_WORDS.has(tagAt(items, index)) && index <= nounAt + 3) index += 1;
  if (index === nounAt + 1) return kindPlace(items, index, nowhere, false);
  const tag = tagAt(items, index);
  if (tag === "domain") return domainPlace(items, index, nowhere, context);
  if (means(items[index], "org") && INDEFINITE.test(rawAt(items, index - 1)))
    return { ...nowhere, end: index, outside: true, kinds: ["organization"] };
  if (tag === "our" || means(items[index], "org")) return ownPlace(items, index, nowhere);
  return kindPlace(items, index, nowhere, true);
}

/** "At a company": any but ours. */
const INDEFINITE = /^(?:a|an|another|some|certain|different|other)$/iu;

/** "On Skype", "in another company", "outside"; only the last may stand without a small word before it. */
function kindPlace(items: readonly Item[], index: number, nowhere: Place, led: boolean): Place {
  const run = classRun(items, index);
  const names = run.values.filter((value) => value !== "teams" && value !== "sfb");
  if (names.length === 0 || !(led || run.values[0] === "external")) return nowhere;
  const end = nounEnd(items, run.end);
  if (tagAt(items, end + 1) === "domain" || tagAt(items, end + 1) === "address") return nowhere;
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
    : { ...nowhere, end: nounEnd(items, index), domain };
}

function ownPlace(items: readonly Item[], index: number, nowhere: Place): Place {
  if (tagAt(items, index) === "our") {
    const next = items[index + 1];
    if (!means(next, "org") && !means(next, "people") && next?.tag !== "product") return nowhere;
    return { ...nowhere, end: index + 1, own: true };
  }
  return { ...nowhere, end: index, own: true };
}
