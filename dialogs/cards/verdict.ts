import type { Answer, AnswerDocument } from "../../knowledge/index.js";
import { LABELS } from "../words/en/labels.js";
import { readAs } from "../words/en/reading.js";
import {
  meetingSentence,
  serviceSentence,
  settingsSentence,
  VERDICTS,
  verdictSentence,
} from "../words/en/verdict.js";
import {
  columns,
  container,
  heading,
  plain,
  words,
  type CardElement,
  type Colour,
  type ContainerStyle,
} from "./card.js";

const STYLES: Readonly<Record<Answer, ContainerStyle>> = {
  allowed: "good",
  conditional: "good",
  undetermined: "accent",
  blocked: "attention",
};

/** The colour of an answer's sign where it stands among others. */
export const ANSWER_COLOURS: Readonly<Record<Answer, Colour>> = {
  allowed: "Good",
  conditional: "Good",
  undetermined: "Warning",
  blocked: "Attention",
};

/** The ground under the sentence on top of a card that explores an answer; plain where there is none. */
export function headStyle(answer: Answer | null): ContainerStyle {
  return answer === null ? "emphasis" : STYLES[answer];
}

/** The top of a card about an answer: the answer in one sentence, with a word, a sign and a colour. */
export function verdict(document: AnswerDocument, answer: Answer): CardElement {
  const { sign, word } = VERDICTS[answer];
  return container(
    [
      heading(`${sign}  ${word}`, "ExtraLarge"),
      plain(verdictSentence(document), { size: "Medium" }, { spacing: "Small" }),
    ],
    { style: STYLES[answer], bleed: true },
  );
}

/** The top of a card that explores an answer: a word on what has just happened, and what comes out of it in one sentence. */
export function headline(
  said: string | null,
  sentence: string,
  style: ContainerStyle,
): readonly CardElement[] {
  const told = plain(sentence, { size: "Medium", weight: "Bolder" });
  return [...notice(said), container([told], { style, bleed: true })];
}

/** What the settings say and what the service does, where that is not the same. */
export function settingsAndService(document: AnswerDocument): readonly CardElement[] {
  const settings = settingsSentence(document);
  if (settings === null || document.bySettings === null) return [];
  const service = serviceSentence(document);
  const half = (title: string, sign: string, said: string): readonly CardElement[] => [
    words(title, { size: "Small", isSubtle: true }),
    words(`${sign}  ${said}`, { spacing: "None" }),
  ];
  return [
    container(
      [
        columns(
          {
            width: "stretch",
            items: half(LABELS.settings, VERDICTS[document.bySettings].sign, settings),
          },
          ...(service === null
            ? []
            : [{ width: "stretch" as const, items: half(LABELS.service, "✗", service) }]),
        ),
      ],
      { style: "emphasis", bleed: true, spacing: "None" },
    ),
  ];
}

/** How the question was read, and what goes without saying only for an expert. */
export function reading(document: AnswerDocument, limit: number): readonly CardElement[] {
  if (document.understood === null) return [];
  const meeting = meetingSentence(document);
  return [
    container(
      [
        plain(readAs(document), { size: "Small", isSubtle: true }),
        ...document.notes
          .slice(0, Math.min(limit, 6))
          .map((note) => plain(note, {}, { spacing: "Small" })),
        ...(meeting === null ? [] : [plain(meeting, {}, { spacing: "Small" })]),
      ],
      { spacing: "Medium" },
    ),
  ];
}

/** A word on what has just happened, on top of a card. */
export function notice(text: string | null): readonly CardElement[] {
  return text === null ? [] : [plain(text, { size: "Small", isSubtle: true })];
}
