/** One figure: ours, the floor measured beside it, and how the two compare. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor: number;
  /** What the floor is. */
  readonly against: string;
  readonly aim: string;
}

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Runs two measurements in turn, the order alternating, and returns the medians. */
export async function alternate(
  rounds: number,
  ours: () => number | Promise<number>,
  floor: () => number | Promise<number>,
): Promise<{ readonly ours: number; readonly floor: number }> {
  const measured = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (["ours", "floor"] as const) : (["floor", "ours"] as const);
    for (const which of order) measured[which].push(await (which === "ours" ? ours : floor)());
  }
  return { ours: median(measured.ours), floor: median(measured.floor) };
}

/** Times a thing done `count` times; returns how many a second. */
export function ratePerSecond(count: number, work: (index: number) => unknown): number {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) sink = work(index);
  return (count * 1000) / (performance.now() - start);
}

/** Keeps what is measured from being optimised away. */
export let sink: unknown;

/** A figure as a line of the table. */
export function formatFigure({ name, unit, ours, floor, against, aim }: Figure): string {
  const ratio = (ours / floor).toFixed(2);
  return `${name.padEnd(34)} ${format(ours).padStart(10)} ${unit.padEnd(12)} floor ${format(floor).padStart(10)} (${against}); ratio ${ratio}, aim ${aim}`;
}

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(3);
}
