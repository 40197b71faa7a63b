import {
  factKind,
  isRefusal,
  parseFactName,
  sameValue,
  type AnswerDocument,
  type Environment,
  type Evidence,
  type FactKind,
  type MissingFact,
} from "../knowledge/index.js";
import type { Entry } from "./state.js";

/** How many facts are asked on one card: more would be a questionnaire. */
const QUESTIONS_AT_ONCE = 5;

/** A longer name would weigh more than the rest of its card. */
const LONGEST_NAME = 300;

/** One fact to be asked for. */
export interface FactQuestion {
  readonly fact: string;
  readonly kind: FactKind;
  readonly cmdlet: string;
  /** One piece of evidence for each of the contradicting values; empty where nothing contradicts. */
  readonly conflict: readonly Evidence[];
  /** What was typed last and could not be taken. */
  readonly entry: Entry | null;
}

/** What is asked for, what has to wait, and what the person could not say. */
export interface Checklist {
  readonly questions: readonly FactQuestion[];
  /** Open facts beyond the ones asked now. */
  readonly later: number;
  readonly skipped: readonly MissingFact[];
}

/** The facts to ask for, the one that settles most first; a field that came back wrong stays on the card. */
export function checklist(
  document: AnswerDocument,
  skipped: readonly string[],
  environment: Environment,
  entries: Readonly<Record<string, Entry>>,
): Checklist {
  const open =
    document.answer === "undetermined" || document.bySettings === "undetermined"
      ? document.missing
      : [];
  const wrong = Object.keys(entries)
    .filter((name) => factKind(name) !== undefined)
    .map(
      (fact) => open.find((missing) => missing.fact === fact) ?? { fact, cmdlet: cmdletOf(fact) },
    );
  const wanted = open.filter(
    (missing) =>
      !skipped.includes(missing.fact) &&
      !Object.hasOwn(entries, missing.fact) &&
      missing.fact.length <= LONGEST_NAME &&
      factKind(missing.fact) !== undefined,
  );
  const all = [...wrong, ...wanted];
  return {
    questions: all
      .slice(0, QUESTIONS_AT_ONCE)
      .flatMap((missing) => factQuestion(missing, environment, entries)),
    later: Math.max(0, all.length - QUESTIONS_AT_ONCE),
    skipped: open.filter((missing) => skipped.includes(missing.fact)),
  };
}

function factQuestion(
  missing: MissingFact,
  environment: Environment,
  entries: Readonly<Record<string, Entry>>,
): readonly FactQuestion[] {
  const parsed = parseFactName(missing.fact);
  if (isRefusal(parsed)) return [];
  return [
    {
      fact: parsed.name,
      kind: parsed.kind,
      cmdlet: missing.cmdlet,
      conflict: contradictions(environment, parsed.name),
      entry: entries[missing.fact] ?? null,
    },
  ];
}

function cmdletOf(fact: string): string {
  return factKind(fact)?.cmdlet ?? "";
}

/** The newest evidence of each value, where a fact has several. */
export function contradictions(environment: Environment, fact: string): readonly Evidence[] {
  const slot = environment.slot(fact);
  if (!slot.conflict) return [];
  const distinct: Evidence[] = [];
  for (const one of [...slot.evidence].sort((a, b) => b.at.localeCompare(a.at))) {
    if (!distinct.some((known) => sameValue(known.value, one.value))) distinct.push(one);
  }
  return distinct;
}

/** What names one piece of evidence in a field's choices. */
export function evidenceKey(evidence: Evidence): string {
  return `${evidence.at} ${evidence.source}`;
}
