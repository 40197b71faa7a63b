import type { AnswerDocument } from "../../knowledge/index.js";
import { isExplored } from "../exploring/explored.js";
import { remember, type Turn } from "../turn.js";
import { withOutcome, type AskedBefore, type Outcome } from "./trail.js";

/** Keeps what became of a question, for whoever it may be handed over to. */
export function withTrail(
  turn: Turn,
  asked: string | AskedBefore,
  outcome: Outcome,
  said = "",
): Turn {
  const before = typeof asked === "string" ? { text: asked } : asked;
  return remember(turn, { trail: withOutcome(turn.state.trail, before, outcome, said) });
}

/** The same for the last question, whose answer is shown again as it is now; any other stays as it was told. */
export function retold(turn: Turn, text: string, outcome: Outcome): Turn {
  const last = turn.state.trail.at(-1);
  return last?.text === text.trim() ? withTrail(turn, last, outcome) : turn;
}

/** What became of a question by its document. */
export function outcomeOf(document: AnswerDocument): Outcome {
  if (isExplored(document)) return "listed";
  if (document.answer !== null) return document.answer;
  if (document.clarify !== null) return "asked-back";
  return document.citations.length > 0 ? "article" : "nothing";
}
