import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { createDecoder, createReader, type Reading, type Side } from "../../knowledge/index.js";

/** One file of cmdlet output that was named, or found in a folder that was. */
export interface OutputFile {
  readonly path: string;
  /** How the file is named in sources: its path below what was named. */
  readonly origin: string;
  /** Set by the nearest folder named `server` or `tenant`. */
  readonly side: Side | null;
}

const KINDS = new Set([".txt", ".json", ".csv"]);

/** Finds the files of cmdlet output at a path, in the order of their names. Throws what the file system says. */
export async function findOutputFiles(path: string): Promise<readonly OutputFile[]> {
  const root = resolve(path);
  const name = basename(root);
  if (!(await stat(root)).isDirectory()) {
    const side = sideOf([basename(dirname(root))]);
    return [{ path: root, origin: side === null ? name : `${side}/${name}`, side }];
  }
  const named = sideOf([name]);
  const files = await readFolder(root);
  return files
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => {
      const below = relative(root, file).split(sep);
      const origin = (named === null ? below : [name, ...below]).join("/");
      return { path: file, origin, side: sideOf(below.slice(0, -1)) ?? named };
    });
}

/** The files of cmdlet output in a folder; a link counts for the file it leads to. */
async function readFolder(root: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!KINDS.has(extname(entry.name).toLowerCase())) continue;
    const path = join(entry.parentPath, entry.name);
    const isFile = entry.isSymbolicLink() ? (await stat(path)).isFile() : entry.isFile();
    if (isFile) paths.push(path);
  }
  return paths;
}

function sideOf(folders: readonly string[]): Side | null {
  const nearest = folders.findLast((folder) => /^(?:server|tenant)$/iu.test(folder));
  return nearest === undefined ? null : nearest.toLowerCase() === "server" ? "server" : "tenant";
}

/** Reads one file of cmdlet output in a stream. Throws what the file system says. */
export async function readOutputFile(
  file: OutputFile,
  side: Side | null,
  at: string,
): Promise<Reading> {
  const decoder = createDecoder();
  const reader = createReader({ origin: file.origin, side: file.side ?? side, at });
  for await (const chunk of createReadStream(file.path)) {
    reader.write(decoder.write(chunk as Uint8Array));
  }
  reader.write(decoder.end());
  return reader.end();
}
