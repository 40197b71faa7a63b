import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnswerDocument } from "../../knowledge/index.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const COMPILED = [join(HERE, "../../bot"), join(HERE, "../../dist/bot")];

/** The command line as modules, or as the one file that people start. */
type Program = "cli.js" | "cli.bundle.js";

/** What the command line did. */
export interface Asked {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line with these arguments, and `input` on its standard input. */
export async function ask(
  args: readonly string[],
  input = "",
  program: Program = "cli.js",
): Promise<Asked> {
  const cli = COMPILED.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (cli === undefined) throw new Error("build first: npm run build");
  const child = spawn(process.execPath, [cli, ...args], { stdio: "pipe" });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, stdout, stderr };
}

/** Runs it as the above, but hangs up before it answers, as `| head` may. */
export async function askAndHangUp(args: readonly string[]): Promise<Omit<Asked, "stdout">> {
  const cli = COMPILED.map((folder) => join(folder, "cli.js")).find((path) => existsSync(path));
  if (cli === undefined) throw new Error("build first: npm run build");
  const child = spawn(process.execPath, [cli, ...args], { stdio: "pipe" });
  let stderr = "";
  child.stdout.destroy();
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const status = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { status, stderr };
}

/** Asks with `--json` and reads the one object that comes back. */
export async function askJson(args: readonly string[]): Promise<AnswerDocument> {
  const { status, stdout, stderr } = await ask(["--json", ...args]);
  if (status !== 0) throw new Error(`status ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as AnswerDocument;
}

/** Lays files out in a new temporary folder, runs the test, and takes the folder away. */
export async function withFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "edgewise-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
