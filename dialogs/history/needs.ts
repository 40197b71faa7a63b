import { clean, comparedDays, readAsKnown, readCommand } from "../interpret/index.js";
import { seesSettings } from "../audience.js";
import { LONGEST_QUESTION, type DialogEvent, type Person } from "../event.js";
import type { Need } from "../needs.js";
import type { State } from "../state.js";
import type { StepContext } from "../transition.js";
import type { HistoryVerb } from "./press.js";

/** What a step wants to know of the past: for what is said, for what is pressed, and for the question on the table. */
export function historyNeeds(
  state: State,
  event: DialogEvent,
  context: StepContext,
): readonly Need[] {
  const today = context.now.slice(0, 10);
  const all = [...asTheyWere(state), ...needsOf(event, today)];
  const needs = seesSettings(event.from, context) ? all : all.filter(isOwn(event.from));
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

/** Somebody who sees no settings needs none of the past: only what is kept of themselves, where nobody reads along. */
function isOwn({ scope }: Person): (need: Need) => boolean {
  return ({ kind }) => kind === "holdings" && scope !== "group";
}

function asTheyWere({ asked }: State): readonly Need[] {
  const day = asked?.snapshot;
  return typeof day === "string" ? [{ kind: "past", day }] : [];
}

function needsOf(event: DialogEvent, today: string): readonly Need[] {
  switch (event.kind) {
    case "joined":
      return [];
    case "message":
    case "files":
      return needsOfText(event.text, today, event.from);
    case "action": {
      const { question } = event.data as { readonly question?: unknown };
      return typeof question === "string"
        ? needsOfText(question, today, event.from)
        : needsOfPress(event.verb, event.from);
    }
  }
}

function needsOfText(text: string, today: string, from: Person): readonly Need[] {
  if (text.length > LONGEST_QUESTION) return [];
  const known = readAsKnown(text, today);
  const days: readonly Need[] =
    typeof known?.day === "string" ? [{ kind: "past", day: known.day }] : [];
  return [...days, ...needsOfCommand(text, today, from)];
}

function needsOfCommand(text: string, today: string, from: Person): readonly Need[] {
  switch (readCommand(clean(text))) {
    case "history":
    case "undo":
      return [{ kind: "changes" }];
    case "export":
      return [{ kind: "changes", whole: true }];
    case "delete":
    case "forget-me":
      return [holdingsOf(from)];
    case "compare":
      return (comparedDays(text, today) ?? [])
        .filter((day) => day < today)
        .map((day) => ({ kind: "past", day }));
    default:
      return [];
  }
}

const PRESSES: Readonly<Record<HistoryVerb, "changes" | "holdings" | null>> = {
  "show-history": "changes",
  "undo-change": "changes",
  "forget-kept": "holdings",
  "set-aside": null,
  "keep-as-is": null,
};

function needsOfPress(verb: string, from: Person): readonly Need[] {
  const kind = Object.hasOwn(PRESSES, verb) ? PRESSES[verb as HistoryVerb] : null;
  if (kind === null) return [];
  return kind === "changes" ? [{ kind }] : [holdingsOf(from)];
}

function holdingsOf({ id, name }: Person): Need {
  return { kind: "holdings", person: { id, name } };
}
