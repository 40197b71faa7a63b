import type { Answer, AnswerDocument } from "../../knowledge/index.js";
import { VERDICTS } from "../words/en/verdict.js";
import { answerNowWords } from "./draft.js";
import type { Ticket } from "./ticket.js";

/** What is to be said on a ticket whose question now has another answer than the one told last; null where it has not. */
export function changedAnswerWords(
  { summary }: Pick<Ticket, "summary">,
  told: Answer | null,
  document: AnswerDocument,
): string | null {
  const { answer } = document;
  if (answer === null || answer === told) return null;
  const isTheSame = told === null && VERDICTS[answer].word === summary.answer?.word;
  return isTheSame ? null : answerNowWords(document);
}
