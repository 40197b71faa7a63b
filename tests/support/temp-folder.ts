import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of a test's own. */
export interface TempFolder {
  readonly path: (...names: readonly string[]) => string;
  readonly remove: () => void;
}

/** Makes a folder that nobody else uses. */
export function tempFolder(): TempFolder {
  const root = mkdtempSync(join(tmpdir(), "edgewise-"));
  return {
    path: (...names) => join(root, ...names),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
