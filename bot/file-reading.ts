import { setImmediate } from "node:timers/promises";
import type { BroughtFile, FileRefusal } from "../dialogs/index.js";
import { createDecoder, createReader, type ReadOptions } from "../knowledge/index.js";
import { LARGEST_FILE } from "./attachments.js";
import { FileError } from "./errors.js";
import { HEAD_BYTES, isNoText, refusalByHead } from "./file-text.js";
import type { OpenedFile } from "./ports.js";

/** What reading a file is told beside its bytes. */
export interface FileReading extends Pick<ReadOptions, "at"> {
  readonly name: string;
  readonly by: string;
  /** The most bytes that are taken. */
  readonly most?: number;
  /** Told the lines read so far, after each piece. */
  readonly onLines?: (lines: number) => void;
}

// A text of this length is kept whole, as a paste is, so that what is doubtful in it can be asked. Characters.
const KEPT = 100_000;
// Others get their turn after so many milliseconds of reading.
const IN_ONE_GO_MS = 8;

/** Reads a file as it comes in, never holding a long one; whatever it holds, others get their turn meanwhile. */
export async function readFile(
  { bytes }: Pick<OpenedFile, "bytes">,
  told: FileReading,
): Promise<BroughtFile["content"]> {
  const decoder = createDecoder();
  const reader = createReader({ origin: told.name, side: null, at: told.at, by: told.by });
  const text = createText(told, reader.write);
  try {
    let since = performance.now();
    for await (const piece of checked(bytes, told)) {
      text.take(decoder.write(piece));
      if (performance.now() - since < IN_ONE_GO_MS) continue;
      await setImmediate();
      since = performance.now();
    }
    text.take(decoder.end());
  } catch (error) {
    if (error instanceof FileError) return { is: "refused", why: error.why };
    throw error;
  }
  const kept = text.kept();
  if (kept?.trim() === "") return { is: "refused", why: "empty" };
  return kept === null ? { is: "read", reading: reader.end() } : { is: "text", text: kept };
}

/** Counts what comes in, and looks at its first bytes before anything is made of it. */
async function* checked(
  bytes: AsyncIterable<Uint8Array>,
  { name, most = LARGEST_FILE }: FileReading,
): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  let held: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw new FileError("too-big");
    held = held === null ? null : Buffer.concat([held, chunk]);
    if (held === null) yield chunk;
    else if (held.length >= HEAD_BYTES) {
      refuse(refusalByHead(held, name));
      yield held;
      held = null;
    }
  }
  if (held !== null) yield held;
}

function refuse(why: FileRefusal | null): void {
  if (why !== null) throw new FileError(why);
}

/** Passes text on to the reader, and keeps it for as long as it is short. */
function createText({ onLines }: FileReading, write: (text: string) => void) {
  let kept: string[] | null = [];
  let length = 0;
  let lines = 0;
  return {
    take: (piece: string): void => {
      if (isNoText(piece)) throw new FileError("not-text");
      length += piece.length;
      if (length > KEPT) kept = null;
      kept?.push(piece);
      write(piece);
      lines += linesIn(piece);
      onLines?.(lines);
    },
    kept: () => kept?.join("") ?? null,
  };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
