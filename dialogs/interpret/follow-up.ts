import type { Question } from "../../knowledge/index.js";
import type { Interpretation, ReadingContext } from "./interpretation.js";

/** Reads a text that leans on the question before it, or null when it stands alone. */
export function resolveFollowUp(
  text: string,
  previous: Question,
  context: ReadingContext,
): Interpretation | null {
  void text;
  void previous;
  void context;
  return null;
}
