import { startBot, type BotParts } from "./bot.js";
import { compareClocks } from "./clocks.js";
import { isFaulty, readConfig, type Config } from "./config.js";
import { StartError, asError } from "./errors.js";
import type { ProposerParts } from "./proposer.js";
import { isOneWay, readHelpdesk, type ChosenHelpdesk } from "./helpdesk/index.js";
import type { HelpdeskKinds } from "./helpdesk/kind.js";
import { createLog } from "./log.js";
import { createMetrics } from "./metrics.js";
import type { Noticing } from "./notices.js";
import type { Dialog, HistoryStore, Store } from "./ports.js";
import { provideFrom } from "./provide.js";
import type { Route } from "./server.js";
import { createStop } from "./stopping.js";
import { openBackend } from "./storage/opening.js";
import type { CompileEnvironment } from "./storage/environments.js";
import { openStore } from "./storage/store.js";

/** What the program thinks with and shows. */
export interface ProgramParts {
  readonly dialog: Dialog;
  readonly compile: CompileEnvironment;
  readonly routes: () => readonly Route[];
  /** How people are told that an answer has changed. */
  readonly noticing?: Noticing;
  /** The ways to the helpdesk that can be chosen. */
  readonly helpdesk?: HelpdeskKinds;
  /** How long turns under way get at the end, milliseconds; ten seconds where it is absent. */
  readonly closing?: number;
}

/** What the program needs of the process it runs in. */
export type Host = Pick<NodeJS.Process, "env" | "stdout" | "stderr" | "on" | "exit">;

// An answer is kept for a day: the channel repeats an activity within minutes.
const KEEP_ANSWERS_MS = 24 * 60 * 60 * 1000;
const TIDY_EVERY_MS = 60 * 60 * 1000;
// Turns under way get this long at the end; a supervisor usually kills after ten to thirty seconds.
const CLOSING_MS = 10_000;

/** Runs the bot until it is told to stop. Faults become one line each, and exit status 1. */
export async function runProgram(parts: ProgramParts, host: Host): Promise<void> {
  const config = readConfig(host.env);
  if (isFaulty(config)) {
    for (const fault of config.faults) say(host, fault);
    host.exit(1);
    return;
  }
  const helpdesk =
    parts.helpdesk === undefined ? NONE : readHelpdesk(config, parts.helpdesk, host.env);
  if ("faults" in helpdesk) {
    for (const fault of helpdesk.faults) say(host, fault);
    host.exit(1);
    return;
  }
  try {
    await run(parts, config, helpdesk, host);
  } catch (error) {
    say(host, explain(asError(error), config));
    host.exit(1);
  }
}

const NONE: ChosenHelpdesk = new Map();

function say(host: Host, line: string): void {
  host.stderr.write(`edgewise: ${line}\n`);
}

function explain(error: Error, { port }: Config): string {
  if (error instanceof StartError) return `${error.message}; ${error.advice}`;
  const { code } = error as { readonly code?: unknown };
  if (code === "EADDRINUSE") {
    return `port ${port} is in use; end the other program, or set PORT to another number (0 picks a free one)`;
  }
  if (code === "EACCES") return `port ${port} may not be used; set PORT to a number above 1023`;
  return `could not start: ${error.message}`;
}

async function run(
  parts: ProgramParts,
  config: Config,
  helpdesk: ChosenHelpdesk,
  host: Host,
): Promise<void> {
  const log = createLog(config.logLevel);
  const metrics = createMetrics();
  const now = (): Date => new Date();
  const { serverTime, ...backend } = await openBackend(config);
  if (serverTime !== undefined) await compareClocks(serverTime, now, log);
  const store = await openStore({
    ...backend,
    compile: parts.compile,
    onCommit: metrics.committed,
    helpdesk: [...helpdesk.keys()],
    oneWay: isOneWay(helpdesk),
  });
  const routes = config.local ? parts.routes() : [];
  const thinking = await thinkingWith(parts.dialog, config, store, { log, metrics, now });
  const { noticing } = parts;
  const server = await startBot({
    config,
    store,
    ...thinking,
    ...(noticing !== undefined && { noticing }),
    helpdesk,
    routes,
    log,
    metrics,
    now,
  });
  const tidying = keepTidy(store, now);
  announce(config, server.port, host);
  const stop = createStop({
    close: async () => {
      clearInterval(tidying);
      await server.close();
      await store.close();
    },
    exit: (status) => host.exit(status),
    say: (line) => {
      say(host, line);
    },
    limit: parts.closing ?? CLOSING_MS,
  });
  host.on("SIGTERM", stop);
  host.on("SIGINT", stop);
}

/** The conversation, with a language model beside it where one is set up; elsewhere nothing of it is even loaded. */
async function thinkingWith(
  dialog: Dialog,
  { languageModel }: Config,
  history: HistoryStore & Pick<Store, "tickets">,
  parts: ProposerParts,
): Promise<Pick<BotParts, "dialog" | "provide">> {
  if (languageModel === null) return { dialog, provide: provideFrom(history) };
  const { createProposer, withLanguageModel } = await import("./proposer.js");
  const propose = createProposer(languageModel, parts);
  return { dialog: withLanguageModel(dialog), provide: provideFrom({ ...history, propose }) };
}

function keepTidy(store: Store, now: () => Date): NodeJS.Timeout {
  const tidy = (): void => {
    const before = new Date(now().getTime() - KEEP_ANSWERS_MS).toISOString();
    // Nothing is lost when it fails: the next hour tries again.
    store.forgetAnswers(before).catch(() => undefined);
  };
  tidy();
  return setInterval(tidy, TIDY_EVERY_MS).unref();
}

function announce(config: Config, port: number, { stdout }: Host): void {
  stdout.write(
    config.local
      ? `Edgewise is ready: open http://localhost:${port}/ in a browser on this machine.\n`
      : `Edgewise is listening on port ${port}.\n`,
  );
}
