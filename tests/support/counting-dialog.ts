import type { DialogEvent } from "../../dialogs/event.js";
import type { Reply, StepContext, Transition } from "../../dialogs/transition.js";
import type { Evidence } from "../../knowledge/index.js";
import type { State } from "../../dialogs/state.js";
import type { Dialog } from "../../bot/ports.js";

/** A conversation that counts what it was told, for tests of everything around the real one. */
export interface Counting {
  readonly count: number;
}

const FACT = "Organization.Topology";

/** Counts messages; `learn`, `card`, `break`, `slow` and presses do what their names say. */
export const countingDialog: Dialog = {
  initialState: () => ({ count: 0 }) as unknown as State,
  migrateState: (stored) => stored as State,
  step: (state, event, context) => {
    const count = (state as unknown as Counting).count + 1;
    return {
      state: { count } as unknown as State,
      replies: [reply(event, count, context)],
      effects: effects(event, context),
    } satisfies Transition;
  },
};

function reply(event: DialogEvent, count: number, context: StepContext): Reply {
  if (event.kind === "joined") return { text: "welcome" };
  if (event.kind === "action") {
    const nonce = typeof event.data["nonce"] === "string" ? event.data["nonce"] : "none";
    return {
      text: `pressed ${event.verb} ${count}`,
      card: card(count),
      cardId: "card-1",
      ...(nonce !== "none" && { replaces: nonce }),
    };
  }
  if (event.text === "break") throw new Error("the step broke on secret words");
  if (event.text === "card") return { text: `card ${count}`, card: card(count), cardId: "card-1" };
  if (event.text === "replace")
    return { text: `card ${count}`, card: card(count), cardId: "card-1", replaces: "card-1" };
  if (event.text === "known") return { text: `known ${[...context.environment.slots()].length}` };
  if (event.text === "suggest") {
    return { text: `${count}`, suggestions: [{ label: "Help", text: "help" }] };
  }
  return { text: `${event.text} ${count}` };
}

function card(count: number): NonNullable<Reply["card"]> {
  return {
    type: "AdaptiveCard",
    msteams: { width: "Full" },
    fallbackText: `card ${count}`,
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    body: [{ type: "TextBlock", text: `card ${count}`, wrap: true }],
  };
}

function effects(event: DialogEvent, { now }: StepContext): Transition["effects"] {
  if (event.kind !== "message") return [];
  const evidence: Evidence = { name: FACT, value: "hybrid", source: "message", at: now };
  const [word] = event.text.split(" ");
  if (word === "learn") return [{ kind: "learn", evidence: [evidence] }];
  if (word === "settle") return [{ kind: "settle", evidence: [{ ...evidence, value: "online" }] }];
  return word === "retract" ? [{ kind: "retract", facts: [FACT] }] : [];
}
