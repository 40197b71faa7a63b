import { tagAt, valueAs, type Item } from "./items.js";

/** "The Skype name bob.smith.77": a word of a name's shape beside Skype is a Skype name, kept as typed. */
export function withSkypeNames(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const isName = hasNameShape(item) && (followsSkype(items, index) || leadsToSkype(items, index));
    if (!isName) return item;
    return { ...item, tag: "skype-name", value: item.raw, meanings: [["skype-name", item.raw]] };
  });
}

const SHORTEST_NAME = 6;

/** Skype names have six characters or more; a dot, a digit or a dash tells one from an ordinary word. */
function hasNameShape(item: Item): boolean {
  if (item.tag !== "word" || item.raw.length < SHORTEST_NAME) return false;
  return /^\p{L}[\p{L}\p{N}]*(?:[._,-][\p{L}\p{N}]+)*$/u.test(item.raw) && /[\d._]/u.test(item.raw);
}

const LEADS: ReadonlySet<string> = new Set(["the", "named", "colon", "open", "comma", "person"]);
const FOLLOWS: ReadonlySet<string> = new Set(["via", "open", "named", "the"]);
const REACH = 3;

function followsSkype(items: readonly Item[], at: number): boolean {
  let index = at - 1;
  while (at - index <= REACH && LEADS.has(tagAt(items, index))) index -= 1;
  return isSkype(items[index]);
}

function leadsToSkype(items: readonly Item[], at: number): boolean {
  let index = at + 1;
  while (index - at <= REACH && FOLLOWS.has(tagAt(items, index))) index += 1;
  return index > at + 1 && isSkype(items[index]);
}

function isSkype(item: Item | undefined): boolean {
  return item !== undefined && valueAs(item, "class") === "skype";
}
