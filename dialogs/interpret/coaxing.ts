import { isAction } from "./frame.js";
import type { Item } from "./items.js";

/** Drops the parts of a text that tell the bot what to answer; what is really asked is read as if they were not there. */
export function withoutCoaxing(items: readonly Item[]): {
  readonly items: readonly Item[];
  readonly coaxed: boolean;
} {
  if (!items.some((item) => item.tag === "coax")) return { items, coaxed: false };
  const kept: Item[] = [];
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (!ENDS.has(item.tag)) continue;
    kept.push(...keptOf(part));
    part = [];
  }
  kept.push(...keptOf(part));
  return { items: kept, coaxed: true };
}

const ENDS: ReadonlySet<string> = new Set(["stop", "question", "colon", "comma"]);

function keptOf(part: readonly Item[]): readonly Item[] {
  if (!part.some((item) => item.tag === "coax")) return part;
  const names = part.some(
    (item) =>
      item.tag === "address" ||
      item.tag === "domain" ||
      item.tag === "skype-name" ||
      item.tag === "class",
  );
  return names && part.some(isAction) ? part.filter((item) => item.tag !== "coax") : [];
}
