import type { LineFate } from "./receipt.js";

/** What became of the lines of a reading, each counted as one however much stands on it. */
export interface Tally {
  readonly mark: (line: number, fate: LineFate) => void;
  /** Lines that gave something, lines of which something was not understood, and lines of which all was passed over. */
  readonly counts: () => Readonly<Record<LineFate, number>>;
  readonly total: () => number;
}

const BITS: Readonly<Record<LineFate, number>> = { used: 1, "not-understood": 2, ignored: 4 };
/** Grows by doubling: a byte for each line, also of a file of millions. */
const FIRST = 1_024;

/** An empty tally. */
export function createTally(): Tally {
  let marks = new Uint8Array(FIRST);
  let total = 0;
  const counts: Record<LineFate, number> = { used: 0, ignored: 0, "not-understood": 0 };
  return {
    mark(line, fate) {
      if (line >= marks.length) {
        const more = new Uint8Array(Math.max(marks.length * 2, line + 1));
        more.set(marks);
        marks = more;
      }
      const before = marks[line] ?? 0;
      const after = before | BITS[fate];
      if (after === before) return;
      marks[line] = after;
      if (before === 0) total += 1;
      if (before === BITS.ignored) counts.ignored -= 1;
      if (fate !== "ignored" || before === 0) counts[fate] += 1;
    },
    counts: () => ({ ...counts }),
    total: () => total,
  };
}
