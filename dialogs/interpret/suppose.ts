import { means, type Item } from "./items.js";

/** A supposed change: its words, and the items that are about it rather than about the question. */
export interface Supposition {
  readonly change: string;
  readonly from: number;
  /** One past its last item. */
  readonly to: number;
}

/** Finds "what if we turn on open federation", "…, if alice gets FederationOnly". An `if` that only describes somebody is none. */
export function findSupposition(text: string, items: readonly Item[]): Supposition | null {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    const supposes = item.tag === "suppose";
    if (!supposes && item.tag !== "if") continue;
    const to = clauseEnd(items, index + 1);
    const clause = items.slice(index + 1, to);
    if (clause.length === 0) continue;
    if (!supposes && !changesSomething(clause)) continue;
    const first = clause[0];
    const last = clause[clause.length - 1];
    if (first === undefined || last === undefined) continue;
    return { change: text.slice(first.start, last.end).replace(/\s+/gu, " "), from: index, to };
  }
  return null;
}

function clauseEnd(items: readonly Item[], from: number): number {
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (["stop", "question", "comma", "colon"].includes(item.tag)) return index;
    if (/^(?:then|would|could|can|will)$/iu.test(item.raw) && index > from + 1) return index;
  }
  return items.length;
}

function changesSomething(clause: readonly Item[]): boolean {
  return clause.some((item) => means(item, "change") && !means(item, "via"));
}
