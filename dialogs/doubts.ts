import type { Evidence, Reading, ReadingDoubt, ReadOptions, Side } from "../knowledge/index.js";
import type { Parts } from "./parts.js";
import type { OpenReading, SettledDoubt } from "./state.js";

/** What a reading is told besides the text's name and side. */
export type ReadingAuthor = Pick<ReadOptions, "at" | "by">;

/**
 * Reads a paste with the doubts that were settled so far. A side that somebody named counts for the
 * object it was asked about, not for the rest of the paste: a wrong side would make wrong facts.
 */
export function readSettled(
  readText: Parts["readText"],
  open: OpenReading,
  author: ReadingAuthor,
): Reading {
  const text = corrected(open);
  const owner = open.settled.find((one) => one.about === "owner")?.value;
  const options = {
    ...author,
    origin: open.origin,
    ...(owner === undefined ? {} : { owner }),
  };
  const base = readText(text, { ...options, side: null });
  const sides = sidesOf(open);
  const again = new Map(
    [...new Set(sides.map((one) => one.side))].map((side) => [
      side,
      readText(text, { ...options, side }),
    ]),
  );
  const added = sides.flatMap(({ line, side }) => {
    const found = again.get(side)?.evidence ?? [];
    return found.filter((one) => belongs(one, line, base));
  });
  const [only, ...others] = again.values();
  const receipt = only !== undefined && others.length === 0 ? only.receipt : base.receipt;
  const doubts = [base, ...again.values()].flatMap((reading) => reading.receipt.doubts);
  return {
    evidence: [...base.evidence, ...added],
    receipt: { ...receipt, doubts: openDoubts(doubts, open.settled) },
  };
}

function sidesOf(open: OpenReading): readonly { readonly line: number; readonly side: Side }[] {
  return open.settled.flatMap(({ line, about, value }) =>
    about === "side" && (value === "server" || value === "tenant") ? [{ line, side: value }] : [],
  );
}

/** Evidence of the object a doubt is about: from its line to the next doubt's, where nothing was read without it. */
function belongs(one: Evidence, line: number, base: Reading): boolean {
  const at = lineOf(one.source);
  const next = base.receipt.doubts
    .filter((doubt) => doubt.about === "side" && doubt.line > line)
    .reduce((nearest, doubt) => Math.min(nearest, doubt.line), Number.POSITIVE_INFINITY);
  return at >= line && at < next && !base.evidence.some((known) => known.source === one.source);
}

function lineOf(source: string): number {
  return Number(source.slice(source.lastIndexOf(":") + 1));
}

function openDoubts(
  doubts: readonly ReadingDoubt[],
  settled: readonly SettledDoubt[],
): readonly ReadingDoubt[] {
  const isSettled = (doubt: ReadingDoubt): boolean =>
    settled.some((one) => one.line === doubt.line && one.about === doubt.about);
  const open = doubts.filter((doubt) => !isSettled(doubt));
  return [
    ...new Map(open.map((doubt) => [`${doubt.about} ${String(doubt.line)}`, doubt])).values(),
  ];
}

/** Doubts as they are asked: the ones with an answer to press first, and for an assignment our user as its owner. */
export function askable(
  doubts: readonly ReadingDoubt[],
  subject: string | null,
): readonly ReadingDoubt[] {
  const offered = doubts.map((doubt) =>
    doubt.about === "owner" && doubt.choices.length === 0 && subject !== null
      ? { ...doubt, choices: [{ label: subject, value: subject }] }
      : doubt,
  );
  return [
    ...offered.filter((doubt) => doubt.choices.length > 0),
    ...offered.filter((doubt) => doubt.choices.length === 0),
  ];
}

/** The doubt a press answers, as it is then remembered; null where no such choice is open. */
export function settledDoubt(
  doubts: readonly ReadingDoubt[],
  answer: { readonly line: number; readonly about: string; readonly value: string },
): SettledDoubt | null {
  const { line, about, value } = answer;
  const doubt = doubts.find((one) => one.line === line && one.about === about);
  if (doubt?.choices.some((choice) => choice.value === value) !== true) return null;
  return { line, about, value, word: /`(\w+)`/u.exec(doubt.text)?.[1] ?? null };
}

/** The paste with its misspelt property names put right wherever they stand. */
function corrected(open: OpenReading): string {
  return open.settled
    .filter((one) => one.about === "spelling")
    .reduce(
      (text, { word, value }) =>
        word === null
          ? text
          : text.replace(new RegExp(`(?<!\\w)${word}(?!\\w)`, "giu"), () => value),
      open.text,
    );
}
