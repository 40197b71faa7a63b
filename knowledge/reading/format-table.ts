import { addColumn, type ObjectSink, type Property } from "./found-object.js";
import type { Ledger } from "./ledger.js";

/** Reads the rows under a Format-Table heading. */
export interface TableReader {
  readonly row: (line: number, text: string) => void;
  /** Whether the table is over at this blank line. */
  readonly blank: () => boolean;
  readonly close: () => void;
}

/** Whether a line underlines a table's heading: groups of dashes and nothing else. */
export function isUnderline(text: string): boolean {
  return /^[\s-]*$/u.test(text) && text.includes("--");
}

/** A reader for the table under `heading` and `underline`, or null where the two do not fit together. */
export function createTableReader(
  heading: string,
  underline: string,
  emit: ObjectSink,
  ledger: Ledger,
): TableReader | null {
  const starts = [...underline.matchAll(/-+/gu)].map((group) => group.index);
  const names = cells(heading, starts);
  if (names === null || names.some((name) => !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))) return null;
  let rows = 0;
  let pending: { readonly line: number; readonly text: string; readonly values: string[] } | null =
    null;

  const flush = (wrapped: boolean): void => {
    if (pending === null) return;
    const { line, text, values } = pending;
    pending = null;
    if (wrapped) {
      ledger.record(line, text, "not-understood", {
        reason: "this row is wrapped; `| Format-List` prints it so that I can read it",
      });
      return;
    }
    const properties = new Map<string, Property>();
    names.forEach((name, column) => {
      const lower = name.toLowerCase();
      const value = values[column] ?? "";
      addColumn(properties, { name, lower, value, line, text, wrapped: null });
    });
    emit("table", line, properties);
  };

  return {
    row(line, text) {
      rows += 1;
      const values = cells(text, starts);
      const continues = values !== null && values[0] === "" && pending !== null;
      flush(continues);
      if (values === null || continues) {
        ledger.record(line, text, "not-understood", {
          reason: "this row does not stand under its columns; `| Format-List` prints it readably",
        });
        return;
      }
      pending = { line, text, values };
    },
    blank: () => rows > 0,
    close: () => {
      flush(false);
    },
  };
}

/** Cuts a row at the columns' starts, or null where a value runs across one. */
function cells(text: string, starts: readonly number[]): string[] | null {
  const values: string[] = [];
  for (const [column, start] of starts.entries()) {
    const before = text.charAt(start - 1);
    if (start > 0 && before.trim() !== "") return null;
    values.push(text.slice(column === 0 ? 0 : start, starts[column + 1]).trim());
  }
  return values;
}
