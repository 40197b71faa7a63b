import { readEcho, type Echo } from "./echo.js";
import type { Ledger } from "./ledger.js";

/** Follows which command the output at hand belongs to. */
export interface Echoes {
  readonly current: () => Echo | null;
  /** A prompt, with or without a command behind it. */
  readonly prompt: (line: number, text: string, command: string) => void;
  /** A command line that was pasted without its prompt. */
  readonly bare: (line: number, text: string) => void;
  /** Something was printed below the command. */
  readonly produced: () => void;
  /** A command that is said to have returned nothing; the fact that proves, or null. */
  readonly returnedNothing: EmptySink;
  readonly end: () => void;
}

/** Hears of a command that printed nothing before the next prompt; returns the fact that proves, or null. */
export type EmptySink = (echo: Echo, line: number) => string | null;

/** A follower that records each command's line once it is known what came of it. */
export function createEchoes(ledger: Ledger, onEmpty: EmptySink): Echoes {
  let pending: { readonly line: number; readonly text: string; readonly echo: Echo | null } | null =
    null;
  let current: Echo | null = null;
  let quiet = true;

  const settle = (nextPrompt: boolean): void => {
    if (pending === null) return;
    const { line, text, echo } = pending;
    pending = null;
    const fact = echo !== null && quiet && nextPrompt ? onEmpty(echo, line) : null;
    if (fact !== null) {
      ledger.record(line, text, "used", { fact, reason: "it printed nothing: the list is empty" });
    } else if (echo !== null && quiet && !nextPrompt) {
      ledger.record(line, text, "ignored", {
        reason:
          "a command with nothing below it; paste down to the next prompt to show that it printed nothing",
      });
    } else ledger.record(line, text, "ignored", { reason: "a command or a prompt" });
  };

  return {
    current: () => current,
    prompt(line, text, command) {
      settle(true);
      current = readEcho(command);
      quiet = true;
      pending = { line, text, echo: current };
    },
    bare(line, text) {
      settle(false);
      current = readEcho(text.trim());
      quiet = false;
      pending = { line, text, echo: current };
    },
    produced() {
      quiet = false;
    },
    returnedNothing: onEmpty,
    end() {
      settle(false);
    },
  };
}
