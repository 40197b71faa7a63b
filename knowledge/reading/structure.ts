import type { Echoes } from "./echoes.js";
import { createJsonScanner, type JsonScanner } from "./json.js";
import { createJsonObjects } from "./json-objects.js";
import type { FoundObject, ObjectSink, Vocabulary } from "./found-object.js";
import type { Ledger } from "./ledger.js";
import { createTextMachine } from "./text-machine.js";
import { skipSpace } from "./property-line.js";

/** Takes text in pieces, cut anywhere. */
export interface Structure {
  readonly write: (chunk: string) => void;
  readonly end: () => void;
}

/** What follows a bracket in JSON, but not in a prompt or a list in braces. */
const BEHIND_BRACKET = '"{}[]\r\n';

/** What the characters read so far of a line make it. */
type LineStart = "space" | "bracket" | "text";

/**
 * Splits text into lines and stretches of JSON and puts printed objects together. However the text is cut into
 * pieces, the objects are the same; time is linear and no more than one object is held.
 */
export function createStructure(
  emit: (object: FoundObject) => void,
  ledger: Ledger,
  echoes: Echoes,
  vocabulary: Vocabulary,
): Structure {
  const sink: ObjectSink = (shape, line, properties) => {
    emit({ shape, line, properties, echo: echoes.current() });
  };
  const text = createTextMachine(sink, ledger, echoes, vocabulary.isKnown);
  const jsonObjects = createJsonObjects(emit, ledger, echoes, vocabulary);
  let line = 1;
  let json: JsonScanner | null = null;
  let held: string[] = [];
  let start: LineStart = "space";
  let indent = 0;
  /** JSON ended on this line: a comma behind it means nothing. */
  let afterJson = false;

  const takeHeld = (more: string): string => {
    if (held.length === 0) return more;
    const whole = held.join("") + more;
    held = [];
    return whole;
  };
  const startLine = (behindJson: boolean): void => {
    start = "space";
    indent = 0;
    afterJson = behindJson;
  };
  const finishLine = (content: string): void => {
    const bare = content.endsWith("\r") ? content.slice(0, -1) : content;
    const idle = afterJson && skipSpace(bare.replaceAll(",", " "), 0) === bare.length;
    startLine(false);
    if (idle) return;
    // A carriage return alone ends a line too.
    if (bare.includes("\r")) for (const piece of bare.split("\r")) text.line(line, piece);
    else text.line(line, bare);
  };

  const startJson = (prefix: string): void => {
    text.interrupt();
    echoes.produced();
    json = createJsonScanner(line, jsonObjects, () => {
      line += 1;
    });
    json.write(prefix, 0);
  };
  const readJson = (scanner: JsonScanner, chunk: string, at: number): number => {
    const next = scanner.write(chunk, at);
    if (scanner.done()) {
      json = null;
      startLine(!scanner.failed());
    }
    return next;
  };

  /** Looks at a line's first characters; returns where JSON begins to be certain, or -1. */
  const lookAt = (chunk: string, from: number): number => {
    for (let at = from; at < chunk.length; at += 1) {
      const character = chunk.charAt(at);
      if (start === "bracket") {
        if (character === " " || character === "\t") continue;
        start = "text";
        return BEHIND_BRACKET.includes(character) ? at : -1;
      }
      if (character === "\n") return -1;
      if (isBeforeJson(character)) indent += 1;
      else if (opensJson(character)) start = "bracket";
      else {
        start = "text";
        return -1;
      }
    }
    return -1;
  };
  const isBeforeJson = (character: string): boolean =>
    skipSpace(character, 0) === 1 || (afterJson && character === ",");
  const opensJson = (character: string): boolean =>
    (character === "{" || character === "[") && text.admitsJson(indent);

  const readLine = (chunk: string, from: number): number => {
    if (start !== "text") {
      const certain = lookAt(chunk, from);
      if (certain >= 0) {
        const prefix = takeHeld(chunk.slice(from, certain));
        startJson(afterJson ? prefix.replaceAll(",", " ") : prefix);
        return certain;
      }
    }
    const end = chunk.indexOf("\n", from);
    if (end < 0) {
      held.push(chunk.slice(from));
      return chunk.length;
    }
    finishLine(takeHeld(chunk.slice(from, end)));
    line += 1;
    return end + 1;
  };

  return {
    write(chunk) {
      let at = 0;
      while (at < chunk.length) {
        at = json === null ? readLine(chunk, at) : readJson(json, chunk, at);
      }
    },
    end() {
      json?.end();
      json = null;
      if (held.length > 0) finishLine(takeHeld(""));
      text.interrupt();
      echoes.end();
    },
  };
}
