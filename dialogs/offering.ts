import type { AnswerDocument } from "../knowledge/index.js";
import { readingContext } from "./ask.js";
import type { Handed } from "./cards/hand-over.js";
import { saidCard } from "./cards/said.js";
import { asQuestion, phraseQuestion } from "./interpret/phrase-question.js";
import type { Reply } from "./transition.js";
import { questionKey } from "./notices/given.js";
import type { Asked } from "./state.js";
import { askContext, say, type Turn } from "./turn.js";
import { EXAMPLES } from "./words/en/talk.js";
import { HAND_OVER } from "./words/en/tickets.js";

/** Says plain words with the button that hands their question over; `aside` is a last sentence, which may hold a link. */
export function sayOffering(
  turn: Turn,
  text: string,
  question: string | Handed,
  aside: string | null = null,
): Turn {
  return say(turn, {
    text: aside === null ? text : `${text}\n\n${aside}`,
    card: saidCard(text, aside, question),
    cardId: turn.context.newId(),
  });
}

/** Says that a question was not answered, with something near it and the offer to hand it over: in a group on a card, as Teams shows no suggestions there. */
export function sayUnanswered(
  turn: Turn,
  text: string,
  question: string,
  nearest: NonNullable<Reply["suggestions"]> = EXAMPLES,
): Turn {
  return turn.from.scope === "group"
    ? sayOffering(turn, text, question)
    : say(turn, { text, suggestions: [...nearest, HAND_OVER] });
}

/** One of several answers to a sentence under a question of its own, so that it can be handed over by itself. */
export function withOwnQuestion(document: AnswerDocument, now: string): AnswerDocument {
  const { understood, goal } = document;
  // What a change supposes is told nowhere but in the whole sentence.
  if (understood === null || understood.kind === "what-if") return document;
  const asOf = document.asOf === now.slice(0, 10) ? null : document.asOf;
  return {
    ...document,
    question: phraseQuestion({ question: asQuestion(understood), asOf, goal }),
  };
}

/** A question in words that need nothing said before them; nothing where its own are enough, or where no words say all of it. */
export function wholeQuestion(
  turn: Turn,
  { text, understood, asOf, change, goal, snapshot }: Asked,
): { readonly whole?: string } {
  if (snapshot !== undefined || !PHRASED.some((kind) => kind === understood.kind)) return {};
  const alone = turn.parts.interpret(text, readingContext(askContext(turn)));
  const read = alone.command === null ? alone.understood : null;
  const key = questionKey({ understood, asOf });
  if (read !== null && questionKey({ understood: read, asOf: alone.asOf }) === key) return {};
  return { whole: phraseQuestion({ question: asQuestion(understood), asOf, change, goal }) };
}

/** What can be put in words that are read back as the same. */
const PHRASED = ["reach", "who", "fix", "what-if"] as const;
