import { readAction, type Action } from "../action.js";
import { say, type Turn } from "../turn.js";
import { HISTORY } from "../words/en/history.js";
import { TALK } from "../words/en/talk.js";
import { forgetKept } from "./forget.js";
import { setAside } from "./replace.js";
import { settled } from "./settle.js";
import { showHistory } from "./show.js";
import { undoChange } from "./undo.js";

const VERBS = ["show-history", "undo-change", "forget-kept", "set-aside", "keep-as-is"] as const;

/** A verb of the cards about history and deleting. */
export type HistoryVerb = (typeof VERBS)[number];

/** Whether a verb is one of these cards'. */
export function isHistoryVerb(verb: string): verb is HistoryVerb {
  return VERBS.some((one) => one === verb);
}

type Press = Extract<Action, { readonly verb: HistoryVerb }>;

/** Does what was pressed on a card about history or deleting. */
export function pressHistory(
  turn: Turn,
  verb: HistoryVerb,
  data: Readonly<Record<string, unknown>>,
): Turn {
  const action = readAction(verb, data) as Press | null;
  if (action === null) return say(turn, { text: TALK.unknownPress });
  switch (action.verb) {
    case "show-history":
      return showHistory(turn, action.data.page, action.data.card ?? null, null);
    case "undo-change":
      return undoChange(turn, action.data);
    case "forget-kept":
      return forgetKept(turn, action.data);
    case "set-aside":
      return setAside(turn, action.data);
    case "keep-as-is":
      return settled(turn, action.data.card ?? null, HISTORY.kept);
  }
}
