import type { Answer, AssumedFact, MissingFact } from "./answer.js";
import type { CheckResult } from "./check.js";
import type { Environment } from "./environment.js";
import type { PolicyInForce } from "./policy-in-force.js";
import type { ReachQuestion } from "./question.js";
import type { TopologyFinding } from "./topology.js";

/** The evaluator's whole result for one question: never a bare boolean. */
export interface Decision {
  readonly question: ReachQuestion;
  /** The date asked about, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly environment: Environment;
  readonly topology: TopologyFinding;
  /** The policy in force on each side that is looked at. */
  readonly policies: {
    readonly server: PolicyInForce | null;
    readonly tenant: PolicyInForce | null;
  };
  readonly answer: Answer;
  /** The same without Skype's retirement: what the configuration says by the documents' rules. */
  readonly bySettings: Answer;
  /** Every applicable check. */
  readonly results: readonly CheckResult[];
  /** Ids of every failing document or reference check; empty unless blocked. */
  readonly deciding: readonly string[];
  readonly missing: readonly MissingFact[];
  readonly unverified: readonly string[];
  readonly worthChecking: readonly string[];
  readonly assumed: readonly AssumedFact[];
}
