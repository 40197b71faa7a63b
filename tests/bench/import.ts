import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createReader, environmentOf } from "../../knowledge/index.js";
import { startBotProcess } from "../support/bot-process.js";
import { bringFile, peakMemory } from "../support/bring-file.js";
import { usersCsv } from "../support/many-users.js";
import { alternate, median, type Figure } from "./measure.js";

const USERS = 100_000;
const CHUNK = 64 * 1024;

/** Megabytes a second of bringing 100,000 users to a running bot until they are in its database, and the memory that takes. */
export async function benchImport(): Promise<readonly Figure[]> {
  const text = usersCsv(USERS);
  const megabytes = text.length / 1e6;
  const peaks: number[] = [];
  const measured = await alternate(
    3,
    async () => {
      const { seconds, taken } = await importOnce(text);
      peaks.push(taken / 1e6);
      return megabytes / seconds;
    },
    () => megabytes / secondsOf(() => readAndCompile(text)),
  );
  return [
    {
      name: "import of 100,000 users",
      unit: "MB/s",
      ...measured,
      against: "reading and compiling them alone",
      aim: "-",
    },
    {
      name: "import of 100,000 users, peak",
      unit: "MB",
      ours: median(peaks),
      floor: megabytes,
      against: "the file itself",
      aim: "-",
    },
  ];
}

async function importOnce(
  text: string,
): Promise<{ readonly seconds: number; readonly taken: number }> {
  const folder = await mkdtemp(join(tmpdir(), "edgewise-bench-"));
  const bot = await startBotProcess("bot/main.bundle", {
    DATABASE_FILE: join(folder, "bench.sqlite"),
  });
  try {
    await bringFile(bot.url, "first.txt", "AllowFederatedUsers : True\n");
    const before = peakMemory(bot.process.pid);
    const from = performance.now();
    const answer = await bringFile(bot.url, "users.csv", text);
    const seconds = (performance.now() - from) / 1000;
    if (!answer.includes("What I read in users.csv")) throw new Error(answer.slice(0, 300));
    return { seconds, taken: peakMemory(bot.process.pid) - before };
  } finally {
    await bot.end("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
}

function readAndCompile(text: string): number {
  const reader = createReader({
    origin: "users.csv",
    side: null,
    at: "2026-01-01T00:00:00.000Z",
  });
  for (let at = 0; at < text.length; at += CHUNK) reader.write(text.slice(at, at + CHUNK));
  return environmentOf(reader.end().evidence).users.length;
}
