import type { AnswerDocument } from "../../knowledge/index.js";
import type { Asked } from "../state.js";
import type { Turn } from "../turn.js";
import { givenAnswer } from "./given.js";

/** Keeps that an answer was shown, so that whoever saw it can be told when it changes; one about a past knowledge cannot. */
export function keepShown(turn: Turn, document: AnswerDocument, asked: Asked): Turn {
  return asked.snapshot === undefined ? keep(turn, document, asked) : turn;
}

/** The same for an answer that stands beside the one on the table. */
export function keepBeside(turn: Turn, document: AnswerDocument): Turn {
  if (turn.state.asked?.snapshot !== undefined) return turn;
  const asOf = document.asOf === turn.context.now.slice(0, 10) ? null : document.asOf;
  return keep(turn, document, { text: document.question, asOf, assumed: [], notes: [] });
}

function keep(
  turn: Turn,
  document: AnswerDocument,
  asked: Parameters<typeof givenAnswer>[1],
): Turn {
  const given = givenAnswer(document, asked);
  if (given === null) return turn;
  return { ...turn, effects: [...turn.effects, { kind: "answered", ...given }] };
}
