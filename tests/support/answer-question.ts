import { answerInterpretation, readingContext, type AskContext } from "../../dialogs/ask.js";
import { interpret } from "../../dialogs/interpret/index.js";
import { environmentOf, type AnswerDocument, type Evidence } from "../../knowledge/index.js";

/** Reads and answers one text, as every front does. */
export function answerQuestion(text: string, context: AskContext): AnswerDocument {
  return answerInterpretation(text, interpret(text, readingContext(context)), context);
}

/** Answers one text where this much is known, and nobody in particular asks. */
export function answerKnowing(text: string, evidence: readonly Evidence[]): AnswerDocument {
  return answerQuestion(text, {
    environment: environmentOf(evidence),
    asOf: "2026-11-21",
    today: "2026-11-21",
    ownDomains: [],
    asker: null,
  });
}
