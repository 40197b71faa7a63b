/** The three values a check can have. Absent knowledge is `unknown`; it never passes for `holds`. */
export type Truth = "holds" | "fails" | "unknown";

/** Kleene's conjunction: one failure fails it, else one unknown leaves it unknown. */
export function all(truths: Iterable<Truth>): Truth {
  let result: Truth = "holds";
  for (const truth of truths) {
    if (truth === "fails") return "fails";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

/** Kleene's disjunction: one that holds settles it, else one unknown leaves it unknown. */
export function any(truths: Iterable<Truth>): Truth {
  let result: Truth = "fails";
  for (const truth of truths) {
    if (truth === "holds") return "holds";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

/** Kleene's negation. */
export function not(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "holds" ? "fails" : "holds";
}

/** What every alternative agrees on, or `unknown` where they differ. */
export function agreement(truths: Iterable<Truth>): Truth {
  let common: Truth | undefined;
  for (const truth of truths) {
    if (truth === "unknown") return "unknown";
    if (common === undefined) common = truth;
    else if (common !== truth) return "unknown";
  }
  return common ?? "unknown";
}
