import { environmentOf } from "../knowledge/index.js";
import { initialState, migrateState, step } from "../dialogs/index.js";
import { localRoutes } from "./local/index.js";
import { runProgram } from "./program.js";

await runProgram(
  {
    dialog: { step, initialState, migrateState },
    compile: environmentOf,
    routes: localRoutes,
  },
  process,
);
