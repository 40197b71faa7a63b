import type { AnswerDocument } from "../../knowledge/index.js";
import { carried } from "../tickets/trail.js";
import { HANDING } from "../words/en/tickets.js";
import { MAX_ACTIONS, press, type CardAction } from "./card.js";

/** The question of a card: as typed, and whole where it leans on another. */
export type Handed = Pick<AnswerDocument, "question" | "whole">;

/** The button that shows what would leave for the helpdesk about a question, or with null about the last one; nothing leaves by it. */
export function handOver(asked: string | Handed | null): CardAction {
  const { question, whole } = typeof asked === "string" ? { question: asked } : (asked ?? NOTHING);
  if (question.trim() === "") return press(HANDING.button, "escalate", {});
  return press(HANDING.button, "escalate", {
    question: carried(question),
    ...(whole === undefined ? {} : { whole }),
  });
}

const NOTHING: Handed = { question: "" };

/** A card's buttons with that one; where they are full it takes the place of `spare`, which can be had by saying so. */
export function withHandOver(
  actions: readonly CardAction[],
  question: Handed,
  spare: string,
): readonly CardAction[] {
  const isFull = actions.length >= MAX_ACTIONS;
  const kept = isFull ? actions.filter(({ title }) => title !== spare) : actions;
  return kept.length < MAX_ACTIONS ? [...kept, handOver(question)] : kept;
}
