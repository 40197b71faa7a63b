import type { Item } from "./items.js";
import { WEIGHTS } from "./lexicon-weights.js";
import type { Mention } from "./mention.js";

/** What a text can be taken for, as the weights know it. */
export type Sort =
  | "reach"
  | "who"
  | "fix-allow"
  | "fix-block"
  | "what-if"
  | "topic"
  | "trouble"
  | "command"
  | "off-topic";

/** How likely a text is to be meant as each sort, from 0 to 1; together 1. */
export type Opinion = Readonly<Record<Sort, number>>;

/** In the order of the columns of the weights. */
export const SORTS: readonly Sort[] = [
  "reach",
  "who",
  "fix-allow",
  "fix-block",
  "what-if",
  "topic",
  "trouble",
  "command",
  "off-topic",
];

/** What is named in a text, as far as an opinion on its sort needs it. */
export interface Worded {
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
}

/** Weights are kept as whole numbers: this many make one. */
export const WEIGHT_SCALE = 10;
/** A text says what it wants within its first hundred words; later ones are not weighed. */
const MOST_ITEMS = 100;
const LONGEST_RUN = 3;

/** An opinion on what a text is meant as, by the weight of its words and of their meanings; knows nothing of grammar. */
export function opinionOf(worded: Worded): Opinion {
  return likely(weigh(sequencesOf(worded), known()));
}

/** The sort an opinion holds likeliest. */
export function likeliest(opinion: Opinion): Sort {
  return SORTS.reduce((best, sort) => (opinion[sort] > opinion[best] ? sort : best));
}

/** What is known of runs that begin with the same words: a tree, so that no run has to be put together to be looked up. */
interface Branch {
  row: readonly number[] | null;
  readonly next: Map<string, Branch>;
}

interface Weights {
  readonly bias: readonly number[];
  readonly words: Branch;
  readonly senses: Branch;
}

let weights: Weights | null = null;

/** The weights, read from their text when they are first needed. */
function known(): Weights {
  weights ??= readWeights(WEIGHTS);
  return weights;
}

const BIAS = "";

function readWeights(text: string): Weights {
  const [words, senses] = [branch(), branch()];
  let bias: readonly number[] = SORTS.map(() => 0);
  for (const line of text.split("\n")) {
    const [feature = "", cells = ""] = line.split("\t");
    if (cells === "") continue;
    if (feature === BIAS) bias = rowOf(cells);
    else if (feature.startsWith(OF_SENSES)) plant(senses, feature.slice(1), rowOf(cells));
    else plant(words, feature, rowOf(cells));
  }
  return { bias, words, senses };
}

function branch(): Branch {
  return { row: null, next: new Map() };
}

function plant(root: Branch, run: string, row: readonly number[]): void {
  let at = root;
  for (const word of run.split(" ")) {
    let next = at.next.get(word);
    if (next === undefined) at.next.set(word, (next = branch()));
    at = next;
  }
  at.row = row;
}

/** `r12 w-30`: letters for the sorts, see `LETTERS`. */
function rowOf(cells: string): readonly number[] {
  const row = SORTS.map(() => 0);
  for (const cell of cells.split(" ")) {
    row[LETTERS.indexOf(cell.charAt(0))] = Number(cell.slice(1)) / WEIGHT_SCALE;
  }
  return row;
}

/** One letter a sort, in their order. */
export const LETTERS = "rwabiptco";

/** The sum of the weights of what is known of a text, the less for each the more there is of it. */
function weigh({ words, senses }: Sequences, known: Weights): readonly number[] {
  const rows = new Set<readonly number[]>();
  findRuns(words, known.words, rows);
  findRuns(senses, known.senses, rows);
  const sums = [...known.bias];
  for (const row of rows) {
    for (let sort = 0; sort < sums.length; sort += 1)
      sums[sort] = (sums[sort] ?? 0) + (row[sort] ?? 0);
  }
  const share = 1 / Math.sqrt(rows.size + 1);
  return sums.map((sum) => sum * share);
}

function findRuns(sequence: readonly string[], root: Branch, rows: Set<readonly number[]>): void {
  for (let from = 0; from < sequence.length; from += 1) {
    let at: Branch | undefined = root;
    for (let length = 0; length < LONGEST_RUN; length += 1) {
      at = at.next.get(sequence[from + length] ?? "");
      if (at === undefined) break;
      if (at.row !== null) rows.add(at.row);
    }
  }
}

function likely(scores: readonly number[]): Opinion {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(
    SORTS.map((sort, index) => [sort, (powers[index] ?? 0) / total]),
  ) as Record<Sort, number>;
}

/** What is weighed of a text: runs of up to three of its words, and of what they mean, whoever is named left out. */
export function featuresOf(worded: Worded): ReadonlySet<string> {
  const { words, senses } = sequencesOf(worded);
  const features = new Set<string>();
  addRuns(words, "", features);
  addRuns(senses, OF_SENSES, features);
  return features;
}

const OF_SENSES = "/";

interface Sequences {
  readonly words: readonly string[];
  readonly senses: readonly string[];
}

function sequencesOf({ items, mentions }: Worded): Sequences {
  const words = [START];
  const senses = [START];
  let next = 0;
  items.slice(0, MOST_ITEMS).forEach((item, at) => {
    while ((mentions[next]?.end ?? Infinity) < at) next += 1;
    const mention = mentions[next];
    const mask = maskOf(item, mention !== undefined && mention.at <= at ? mention : null);
    if (mask === null) {
      words.push(...wordsOf(item));
      senses.push(senseOf(item));
    } else if (mention?.at === at || mask.startsWith(UNNAMED)) {
      words.push(mask);
      senses.push(mask);
    }
  });
  words.push(END);
  senses.push(END);
  return { words, senses };
}

const START = "<";
const END = ">";
const UNNAMED = "#";
const NAMING: ReadonlySet<Mention["form"]> = new Set<Mention["form"]>([
  "address",
  "domain",
  "skype-name",
  "name",
]);
const ANYTHING_NAMED: ReadonlySet<Item["tag"]> = new Set<Item["tag"]>([
  "address",
  "broken-address",
  "domain",
  "skype-name",
  "url",
  "date",
  "number",
  "property",
]);

/** What stands for a name, a property or a number: it does not matter which. */
function maskOf({ tag }: Item, mention: Mention | null): string | null {
  if (mention !== null && NAMING.has(mention.form)) return `${mention.form}-${mention.side}`;
  return ANYTHING_NAMED.has(tag) ? `${UNNAMED}${tag}` : null;
}

/** Long stretches are nobody's words. */
const LONGEST_WORD = 24;

function wordsOf({ raw }: Item): readonly string[] {
  const words = raw.toLowerCase().split(/[^\p{L}\p{N}'?:.,]+/u);
  return words.filter((word) => word !== "" && word.length <= LONGEST_WORD);
}

/** What a word means; which way of talking, or which kind of account, is the same here. */
function senseOf({ tag, value }: Item): string {
  if (tag === "word" || tag === "modality" || tag === "done-to" || tag === "class") return tag;
  return `${tag}=${value}`;
}

function addRuns(sequence: readonly string[], lead: string, features: Set<string>): void {
  sequence.forEach((first, at) => {
    let run = `${lead}${first}`;
    features.add(run);
    for (const further of sequence.slice(at + 1, at + LONGEST_RUN)) {
      run = `${run} ${further}`;
      features.add(run);
    }
  });
}
