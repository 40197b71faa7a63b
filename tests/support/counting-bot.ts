import { runProgram } from "../../bot/program.js";
import { countingDialog } from "./counting-dialog.js";
import { plainEnvironment } from "./plain-environment.js";

// The whole program as a process of its own, with a conversation that only counts.
const { CLOSING_MS } = process.env;
await runProgram(
  {
    dialog: countingDialog,
    compile: plainEnvironment,
    routes: () => [],
    ...(CLOSING_MS !== undefined && { closing: Number(CLOSING_MS) }),
  },
  process,
);
