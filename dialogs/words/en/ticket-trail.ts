import type { Outcome } from "../../tickets/trail.js";
import { VERDICTS } from "./verdict.js";

/** How a question was met that no setting decides. */
export const TRAIL_ANSWERS = {
  article: "Answered by an article",
  listed: "Answered by a list",
  "asked-back": "Asked back, and left open",
  nothing: "No answer found",
  none: "No answer yet",
} as const;

/** What became of a question, in a few words. */
export function trailWords(outcome: Outcome): string {
  switch (outcome) {
    case "allowed":
    case "conditional":
    case "undetermined":
    case "blocked":
      return VERDICTS[outcome].word;
    default:
      return TRAIL_ANSWERS[outcome];
  }
}
