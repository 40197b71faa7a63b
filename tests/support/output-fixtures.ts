/** A domain rule as the tenant has it: open, or a list of the domains that are admitted. */
export interface PrintedRule {
  readonly rule: "open" | readonly string[];
}

/** A property's value before it is printed; an array is a list of domains. */
export type PrintedValue = boolean | string | null | readonly string[] | PrintedRule;

/** An object as a cmdlet returns it, before it is printed. */
export type PrintedObject = Readonly<Record<string, PrintedValue>>;

/** How Format-List is to print. */
export interface ListStyle {
  readonly indent?: number;
  /** The console's width: longer values are wrapped onto indented lines. */
  readonly width?: number;
  /** `$FormatEnumerationLimit`: longer lists are cut with `...`. */
  readonly limit?: number;
  readonly newline?: "\n" | "\r\n";
  /** A blank line after every property, as documents print. */
  readonly airy?: boolean;
}

/** Prints objects as `Format-List` does. */
export function asFormatList(objects: readonly PrintedObject[], style: ListStyle = {}): string {
  const newline = style.newline ?? "\n";
  const lines = objects.flatMap((object) => [...listLines(object, style), ""]);
  return ["", ...lines].join(newline) + newline;
}

/** Prints objects as `Format-Table -AutoSize` does; the columns are the first object's. */
export function asFormatTable(objects: readonly PrintedObject[]): string {
  const names = Object.keys(objects[0] ?? {});
  const cells = objects.map((object) => names.map((name) => textOf(object[name] ?? null)));
  const widths = names.map((name, at) =>
    Math.max(name.length, ...cells.map((row) => (row[at] ?? "").length)),
  );
  const rowOf = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(" ")
      .trimEnd();
  const rule = names.map((name) => "-".repeat(name.length));
  return ["", rowOf(names), rowOf(rule), ...cells.map(rowOf), "", ""].join("\n");
}

/** Prints objects as `ConvertTo-Json` of Windows PowerShell 5.1 does: two spaces after a colon, depth 2. */
export function asJson51(objects: readonly PrintedObject[]): string {
  return asJson7(objects, 2).replaceAll('": ', '":  ');
}

/** Prints objects as `ConvertTo-Json` of PowerShell 7 does; what lies deeper than `depth` becomes a string. */
export function asJson7(objects: readonly PrintedObject[], depth: number): string {
  const plain = objects.map((object) =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [name, jsonOf(value, depth)] as const),
    ),
  );
  return JSON.stringify(plain.length === 1 ? plain[0] : plain, null, 4);
}

/** Prints objects as `Export-Csv` does; lists become the name of their type. */
export function asCsv(objects: readonly PrintedObject[], delimiter: "," | ";" = ","): string {
  const names = Object.keys(objects[0] ?? {});
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = objects.map((object) => names.map((name) => csvOf(object[name] ?? null)));
  const lines = [names, ...rows].map((row) => row.map(quote).join(delimiter));
  return ["#TYPE Selected.System.Management.Automation.PSCustomObject", ...lines, ""].join("\r\n");
}

function listLines(object: PrintedObject, style: ListStyle): string[] {
  const pad = Math.max(...Object.keys(object).map((name) => name.length));
  const indent = " ".repeat(style.indent ?? 0);
  const column = indent.length + pad + 3;
  return Object.entries(object).flatMap(([name, value]) => {
    const head = `${indent}${name.padEnd(pad)} : `;
    const width = Math.max((style.width ?? Infinity) - column, 20);
    const [first = "", ...rest] = wrap(textOf(value, style.limit), width);
    const lines = [head + first, ...rest.map((piece) => " ".repeat(column) + piece)];
    return style.airy === true ? [...lines, "  "] : lines;
  });
}

/** Breaks at spaces; a word longer than the width is broken anywhere, as the console does. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
}

function textOf(value: PrintedValue, limit = Infinity): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return value;
  if (isRule(value)) return value.rule === "open" ? "AllowAllKnownDomains" : joined(value.rule);
  const shown = value.slice(0, limit).map((domain) => `Domain=${domain}`);
  return `{${shown.join(", ")}${value.length > limit ? "..." : ""}}`;
}

function jsonOf(value: PrintedValue, depth: number): unknown {
  if (value === null || typeof value !== "object") return value;
  if (!isRule(value))
    return value.map((domain) => (depth > 2 ? { Domain: domain } : `Domain=${domain}`));
  if (value.rule === "open") return {};
  if (value.rule.length === 0) return { AllowedDomain: [] };
  const deep = value.rule.map((domain) => ({ Domain: domain }));
  return {
    AllowedDomain: depth > 2 ? deep : value.rule.map((domain) => `Domain=${domain}`).join(" "),
  };
}

function csvOf(value: PrintedValue): string {
  if (isList(value)) return "System.Collections.Generic.List`1[System.String]";
  return textOf(value);
}

function joined(domains: readonly string[]): string {
  return domains.map((domain) => `Domain=${domain}`).join(",");
}

function isRule(value: PrintedValue): value is PrintedRule {
  return typeof value === "object" && value !== null && "rule" in value;
}

function isList(value: PrintedValue): value is readonly string[] {
  return Array.isArray(value);
}
