import type { AnswerGroup } from "../../knowledge/index.js";
import { VERDICTS } from "../words/en/verdict.js";
import { reasonWords } from "../words/en/exploring-who.js";

/** The columns of the whole list. */
const COLUMNS = ["User", "Answer", "By settings", "Reasons"] as const;

/** The whole list as rows, the heading first: one user each, with the answer and its reasons. */
export function listRows(groups: readonly AnswerGroup[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [COLUMNS];
  for (const group of groups) {
    const rest = [
      VERDICTS[group.answer].word,
      VERDICTS[group.bySettings].word,
      reasonWords(group).join("; "),
    ];
    for (const user of group.users) rows.push([user, ...rest]);
  }
  return rows;
}

/** Rows as CSV (RFC 4180), no cell of which a spreadsheet takes for a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/gu, '""')}"`;
}
