import type { Evidence } from "../../knowledge/index.js";

/** A value as the oracle sees it: what a source said, or several sources that contradict each other. */
export type Known =
  { readonly value: boolean | string | readonly string[]; readonly partial: boolean } | "conflict";

type Told = Exclude<Known, "conflict">;

/** Everything known of one organisation, by fact name; what is not in it is unknown. */
export type KnownFacts = ReadonlyMap<string, Known>;

/** Builds the oracle's plain map out of evidence, without the product's own merging. */
export function knownFacts(evidence: readonly Evidence[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { name, value, partial } of evidence) {
    const told = { value, partial: partial === true };
    const before = known.get(name);
    known.set(name, before === undefined ? told : merged(before, told));
  }
  return known;
}

function merged(before: Known, told: Told): Known {
  if (before === "conflict") return "conflict";
  const a = before.value;
  const b = told.value;
  if (Array.isArray(a) && Array.isArray(b)) return mergedLists(before, told);
  return String(a).toLowerCase() === String(b).toLowerCase() ? before : "conflict";
}

/** A list that was printed cut agrees with one that has all it shows, and that one stands. */
function mergedLists(before: Told, told: Told): Known {
  const missed = domainsOf(told).filter((domain) => !domainsOf(before).includes(domain)).length;
  const dropped = domainsOf(before).filter((domain) => !domainsOf(told).includes(domain)).length;
  if (missed === 0 && dropped === 0) return before.partial ? told : before;
  if (missed === 0 && told.partial) return before;
  return dropped === 0 && before.partial ? told : "conflict";
}

function domainsOf({ value }: Told): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
