import { readEcho } from "./echo.js";
import { isUnderline } from "./format-table.js";

/** What a line that is no property is. */
export type PlainLine = "fence" | "type" | "command" | "error" | "underline" | "text";

const ERROR_HEAD = /^[A-Za-z]{2,30}-[A-Za-z]{2,60} ?: /u;
const ERROR_TEXT =
  /is not recognized as |^Cannot bind |^At line:\d|^\+ |^(?:Line|\d+) +\||^\| |Access is denied|^ParserError|^Management object not found/u;

/** Tells a trimmed line that is neither blank, nor a prompt, nor a property. */
export function plainLine(trimmed: string): PlainLine {
  if (trimmed.startsWith("```")) return "fence";
  if (trimmed.startsWith("#TYPE ")) return "type";
  if (isErrorLine(trimmed)) return "error";
  if (/^get-/iu.test(trimmed) && readEcho(trimmed) !== null) return "command";
  return isUnderline(trimmed) ? "underline" : "text";
}

function isErrorLine(trimmed: string): boolean {
  const head = trimmed.slice(0, 500);
  return ERROR_HEAD.test(head) || ERROR_TEXT.test(head);
}

/** Why a line of an error was passed over. */
export function errorReason(trimmed: string): string {
  return trimmed.includes("is not recognized as ")
    ? "this shell does not know the command: run it where its module is loaded"
    : "an error message: the command printed nothing to read here";
}

/** Why a line was not understood. */
export function plainReason(trimmed: string): string {
  return /^["[\]{}]/u.test(trimmed)
    ? "a piece of JSON whose beginning or end is missing"
    : "no property, table or command that I know";
}

/** Takes the colours of a terminal out of a line. */
export function withoutColours(text: string): string {
  const [first = "", ...rest] = text.split("\u001b");
  return first + rest.map((piece) => piece.replace(/^\[[0-9;]{0,20}m/u, "")).join("");
}
