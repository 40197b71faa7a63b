import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "../../dialogs/interpret/prepare.js";
import {
  featuresOf,
  LETTERS,
  SORTS,
  WEIGHT_SCALE,
} from "../../dialogs/interpret/second-opinion.js";
import {
  kindOf,
  projectRoot,
  readPhrasings,
  type Phrasing,
} from "../dialogs/interpret/phrasings.js";
import { learn, type Learnt, type Sample } from "./learn.js";

const HEAD = `/**
 * What words weigh for each sort of question: a feature, a tab, then a letter for the sort and the weight.
 * Made from the casebook by \`npm run weigh\`; not to be edited by hand.
 */
`;
/** Features kept: those that weigh most. More are not better on phrasings left out, and make the file too long. */
const MOST_FEATURES = 3_600;
/** A weight below this (of a scale where 10 make one) changes no opinion. */
const LEAST = 3;

const samples = readPhrasings("tuned").map(sampleOf);
const first = learn(samples, featuresIn(samples));
const weighty = [...first.rows]
  .sort(([a, x], [b, y]) => heaviest(y) - heaviest(x) || (a < b ? -1 : 1))
  .slice(0, MOST_FEATURES)
  .map(([feature]) => feature);
const text = written(learn(samples, weighty.sort()));
const file = join(projectRoot(), "dialogs", "interpret", "lexicon-weights.ts");
writeFileSync(file, text);
process.stdout.write(
  `${samples.length} phrasings, ${weighty.length} features, ${Math.round(text.length / 1000)} kB\n`,
);

function sampleOf({ text, context, expected }: Phrasing): Sample {
  const [wanted = ""] = expected.split(" && ");
  const kind = kindOf(wanted);
  const goal = / block\b/u.test(wanted) ? "block" : "allow";
  const sort = SORTS.indexOf((kind === "fix" ? `fix-${goal}` : kind) as (typeof SORTS)[number]);
  return { features: [...featuresOf(prepare(text, context))], sort };
}

/** What stands in two phrasings or more: what stands in one says nothing of the next. */
function featuresIn(all: readonly Sample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([feature]) => feature);
}

function heaviest(row: Float64Array): number {
  return Math.max(...row.map(Math.abs));
}

function written({ bias, rows }: Learnt): string {
  const lines = [lineOf("", bias), ...[...rows].map(([feature, row]) => lineOf(feature, row))];
  const known = lines.filter((line) => !line.endsWith("\t"));
  const escaped = known.join("\n").replace(/[`$\\]/gu, "\\$&");
  return `${HEAD}export const WEIGHTS = \`${escaped}\`;\n`;
}

/** Only how the weights of a feature differ matters, so the middle one is taken as nothing and most need no writing. */
function lineOf(feature: string, row: Float64Array): string {
  const middle = row.toSorted()[SORTS.length >> 1]!;
  const cells = [...row].flatMap((weight, sort) => {
    const whole = Math.round((weight - middle) * WEIGHT_SCALE);
    return Math.abs(whole) < LEAST ? [] : [`${LETTERS.charAt(sort)}${whole}`];
  });
  return `${feature}\t${cells.join(" ")}`;
}
