import type { ActionData } from "../action.js";
import { changeBox, changeLines } from "../cards/history.js";
import { confirmCard } from "../cards/confirm.js";
import type { Change } from "../needs.js";
import { say, type Turn } from "../turn.js";
import { HISTORY } from "../words/en/history.js";
import { changesGiven } from "./show.js";
import { settled } from "./settle.js";

/** Shows the last change and asks whether to take it back. */
export function proposeUndo(turn: Turn, replaces: string | null, notice: string | null): Turn {
  const changes = changesGiven(turn);
  const [last] = changes ?? [];
  if (last === undefined) {
    const text = changes === null ? HISTORY.notHere : HISTORY.undoNothing;
    return replaces === null ? say(turn, { text }) : settled(turn, replaces, text);
  }
  const id = replaces ?? turn.context.newId();
  return say(turn, {
    text: [...(notice === null ? [] : [notice]), HISTORY.undoTitle, ...changeLines(last)].join(
      "\n",
    ),
    card: undoCard(last, id, notice),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}

function undoCard(last: Change, id: string, notice: string | null) {
  return confirmCard({
    title: HISTORY.undoTitle,
    lead: HISTORY.undoLead,
    body: (limit) => [changeBox(last, limit)],
    yes: {
      title: HISTORY.undoYes,
      verb: "undo-change",
      data: { revision: last.revision, sure: true },
    },
    no: HISTORY.keep,
    card: id,
    notice,
  });
}

/** Takes a change back where it is still the last and that was confirmed; else shows what the last one is now. */
export function undoChange(turn: Turn, data: ActionData<"undo-change">): Turn {
  const replaces = data.card ?? null;
  const [last] = changesGiven(turn) ?? [];
  if (last === undefined) return proposeUndo(turn, replaces, null);
  if (last.revision !== data.revision) return proposeUndo(turn, replaces, HISTORY.undoOvertaken);
  if (!data.sure) return proposeUndo(turn, replaces, null);
  const undone: Turn = {
    ...turn,
    effects: [...turn.effects, { kind: "undo", revision: last.revision }],
  };
  return settled(undone, replaces, HISTORY.undoDone);
}
