import { asciiDomain } from "./ascii-domain.js";

/** What a setting can be, once read: a switch, a word or number as text, or a list of lower-case domains. */
export type FactValue = boolean | string | readonly string[];

/**
 * One fact as one source tells it. A fact without evidence is unknown, never False.
 */
export interface Evidence {
  /** The fact's canonical name, as `parseFactName` returns it. */
  readonly name: string;
  readonly value: FactValue;
  /** A list that was printed cut: it proves what is in it, never what is not. */
  readonly partial?: true;
  /** Where it was read: `server/policies.txt:4`, `--fact`, `card`, `message`, `paste 2:17`. */
  readonly source: string;
  /** When it was learnt: an ISO 8601 instant. */
  readonly at: string;
  /** Who gave it, as the channel names them. */
  readonly by?: string;
}

/** What is known of one fact: a value, several contradicting ones (which is unknown), or nothing. */
export interface Slot {
  readonly name: string;
  /** Undefined while unknown, and when the evidence contradicts itself. */
  readonly value: FactValue | undefined;
  readonly partial: boolean;
  /** Two sources disagree: unknown until somebody settles it. */
  readonly conflict: boolean;
  readonly evidence: readonly Evidence[];
  /** The value's members, when it is a list, as DNS compares domains. */
  readonly members?: ReadonlySet<string>;
}

/** A slot nobody has filled. */
export function emptySlot(name: string): Slot {
  return { name, value: undefined, partial: false, conflict: false, evidence: [] };
}

/** Merges what several sources say of one fact. Values that differ make a conflict; a cut list agrees with a whole one that contains it. */
export function mergeEvidence(name: string, evidence: readonly Evidence[]): Slot {
  const [first, ...rest] = evidence;
  if (first === undefined) return emptySlot(name);
  let best = first;
  for (const next of rest) {
    const more = moreTelling(best, next);
    if (more === null) return { name, value: undefined, partial: false, conflict: true, evidence };
    best = more;
  }
  const { value } = best;
  const known = { name, value, partial: best.partial === true, conflict: false, evidence };
  return isList(value) ? { ...known, members: new Set(value.map(asciiDomain)) } : known;
}

/** Of two that agree, the one that says more; null where they contradict each other. */
function moreTelling(a: Evidence, b: Evidence): Evidence | null {
  const whole = a.partial === true ? b : a;
  const other = whole === a ? b : a;
  if (sameValue(whole.value, other.value)) return whole;
  return other.partial === true && contains(whole.value, other.value) ? whole : null;
}

/** Whether two values say the same; lists are compared as sets, words without regard to case. */
export function sameValue(a: FactValue, b: FactValue): boolean {
  if (typeof a === "boolean" || typeof b === "boolean") return a === b;
  if (typeof a === "string" || typeof b === "string") {
    return typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase();
  }
  return contains(a, b) && contains(b, a);
}

function contains(whole: FactValue, part: FactValue): boolean {
  if (!isList(whole) || !isList(part)) return false;
  const members = new Set(whole);
  return part.every((member) => members.has(member));
}

/** Whether a list shows this domain; a list that is not known shows nothing. */
export function showsDomain(list: Slot, domain: string): boolean {
  const { members } = list;
  return members !== undefined && (members.has(domain) || members.has(asciiDomain(domain)));
}

/** Narrows a value to a list. */
export function isList(value: FactValue | undefined): value is readonly string[] {
  return typeof value === "object";
}
