import type { Evidence, FactValue } from "../evidence.js";
import type { FoundObject, Property } from "./found-object.js";
import type { LineFate, Reading, ReadingDoubt, ReceiptLine } from "./receipt.js";
import type { ReadOptions } from "./options.js";
import { createTally } from "./tally.js";

/** Keeps a receipt as long as a person would scroll; the counts go on. */
const RECEIPT_LIMIT = 2_000;
/** More questions than this help nobody. */
const DOUBT_LIMIT = 100;
const TEXT_LIMIT = 200;

/** What a receipt line may say beside its fate. */
export interface Remark {
  readonly fact?: string;
  readonly reason?: string;
}

/** Collects what a reading found and what became of each line. */
export interface Ledger {
  readonly record: (line: number, text: string, fate: LineFate, remark: Remark) => void;
  /** Records a property with every line it was wrapped onto. */
  readonly property: (property: Property, fate: LineFate, remark: Remark) => void;
  /** Records every property of an object alike. */
  readonly whole: (object: FoundObject, fate: LineFate, remark: Remark) => void;
  readonly learn: (name: string, value: FactValue, line: number, partial?: boolean) => void;
  /** Takes evidence as it is, with the source and time it has. */
  readonly take: (evidence: Evidence) => void;
  /** What follows was printed earlier than it was brought. A time later than that is a clock gone wrong. */
  readonly printedAt: (instant: string) => void;
  /** Asks once for each `topic`. */
  readonly doubt: (topic: string, doubt: Omit<ReadingDoubt, "source">) => void;
  readonly countObject: () => void;
  readonly finish: () => Reading;
}

/** An empty ledger for one file or paste. */
export function createLedger(options: ReadOptions): Ledger {
  const limit = options.receiptLimit ?? RECEIPT_LIMIT;
  const tally = createTally();
  const lines: ReceiptLine[] = [];
  const evidence: Evidence[] = [];
  const doubts = new Map<string, ReadingDoubt>();
  let objects = 0;
  const keep = options.onEvidence ?? ((one: Evidence) => evidence.push(one));
  let told = options.by === undefined ? { at: options.at } : { at: options.at, by: options.by };
  const sourceOf = (line: number): string => `${options.origin}:${String(line)}`;

  const ledger: Ledger = {
    record(line, text, fate, remark) {
      tally.mark(line, fate);
      if (lines.length >= limit) return;
      lines.push({ source: sourceOf(line), line, text: shortened(text), fate, ...remark });
    },
    property(property, fate, remark) {
      if (property.carried === true) return;
      ledger.record(property.line, property.text, fate, remark);
      if (property.wrapped === null) return;
      for (const more of property.wrapped) ledger.record(more.line, more.text, fate, remark);
    },
    whole(object, fate, remark) {
      for (const property of object.properties.values()) ledger.property(property, fate, remark);
    },
    learn(name, value, line, partial) {
      const one = { name, value, source: sourceOf(line), ...told };
      keep(partial === true ? { ...one, partial } : one);
    },
    take(one) {
      keep(one);
    },
    printedAt(instant) {
      if (instant < options.at) told = { ...told, at: instant };
    },
    doubt(topic, doubt) {
      if (doubts.size >= DOUBT_LIMIT || doubts.has(topic)) return;
      doubts.set(topic, { source: sourceOf(doubt.line), ...doubt });
    },
    countObject() {
      objects += 1;
    },
    finish() {
      lines.sort((a, b) => a.line - b.line);
      const said = { counts: tally.counts(), total: tally.total() };
      return { evidence, receipt: { objects, ...said, lines, doubts: [...doubts.values()] } };
    },
  };
  return ledger;
}

function shortened(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  return text.slice(0, TEXT_LIMIT).replace(/[\uD800-\uDBFF]$/u, "");
}
