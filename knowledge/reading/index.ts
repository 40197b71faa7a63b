import { createEchoes } from "./echoes.js";
import { createLedger } from "./ledger.js";
import { createObjectReader } from "./object-reader.js";
import type { ReadOptions } from "./options.js";
import type { Reading } from "./receipt.js";
import { recognise } from "./recognise.js";
import { createStructure } from "./structure.js";
import { isKnownName } from "./vocabulary.js";

export { createDecoder, type Decoder } from "./decoder.js";
export { looksLikeOutput } from "./looks-like-output.js";
export type { ReadOptions } from "./options.js";

/** Reads a text in pieces. */
export interface Reader {
  /** Takes the next piece; pieces may be cut anywhere. */
  readonly write: (chunk: string) => void;
  /** Ends the text and returns what was read. Call it once. */
  readonly end: () => Reading;
}

/** A reader of pasted or exported cmdlet output. Nothing it is given makes it throw; time is linear, memory flat. */
export function createReader(options: ReadOptions): Reader {
  const ledger = createLedger(options);
  const objects = createObjectReader(options, ledger);
  const echoes = createEchoes(ledger, objects.empty);
  const structure = createStructure(objects.read, ledger, echoes, {
    isKnown: isKnownName,
    isKnownObject: (object) => recognise(object).kind !== null,
  });
  return {
    write: structure.write,
    end() {
      structure.end();
      objects.end();
      return ledger.finish();
    },
  };
}

/** Reads a whole text at once. */
export function readText(text: string, options: ReadOptions): Reading {
  const reader = createReader(options);
  reader.write(text);
  return reader.end();
}
