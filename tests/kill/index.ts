// Plays every point with many seeds over both databases and prints what came of it:
// `npm run kill -- --seeds 50`; `--from 19` begins at that seed, `--minutes 5` begins no further one after that time,
// and `--point "turn: said, not marked"` plays that point alone.
import { parseArgs } from "node:util";
import { endAll } from "../support/outside-mocha.js";
import { backendKinds, type BackendKind } from "../support/backends.js";
import { POINTS, type Point } from "./points.js";
import { playRound, type Round } from "./round.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "50" },
    from: { type: "string", default: "0" },
    minutes: { type: "string", default: "600" },
    point: { type: "string" },
  },
});
const rounds = new Map<string, Round[]>();
const until = Date.now() + Number(values.minutes) * 60_000;
const from = Number(values.from);
const points = POINTS.filter((point) => values.point === undefined || point === values.point);
if (points.length === 0) throw new Error(`the points are:\n${POINTS.join("\n")}`);
let played = 0;
let bad = 0;

async function play(kind: BackendKind, point: Point, seed: number): Promise<void> {
  const { place } = await kind.begin();
  const round = await playRound(place, point, seed);
  const key = lineHead(kind.name, point);
  rounds.set(key, [...(rounds.get(key) ?? []), round]);
  if (round.lost + round.stuck + round.faults > 0) {
    bad += 1;
    process.stderr.write(`${key}, seed ${String(seed)}: ${JSON.stringify(round)}\n`);
  }
}

function lineHead(database: string, point: string): string {
  return `${database.padEnd(11)} ${point.padEnd(45)}`;
}

function line(key: string, all: readonly Round[]): string {
  const sum = (of: (round: Round) => number): string =>
    String(all.reduce((so, round) => so + of(round), 0)).padStart(8);
  const columns = [
    sum(() => 1),
    sum(({ killed }) => (killed ? 1 : 0)),
    sum(({ lost }) => lost),
    sum(({ stuck }) => stuck),
    sum(({ doubles }) => doubles),
    sum(({ faults }) => faults),
  ];
  return `${key}${columns.join("")}`;
}

try {
  for (; played < Number(values.seeds) && Date.now() < until; played += 1) {
    for (const point of points) {
      const seed = from + played;
      // Side by side: most of a round is waiting for a process to begin.
      await Promise.all(backendKinds().map((kind) => play(kind, point, seed)));
    }
  }
} finally {
  await endAll();
}
const heads = ["rounds", "killed", "lost", "stuck", "doubles", "faults"];
process.stdout.write(
  `${String(played)} seeds; doubles bear the same id and were not marked when the process was killed\n` +
    `${lineHead("database", "killed at")}${heads.map((head) => head.padStart(8)).join("")}\n`,
);
for (const [key, all] of [...rounds].sort(([a], [b]) => (a < b ? -1 : 1))) {
  process.stdout.write(`${line(key, all)}\n`);
}
process.exitCode = bad > 0 ? 1 : 0;
