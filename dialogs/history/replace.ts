import type { ActionData } from "../action.js";
import { confirmCard } from "../cards/confirm.js";
import type { Environment } from "../../knowledge/index.js";
import { say, type Turn } from "../turn.js";
import { HISTORY, REPLACE, replaceLead } from "../words/en/history.js";
import { settled } from "./settle.js";

/** Asks whether everything known is to be set aside for what is brought next. */
export function proposeReplacing(turn: Turn, replaces: string | null, notice: string | null): Turn {
  const { length } = factsKnown(turn.environment);
  if (length === 0) return settled(turn, replaces, REPLACE.nothing);
  const id = replaces ?? turn.context.newId();
  const lead = replaceLead(length);
  return say(turn, {
    text: [...(notice === null ? [] : [notice]), REPLACE.title, lead].join("\n"),
    card: confirmCard({
      title: REPLACE.title,
      lead,
      body: () => [],
      yes: { title: REPLACE.yes, verb: "set-aside", data: { facts: length } },
      no: HISTORY.keep,
      card: id,
      notice,
    }),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}

/** Takes every fact back to unknown, where they are still as many as were confirmed: a change like any other, which can be undone. */
export function setAside(turn: Turn, data: ActionData<"set-aside">): Turn {
  const replaces = data.card ?? null;
  const facts = factsKnown(turn.environment);
  if (facts.length !== data.facts) return proposeReplacing(turn, replaces, HISTORY.forgetMoved);
  const emptied: Turn = {
    ...turn,
    environment: turn.parts.environmentOf([]),
    effects: [...turn.effects, { kind: "retract", facts }],
  };
  return settled(emptied, replaces, REPLACE.done);
}

/** The names under which facts are known; one policy's may be spelt in several ways. */
function factsKnown(environment: Environment): readonly string[] {
  const names = [...environment.slots()].flatMap(({ evidence }) =>
    evidence.map(({ name }) => name),
  );
  return [...new Set(names)];
}
