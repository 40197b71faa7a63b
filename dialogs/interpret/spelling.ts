/** Finds the word a typo was meant for, or null: at most one slip in a short word, two in a long one. */
export type Speller = (word: string) => string | null;

const SHORTEST_TARGET = 5;
const TWO_SLIPS_FROM = 9;

/** A speller over these words. Short words are only forgiven swapped letters. */
export function speller(vocabulary: Iterable<string>): Speller {
  const buckets = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < 4 || !/^\p{L}+$/u.test(word)) continue;
    const letter = word.charAt(0);
    const bucket = buckets.get(letter);
    if (bucket === undefined) buckets.set(letter, [word]);
    else bucket.push(word);
  }
  return (typed) => {
    const word = typed.replace(/(\p{L})\1{2,}/gu, "$1$1");
    if (word !== typed && buckets.get(word.charAt(0))?.includes(word) === true) return word;
    if (word.length < 4 || word.length > 20 || !/^\p{L}+$/u.test(word)) return null;
    return nearest(word, [
      ...(buckets.get(word.charAt(0)) ?? []),
      ...(buckets.get(word.charAt(1)) ?? []),
    ]);
  };
}

function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = 3;
  let tie = false;
  for (const candidate of candidates) {
    const allowed = slipsAllowed(word, candidate);
    if (allowed === 0) continue;
    const distance = editDistance(word, candidate, allowed);
    if (distance > allowed) continue;
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
      tie = false;
    } else if (distance === bestDistance && !sameStem(best, candidate)) tie = true;
  }
  return tie ? null : best;
}

function sameStem(a: string | null, b: string): boolean {
  return a !== null && (a.startsWith(b.slice(0, 4)) || b.startsWith(a.slice(0, 4)));
}

function slipsAllowed(word: string, target: string): number {
  if (Math.abs(word.length - target.length) > 2) return 0;
  if (target.length < SHORTEST_TARGET || word.length < 4) return isSwap(word, target) ? 1 : 0;
  return target.length >= TWO_SLIPS_FROM && word.length >= TWO_SLIPS_FROM - 1 ? 2 : 1;
}

function isSwap(a: string, b: string): boolean {
  return a !== b && a.length === b.length && editDistance(a, b, 1) === 1 && sorted(a) === sorted(b);
}

function sorted(word: string): string {
  return Array.from(word).sort().join("");
}

/** Edit distance counting a swap of neighbours as one slip; anything over `limit` comes back as `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell(a, b, i, j, row, last, beforeLast));
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1];
  const simple = Math.min(
    (last[j] ?? 99) + 1,
    (row[j - 1] ?? 99) + 1,
    (last[j - 1] ?? 99) + (same ? 0 : 1),
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(simple, (beforeLast[j - 2] ?? 99) + 1) : simple;
}
