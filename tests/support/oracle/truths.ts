/** What a check can come out as. */
export type OracleTruth = "holds" | "fails" | "unknown";

/** One that holds is enough. */
export function or(truths: readonly OracleTruth[]): OracleTruth {
  if (truths.includes("holds")) return "holds";
  return truths.includes("unknown") ? "unknown" : "fails";
}

/** One that fails is enough to fail. */
export function and(truths: readonly OracleTruth[]): OracleTruth {
  if (truths.includes("fails")) return "fails";
  return truths.includes("unknown") ? "unknown" : "holds";
}

/** The opposite, where it is known. */
export function negate(truth: OracleTruth): OracleTruth {
  if (truth === "unknown") return "unknown";
  return truth === "holds" ? "fails" : "holds";
}
