import type { Answer } from "./answer.js";
import type { CheckResult } from "./check.js";

/** What the checks leave: the three questions the answer hangs on. */
export interface Tally {
  /** A document or reference check fails. */
  readonly fails: boolean;
  /** A document check of our own is unknown. */
  readonly ownOpen: boolean;
  /** A document check of the partner's is unknown. */
  readonly partnerOpen: boolean;
}

/** The one table from check results to an answer. */
export function answerFrom(tally: Tally): Answer {
  if (tally.fails) return "blocked";
  if (tally.ownOpen) return "undetermined";
  return tally.partnerOpen ? "conditional" : "allowed";
}

/** Whether this failing check blocks; a community check never decides. */
export function blocks(result: CheckResult): boolean {
  return result.truth === "fails" && result.check.basis !== "community";
}

/** Whether this check leaves the question open on our side. */
export function leavesOpen(result: CheckResult): boolean {
  const { check, truth } = result;
  return truth === "unknown" && check.basis === "document" && check.party === "own";
}

/** Whether this check is the partner's to answer. */
export function leavesToPartner(result: CheckResult): boolean {
  const { check, truth } = result;
  return truth === "unknown" && check.basis === "document" && check.party === "partner";
}

/** Whether this check is listed as unverified: it blocks when it fails, but does not hold the answer up. */
export function isUnverified({ check, truth }: CheckResult): boolean {
  return truth === "unknown" && check.basis === "reference";
}

/** Whether this check is listed as worth checking: somebody's word, which never decides. */
export function isWorthChecking({ check, truth }: CheckResult): boolean {
  return truth !== "holds" && check.basis === "community";
}
