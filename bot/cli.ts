import { stdin, stdout, stderr } from "node:process";
import { Command, CommanderError } from "commander";
import { answerWithArticles } from "./command-line/answer.js";
import { answerBatch, openBatch } from "./command-line/batch.js";
import { gather, UsageError, type Gathered, type Options } from "./command-line/gather.js";
import { printReceipt } from "./command-line/receipt.js";
import type { AskContext } from "../dialogs/index.js";
import { isCalendarDate, parseDomain } from "../knowledge/index.js";

const COLLECT = (value: string, all: string[]): string[] => [...all, value];

/** The command line's door. Resolves to the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const program = new Command("ask")
    .description("Tells who may chat, call and meet with whom outside the organisation, and why.")
    .argument("[question...]", "the question, in quotes")
    .option("--environment <path>", "a file or folder of cmdlet output; repeatable", COLLECT, [])
    .option("--fact <name=value>", "a fact said by hand; repeatable", COLLECT, [])
    .option("--as-of <date>", "the date the question is about, YYYY-MM-DD (default: today)")
    .option("--json", "print one JSON object")
    .option(
      "--batch <file>",
      "questions from a file, one JSON object a line; - reads standard input",
    )
    .option("--receipt", "say first what was read, line by line")
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  try {
    program.parse([...argv], { from: "user" });
    await answer(program.args.join(" "), program.opts<Options>());
    return 0;
  } catch (error) {
    return report(error);
  }
}

async function answer(question: string, options: Options): Promise<void> {
  const now = new Date();
  refuseWrongDate(options.asOf);
  const gathered = await gather(options, now.toISOString());
  const context = contextOf(options, gathered, now);
  if (options.batch !== undefined) {
    const lines = options.batch === "-" ? stdin : await openBatch(options.batch);
    await answerBatch(lines, stdout, context);
    return;
  }
  if (question.trim() === "") {
    throw new UsageError(
      "no question was given",
      'put it in quotes: ask "can alice@contoso.com chat with bob@fabrikam.com?"',
    );
  }
  const document = await answerWithArticles(question, context);
  if (options.json === true) {
    const receipt = options.receipt === true ? { receipt: gathered.receipts } : {};
    stdout.write(`${JSON.stringify({ ...document, ...receipt })}\n`);
    return;
  }
  if (options.receipt === true) stdout.write(`${printReceipt(gathered)}\n\n`);
  stdout.write(`${[document, ...document.also].map(({ text }) => text).join("\n\n")}\n`);
}

function contextOf(options: Options, gathered: Gathered, now: Date): AskContext {
  const today = localDate(now);
  const domains = (process.env["ORGANIZATION_DOMAINS"] ?? "").split(/[\s,;]+/u);
  return {
    environment: gathered.environment,
    asOf: options.asOf ?? today,
    today,
    ownDomains: domains.map(parseDomain).filter((domain) => domain !== null),
    asker: null,
  };
}

function refuseWrongDate(date: string | undefined): void {
  if (date === undefined || isCalendarDate(date)) return;
  throw new UsageError(
    `\`${date}\` is not a date`,
    "write it as YYYY-MM-DD, for example 2024-06-28",
  );
}

function localDate(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** One line on standard error that says what is wrong and what to do; what the file system says is put in words. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    stderr.write(
      `ask: ${error.message.replace(/^error: /u, "").split("\n")[0] ?? ""}; see ask --help\n`,
    );
    return 2;
  }
  if (error instanceof UsageError) {
    stderr.write(`ask: ${error.message}: ${error.advice}\n`);
    return 2;
  }
  stderr.write(`ask: ${unreadable(error)}\n`);
  return 2;
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EISDIR: "it is a folder, not a file",
};

function unreadable(error: unknown): string {
  const { code, path } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException;
  const fault = code === undefined ? undefined : FILE_FAULTS[code];
  return path === undefined
    ? `something went wrong that should not have: ${error instanceof Error ? error.message : "unknown"}`
    : `\`${path}\` could not be read: ${fault ?? "the system refused"}`;
}

// `ask … | head` hangs up before everything is said: nobody is left to tell, and nothing went wrong.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
