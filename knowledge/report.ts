import type { AnswerDocument, ReportedCheck, ReportedCitation, ReportedFact } from "./answer.js";
import type { CheckResult } from "./check.js";
import { resolveCitation } from "./citations.js";
import type { Decision } from "./decision.js";
import type { Slot } from "./evidence.js";
import { remediate } from "./remediation.js";

/** What a decision says, in the shape that `--json` prints; the question and the prose are added by whoever asked. */
export type DecisionReport = Pick<
  AnswerDocument,
  | "asOf"
  | "answer"
  | "bySettings"
  | "deciding"
  | "missing"
  | "unverified"
  | "worthChecking"
  | "assumed"
  | "checks"
  | "remediation"
  | "citations"
>;

/** Writes a decision down with every reason, its facts and their sources, and what fixes it. */
export function reportDecision(decision: Decision): DecisionReport {
  const refs = [...new Set(decision.results.flatMap(({ check }) => check.citations))];
  return {
    asOf: decision.asOf,
    answer: decision.answer,
    bySettings: decision.bySettings,
    deciding: decision.deciding,
    missing: decision.missing,
    unverified: decision.unverified,
    worthChecking: decision.worthChecking,
    assumed: decision.assumed,
    checks: decision.results.map((result) => reportCheck(result, refs)),
    remediation: remediate(decision),
    citations: reportCitations(refs),
  };
}

/** Resolves refs to what is shown of them, each passage once, in the order first cited. */
export function reportCitations(refs: readonly string[]): readonly ReportedCitation[] {
  return [...new Set(refs)].map(resolveCitation);
}

function reportCheck(result: CheckResult, refs: readonly string[]): ReportedCheck {
  const { check, truth, facts, open } = result;
  return {
    id: check.id,
    basis: check.basis,
    party: check.party,
    truth,
    facts: [...new Map([...facts, ...open].map((slot) => [slot.name, slot])).values()].map(
      reportFact,
    ),
    citations: [...new Set(check.citations.map((ref) => resolveCitation(ref).id))],
    passages: check.citations.map((ref) => refs.indexOf(ref) + 1),
  };
}

function reportFact(slot: Slot): ReportedFact {
  const [first] = slot.evidence;
  return {
    name: slot.name,
    value: slot.value ?? null,
    source: slot.conflict
      ? slot.evidence.map(({ source }) => source).join(" against ")
      : (first?.source ?? null),
    ...(first === undefined ? {} : { at: first.at }),
  };
}
