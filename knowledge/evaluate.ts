import type { AssumedFact } from "./answer.js";
import {
  answerFrom,
  blocks,
  isUnverified,
  isWorthChecking,
  leavesOpen,
  leavesToPartner,
} from "./answer-table.js";
import type { Case } from "./case.js";
import type { Check, CheckResult, Finding } from "./check.js";
import { CHECKS } from "./checks/index.js";
import type { Decision } from "./decision.js";
import { cmdletFor, type Environment } from "./environment.js";
import { findMissing } from "./missing.js";
import { policyInForce } from "./policy-in-force.js";
import type { ReachQuestion } from "./question.js";
import type { Bearing } from "./topology.js";

const BY_PEER = {
  skype: CHECKS.filter((check) => check.peers.includes("skype")),
  organization: CHECKS.filter((check) => check.peers.includes("organization")),
  unmanaged: CHECKS.filter((check) => check.peers.includes("unmanaged")),
} as const;

/** The one check that the answer by settings leaves out. */
const RETIREMENT = "service/skype-available";

/**
 * Decides one question in one environment at one date (`YYYY-MM-DD`): the only way to a decision.
 * Every applicable check is tried, so that every reason is reported, not the first.
 */
export function evaluate(
  question: ReachQuestion,
  environment: Environment,
  asOf: string,
): Decision {
  const { topology } = environment;
  const of: Case = {
    question,
    environment,
    asOf,
    topology,
    serverPolicy: policyInForce("server", question.subject, environment),
    tenantPolicy: policyInForce("tenant", question.subject, environment),
  };
  const results: CheckResult[] = [];
  for (const check of BY_PEER[question.peer.kind]) {
    const result = resultOf(check, of);
    if (result !== null) results.push(result);
  }
  return decisionFrom(of, results);
}

/** The only maker of check results; null where the check does not apply. */
function resultOf(check: Check, of: Case): CheckResult | null {
  const bearing: Bearing = check.side === null ? "certain" : of.topology[check.side];
  if (bearing === "absent") return null;
  if (check.applies !== undefined && !check.applies(of)) return null;
  const finding = check.test(of);
  if (finding === null) return null;
  if (bearing === "possible") return perhaps(check, finding, of);
  const { truth, facts, open, alone, assumed } = finding;
  if (assumed !== undefined) return { check, truth, facts, open, assumed };
  return alone === false ? { check, truth, facts, open, alone } : { check, truth, facts, open };
}

/** A side that may not bear on the question at all leaves its checks unknown, whatever they find. */
function perhaps(check: Check, finding: Finding, of: Case): CheckResult {
  const { facts, open } = finding;
  return { check, truth: "unknown", facts, open: [of.topology.slot, ...open] };
}

function decisionFrom(of: Case, results: readonly CheckResult[]): Decision {
  const inDoubt = results.filter(({ truth }) => truth !== "holds");
  const deciding = idsOf(inDoubt, blocks);
  const ownOpen = inDoubt.some(leavesOpen);
  const partnerOpen = inDoubt.some(leavesToPartner);
  const failsBySettings = deciding.some((id) => id !== RETIREMENT);
  const { topology } = of;
  return {
    question: of.question,
    asOf: of.asOf,
    environment: of.environment,
    topology,
    policies: {
      server: topology.server === "absent" ? null : of.serverPolicy,
      tenant: topology.tenant === "absent" ? null : of.tenantPolicy,
    },
    answer: answerFrom({ fails: deciding.length > 0, ownOpen, partnerOpen }),
    bySettings: answerFrom({ fails: failsBySettings, ownOpen, partnerOpen }),
    results,
    deciding,
    missing: findMissing(inDoubt, topology),
    unverified: idsOf(inDoubt, isUnverified),
    worthChecking: idsOf(inDoubt, isWorthChecking),
    assumed: findAssumed(results),
  };
}

const NONE: readonly string[] = [];

function idsOf(
  results: readonly CheckResult[],
  wanted: (result: CheckResult) => boolean,
): readonly string[] {
  let ids: string[] | undefined;
  for (const result of results) if (wanted(result)) (ids ??= []).push(result.check.id);
  return ids ?? NONE;
}

function findAssumed(results: readonly CheckResult[]): readonly AssumedFact[] {
  const found: AssumedFact[] = [];
  for (const { assumed } of results) if (assumed !== undefined) found.push(assumedFact(assumed));
  return found;
}

function assumedFact(assumed: NonNullable<Finding["assumed"]>): AssumedFact {
  const { slot, value } = assumed;
  return { fact: slot.name, value, cmdlet: cmdletFor(slot.name) };
}
