import { createCsvReader, readCsvHeading, type CsvReader } from "./csv.js";
import type { Echoes } from "./echoes.js";
import { readPrompt } from "./echo.js";
import type { ObjectSink } from "./found-object.js";
import { createListAssembler } from "./format-list.js";
import { createTableReader, type TableReader } from "./format-table.js";
import type { Ledger } from "./ledger.js";
import { createNames } from "./names.js";
import { errorReason, plainLine, plainReason, withoutColours } from "./plain-line.js";
import { readPropertyLine, skipSpace, type PropertyLine } from "./property-line.js";

/** Reads lines as consoles print them. */
export interface TextMachine {
  readonly line: (line: number, raw: string) => void;
  /** Whether JSON may begin on a line that starts at this column. */
  readonly admitsJson: (indent: number) => boolean;
  /** Something else begins: whatever is open ends. */
  readonly interrupt: () => void;
}

/** Streams of PowerShell that are no output. */
const STREAMS = new Set(["WARNING", "VERBOSE", "DEBUG", "INFORMATION", "PROGRESS"]);

/** A machine that hands every object it can put together to `emit` and records every other line. */
export function createTextMachine(
  emit: ObjectSink,
  ledger: Ledger,
  echoes: Echoes,
  isKnown: (lower: string) => boolean,
): TextMachine {
  const names = createNames();
  const list = createListAssembler(emit, ledger);
  let table: TableReader | null = null;
  let csv: CsvReader | null = null;
  let inError = false;
  /** Open brackets of another tool's dump. */
  let dump = 0;
  let heading: { readonly line: number; readonly text: string } | null = null;
  let last: { readonly indent: number; readonly column: number } = { indent: 0, column: 0 };

  const refuse = (line: number, text: string, reason: string): void => {
    ledger.record(line, text, "not-understood", { reason });
  };
  const dropHeading = (): void => {
    if (heading !== null) refuse(heading.line, heading.text, plainReason(heading.text.trim()));
    heading = null;
  };
  const leave = (): void => {
    dropHeading();
    list.close();
    table?.close();
    csv?.close();
    table = null;
    csv = null;
    inError = false;
    dump = 0;
  };

  const blank = (): void => {
    inError = false;
    dump = 0;
    list.blank();
    if (table?.blank() === true || csv !== null) leave();
  };

  const dumpLine = (line: number, text: string, trimmed: string): void => {
    if (/[{[]$/u.test(trimmed)) dump += 1;
    else if (/^[}\]]/u.test(trimmed)) dump -= 1;
    refuse(line, text, "another tool's print; paste what the cmdlet prints with `| Format-List`");
  };

  const property = (line: number, text: string, found: PropertyLine): void => {
    if (list.goesOn() && found.indent > last.indent && found.indent >= last.column) {
      list.wrap(line, text);
      return;
    }
    dropHeading();
    if (STREAMS.has(found.name)) {
      ledger.record(line, text, "ignored", { reason: "a message beside the output" });
      return;
    }
    if (found.value === "{" || found.value === "[") {
      list.close();
      dumpLine(line, text, found.value);
      return;
    }
    last = found;
    const { name, lower, value } = found;
    list.property({ name, lower, value, line, text, wrapped: null });
  };

  const underline = (line: number, text: string): void => {
    const above = heading;
    heading = null;
    list.close();
    table = above === null ? null : createTableReader(above.text, text, emit, ledger);
    if (above !== null && table !== null) {
      ledger.record(above.line, above.text, "ignored", { reason: "a table's heading" });
      ledger.record(line, text, "ignored", { reason: "a table's heading" });
      return;
    }
    const reason = "a table whose columns do not line up; `| Format-List` prints it readably";
    if (above !== null) refuse(above.line, above.text, reason);
    refuse(line, text, reason);
  };

  /** The bare value of a property, as `(…).AllowedDomains.GetType().Name` prints it. */
  const bareValue = (line: number, text: string, value: string): boolean => {
    const name = echoes.current()?.prints ?? null;
    if (name === null || list.goesOn()) return false;
    list.property({ name, lower: name.toLowerCase(), value, line, text, wrapped: null });
    return true;
  };

  const words = (line: number, text: string, trimmed: string): void => {
    if (bareValue(line, text, trimmed)) return;
    if (list.goesOn()) {
      if (isKnown(names(trimmed) ?? "")) refuse(line, text, "a property whose value is missing");
      else list.wrap(line, text);
      return;
    }
    dropHeading();
    const csvHeading = readCsvHeading(text, isKnown);
    if (csvHeading === null) {
      heading = { line, text };
      return;
    }
    list.close();
    csv = createCsvReader(csvHeading.names, csvHeading.delimiter, emit, ledger);
    ledger.record(line, text, "ignored", { reason: "the heading of a CSV file" });
  };

  const plain = (line: number, text: string, trimmed: string): void => {
    const kind = plainLine(trimmed);
    switch (kind) {
      case "text":
        words(line, text, trimmed);
        return;
      case "underline":
        underline(line, text);
        return;
      case "command":
        leave();
        echoes.bare(line, text);
        return;
      case "error":
        leave();
        inError = true;
        ledger.record(line, text, "ignored", { reason: errorReason(trimmed) });
        return;
      case "fence":
      case "type":
        leave();
        ledger.record(line, text, "ignored", {
          reason: kind === "type" ? "names the type of what follows" : "a mark around pasted text",
        });
    }
  };

  /** Hands a line to whatever is open; false where nothing is. */
  const openTakes = (line: number, text: string, trimmed: string): boolean => {
    if (table !== null) table.row(line, text);
    else if (csv !== null) csv.line(line, text);
    else if (inError) ledger.record(line, text, "ignored", { reason: errorReason(trimmed) });
    else if (dump > 0) dumpLine(line, text, trimmed);
    else return false;
    return true;
  };

  return {
    line(line, raw) {
      const text = raw.includes("\u001b") ? withoutColours(raw) : raw;
      if (csv?.isOpen() === true) {
        csv.line(line, text);
        return;
      }
      const start = skipSpace(text, 0);
      if (start === text.length) {
        blank();
        return;
      }
      const first = text.charCodeAt(start);
      const command = first === 80 || first === 91 ? readPrompt(text.trim()) : null;
      if (command !== null) {
        leave();
        echoes.prompt(line, text, command);
        return;
      }
      echoes.produced();
      if (openTakes(line, text, text)) return;
      const found = readPropertyLine(text, names);
      if (found === null) plain(line, text, text.trim());
      else property(line, text, found);
    },
    admitsJson(indent) {
      if (csv !== null || table !== null || inError || dump > 0) return false;
      return !(list.goesOn() && indent > last.indent);
    },
    interrupt: leave,
  };
}
