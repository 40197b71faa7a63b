import { isAction, type Frame } from "./frame.js";
import { means, type Item, type ItemTag } from "./items.js";
import type { Mention } from "./mention.js";

/** What the choice of kind looks at. */
export interface KindCues {
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
  readonly frames: readonly Frame[];
  /** The supposed change, where one was found. */
  readonly change: string | null;
}

export function has(cues: KindCues, tag: ItemTag): boolean {
  return cues.items.some((item) => item.tag === tag);
}

/** Words of this trade, whatever is asked about them. */
export function isOurs(cues: KindCues): boolean {
  return (
    cues.items.some(
      (item) => means(item, "product") || ["property", "class", "relation"].includes(item.tag),
    ) ||
    cues.mentions.some((mention) => isPlace(mention)) ||
    (cues.items.some(isAction) && (has(cues, "symptom") || has(cues, "topic")))
  );
}

function isPlace(mention: Mention): boolean {
  return mention.form === "address" || mention.form === "domain" || mention.form === "skype-name";
}

export function isConcrete(mention: Mention): boolean {
  return (
    isPlace(mention) ||
    mention.domain !== null ||
    mention.form === "name" ||
    mention.form === "broken"
  );
}

export function isComplete(frame: Frame): boolean {
  return frame.hasAction && frame.peers.length > 0;
}

/** The same cues, sentence by sentence: those that end in a question mark where any does, else all. */
export function askingSentences(cues: KindCues): readonly KindCues[] {
  const parts: Item[][] = [[]];
  for (const item of cues.items) {
    parts.at(-1)?.push(item);
    if (item.tag === "stop" || item.tag === "question") parts.push([]);
  }
  const asking = parts.filter((part) => part.at(-1)?.tag === "question");
  return (asking.length > 0 ? asking : parts).map((items) => ({ ...cues, items }));
}

/** The first words that carry weight. */
export function opening(cues: KindCues, count: number): readonly Item[] {
  return told(cues.items)
    .filter((item) => !["fill", "light", "comma", "the", "pause", "colon"].includes(item.tag))
    .slice(0, count);
}

/** What stands after "a user wrote:". */
function told(items: readonly Item[]): readonly Item[] {
  const colon = items.findIndex(({ tag }) => tag === "colon");
  return colon > 0 && /^(?:wrote|writes|says|said|asks|asked)$/iu.test(items[colon - 1]?.raw ?? "")
    ? items.slice(colon + 1)
    : items;
}

/** "Our users", as against a "we" that any question may contain. */
export function namesOurs(cues: KindCues): boolean {
  return cues.mentions.some((mention) => mention.form === "own-group" && mention.end > mention.at);
}

export function opensAs(cues: KindCues, tag: ItemTag): boolean {
  return opening(cues, 1)[0]?.tag === tag;
}

export function startsWith(cues: KindCues, tag: ItemTag): boolean {
  return opening(cues, 2).some((item) => item.tag === tag);
}

export function opensClause(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (/^(?:every|some|any|no)thing$/iu.test(before?.raw ?? "")) return false;
  return (
    before === undefined ||
    ["stop", "question", "comma", "colon", "fill", "light", "and"].includes(before.tag)
  );
}

export function reachable(cues: KindCues): boolean {
  return cues.frames.some(
    (frame) => frame.peers.length > 0 || (frame.own.length > 0 && frame.hasAction),
  );
}
