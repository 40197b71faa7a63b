import { tagAt, rawAt, means, type Item, type ItemTag } from "./items.js";
import { isAction } from "./frame.js";
import type { Mention } from "./mention.js";
import { isThing } from "./things.js";

const SKIPPED: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "the",
  "person",
  "named",
  "open",
  "fill",
  "light",
  "colon",
  "our",
]);
const LEADS_TO_OBJECT: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "with",
  "to",
  "by",
  "from",
  "between",
  "arrow",
]);
const OPENS: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "modal",
  "why",
  "if",
  "whether",
  "suppose",
  "relation",
  "block",
  "do",
  "for",
]);
const ENDS: ReadonlySet<ItemTag> = new Set<ItemTag>(["stop", "question"]);

/** Words that stand where a person would be named, and that nobody known bears: they have to be asked about. */
export function findStrangers(
  items: readonly Item[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const taken = new Set<number>();
  for (const mention of mentions) {
    if (isNoun(mention)) continue;
    for (let index = mention.at; index <= mention.end; index += 1) taken.add(index);
  }
  const strangers: Mention[] = [];
  for (let index = 0; index < items.length; index += 1) {
    if (tagAt(items, index) !== "word" || taken.has(index)) continue;
    if (tagAt(items, index - 1) === "our" && isThing(items[index])) continue;
    const end = lastWord(items, index, taken);
    if (standsForSomebody(items, index, end, taken)) strangers.push(stranger(items, index, end));
    index = end;
  }
  return strangers;
}

/** "User", "our colleague": a name may follow. */
function isNoun({ form, plural, at, end }: Mention): boolean {
  return form === "own-person" || (form === "people" && !plural && at === end);
}

const LONGEST_NAME = 3;

function lastWord(items: readonly Item[], from: number, taken: ReadonlySet<number>): number {
  let end = from;
  while (tagAt(items, end + 1) === "word" && !taken.has(end + 1) && end - from + 1 < LONGEST_NAME)
    end += 1;
  return end;
}

function standsForSomebody(
  items: readonly Item[],
  at: number,
  end: number,
  taken: ReadonlySet<number>,
): boolean {
  if (joinsMention(items, at, end, taken)) return true;
  if (tagAt(items, end + 1) === "by") return false;
  if (leadsToMention(items, end, taken)) return false;
  return isActor(items, at, end, taken) || isActedOn(items, at);
}

/** `alice and dave@contoso.com`: one more person, not a word about the other. */
function joinsMention(
  items: readonly Item[],
  at: number,
  end: number,
  taken: ReadonlySet<number>,
): boolean {
  const after =
    means(items[end + 1], "and") && taken.has(end + 2) && tagAt(items, end + 2) === "address";
  const before =
    means(items[at - 1], "and") && taken.has(at - 2) && tagAt(items, at - 2) === "address";
  if (before) return true;
  return after && OPENS.has(tagAt(items, at - 1));
}

/** `our friend Bob Jones at fabrikam.com`: the words belong to whoever is named right after. */
function leadsToMention(items: readonly Item[], end: number, taken: ReadonlySet<number>): boolean {
  if (tagAt(items, end + 1) === "from" || tagAt(items, end + 1) === "at") return false;
  for (let index = end + 1; index <= end + 4; index += 1) {
    if (taken.has(index)) return true;
    const tag = tagAt(items, index);
    if (!(SKIPPED.has(tag) || tag === "word" || tag === "at")) return false;
  }
  return false;
}

/** Between what opens the question and what is done, with nobody else named there. */
function isActor(
  items: readonly Item[],
  at: number,
  end: number,
  taken: ReadonlySet<number>,
): boolean {
  const verb = nextVerb(items, end + 1, taken);
  if (verb === null) return false;
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const tag = tagAt(items, index);
    if (endsSlot(items, index, taken)) return false;
    if (OPENS.has(tag)) return !describes(items, index, end, verb) && !follows(items, index, taken);
    if (!SKIPPED.has(tag) && tag !== "word") return false;
  }
  return verb - end <= 1 && at <= 2;
}

/** "Alice could hop on a call": who acts was named before "could", so what follows is what she does. */
function follows(items: readonly Item[], opener: number, taken: ReadonlySet<number>): boolean {
  const isVerbal = tagAt(items, opener) === "modal" || tagAt(items, opener) === "do";
  let before = opener - 1;
  while (tagAt(items, before) === "fill" || tagAt(items, before) === "modal") before -= 1;
  return isVerbal && taken.has(before);
}

function endsSlot(items: readonly Item[], index: number, taken: ReadonlySet<number>): boolean {
  return taken.has(index) || ENDS.has(tagAt(items, index)) || isAction(items[index] ?? FILLER);
}

/** "Is direct chat with …": between `is` and what is done stands no name but a word about it. */
function describes(items: readonly Item[], opener: number, end: number, verb: number): boolean {
  const isState = /^(?:is|are|was|were)$/iu.test(rawAt(items, opener));
  return (
    isState &&
    verb === end + 1 &&
    !/ing$/iu.test(rawAt(items, verb)) &&
    !/^\p{Lu}\p{Ll}/u.test(rawAt(items, end))
  );
}

const FILLER: Item = { tag: "fill", value: "fill", meanings: [], raw: "", start: 0, end: 0 };

function nextVerb(items: readonly Item[], from: number, taken: ReadonlySet<number>): number | null {
  for (let index = from; index < Math.min(items.length, from + 6); index += 1) {
    const item = items[index];
    if (item === undefined || taken.has(index) || ENDS.has(item.tag)) return null;
    if (isAction(item) || item.tag === "receive" || item.tag === "arrow") return index;
  }
  return null;
}

function isActedOn(items: readonly Item[], at: number): boolean {
  let index = at - 1;
  while (index >= 0 && SKIPPED.has(tagAt(items, index))) index -= 1;
  const item = items[index];
  if (item === undefined) return false;
  if (item.tag === "arrow" || item.tag === "from-arrow") return true;
  if (leadsElsewhere(items, index)) return false;
  if (LEADS_TO_OBJECT.has(item.tag))
    return items
      .slice(Math.max(0, index - 8), index)
      .some((one) => isAction(one) || one.tag === "be");
  return isAction(item) && item.value !== "find" && index === at - 1;
}

function leadsElsewhere(items: readonly Item[], at: number): boolean {
  return isInfinitive(items, at) || isAsker(items, at);
}

/** "We've been asked by HR": whoever asks is not reached. */
function isAsker(items: readonly Item[], at: number): boolean {
  return (
    tagAt(items, at) === "by" &&
    /^(?:asked|told|requested|instructed|informed)$/iu.test(rawAt(items, at - 1))
  );
}

/** "Able to hold a video call": `to` before what is done, not before somebody. */
function isInfinitive(items: readonly Item[], at: number): boolean {
  return tagAt(items, at) === "to" && INFINITIVE.has(tagAt(items, at - 1));
}

const INFINITIVE: ReadonlySet<ItemTag> = new Set<ItemTag>(["modal", "be", "do"]);

function stranger(items: readonly Item[], at: number, end: number): Mention {
  const name = items
    .slice(at, end + 1)
    .map((item) => item.raw.replace(/'s$/iu, ""))
    .join(" ");
  const form = "name" as const;
  return {
    at,
    end,
    form,
    name,
    bearers: [],
    address: null,
    domain: null,
    kinds: [],
    side: "open",
    plural: false,
    bare: false,
    product: null,
    note: null,
  };
}
