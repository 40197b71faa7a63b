import type { Environment } from "./environment.js";
import type { PolicyInForce } from "./policy-in-force.js";
import type { ReachQuestion } from "./question.js";
import type { TopologyFinding } from "./decision.js";

/** What a check may look at: one question, in one environment, at one date. */
export interface Case {
  readonly question: ReachQuestion;
  readonly environment: Environment;
  readonly asOf: string;
  readonly topology: TopologyFinding;
  readonly serverPolicy: PolicyInForce;
  readonly tenantPolicy: PolicyInForce;
}
