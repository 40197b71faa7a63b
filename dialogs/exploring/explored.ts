import type { AnswerDocument, Decision, ReachQuestion, Understood } from "../../knowledge/index.js";
import type { AskContext } from "../ask-context.js";
import type { Interpretation } from "../interpret/interpretation.js";

/** A question that is answered by asking the evaluator again, on its way to its document. */
export interface Exploration {
  readonly text: string;
  readonly read: Interpretation;
  readonly understood: Understood;
  readonly question: ReachQuestion;
  readonly context: AskContext;
  /** The date asked about. */
  readonly asOf: string;
  /** The document with everything that is said of any question. */
  readonly blank: AnswerDocument;
}

/** Whether a document answers who, fix or what-if: it has a text and a card of its own. */
export function isExplored(document: AnswerDocument): boolean {
  return (
    document.groups !== undefined ||
    document.options !== undefined ||
    document.supposed !== undefined
  );
}

/** Whether a document has something to show on a card of its own rather than words alone. */
export function isAnswered(document: AnswerDocument): boolean {
  return document.answer !== null || isExplored(document);
}

/** Facts that would settle several decisions, each once, those that most wait for first. */
export function missingOf(decisions: readonly Decision[]): AnswerDocument["missing"] {
  const all = decisions.flatMap(({ missing }) => missing);
  return [...new Map(all.map((missing) => [missing.fact, missing])).values()];
}
