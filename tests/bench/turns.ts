import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBotProcess, type BotProcess, type Program } from "../support/bot-process.js";
import { loadTurns, postTurn } from "./load.js";
import { alternate, median, type Figure } from "./measure.js";

const ECHO: Program = "tests/bench/echo";
const TURNS = 1500;
const SAID = [
  { what: "a short turn", text: "what can you do?" },
  {
    what: "the main question",
    text: "can alice@contoso.com chat with skype user bob@outlook.com?",
  },
];

/** Turns a second at 20 connections with durable storage, over a bare teams-ai echo that stores nothing. */
export async function benchTurns(): Promise<readonly Figure[]> {
  return withBoth(async (bot, echo) => {
    const figures: Figure[] = [];
    for (const { what, text } of SAID) {
      const p99 = { ours: [] as number[], floor: [] as number[] };
      const run = async (url: string, into: number[]): Promise<number> => {
        const load = await loadTurns(url, text, TURNS);
        into.push(load.p99Ms);
        return load.turnsPerSecond;
      };
      await run(bot.url, []);
      await run(echo.url, []);
      const measured = await alternate(
        5,
        () => run(bot.url, p99.ours),
        () => run(echo.url, p99.floor),
      );
      const against = "bare teams-ai echo";
      figures.push(
        { name: `turns: ${what}`, unit: "/s", ...measured, against, aim: "0.70" },
        {
          name: `turns: ${what}, p99`,
          unit: "ms",
          ours: median(p99.ours),
          floor: median(p99.floor),
          against,
          aim: "-",
        },
      );
    }
    return figures;
  });
}

/** Milliseconds from the start of the process to its first answer, over the bare echo. */
export async function benchStart(): Promise<Figure> {
  const measured = await alternate(
    7,
    () => timeToFirstAnswer("bot/main.bundle"),
    () => timeToFirstAnswer(ECHO),
  );
  return {
    name: "start to first answer",
    unit: "ms",
    ...measured,
    against: "bare teams-ai echo",
    aim: "at most 1.20",
  };
}

async function timeToFirstAnswer(program: Program): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "edgewise-bench-"));
  const from = performance.now();
  const bot = await startBotProcess(program, { DATABASE_FILE: join(folder, "bench.sqlite") });
  const agent = new Agent();
  await postTurn(agent, bot.url, "help", "first");
  const took = performance.now() - from;
  agent.destroy();
  await bot.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  return took;
}

async function withBoth<T>(use: (bot: BotProcess, echo: BotProcess) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "edgewise-bench-"));
  const bot = await startBotProcess("bot/main.bundle", {
    DATABASE_FILE: join(folder, "bench.sqlite"),
  });
  const echo = await startBotProcess(ECHO, {});
  try {
    return await use(bot, echo);
  } finally {
    await bot.end("SIGKILL");
    await echo.end("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}
