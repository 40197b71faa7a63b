import { historyCard, historyText } from "../cards/history.js";
import { daysIn } from "../interpret/index.js";
import type { Change } from "../needs.js";
import { say, type Turn } from "../turn.js";
import { HISTORY } from "../words/en/history.js";

/** The changes that were fetched for this turn, the newest first; null where none can be had. */
export function changesGiven(turn: Turn): readonly Change[] | null {
  return turn.context.given?.changes ?? null;
}

/** The changes a text asks for: all, or those since the day it names. */
export function showHistorySince(turn: Turn, text: string): Turn {
  const [since] = daysIn(text, turn.context.now.slice(0, 10));
  return showHistory(turn, 0, null, null, since);
}

/** Shows what changed, page by page. */
export function showHistory(
  turn: Turn,
  page: number,
  replaces: string | null,
  notice: string | null,
  since?: string,
): Turn {
  const all = changesGiven(turn);
  if (all === null) return say(turn, { text: HISTORY.notHere });
  const changes = since === undefined ? all : all.filter(({ at }) => at >= since);
  const none = all.length === 0 ? HISTORY.empty : HISTORY.noneSince;
  const id = replaces ?? turn.context.newId();
  const view = {
    changes,
    summary: changes.length === 0 ? none : HISTORY.summary,
    page,
    undoable: changes[0]?.revision ?? null,
    card: id,
    notice,
  };
  return say(turn, {
    text: historyText(view),
    card: historyCard(view),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}
