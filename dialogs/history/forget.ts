import type { ActionData } from "../action.js";
import { plain } from "../cards/card.js";
import { confirmCard } from "../cards/confirm.js";
import type { Forgettable, Holdings } from "../needs.js";
import { initialState } from "../state.js";
import { say, type Turn } from "../turn.js";
import { forgetWords, HISTORY, holdingLines } from "../words/en/history.js";
import { settled } from "./settle.js";

/** Says exactly what would be deleted, and asks. */
export function proposeForgetting(
  turn: Turn,
  what: Forgettable,
  replaces: string | null,
  notice: string | null,
): Turn {
  const held = turn.context.given?.holdings?.[what];
  if (held === undefined) return settled(turn, replaces, HISTORY.notHere);
  if (isNothing(held)) return settled(turn, replaces, HISTORY.forgetNothing);
  const { title, lead } = forgetWords(what);
  const lines = holdingLines(what, held);
  const id = replaces ?? turn.context.newId();
  return say(turn, {
    text: [
      ...(notice === null ? [] : [notice]),
      title,
      lead,
      ...lines.map((one) => `- ${one}`),
    ].join("\n"),
    card: confirmCard({
      title,
      lead,
      body: () => lines.map((one) => plain(`•  ${one}`, {}, { spacing: "Small" })),
      yes: { title: HISTORY.forgetButton, verb: "forget-kept", data: { what, ...seen(held) } },
      no: HISTORY.keep,
      card: id,
      notice,
    }),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}

function isNothing(held: Holdings): boolean {
  return Object.values(held).every((count) => count === 0);
}

/** What a confirmation is about: more or fewer of these since then, and it is asked for again. */
function seen({ facts, changes, tickets }: Holdings) {
  return { facts, changes, tickets };
}

function isAsSeen(held: Holdings, data: ActionData<"forget-kept">): boolean {
  const { facts, changes, tickets } = seen(held);
  return facts === data.facts && changes === data.changes && tickets === data.tickets;
}

/** Deletes what was confirmed, and begins afresh. INVARIANT: nothing said in this turn repeats any of it. */
export function forgetKept(turn: Turn, data: ActionData<"forget-kept">): Turn {
  const { what } = data;
  const replaces = data.card ?? null;
  const held = turn.context.given?.holdings?.[what];
  if (held === undefined || !isAsSeen(held, data)) {
    return proposeForgetting(turn, what, replaces, HISTORY.forgetMoved);
  }
  const afresh: Turn = {
    ...turn,
    state: initialState(),
    replies: [],
    effects: [{ kind: "forget", what }],
  };
  return settled(afresh, replaces, forgetWords(what).done);
}
