import { settledCard } from "../cards/confirm.js";
import { say, type Turn } from "../turn.js";

/** Says what became of a question, in the place of its card. */
export function settled(turn: Turn, replaces: string | null, text: string): Turn {
  return say(turn, {
    text,
    ...(replaces === null ? {} : { card: settledCard(text), cardId: replaces, replaces }),
  });
}
