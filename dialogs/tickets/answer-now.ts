import type { Answer, AnswerDocument } from "../../knowledge/index.js";
import { VERDICTS } from "../words/en/verdict.js";
import { visitorText } from "../words/en/visitor.js";
import { answerNowWords } from "./draft.js";
import type { Ticket } from "./ticket.js";

/** Who hears of a changed answer, and on which day (`YYYY-MM-DD`). */
export interface Hearing {
  /** Whether they may hear what settings say, beside the verdict. */
  readonly settings: boolean;
  readonly today: string;
}

/** What is to be said on a ticket whose question now has another answer than the one told last; null where it has not. */
export function changedAnswerWords(
  { summary }: Pick<Ticket, "summary">,
  told: Answer | null,
  document: AnswerDocument,
  { settings, today }: Hearing,
): string | null {
  const { answer } = document;
  if (answer === null || answer === told) return null;
  const isTheSame = told === null && VERDICTS[answer].word === summary.answer?.word;
  if (isTheSame) return null;
  return settings ? answerNowWords(document) : verdictAlone(document, today);
}

/** As somebody hears it who may see no settings: how it was read stands on the ticket already. */
function verdictAlone(document: AnswerDocument, today: string): string {
  const [verdict = ""] = visitorText(document, today).split("\n\n");
  return verdict.trim();
}
