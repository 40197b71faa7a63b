import type { Library } from "./library.js";

let opened: Promise<Library> | null = null;

/**
 * The articles, read on first use and kept: a front that answers from the evaluator alone never pays for
 * the disk or the YAML parser.
 * @throws ArticleFaults
 */
export function loadLibrary(): Promise<Library> {
  opened ??= import("./library.js").then(({ readLibrary }) => readLibrary());
  return opened;
}
