import type { Environment } from "./environment.js";
import type { PolicyInForce } from "./policy-in-force.js";
import type { ReachQuestion } from "./question.js";
import type { TopologyFinding } from "./topology.js";

/** What a check may look at: one question, in one environment, at one date. */
export interface Case {
  readonly question: ReachQuestion;
  readonly environment: Environment;
  readonly asOf: string;
  readonly topology: TopologyFinding;
  /** The policy in force on the server; meaningless where the server does not bear on the question. */
  readonly serverPolicy: PolicyInForce;
  /** The same in the tenant. */
  readonly tenantPolicy: PolicyInForce;
}
