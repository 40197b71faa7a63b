import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A bot in a process of its own. */
export interface BotProcess {
  /** The first line on standard output. */
  readonly line: string;
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it with a signal and waits; gives the exit status (null when killed). */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** How a process that did not stay up ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Which program: the real one (as modules, or as the one file that people start), or the one whose conversation only counts. */
export type Program =
  "bot/main" | "bot/main.bundle" | "tests/support/counting-bot" | "tests/bench/echo";

/** Starts a program in local mode on a free port and waits until it says that it is ready. */
export async function startBotProcess(
  program: Program,
  env: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const child = launch(program, { LOCAL: "1", PORT: "0", LOG_LEVEL: "error", ...env });
  const ended = collect(child);
  const line = await Promise.race([
    firstLine(child),
    ended.then(({ stderr }) => Promise.reject(new Error(`the bot did not start: ${stderr}`))),
  ]);
  return {
    line,
    url: /http:\/\/[^/\s]+/u.exec(line)?.[0].replace("localhost", "127.0.0.1") ?? "",
    process: child,
    end: async (signal) => {
      child.kill(signal);
      return (await ended).status;
    },
  };
}

/** Runs a program that is expected not to stay up. */
export function runToEnd(program: Program, env: Readonly<Record<string, string>>): Promise<Ended> {
  return collect(launch(program, env));
}

function launch(program: Program, env: Readonly<Record<string, string>>): ChildProcess {
  // Compiled tests start compiled programs; tests run from their sources start sources.
  const beside = fileURLToPath(new URL(`../../${program}.js`, import.meta.url));
  const built = fileURLToPath(new URL(`../../dist/${program}.js`, import.meta.url));
  const path = program.endsWith(".bundle") && !existsSync(beside) ? built : beside;
  const compiled = existsSync(path);
  const args = compiled ? [path] : ["--import", "tsx", path.replace(/\.js$/u, ".ts")];
  return spawn(process.execPath, args, {
    env: { ...inherited(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Nothing of this shell's settings reaches the program, but where to find things and where coverage is gathered. */
function inherited(): Record<string, string> {
  const kept = ["PATH", "SystemRoot", "NODE_V8_COVERAGE"];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const end = text.indexOf("\n");
      if (end >= 0) resolve(text.slice(0, end));
    });
  });
}

function collect(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}
