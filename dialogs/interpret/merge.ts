import { tagAt, means, type Item, type ItemTag } from "./items.js";
import type { Mention } from "./mention.js";

/** A mention in the making: merging fills it in place. */
type Draft = { -readonly [Field in keyof Mention]: Mention[Field] };

const BEFORE_ADDRESS: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "fill",
  "the",
  "named",
  "colon",
  "open",
  "comma",
  "person",
  "word",
  "via",
  "our",
  "at",
  "pronoun",
]);
const AFTER_ADDRESS: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "fill",
  "the",
  "named",
  "via",
  "open",
  "comma",
  "person",
  "pronoun",
  "colon",
  "at",
  "our",
]);
const HOW: ReadonlySet<ItemTag> = new Set<ItemTag>(["via", "open", "named", "pronoun"]);

/** Brings together what is said of one person in several words: `the Skype user bob@outlook.com`, `alice (alice@contoso.com)`, `bob at fabrikam.com`. */
export function mergeMentions(
  found: readonly Mention[],
  items: readonly Item[],
): readonly Mention[] {
  const named = mergeNames(
    found.map((mention) => ({ ...mention })),
    items,
  );
  const owned = mergeOwners(named, items);
  return spread(mergeClasses(owned, items), items);
}

function gap(items: readonly Item[], a: Mention, b: Mention): readonly Item[] {
  return items.slice(a.end + 1, b.at);
}

function onlyHas(items: readonly Item[], tags: ReadonlySet<ItemTag>, longest: number): boolean {
  return items.length <= longest && items.every((item) => tags.has(item.tag) || meansBeing(item));
}

function meansBeing(item: Item): boolean {
  return item.tag === "modal" && item.value === "is";
}

const NAME_GLUE: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "word",
  "open",
  "named",
  "colon",
  "at",
  "from",
  "person",
  "the",
]);

/** A name beside the address or domain it goes with says nothing more. */
function mergeNames(mentions: readonly Draft[], items: readonly Item[]): readonly Draft[] {
  return mentions.filter((mention, index) => {
    const next = mentions[index + 1];
    const before = mentions[index - 1];
    switch (mention.form) {
      case "people":
      case "own-person":
        return !(
          isAccountOf(mention, before) ||
          isGivenAs(mention, next, items) ||
          isNamedOn(mention, next, items)
        );
      case "domain":
        return !isWhere(mention, next, items);
      case "name":
        return !(joinsPlace(mention, next, items) || isInBrackets(mention, before, items));
      default:
        return true;
    }
  });
}

/** "Bob at bob@fabrikam.com": the place takes the name's words over where they fit. */
function joinsPlace(name: Draft, next: Draft | undefined, items: readonly Item[]): boolean {
  if (next === undefined || !isPlace(next) || !onlyHas(gap(items, name, next), NAME_GLUE, 3))
    return false;
  const joined = fits(name, next);
  if (joined) next.at = name.at;
  return joined;
}

/** "The CEO of fabrikam.com (pat@fabrikam.com)": where they are, and then who. */
function isWhere(place: Draft, next: Draft | undefined, items: readonly Item[]): boolean {
  if (next?.form !== "address" || next.domain !== place.domain) return false;
  const between = gap(items, place, next);
  return between.length > 0 && onlyHas(between, WHO_THERE, 2);
}

const WHO_THERE: ReadonlySet<ItemTag> = new Set<ItemTag>(["open", "named", "colon"]);

/** "alice@contoso.com's account" is still alice, and "bob@fabrikam.com's colleagues" are where he is. */
function isAccountOf(mention: Draft, before: Draft | undefined): boolean {
  if (before === undefined || mention.form !== "people") return false;
  if (mention.at - before.end !== 1) return false;
  if (mention.plural) return before.form === "address" && before.side !== "own";
  return before.form === "address" || (before.form === "name" && before.bearers.length > 0);
}

/** "His account is dave@contoso.com", "user Dave": the words say who is meant by what follows. */
function isGivenAs(noun: Draft, next: Draft | undefined, items: readonly Item[]): boolean {
  if (noun.plural || next === undefined) return false;
  const between = gap(items, noun, next);
  if (next.form === "name") return between.length === 0;
  const isNamed = next.form === "address" || next.form === "skype-name";
  if (!isNamed || noun.form === "own-person") return false;
  const isSaid = (item: Item): boolean =>
    meansBeing(item) ||
    ["comma", "named", "colon"].includes(item.tag) ||
    /^whose$/iu.test(item.raw);
  return between.length <= 1 && between.every(isSaid);
}

/** "Someone whose Skype name is bob", "her mum, she has Skype (rose@hotmail.com)": the kind of account is said of whoever is named after it. */
function isNamedOn(noun: Draft, next: Draft | undefined, items: readonly Item[]): boolean {
  if (noun.plural || next?.form !== "class" || next.plural) return false;
  const between = gap(items, noun, next);
  const isLast = items.slice(next.end + 1, next.end + 3).some((item) => NAMES.has(item.tag));
  return isLast && (/^whose$/iu.test(rawsOf(between)) || HAS.test(rawsOf(between)));
}

function rawsOf(items: readonly Item[]): string {
  return items.map(({ raw }) => raw).join(" ");
}

const HAS = /^(?:, |; )?(?:he|she|they) (?:has|have|uses?|is on|are on)(?: an?)?$/iu;

const NAMES: ReadonlySet<ItemTag> = new Set<ItemTag>(["address", "skype-name"]);

/** "alice@contoso.com (Alice)". */
function isInBrackets(name: Draft, before: Draft | undefined, items: readonly Item[]): boolean {
  if (before === undefined || name.at - before.end > 2) return false;
  return tagAt(items, name.at - 1) === "open" && fits(name, before);
}

function isPlace(mention: Draft): boolean {
  return mention.form === "address" || mention.form === "domain" || mention.form === "skype-name";
}

function fits(name: Draft, place: Draft): boolean {
  if (name.bearers.length === 0) return true;
  if (place.address === null) return false;
  return (
    name.bearers.includes(place.address) ||
    place.address.startsWith((name.name ?? "").toLowerCase())
  );
}

/** `our user alice@contoso.com`: ours, whatever is known of domains. */
function mergeOwners(mentions: readonly Draft[], items: readonly Item[]): readonly Draft[] {
  const kept: Draft[] = [];
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (next?.form !== "address" || !isOwner(mention)) {
      kept.push(mention);
      return;
    }
    if (next.side === "foreign") {
      const isTheirs = mention.form === "own-person" && next.at - mention.end === 1;
      if (!isTheirs) kept.push(mention);
    } else if (onlyHas(gap(items, mention, next), BEFORE_ADDRESS, 3)) {
      next.side = "own";
      next.at = mention.at;
    } else kept.push(mention);
  });
  return kept;
}

function isOwner(mention: Draft): boolean {
  return mention.form === "own-person" || mention.form === "own-group";
}

function mergeClasses(mentions: readonly Draft[], items: readonly Item[]): readonly Draft[] {
  const gone = new Set<Draft>();
  mentions.forEach((mention, index) => {
    if (mention.form !== "class") return;
    const target = targetOf(mentions, index, items);
    if (target === null) return;
    gone.add(mention);
    attach(target, mention);
    target.at = Math.min(target.at, mention.at);
    target.end = Math.max(target.end, mention.end);
  });
  return mentions.filter((mention) => !gone.has(mention));
}

function targetOf(mentions: readonly Draft[], index: number, items: readonly Item[]): Draft | null {
  const mention = mentions[index];
  if (mention === undefined) return null;
  const next = canTake(mentions[index + 1], mention) ? mentions[index + 1] : undefined;
  const before = canTake(mentions[index - 1], mention) ? mentions[index - 1] : undefined;
  const forward = next !== undefined && onlyHas(gap(items, mention, next), BEFORE_ADDRESS, 4);
  const backward = before !== undefined && followsClosely(items, before, mention);
  if (backward && (!forward || saysHow(items, before, mention))) return before;
  return forward ? next : null;
}

/** A kind of account is said of somebody outside; `Skype for Business` and `Teams` may be said of ours too. */
function canTake(target: Draft | undefined, mention: Draft): boolean {
  if (target === undefined) return false;
  if (target.form === "class")
    return target.kinds.length === 0 && mention.kinds.length > 0 && mention.bare;
  if (target.form === "name") return mention.product !== null;
  if (!isPlace(target)) return false;
  return target.side !== "own" || mention.product !== null;
}

function saysHow(items: readonly Item[], before: Draft, mention: Draft): boolean {
  return gap(items, before, mention).some((item) => HOW.has(item.tag) || meansBeing(item));
}

function followsClosely(items: readonly Item[], before: Draft, mention: Draft): boolean {
  const between = gap(items, before, mention);
  if (!onlyHas(between, AFTER_ADDRESS, 4)) return false;
  const comma = between.some((item) => item.tag === "comma");
  return !(mention.plural && !mention.bare) || (saysHow(items, before, mention) && !comma);
}

function attach(target: Draft, said: Draft): void {
  if (said.product !== null) {
    target.product = said.product;
    return;
  }
  if (target.form === "skype-name") return;
  if (target.form === "class") {
    target.product = null;
    target.kinds = said.kinds;
    target.side = "foreign";
    return;
  }
  target.kinds = [...new Set([...target.kinds, ...said.kinds])];
  if (target.side === "open") target.side = "foreign";
  target.plural = said.plural;
  target.bare = said.bare;
}

/** `Skype users A and B` and `A and B on Skype` are said of both. */
function spread(mentions: readonly Draft[], items: readonly Item[]): readonly Mention[] {
  mentions.forEach((mention, index) => {
    if (!isPlace(mention) || mention.kinds.length === 0) return;
    if (mention.plural) spreadFrom(mentions, index, 1, items);
    if (mention.bare) spreadFrom(mentions, index, -1, items);
  });
  return mentions;
}

function spreadFrom(
  mentions: readonly Draft[],
  from: number,
  step: 1 | -1,
  items: readonly Item[],
): void {
  let at = from;
  while (spreadOnce(mentions[at], mentions[at + step], step, items)) at += step;
}

/** Whether what is said of one is now said of its neighbour too. */
function spreadOnce(
  source: Draft | undefined,
  next: Draft | undefined,
  step: 1 | -1,
  items: readonly Item[],
): boolean {
  if (source === undefined || next === undefined || !isOpenAddress(next)) return false;
  const between = step === 1 ? gap(items, source, next) : gap(items, next, source);
  const isJoint = between.every((item) => item.tag === "comma" || means(item, "and"));
  if (!isJoint || between.length === 0) return false;
  next.kinds = source.kinds;
  if (next.side === "open") next.side = "foreign";
  return true;
}

function isOpenAddress(mention: Draft): boolean {
  return mention.form === "address" && mention.side !== "own" && mention.kinds.length === 0;
}
