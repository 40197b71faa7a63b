import { HANDING } from "../words/en/tickets.js";
import { MAX_ACTIONS, press, type CardAction } from "./card.js";

/** The longest question that a button carries; beyond it the last one asked is meant. */
const CARRIED = 1_000;

/** The button that shows what would leave for the helpdesk about a question, or with null about the last one; nothing leaves by it. */
export function handOver(question: string | null): CardAction {
  const isCarried = question !== null && question.trim() !== "" && question.length <= CARRIED;
  return press(HANDING.button, "escalate", isCarried ? { question } : {});
}

/** A card's buttons with that one; where they are full it takes the place of `spare`, which can be had by saying so. */
export function withHandOver(
  actions: readonly CardAction[],
  question: string,
  spare: string,
): readonly CardAction[] {
  const isFull = actions.length >= MAX_ACTIONS;
  const kept = isFull ? actions.filter(({ title }) => title !== spare) : actions;
  return kept.length < MAX_ACTIONS ? [...kept, handOver(question)] : kept;
}
