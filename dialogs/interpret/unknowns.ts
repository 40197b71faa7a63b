import { tagAt, means, type Item, type ItemTag } from "./items.js";
import type { Mention } from "./mention.js";

const DOING: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "modality",
  "done-to",
  "relation",
  "block",
  "receive",
  "light",
  "mutual",
  "arrow",
]);
const BEFORE_DEED: ReadonlySet<ItemTag> = new Set<ItemTag>(["modal", "to", "fill"]);
const AFTER_DEED: ReadonlySet<ItemTag> = new Set<ItemTag>(["with", "to", "the", "fill", "named"]);

/** A word nobody knows that stands where it is said what is to be done, as typed; null where there is none. */
export function unknownDeed(items: readonly Item[], mentions: readonly Mention[]): string | null {
  if (items.some((item) => item.meanings.some(([tag]) => DOING.has(tag)))) return null;
  const asked = items.findIndex((item) => item.tag === "modal");
  if (asked < 0) return null;
  const at = items.findIndex(
    (item, index) =>
      index > asked &&
      item.tag === "word" &&
      /^\p{Ll}+$/u.test(item.raw) &&
      !mentions.some((mention) => covers(mention, index)) &&
      opensDeed(items, mentions, index) &&
      leadsToSomebody(items, mentions, index),
  );
  return items[at]?.raw ?? null;
}

function covers(mention: Mention, index: number): boolean {
  return mention.at <= index && index <= mention.end;
}

function opensDeed(items: readonly Item[], mentions: readonly Mention[], at: number): boolean {
  return (
    BEFORE_DEED.has(tagAt(items, at - 1)) ||
    mentions.some(({ end, form }) => end === at - 1 && form !== "class")
  );
}

const NEAR = 4;

function leadsToSomebody(
  items: readonly Item[],
  mentions: readonly Mention[],
  at: number,
): boolean {
  let index = at + 1;
  while (index - at < NEAR && AFTER_DEED.has(tagAt(items, index))) {
    if (mentions.some((mention) => covers(mention, index))) return true;
    index += 1;
  }
  return mentions.some((mention) => covers(mention, index));
}

/** "Can he call bob?" with nobody named before: who he is, as typed; null where nobody is left open. */
export function unknownActor(items: readonly Item[], mentions: readonly Mention[]): string | null {
  const at = items.findIndex(
    (item, index) => item.tag === "pronoun" && PERSON.test(item.raw) && isAskedAbout(items, index),
  );
  if (at < 0 || mentions.some((mention) => mention.at < at)) return null;
  return items[at]?.raw ?? null;
}

const PERSON = /^(?:he|she|they)$/iu;

function isAskedAbout(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.tag === "modal" && items.slice(at).some((item) => means(item, "modality"));
}
