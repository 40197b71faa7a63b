import {
  isRefusal,
  parseFactName,
  parseFactValue,
  type Environment,
  type Evidence,
  type FactKind,
  type FactValue,
} from "../knowledge/index.js";
import { DONT_KNOW } from "./cards/fact-fields.js";
import { contradictions, evidenceKey } from "./checklist.js";
import type { Entry } from "./state.js";
import { kept } from "./words/inert.js";
import { LABELS, wrongValue } from "./words/en/labels.js";

/** The longest text of a wrong entry that is kept. */
const KEPT = 300;

/** Added to the source of evidence that somebody chose among contradicting ones. */
const SETTLED = " (settled on a card)";

/** What a form of facts came to. */
export interface FormResult {
  readonly learnt: readonly Evidence[];
  /** Evidence that decides between contradicting sources. */
  readonly settled: readonly Evidence[];
  readonly entries: Readonly<Record<string, Entry>>;
  /** Facts the person said they don't know. */
  readonly skipped: readonly string[];
}

/** What somebody's press supplies besides the values. */
export interface Author {
  readonly at: string;
  readonly by: string;
}

/** One field's outcome. */
type Field =
  | { readonly kind: "empty" }
  | { readonly kind: "skipped" }
  | { readonly kind: "wrong"; readonly entry: Entry }
  | { readonly kind: "learnt" | "settled"; readonly evidence: Evidence };

/** Reads the fields `fact-0`, `unknown-0`, … of the facts named. Nothing valid is lost to a wrong neighbour. */
export function readForm(
  facts: readonly string[],
  data: Readonly<Record<string, unknown>>,
  environment: Environment,
  author: Author,
): FormResult {
  const fields = new Map<string, Field>();
  facts.forEach((fact, index) => {
    const parsed = parseFactName(fact);
    if (isRefusal(parsed)) return;
    const typed = text(data[`fact-${String(index)}`]);
    const unknown = typed === DONT_KNOW || isOn(data[`unknown-${String(index)}`]);
    fields.set(
      parsed.name,
      readField(parsed.name, parsed.kind, typed, unknown, environment, author),
    );
  });
  return collect(fields);
}

function collect(fields: ReadonlyMap<string, Field>): FormResult {
  const learnt: Evidence[] = [];
  const settled: Evidence[] = [];
  const skipped: string[] = [];
  const entries: Record<string, Entry> = {};
  for (const [fact, field] of fields) {
    switch (field.kind) {
      case "empty":
        break;
      case "skipped":
        skipped.push(fact);
        break;
      case "wrong":
        entries[fact] = field.entry;
        break;
      case "learnt":
        learnt.push(field.evidence);
        break;
      case "settled":
        settled.push(field.evidence);
        break;
    }
  }
  return { learnt, settled, entries, skipped };
}

function readField(
  name: string,
  kind: FactKind,
  typed: string,
  unknown: boolean,
  environment: Environment,
  author: Author,
): Field {
  if (typed !== "" && typed !== DONT_KNOW) {
    const conflict = contradictions(environment, name);
    return conflict.length > 0
      ? chooseEvidence(conflict, typed, author)
      : readValue(name, kind, typed, author);
  }
  return { kind: unknown ? "skipped" : "empty" };
}

function readValue(name: string, kind: FactKind, typed: string, author: Author): Field {
  const value = parseFactValue(kind, typed);
  if (isRefusal(value)) {
    return {
      kind: "wrong",
      entry: { typed: kept(typed, KEPT), error: wrongValue(value.advice) },
    };
  }
  return { kind: "learnt", evidence: onCard(name, value, author) };
}

function chooseEvidence(conflict: readonly Evidence[], typed: string, author: Author): Field {
  const chosen = conflict.find((evidence) => evidenceKey(evidence) === typed);
  if (chosen === undefined) return { kind: "wrong", entry: { typed: "", error: LABELS.gone } };
  return { kind: "settled", evidence: settledBy(chosen, author) };
}

/** Evidence that somebody chose among contradicting ones: it counts from then on, and still says where it was read. */
export function settledBy(chosen: Evidence, author: Author): Evidence {
  const source = chosen.source.endsWith(SETTLED) ? chosen.source : `${chosen.source}${SETTLED}`;
  return { ...chosen, source, at: author.at, by: author.by };
}

/** One fact given a new value in place of whatever is known of it, or taken back to unknown. */
export function readChange(
  fact: string,
  data: Readonly<Record<string, unknown>>,
  author: Author,
): FormResult {
  const parsed = parseFactName(fact);
  if (isRefusal(parsed)) return collect(new Map());
  const typed = text(data["fact-0"]);
  if (typed === DONT_KNOW || isOn(data["unknown-0"])) {
    return collect(new Map([[parsed.name, { kind: "skipped" }]]));
  }
  if (typed === "") return collect(new Map());
  const field = readValue(parsed.name, parsed.kind, typed, author);
  const changed: Field =
    field.kind === "learnt" ? { kind: "settled", evidence: field.evidence } : field;
  return collect(new Map([[parsed.name, changed]]));
}

function onCard(name: string, value: FactValue, author: Author): Evidence {
  return { name, value, source: "card", at: author.at, by: author.by };
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function isOn(value: unknown): boolean {
  return value === "true" || value === true;
}
