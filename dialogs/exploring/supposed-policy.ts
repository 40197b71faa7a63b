import type { Change, Side } from "../../knowledge/index.js";
import type { Supposition } from "./supposition.js";

/** "Alice gets FederationOnly", "we grant her the policy NoFederation", "we take her policy away". */
export function policyChanges(supposition: Supposition): readonly Change[] {
  const { words, subject, sides } = supposition;
  if (subject === null || !GRANTS.test(words)) return [];
  if (/\b(?:no|without a|tak\w+ away|remov\w+)\b.*\bpolicy\b/iu.test(words)) {
    return sides.map((side) => assigned(side, subject, "none"));
  }
  const known = sides.flatMap((side) => knownOn(supposition, side, subject));
  if (known.length > 0) return known;
  const named = namedPolicy(words);
  return named === null ? [] : sides.map((side) => assigned(side, subject, named));
}

const GRANTS =
  /\b(?:gets?|got|given|gives?|grant\w*|assign\w*|ha[sd]|polic(?:y|ies)|receiv\w*)\b/iu;

/** The policy of this side that the words name; the longest where one name is part of another. */
function knownOn(
  { words, environment }: Supposition,
  side: Side,
  subject: string,
): readonly Change[] {
  const text = ` ${words.toLowerCase()} `;
  const [best] = environment
    .policies(side)
    .map(({ identity }) => identity)
    .filter((identity) => names(text, identity))
    .sort((a, b) => b.length - a.length);
  if (best === undefined) return [];
  return [assigned(side, subject, best === "Global" ? "none" : best)];
}

function names(text: string, identity: string): boolean {
  const at = text.indexOf(identity.toLowerCase());
  const isWord = (letter: string): boolean => /[\p{L}\p{N}_-]/u.test(letter);
  return at > 0 && !isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + identity.length));
}

/** A policy nobody has read: nothing is known of it, and the answer says so. */
function namedPolicy(words: string): string | null {
  const pattern =
    /\b(?:gets?|got|given|granted|assigned|receives?|policy(?: named| called)?)\s+(?:the\s+)?(?:external access\s+)?(?:policy\s+)?[`"'“]?([\p{L}\p{N}][\p{L}\p{N}_-]+)/iu;
  const name = pattern.exec(words)?.[1];
  return name === undefined || /^(?:the|an?|policy|to|access|external)$/iu.test(name) ? null : name;
}

function assigned(side: Side, subject: string, value: string): Change {
  return { fact: `${side}.User(${subject}).ExternalAccessPolicy`, value };
}
