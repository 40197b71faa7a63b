import { pino, type Logger } from "pino";

/** What the rooms of `bot` ask of a log: fields first, then a constant sentence. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** How much is written. */
export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SECRETS = ["authorization", "token", "password", "text", "card", "attachments", "value"];

/** Writes JSON lines to standard error, so that standard output stays for what a person reads; secrets and what people write are blotted out. */
export function createLog(level: LogLevel, destination?: { write: (line: string) => void }): Log {
  const options = {
    level,
    base: null,
    redact: {
      paths: SECRETS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: "[redacted]",
    },
  };
  return pino(options, destination ?? pino.destination({ dest: 2, sync: true }));
}
