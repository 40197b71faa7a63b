import { runProgram } from "../../bot/program.js";
import { countingDialog } from "./counting-dialog.js";
import { plainEnvironment } from "./plain-environment.js";

// The whole program as a process of its own, with a conversation that only counts.
await runProgram({ dialog: countingDialog, compile: plainEnvironment, routes: () => [] }, process);
