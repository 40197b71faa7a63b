import { compareEnvironments, type Environment } from "../../knowledge/index.js";
import { compareCard, compareText } from "../cards/compare.js";
import { comparedDays, dayToCome, daysIn } from "../interpret/index.js";
import { say, type Turn } from "../turn.js";
import { COMPARE, notYetWords } from "../words/en/compare.js";
import { cannotLookBack } from "../words/en/history.js";
import { HAND_OVER } from "../words/en/tickets.js";

/** Compares what was known on the two days a text names, by what it answers; a day that is not named is today. */
export function compareKnown(turn: Turn, text: string): Turn {
  const today = turn.context.now.slice(0, 10);
  const toCome = dayToCome(text, today);
  if (toCome !== null) return sayNothing(turn, notYetWords(toCome));
  const days = comparedDays(text, today);
  if (days === null) {
    const named = daysIn(text, today).length > 0;
    return sayNothing(turn, named ? COMPARE.sameDay : COMPARE.whichDay);
  }
  const [from, to] = days;
  const before = knownOn(turn, from, today);
  const after = knownOn(turn, to, today);
  if (before === null || after === null) {
    return sayNothing(turn, cannotLookBack(before === null ? from : to));
  }
  const view = {
    comparison: compareEnvironments(before, after, today),
    from,
    to,
    today,
    question: text,
  };
  return say(turn, {
    text: compareText(view),
    card: compareCard(view),
    cardId: turn.context.newId(),
  });
}

function sayNothing(turn: Turn, text: string): Turn {
  return say(turn, { text, suggestions: [HAND_OVER] });
}

function knownOn(turn: Turn, day: string, today: string): Environment | null {
  return day >= today ? turn.environment : (turn.context.given?.past?.get(day) ?? null);
}
