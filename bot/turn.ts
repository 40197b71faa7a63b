import type { DialogEvent, Need, Person, StepContext, Transition } from "../dialogs/index.js";
import type { Environment } from "../knowledge/index.js";
import type { IsAdmin } from "./admins.js";
import type { Bring } from "./bringing.js";
import { HELD_MS, deliver, type Answered } from "./delivery.js";
import { ContentionError } from "./errors.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import type {
  Attached,
  Channel,
  Dialog,
  Place,
  Provide,
  Reference,
  TurnRecord,
  TurnStore,
} from "./ports.js";
import { createQueues, type Queues } from "./queues.js";
import { answerAgain, recognise } from "./repeated.js";

/** What reaches a conversation, ready for a turn. */
export interface Incoming {
  readonly place: Place;
  /** The channel's id, by which a repeated delivery is recognised; null where it gave none. */
  readonly activity: string | null;
  /** Where the conversation can be spoken to later. */
  readonly reference?: Reference;
  readonly event: DialogEvent | Attached;
}

/** What reaches a conversation once its files are read, and whether others are to say what its turn could not. */
type Arrived = Incoming & { readonly event: DialogEvent; readonly mayWait: boolean };

/** What turns are made of. */
export interface TurnParts {
  readonly store: TurnStore;
  readonly dialog: Dialog;
  /** Absent where no step needs anything beyond its context. */
  readonly provide?: Provide;
  /** Reads attached files; absent where only the words of such a message count. */
  readonly bring?: Bring;
  readonly ownDomains: readonly string[];
  readonly evidenceMaxAgeDays?: number;
  /** Who may see and change what is known; everybody else only asks. */
  readonly isAdmin: IsAdmin;
  readonly newId: () => string;
  /** The bot as the channel names it, where it has a name there. */
  readonly bot?: string;
  readonly now: () => Date;
  readonly metrics: Pick<Metrics, "clashed">;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly log?: Pick<Log, "warn">;
  /** Told when the channel took something, or is worth another try. */
  readonly onSpoken?: () => void;
}

/** Takes one event through the conversation: think, store, and only then speak. */
export type RunTurn = (incoming: Incoming, channel: Channel) => Promise<void>;

// Far more than a healthy installation needs; beyond it something is wrong and the user is told so.
const ATTEMPTS = 20;

/** Makes the function that runs turns. Turns of one conversation keep their order; a repeated one has its effects once. */
export function createTurns(parts: TurnParts): RunTurn {
  const conversations = createQueues();
  const environments = createQueues();
  const alone: NonNullable<TurnStore["alone"]> = parts.store.alone ?? ((_place, work) => work());
  const { random = Math.random, log = SILENT, onSpoken = () => undefined } = parts;
  const delivery = { store: parts.store, now: parts.now, random, log, onSpoken };
  return (incoming, channel) => {
    const { tenant, conversation } = incoming.place;
    const turn = async (): Promise<void> => {
      const known = await recognise(parts, incoming, channel);
      const arrived = await arrive(parts, known, channel);
      await deliver(delivery, channel, await think(parts, environments, arrived));
    };
    return conversations.run(JSON.stringify([tenant, conversation]), () =>
      alone(incoming.place, turn),
    );
  };
}

const SILENT: Pick<Log, "warn"> = { warn: () => undefined };

/** INVARIANT: files are read once, however often the turn has to run. */
async function arrive(
  { bring, newId }: TurnParts,
  given: Incoming,
  channel: Channel,
): Promise<Arrived> {
  const { event, reference } = given;
  const mayWait = reference !== undefined && !channel.buffered;
  // What the channel gave no id cannot be known again, but what is left unsaid of it can be found.
  const incoming = { ...given, mayWait, activity: given.activity ?? (mayWait ? newId() : null) };
  if (event.kind !== "attached") return { ...incoming, event };
  if (bring !== undefined) return { ...incoming, event: await bring(incoming, event, channel) };
  return { ...incoming, event: { kind: "message", text: event.text, from: event.from } };
}

async function think(parts: TurnParts, environments: Queues, incoming: Arrived): Promise<Answered> {
  const first = await attempt(parts, incoming);
  if (first !== null) return first;
  // Those who lost queue up, so that they do not lose to each other again.
  return environments.run(incoming.place.tenant, async () => {
    for (let tried = 1; tried < ATTEMPTS; tried += 1) {
      parts.metrics.clashed();
      const answer = await attempt(parts, incoming);
      if (answer !== null) return answer;
    }
    throw new ContentionError(`a turn was overtaken ${ATTEMPTS} times`);
  });
}

/** Runs the step on what is stored now and stores what it says; null when somebody else was faster. */
async function attempt(parts: TurnParts, incoming: Arrived): Promise<Answered | null> {
  const { place, activity, event, reference } = incoming;
  const { store, dialog, now } = parts;
  const conversation = await store.conversation(place);
  const { environment, revision } = await store.environment(place.tenant);
  const at = now().toISOString();
  const state =
    conversation.revision === 0 ? dialog.initialState() : dialog.migrateState(conversation.state);
  const bare = await contextOf(parts, event.from, environment, at);
  await dialog.prepare?.(event, bare);
  const context = await withGiven(parts, place, bare, dialog.needs?.(state, event, bare) ?? []);
  const transition = dialog.step(state, event, context);
  const held = heldUntil(parts, incoming, transition);
  const record: TurnRecord = {
    place,
    activity,
    at,
    ...transition,
    by: event.from,
    ...(reference !== undefined && { reference }),
    ...held,
    conversationRevision: conversation.revision,
    environmentRevision: revision,
  };
  const outcome = await store.commit(record);
  if (outcome === "clash") return null;
  const to = { place, activity, person: event.from.id };
  if (outcome === "repeated") {
    const answer = await answeredBefore(store, to);
    return answer === null
      ? null
      : { ...answer, ...answerAgain(answer, conversation, event, transition) };
  }
  const after = conversation.waits === true ? "behind" : null;
  return { ...to, replies: transition.replies, sent: 0, ...held, after };
}

async function answeredBefore(
  store: TurnStore,
  to: Pick<Answered, "place" | "activity" | "person">,
): Promise<Answered | null> {
  const answer = to.activity === null ? null : await store.answer(to.place, to.activity);
  // Turns of a conversation are alone there: whoever was to say what is left of this one is gone.
  return answer === null ? null : { ...to, ...answer, after: "left" };
}

/** INVARIANT: a turn that deletes leaves no address behind, so nobody could say later what it says. */
function heldUntil(
  { now }: TurnParts,
  { mayWait }: Arrived,
  { replies, effects }: Transition,
): Pick<TurnRecord, "held"> {
  if (!mayWait || replies.length === 0) return {};
  if (effects.some(({ kind }) => kind === "forget")) return {};
  return { held: new Date(now().getTime() + HELD_MS).toISOString() };
}

/** INVARIANT: only who is known to be an admin is not a visitor. */
async function contextOf(
  { isAdmin, ownDomains, evidenceMaxAgeDays, newId, bot }: TurnParts,
  person: Person,
  environment: Environment,
  now: string,
): Promise<StepContext> {
  const isVisitor = !(await isAdmin(person));
  return {
    environment,
    now,
    ownDomains,
    newId,
    ...(evidenceMaxAgeDays !== undefined && { evidenceMaxAgeDays }),
    ...(isVisitor && { visitor: true as const }),
    ...(bot !== undefined && { bot }),
  };
}

async function withGiven(
  { provide }: TurnParts,
  place: Place,
  context: StepContext,
  needs: readonly Need[],
): Promise<StepContext> {
  return needs.length === 0 || provide === undefined
    ? context
    : { ...context, given: await provide(place, needs) };
}
