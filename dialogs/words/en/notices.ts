import type { AnswerDocument } from "../../../knowledge/index.js";
import type { GivenQuestion, Verdict } from "../../notices/given.js";
import { asQuestion, phraseQuestion } from "../../interpret/phrase-question.js";
import { dateWords } from "./question.js";
import { VERDICTS } from "./verdict.js";

export const NOTICES = {
  muteButton: "Stop telling me",
  muted:
    "All right: I won't tell you any more when an answer I gave you changes. Say “tell me about changes again” to have it back.",
  unmuted:
    "All right: I'll tell you when an answer I gave you changes. Say “stop telling me about changes” to end that.",
  several: "Answers I gave you have changed",
  because: "Because",
  seeWhole: "See the answer",
} as const;

/** When an answer was given, as a person says it: `today`, `on Tuesday`, `on 1 March 2026`. */
function givenWhen(at: string, now: string): string {
  const day = at.slice(0, 10);
  const days = Math.round((Date.parse(now.slice(0, 10)) - Date.parse(day)) / 86_400_000);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  const name = WEEKDAYS[new Date(Date.parse(day)).getUTCDay()];
  return days > 1 && days < 7 && name !== undefined ? `on ${name}` : `on ${dateWords(day)}`;
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** `The answer I gave you on Tuesday has changed.` */
export function hasChanged(at: string, now: string): string {
  return `The answer I gave you ${givenWhen(at, now)} has changed.`;
}

/** From what to what; where only the settings' own answer moved, that is said. */
export function fromTo(was: Verdict, document: AnswerDocument): string {
  const { answer, bySettings } = document;
  if (answer !== null && answer !== was.answer) {
    return `It was “${word(was.answer)}” and is now “${word(answer)}”.`;
  }
  return `It is still “${word(was.answer)}”, but by the settings alone it was “${word(was.bySettings)}” and is now “${word(bySettings)}”.`;
}

function word(answer: Verdict["bySettings"]): string {
  return answer === null ? "not decided" : VERDICTS[answer].word;
}

/** The question in words that are read again as what was asked, with its date where it names one. */
export function askedAs({ understood, asOf }: GivenQuestion): string {
  return phraseQuestion({ question: { ...asQuestion(understood), kind: "reach" }, asOf });
}

/** How many changed beside those that are shown. */
export function andOthers(count: number): string {
  return count === 1
    ? "One more answer changed too."
    : `${String(count)} more answers changed too.`;
}
