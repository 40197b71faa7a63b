import type { Decision } from "./decision.js";
import type { Environment } from "./environment.js";
import type { ReachQuestion } from "./question.js";

/** Decides one question. The only way to a decision. */
export function evaluate(
  _question: ReachQuestion,
  _environment: Environment,
  _asOf: string,
): Decision {
  throw new Error("being written");
}
