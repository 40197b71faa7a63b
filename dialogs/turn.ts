import { sameValue, type Environment, type Evidence } from "../knowledge/index.js";
import type { AgeLimit } from "./age.js";
import type { AskContext } from "./ask.js";
import type { Person } from "./event.js";
import type { Parts } from "./parts.js";
import type { Asked, CurrentCard, State } from "./state.js";
import type { Effect, Reply, StepContext, Transition, Unanswered } from "./transition.js";

/** One step while it is thought through: what is known, and what came of it so far. Never changed, only followed by the next. */
export interface Turn {
  readonly parts: Parts;
  readonly context: StepContext;
  readonly from: Person;
  readonly state: State;
  /** As it will be once the effects are performed. */
  readonly environment: Environment;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}

/** A turn before anything happened. */
export function turnOf(parts: Parts, state: State, from: Person, context: StepContext): Turn {
  const { environment } = context;
  return { parts, context, from, state, environment, replies: [], effects: [] };
}

/** The turn's result. */
export function transitionOf({ state, replies, effects, environment, context }: Turn): Transition {
  const worked = environment !== context.environment && effects.every(isWorkedOut);
  return { state, replies, effects, ...(worked && { environment }) };
}

/** Whether a turn follows an effect in its own environment: what is taken back or forgotten only storage knows. */
function isWorkedOut({ kind }: Effect): boolean {
  return kind !== "undo" && kind !== "forget";
}

/** What questions are answered against in this turn. */
export function askContext(turn: Turn): AskContext {
  const today = turn.context.now.slice(0, 10);
  return {
    environment: turn.environment,
    asOf: today,
    today,
    ownDomains: turn.context.ownDomains,
    asker: turn.from.address,
    past: turn.context.given?.past,
    library: turn.parts.library ?? null,
    wordless: true,
  };
}

/** What is known for a question: now, or as it was on the day it asks about; nothing where that day is not at hand. */
export function knownFor(turn: Turn, { snapshot }: Pick<Asked, "snapshot">): Environment {
  if (snapshot === undefined) return turn.environment;
  return turn.context.given?.past?.get(snapshot) ?? turn.parts.environmentOf([]);
}

/** From which age evidence is marked in this turn. */
export function ageLimit({ context }: Turn): AgeLimit {
  return { now: context.now, days: context.evidenceMaxAgeDays ?? null };
}

/** Says one more thing. */
export function say(turn: Turn, reply: Reply): Turn {
  return { ...turn, replies: [...turn.replies, reply] };
}

/** Changes what is remembered of the conversation. */
export function remember(turn: Turn, change: Partial<State>): Turn {
  return { ...turn, state: { ...turn.state, ...change } };
}

/** Changes the current card; without one there is nothing to change. */
export function withCard(turn: Turn, change: Partial<CurrentCard>): Turn {
  const { card } = turn.state;
  return card === null ? turn : remember(turn, { card: { ...card, ...change } });
}

/** Adds evidence that is not there yet beside what is known. */
export function learn(turn: Turn, evidence: readonly Evidence[]): Turn {
  const fresh = evidence.filter((one) => !isKnown(turn.environment, one));
  if (fresh.length === 0) return turn;
  return {
    ...turn,
    environment: turn.parts.environmentOf([...allEvidence(turn.environment), ...fresh]),
    effects: [...turn.effects, { kind: "learn", evidence: fresh }],
  };
}

/** Replaces what is known of these facts. */
export function settle(turn: Turn, evidence: readonly Evidence[]): Turn {
  if (evidence.length === 0) return turn;
  const settled = new Set(evidence.map((one) => one.name));
  const rest = [...allEvidence(turn.environment)].filter((one) => !settled.has(one.name));
  return {
    ...turn,
    environment: turn.parts.environmentOf([...rest, ...evidence]),
    effects: [...turn.effects, { kind: "settle", evidence }],
  };
}

/** Takes a fact back to unknown. */
export function retract(turn: Turn, fact: string): Turn {
  if (turn.environment.slot(fact).evidence.length === 0) return turn;
  const rest = [...allEvidence(turn.environment)].filter((one) => one.name !== fact);
  return {
    ...turn,
    environment: turn.parts.environmentOf(rest),
    effects: [...turn.effects, { kind: "retract", facts: [fact] }],
  };
}

/** Keeps that a question was not answered. */
export function noteUnanswered(turn: Turn, why: Unanswered, text: string): Turn {
  return { ...turn, effects: [...turn.effects, { kind: "unanswered", why, text }] };
}

function isKnown(environment: Environment, one: Evidence): boolean {
  return environment
    .slot(one.name)
    .evidence.some((known) => known.source === one.source && sameValue(known.value, one.value));
}

function* allEvidence(environment: Environment): Generator<Evidence> {
  for (const slot of environment.slots()) yield* slot.evidence;
}
