import assert from "node:assert/strict";
import { environmentOf, looksLikeOutput, readText, type Evidence } from "../../knowledge/index.js";
import { answerInterpretation } from "../../dialogs/ask.js";
import type { AdaptiveCard, CardAction } from "../../dialogs/cards/card.js";
import type { Person } from "../../dialogs/event.js";
import { interpret, resolveFollowUp } from "../../dialogs/interpret/index.js";
import type { Parts } from "../../dialogs/parts.js";
import { initialState, migrateState, type State } from "../../dialogs/state.js";
import { conversation } from "../../dialogs/step.js";
import { lintCard } from "./card-linter.js";
import type { Effect, Reply, Transition } from "../../dialogs/transition.js";

/** The parts the product thinks with. */
export const PARTS: Parts = {
  interpret,
  resolveFollowUp,
  answer: answerInterpretation,
  environmentOf,
  looksLikeOutput,
  readText,
};

/** The admin of every conversation. */
export const DANA: Person = { id: "dana", name: "Dana Admin", address: "dana@contoso.com" };

/** The instant of every turn. */
export const NOON = "2026-11-21T12:00:00.000Z";

/** A conversation as a bot would hold it: state goes through JSON, effects are performed. */
export interface Talk {
  readonly say: (text: string) => Transition;
  readonly press: (verb: string, data: Readonly<Record<string, unknown>>) => Transition;
  /** Presses a button of the newest question's card by its title, with the fields filled in. */
  readonly click: (title: string, fields?: Readonly<Record<string, unknown>>) => Transition;
  readonly join: () => Transition;
  readonly state: () => State;
  readonly evidence: () => readonly Evidence[];
  /** The card the newest question is on. */
  readonly card: () => AdaptiveCard;
  /** The receipt that asks something. */
  readonly receipt: () => AdaptiveCard;
}

/** Begins a conversation, with what is known and the parts it thinks with. */
export function talk(
  known: readonly Evidence[] = [],
  parts: Parts = PARTS,
  from: State = initialState(),
): Talk {
  const step = conversation(parts);
  let state = from;
  let evidence = [...known];
  let cards = 0;
  const shown = new Map<string, AdaptiveCard>();
  const hear = (event: Parameters<typeof step>[1]): Transition => {
    const transition = step(state, event, {
      environment: environmentOf(evidence),
      now: NOON,
      ownDomains: ["contoso.com"],
      newId: () => `card-${String((cards += 1))}`,
    });
    state = migrateState(JSON.parse(JSON.stringify(transition.state)));
    evidence = perform(evidence, transition.effects);
    for (const reply of transition.replies) keep(shown, reply);
    return transition;
  };
  const press: Talk["press"] = (verb, data) => hear({ kind: "action", verb, data, from: DANA });
  const cardOf = (id: string | undefined): AdaptiveCard => {
    const found = shown.get(id ?? "");
    if (found === undefined) throw new Error("there is no such card");
    return found;
  };
  const card = (): AdaptiveCard => cardOf(state.card?.id);
  return {
    say: (text) => hear({ kind: "message", text, from: DANA }),
    join: () => hear({ kind: "joined", from: DANA }),
    press,
    click: (title, fields = {}) => {
      const button = buttonOf(card(), title);
      return press(button.verb, { ...button.data, ...fields });
    },
    state: () => state,
    evidence: () => evidence,
    card,
    receipt: () => cardOf(state.reading?.id),
  };
}

function keep(shown: Map<string, AdaptiveCard>, reply: Reply): void {
  if (reply.card !== undefined && reply.cardId !== undefined) shown.set(reply.cardId, reply.card);
}

function perform(evidence: readonly Evidence[], effects: readonly Effect[]): Evidence[] {
  let known = [...evidence];
  for (const effect of effects) {
    if (effect.kind === "learn") known.push(...effect.evidence);
    if (effect.kind === "retract") known = known.filter((one) => !effect.facts.includes(one.name));
    if (effect.kind === "settle") {
      const settled = new Set(effect.evidence.map((one) => one.name));
      known = [...known.filter((one) => !settled.has(one.name)), ...effect.evidence];
    }
  }
  return known;
}

/** A card's button that tells us something, by its title. */
export function buttonOf(
  card: AdaptiveCard,
  title: string,
): Extract<CardAction, { readonly type: "Action.Execute" }> {
  const found = card.actions?.find((action) => action.title === title);
  if (found?.type !== "Action.Execute") {
    const titles = card.actions?.map((action) => action.title).join(", ") ?? "none";
    throw new Error(`no button \`${title}\` among ${titles}`);
  }
  return found;
}

/** Fields for a form of facts: a value by the fact's name. */
export function fill(
  card: AdaptiveCard,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { facts } = buttonOf(card, "Check again").data as { facts: readonly string[] };
  return Object.fromEntries(
    Object.entries(values).map(([fact, value]) => {
      const index = facts.indexOf(fact);
      if (index < 0) throw new Error(`\`${fact}\` is not asked for, but ${facts.join(", ")}`);
      return [`fact-${String(index)}`, value];
    }),
  );
}

/** One piece of evidence, from a file unless told otherwise. */
export function fact(
  name: string,
  value: Evidence["value"],
  source = "server/policies.txt:4",
): Evidence {
  return { name, value, source, at: "2026-11-20T10:00:00.000Z", by: "Erin" };
}

/** A server-only organisation that admits everybody, as far as its own settings go. */
export const SERVER_KNOWN: readonly Evidence[] = [
  fact("Organization.Topology", "server"),
  fact(`server.CsAccessEdgeConfiguration.AllowFederatedUsers`, true),
  fact(`server.CsAccessEdgeConfiguration.EnablePartnerDiscovery`, true),
  fact("server.CsExternalAccessPolicy(Global).EnableFederationAccess", true),
  fact("server.User(alice@contoso.com).ExternalAccessPolicy", "none"),
  fact("User(alice@contoso.com).Site", "none"),
];

/** Everything a transition says. */
export function textOf(transition: Transition): string {
  return transition.replies.map((reply) => reply.text).join("\n");
}

/** Holds a transition to what every one promises: words, and cards nobody objects to. */
export function sound(transition: Transition): Transition {
  for (const reply of transition.replies) {
    assert.notEqual(reply.text.trim(), "");
    if (reply.card !== undefined) assert.deepEqual(lintCard(reply.card), []);
  }
  return transition;
}

/** What a step does beyond speaking and keeping which answer was shown. */
export function changesOf({ effects }: Pick<Transition, "effects">): readonly Effect[] {
  return effects.filter(({ kind }) => kind !== "answered");
}
