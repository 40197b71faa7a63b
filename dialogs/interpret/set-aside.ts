import { rawAt, tagAt, means, type Item } from "./items.js";

/** "Call bob instead of chatting", "not call, just chat": whether this doing is named only to say that it is not meant. */
export function isSetAside(items: readonly Item[], at: number): boolean {
  const before = `${rawAt(items, at - 2)} ${rawAt(items, at - 1)}`;
  if (/^(?:instead of|rather than)$/iu.test(before)) return othersIn(items, at);
  const isDenied = /^(?:not|no)$/iu.test(rawAt(items, at - 1)) && tagAt(items, at + 1) === "comma";
  return isDenied && /^(?:just|only|but)$/iu.test(rawAt(items, at + 2)) && othersIn(items, at);
}

function othersIn(items: readonly Item[], at: number): boolean {
  return items.some((item, index) => index !== at && means(item, "modality"));
}
