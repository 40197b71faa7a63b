import { isList, type Evidence, type FactValue } from "./evidence.js";
import { isRefusal, parseFactName } from "./fact.js";
import type { FactKind, Refusal } from "./fact-kind.js";

/** The mark on every record of an export; its value is the format's version. */
const EXPORT_MARK = "edgewise-export";
const VERSION = 1;

/** How a text begins that is an export. */
export const EXPORT_START = new RegExp(`^\\uFEFF?\\s*\\[\\s*\\{\\s*"${EXPORT_MARK}"\\s*:`, "u");

/** One change of what is known, as an export tells it. */
export interface ExportedChange {
  /** The environment's revision that the change brought. */
  readonly revision: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string | null;
  readonly facts: readonly unknown[];
}

/** Everything an export holds. */
export interface Exported {
  /** When it was made: an ISO 8601 instant. */
  readonly at: string;
  readonly evidence: readonly Evidence[];
  readonly changes: readonly ExportedChange[];
}

/** Everything known of an organisation as one JSON file: a list of records, one a line, which can be read as a stream. */
export function exportEnvironment(
  evidence: Iterable<Evidence>,
  changes: readonly ExportedChange[],
  now: string,
): string {
  const lines = [record({ exported: now })];
  for (const { name, value, partial, source, at, by } of evidence) {
    const cut = partial === true ? { partial } : {};
    const giver = by === undefined ? {} : { by };
    lines.push(record({ fact: name, value, ...cut, source, at, ...giver }));
  }
  for (const change of changes) lines.push(record({ change }));
  return `[\n${lines.join(",\n")}\n]\n`;
}

function record(fields: object): string {
  return JSON.stringify({ [EXPORT_MARK]: VERSION, ...fields });
}

/** Reads a whole export back; refused where any of it is not what an export holds. */
export function readExport(json: string): Exported | Refusal {
  const records = parsed(json);
  if (records === null) return NO_EXPORT;
  let at: string | null = null;
  const evidence: Evidence[] = [];
  const changes: ExportedChange[] = [];
  for (const one of records) {
    const read = readRecord(one);
    if (read === null || isRefusal(read)) return read ?? NO_EXPORT;
    if (read.kind === "evidence") evidence.push(read.evidence);
    else if (read.kind === "change") changes.push(read.change);
    else at = read.at;
  }
  return at === null ? NO_EXPORT : { at, evidence, changes };
}

const NO_EXPORT: Refusal = {
  refused: "this is no export of Edgewise",
  advice: "give the file as it was exported, whole",
};

function parsed(json: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/u, ""));
    return Array.isArray(value) ? (value as unknown[]) : null;
  } catch {
    return null;
  }
}

/** One record of an export. */
export type ExportRecord =
  | { readonly kind: "start"; readonly at: string }
  | { readonly kind: "evidence"; readonly evidence: Evidence }
  | { readonly kind: "change"; readonly change: ExportedChange };

type Fields = Readonly<Record<string, unknown>>;

/** Reads one record; null for a value that is none, a refusal for one that says what cannot be. */
export function readRecord(value: unknown): ExportRecord | Refusal | null {
  if (!isFields(value) || !Object.hasOwn(value, EXPORT_MARK)) return null;
  if (value[EXPORT_MARK] !== VERSION) {
    return {
      refused: "exported by another version of Edgewise",
      advice: "use that version, or export it again",
    };
  }
  if ("fact" in value) return readEvidence(value);
  if ("change" in value) return readChange(value["change"]);
  const { exported } = value as { readonly exported?: unknown };
  return isInstant(exported)
    ? { kind: "start", at: exported }
    : wrong("does not say when it was made");
}

function readEvidence(fields: Fields): ExportRecord | Refusal {
  const { fact, value, partial } = fields as Readonly<
    Record<"fact" | "value" | "partial", unknown>
  >;
  if (!isText(fact)) return wrong("names no fact");
  const name = parseFactName(fact);
  if (isRefusal(name)) return name;
  if (name.name !== fact) return wrong(`\`${fact}\` is not how that fact is written`);
  if (!isValueOf(name.kind, value)) return wrong(`the value of \`${fact}\` is none it can have`);
  const told = readOrigin(fields);
  if (told === null) return wrong(`\`${fact}\` does not say where it comes from, or when`);
  const cut = partial === true ? { partial: true as const } : {};
  return { kind: "evidence", evidence: { name: fact, value, ...cut, ...told } };
}

/** Where a piece of evidence comes from, when and from whom; null where that is not said as it should be. */
function readOrigin(fields: Fields): Pick<Evidence, "source" | "at" | "by"> | null {
  const { source, at, by } = fields as Readonly<Record<"source" | "at" | "by", unknown>>;
  if (!isText(source) || !isInstant(at)) return null;
  if (by === undefined) return { source, at };
  return isText(by) ? { source, at, by } : null;
}

function readChange(value: unknown): ExportRecord | Refusal {
  const fields = isFields(value) ? value : {};
  const { revision, at, by, facts } = fields as Readonly<
    Record<"revision" | "at" | "by" | "facts", unknown>
  >;
  const whole =
    Number.isSafeInteger(revision) &&
    isInstant(at) &&
    (by === null || isText(by)) &&
    Array.isArray(facts);
  return whole
    ? { kind: "change", change: value as ExportedChange }
    : wrong("a change without its number, time or facts");
}

function wrong(refused: string): Refusal {
  return { refused, advice: "export it again" };
}

/** Whether a value is one that a fact of this kind can have once it is read. */
function isValueOf({ type, choices }: FactKind, value: unknown): value is FactValue {
  if (type === "boolean") return typeof value === "boolean";
  if (type === "domains" || type === "emptiness") return isTextList(value);
  if (type === "domain-rule" && isTextList(value)) return true;
  if (!isText(value)) return false;
  return type !== "choice" || (choices ?? []).some((choice) => sameWord(choice, value));
}

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isTextList(value: unknown): value is readonly string[] {
  return isList(value as FactValue) && Array.isArray(value) && value.every(isText);
}

/** Text that every store can hold. */
function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !value.includes("\u0000");
}

function isInstant(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
