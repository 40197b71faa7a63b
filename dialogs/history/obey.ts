import type { Command } from "../interpret/interpretation.js";
import type { Turn } from "../turn.js";
import { compareKnown } from "./compare.js";
import { proposeForgetting } from "./forget.js";
import { proposeReplacing } from "./replace.js";
import { showHistorySince } from "./show.js";
import { exportKnown } from "./transfer.js";
import { proposeUndo } from "./undo.js";

const COMMANDS = [
  "history",
  "undo",
  "compare",
  "export",
  "delete",
  "forget-me",
  "replace",
] as const;

/** A command about what is kept: its past, its way out, its end. */
export type KeepingCommand = (typeof COMMANDS)[number];

/** Whether a command is about what is kept. */
export function isKeeping(command: Command): command is KeepingCommand {
  return COMMANDS.some((one) => one === command);
}

/** Does what such a command says. */
export function obeyKeeping(turn: Turn, command: KeepingCommand, text: string): Turn {
  switch (command) {
    case "history":
      return showHistorySince(turn, text);
    case "undo":
      return proposeUndo(turn, null, null);
    case "compare":
      return compareKnown(turn, text);
    case "export":
      return exportKnown(turn);
    case "delete":
      return proposeForgetting(turn, "environment", null, null);
    case "replace":
      return proposeReplacing(turn, null, null);
    case "forget-me":
      return proposeForgetting(turn, "me", null, null);
  }
}
