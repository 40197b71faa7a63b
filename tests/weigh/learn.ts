import { SORTS } from "../../dialogs/interpret/second-opinion.js";

/** A phrasing to learn from: what is weighed of it, and the place of its sort. */
export interface Sample {
  readonly features: readonly string[];
  readonly sort: number;
}

/** Weights by feature, one for each sort, in their order. */
export interface Learnt {
  readonly bias: Float64Array;
  readonly rows: ReadonlyMap<string, Float64Array>;
}

/** After more rounds it is no better on phrasings left out, only surer of itself. */
const ROUNDS = 12;
const PACE = 0.3;
/** Pulls a weight towards nothing, lest one phrasing decides it. */
const PULL = 1e-4;

interface Cell {
  readonly weights: Float64Array;
  /** Squares of the steps made so far: a weight often moved moves less (AdaGrad). */
  readonly moved: Float64Array;
}

/** Softmax regression over these features; the same samples give the same weights. */
export function learn(samples: readonly Sample[], features: readonly string[]): Learnt {
  const cells = new Map(features.map((feature) => [feature, cell()]));
  const bias = cell();
  const prepared = samples.map(({ sort, features: own }) => ({
    sort,
    cells: [...own.flatMap((feature) => cells.get(feature) ?? []), bias],
  }));
  const dice = diceFrom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of shuffled(prepared, dice)) adjust(one.cells, one.sort);
  }
  const rows = new Map([...cells].map(([feature, { weights }]) => [feature, weights]));
  return { rows, bias: bias.weights };
}

function cell(): Cell {
  const [weights, moved] = [new Float64Array(SORTS.length), new Float64Array(SORTS.length)];
  return { weights, moved: moved.fill(1e-8) };
}

/** One step towards the sort the phrasing has. */
function adjust(cells: readonly Cell[], sort: number): void {
  const share = 1 / Math.sqrt(cells.length);
  const sums = SORTS.map((_, at) => cells.reduce((sum, one) => sum + one.weights[at]!, 0) * share);
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  powers.forEach((power, at) => {
    const slope = (power / total - (at === sort ? 1 : 0)) * share;
    for (const { weights, moved } of cells) {
      const step = slope + PULL * weights[at]!;
      moved[at]! += step * step;
      weights[at]! -= (PACE * step) / Math.sqrt(moved[at]!);
    }
  });
}

/** Numbers from 0 up to 1 that look random and are the same on every run. */
function diceFrom(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last / 2_147_483_648;
  };
}

function shuffled<One>(all: readonly One[], dice: () => number): readonly One[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
