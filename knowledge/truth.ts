/** The three values a check can have. Absent knowledge is `unknown`; it never passes for `holds`. */
export type Truth = "holds" | "fails" | "unknown";

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
