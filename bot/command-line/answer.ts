import {
  answerInterpretation,
  inTerminal,
  interpret,
  mayNeedArticles,
  readingContext,
  type AskContext,
} from "../../dialogs/index.js";
import { loadLibrary, type AnswerDocument } from "../../knowledge/index.js";

/** Answers one question; the articles are read from disk only for a question that may need them. */
export async function answerWithArticles(
  question: string,
  context: AskContext,
): Promise<AnswerDocument> {
  const read = interpret(question, readingContext(context));
  const library = mayNeedArticles(read) ? await loadLibrary() : null;
  const document = answerInterpretation(question, read, { ...context, library });
  return inTerminal(question, read, document);
}
