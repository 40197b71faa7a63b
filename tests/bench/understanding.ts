import { judge, kindOf, readPhrasings, type Phrasing } from "../dialogs/interpret/phrasings.js";

/** How well phrasings are understood: fully right, asked back without need, confidently wrong. */
export interface UnderstandingScore {
  readonly phrasings: number;
  readonly right: number;
  readonly asked: number;
  readonly wrong: number;
  /** Expected kind → kind read → how often. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Every one that was not right: where it stands, what came out. */
  readonly faults: readonly string[];
}

/** The score on the phrasings set aside, or on those the words were tuned with. */
export function understandingScore(which: "set-aside" | "tuned" = "set-aside"): UnderstandingScore {
  return score(readPhrasings(which));
}

function score(phrasings: readonly Phrasing[]): UnderstandingScore {
  const counts = { right: 0, asked: 0, wrong: 0 };
  const confusion: Record<string, Record<string, number>> = {};
  const faults: string[] = [];
  for (const phrasing of phrasings) {
    const { outcome, got } = judge(phrasing);
    counts[outcome] += 1;
    const row = (confusion[kindOf(phrasing.expected)] ??= {});
    row[kindOf(got)] = (row[kindOf(got)] ?? 0) + 1;
    if (outcome !== "right") {
      faults.push(
        `${outcome} ${phrasing.place} ${JSON.stringify(phrasing.text)}\n    meant ${phrasing.expected}\n    read  ${got}`,
      );
    }
  }
  return { phrasings: phrasings.length, ...counts, confusion, faults };
}

/** The confusion table as text: a row for what was meant, a column for what was read. */
export function confusionTable(result: UnderstandingScore): string {
  const kinds = [
    ...new Set(
      Object.entries(result.confusion).flatMap(([row, cells]) => [row, ...Object.keys(cells)]),
    ),
  ].sort();
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => cell.padStart(10)).join("");
  const rows = kinds.map((meant) =>
    line([meant, ...kinds.map((read) => String(result.confusion[meant]?.[read] ?? 0))]),
  );
  return [line(["", ...kinds]), ...rows].join("\n");
}
