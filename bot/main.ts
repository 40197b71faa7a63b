import { ArticleFaults, environmentOf, loadLibrary, type Library } from "../knowledge/index.js";
import { initialState, migrateState, stepWith } from "../dialogs/index.js";
import { localRoutes } from "./local/index.js";
import { runProgram } from "./program.js";

const library = await openLibrary();
if (library !== null) {
  await runProgram(
    {
      dialog: { step: stepWith(library), initialState, migrateState },
      compile: environmentOf,
      routes: localRoutes,
    },
    process,
  );
}

/** The articles, read before the first question comes; null, and every fault told, where one is spoilt. */
async function openLibrary(): Promise<Library | null> {
  try {
    return await loadLibrary();
  } catch (error) {
    if (!(error instanceof ArticleFaults)) throw error;
    for (const fault of error.faults) process.stderr.write(`edgewise: article ${fault}\n`);
    process.exitCode = 1;
    return null;
  }
}
