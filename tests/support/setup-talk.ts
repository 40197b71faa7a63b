import assert from "node:assert/strict";
import { environmentOf, type Environment, type Evidence } from "../../knowledge/index.js";
import type { AdaptiveCard } from "../../dialogs/cards/card.js";
import type { Person } from "../../dialogs/event.js";
import { initialState, migrateState, type State } from "../../dialogs/state.js";
import type { Setup } from "../../dialogs/setup/state.js";
import { SETUP_TALK } from "../../dialogs/words/en/setup.js";
import { conversation } from "../../dialogs/step.js";
import type { Effect, Transition } from "../../dialogs/transition.js";
import { lintShape } from "./card-linter.js";
import { buttonOf, DANA, NOON, PARTS } from "./conversation.js";

/** A card of the checklist as some device still shows it. */
export interface ShownCard {
  readonly id: string;
  readonly card: AdaptiveCard;
}

/** A person at the guided checklist: what is stored goes through JSON each time, as after a restart. */
export interface SetupTalk {
  readonly say: (text: string) => Transition;
  readonly press: (verb: string, data: Readonly<Record<string, unknown>>) => Transition;
  /** Presses a button of the current card, or of an older one, with its fields filled in. */
  readonly click: (
    title: string,
    fields?: Readonly<Record<string, unknown>>,
    on?: AdaptiveCard,
  ) => Transition;
  /** Somebody else brings evidence, in a conversation of their own. */
  readonly colleague: (effect: Effect) => void;
  readonly setup: () => Setup;
  readonly state: () => State;
  readonly card: () => AdaptiveCard;
  /** Every card of the checklist that was ever shown, oldest first. */
  readonly shown: () => readonly ShownCard[];
  readonly environment: () => Environment;
  /** What is known of a fact. */
  readonly value: (fact: string) => Evidence["value"] | undefined;
}

/** Begins a conversation with what is known. */
export function setupTalk(known: readonly Evidence[] = [], from: Partial<Person> = {}): SetupTalk {
  const step = conversation(PARTS);
  let state = initialState();
  let evidence = [...known];
  let ids = 0;
  const shown: ShownCard[] = [];
  const hear = (event: Parameters<typeof step>[1]): Transition => {
    const transition = step(state, event, {
      environment: environmentOf(evidence),
      now: NOON,
      ownDomains: [],
      newId: () => `card-${String((ids += 1))}`,
      bot: "28:bot",
    });
    state = migrateState(JSON.parse(JSON.stringify(transition.state)));
    for (const effect of transition.effects) evidence = performed(evidence, effect);
    for (const { card, cardId, text } of transition.replies) {
      assert.notEqual(text.trim(), "");
      if (card !== undefined) assert.deepEqual(lintShape(card), []);
      if (card !== undefined && cardId !== undefined && cardId === state.setup?.card) {
        shown.push({ id: cardId, card });
      }
    }
    return transition;
  };
  const person = { ...DANA, ...from };
  const card = (): AdaptiveCard => {
    const last = shown.at(-1);
    if (last === undefined) throw new Error("no checklist was shown");
    return last.card;
  };
  const press: SetupTalk["press"] = (verb, data) =>
    hear({ kind: "action", verb, data, from: person });
  return {
    say: (text) => hear({ kind: "message", text, from: person }),
    press,
    click: (title, fields = {}, on = card()) => {
      const { verb, data } = buttonOf(on, title);
      return press(verb, { ...data, ...fields });
    },
    colleague: (effect) => {
      evidence = performed(evidence, effect);
    },
    setup: () => {
      if (state.setup === null) throw new Error("no checklist was begun");
      return state.setup;
    },
    state: () => state,
    card,
    shown: () => shown,
    environment: () => environmentOf(evidence),
    value: (fact) => environmentOf(evidence).slot(fact).value,
  };
}

function performed(evidence: readonly Evidence[], effect: Effect): Evidence[] {
  switch (effect.kind) {
    case "learn":
      return [...evidence, ...effect.evidence];
    case "retract":
      return evidence.filter((one) => !effect.facts.includes(one.name));
    case "settle": {
      const settled = new Set(effect.evidence.map((one) => one.name));
      return [...evidence.filter((one) => !settled.has(one.name)), ...effect.evidence];
    }
    default:
      return [...evidence];
  }
}

/** Begun, with the topology answered. */
export function begun(topology = "online"): SetupTalk {
  const dana = setupTalk();
  dana.say("set up my environment");
  dana.click("Next", { "fact-0": topology });
  return dana;
}

/** Where it stands. */
export function at(dana: SetupTalk): string {
  const place = dana.setup().at;
  return place.kind === "step" ? place.step : "review";
}

/** Goes on with “Not now” until a step is there. */
export function until(dana: SetupTalk, step: string): void {
  for (let count = 0; at(dana) !== step; count += 1) {
    if (count > 60) throw new Error(`${step} is never asked`);
    dana.click(SETUP_TALK.notNow);
  }
}
