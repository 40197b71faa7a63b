import type { AnswerDocument } from "../../knowledge/index.js";
import { WHO_LABELS } from "../words/en/exploring-who.js";
import { csvText, listRows } from "./csv.js";

/** The longest list a message carries, in bytes: Teams refuses messages above about 28 KB with their envelope. */
const MESSAGE_LIMIT = 20_000;

/** The whole list of users as a message: CSV in a block to copy, or its first part and where the rest is. */
export function listMessage(document: AnswerDocument): string {
  const rows = listRows(document.groups ?? []);
  const whole = csvText(rows);
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  if (bytes(whole) <= MESSAGE_LIMIT) return fenced(whole);
  const shown: (readonly string[])[] = [];
  let size = 0;
  for (const row of rows) {
    size += bytes(csvText([row]));
    if (size > MESSAGE_LIMIT) break;
    shown.push(row);
  }
  const said = `${WHO_LABELS.listCut} (${String(shown.length - 1)} of ${String(rows.length - 1)} users.)`;
  return `${said}\n\n${fenced(csvText(shown))}`;
}

/** A block of code. What would end it early cannot stand in an address that was read, but is taken out all the same. */
function fenced(text: string): string {
  return `\`\`\`\n${text.replace(/\r\n/gu, "\n").replace(/`{3,}/gu, "'''").trimEnd()}\n\`\`\``;
}
