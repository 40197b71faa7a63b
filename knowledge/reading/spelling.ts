import { editDistance } from "../edit-distance.js";

/** Names shorter than this are near too many others. */
const SHORTEST = 8;
/** Names forgotten beyond this many, so that a stream of nonsense stays within bounds. */
const MEMORY = 5_000;

/** Finds the name that a misspelt one, given in lower case, most likely meant: one or two edits away. */
export type SpellingGuide = (lower: string) => string | null;

/** A guide over these names that remembers what it was asked. */
export function createSpellingGuide(names: readonly string[]): SpellingGuide {
  const candidates = names
    .filter((name) => name.length >= SHORTEST)
    .map((name) => ({ name, lower: name.toLowerCase() }));
  const asked = new Map<string, string | null>();
  return (lower) => {
    const before = asked.get(lower);
    if (before !== undefined) return before;
    if (asked.size >= MEMORY) asked.clear();
    const near = nearest(lower, candidates);
    asked.set(lower, near);
    return near;
  };
}

function nearest(
  lower: string,
  candidates: readonly { readonly name: string; readonly lower: string }[],
): string | null {
  let best: string | null = null;
  let least = 3;
  for (const candidate of candidates) {
    if (Math.abs(candidate.lower.length - lower.length) > 2) continue;
    if (lettersApart(lower, candidate.lower) > 4) continue;
    const edits = editDistance(lower, candidate.lower);
    if (edits < least && edits > 0) {
      least = edits;
      best = candidate.name;
    }
  }
  return best;
}

/** Letters that one word has and the other has not: two edits change no more than four. */
function lettersApart(a: string, b: string): number {
  const counts = new Int8Array(128);
  const count = (word: string, by: number): void => {
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at) & 127;
      counts[letter] = (counts[letter] ?? 0) + by;
    }
  };
  count(a, 1);
  count(b, -1);
  return counts.reduce((sum, left) => sum + Math.abs(left), 0);
}
