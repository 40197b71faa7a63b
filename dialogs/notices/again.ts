import type { AnswerDocument } from "../../knowledge/index.js";
import { answerInterpretation } from "../ask.js";
import type { AskContext } from "../ask-context.js";
import { readingOf, type GivenQuestion } from "./given.js";

/** What a question is answered again against. */
export type AskContextNow = Pick<AskContext, "environment" | "ownDomains" | "today">;

/** Answers a question once more, by what is known now. */
export function answerAgain(question: GivenQuestion, context: AskContextNow): AnswerDocument {
  return answerInterpretation(question.text, readingOf(question), {
    ...context,
    asOf: context.today,
    asker: null,
    wordless: true,
  });
}
