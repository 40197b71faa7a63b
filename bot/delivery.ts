import type { Reply } from "../dialogs/index.js";
import { isMessageMissing, sendingOf } from "./channel-refusals.js";
import { SendError } from "./errors.js";
import type { Log } from "./log.js";
import { endingOf } from "./outbox.js";
import type { Channel, Place, SentRecord, StoredAnswer, TurnStore, UnsaidReply } from "./ports.js";
import { takesPlace } from "./repeated.js";
import { replyId } from "./reply-message.js";

/** What saying a turn's answer is made of. */
export interface DeliveryParts {
  readonly store: Pick<TurnStore, "cardActivity" | "recordSent" | "handOver">;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Pick<Log, "warn">;
  /** Told when the channel took something, or is worth another try: somebody waits for an answer. */
  readonly onSpoken: () => void;
}

/** An answer on its way. */
export interface Answered extends StoredAnswer {
  readonly place: Place;
  /** What is answered; null where nobody could know it again. */
  readonly activity: string | null;
  /** Who is answered, by id. */
  readonly person: string;
  /** Why it goes by the outbox though nothing was tried: earlier answers wait there, or whoever was to say it is gone. */
  readonly after: "behind" | "left" | null;
}

/** How long the process of a turn has the say; after that others take its replies over. */
export const HELD_MS = 60_000;
// Four attempts of 5 s with their pauses, and a token fetched before.
const LONGEST_SAYING_MS = 40_000;

/** What a press hears when the answer is elsewhere. */
const PRESS_WORDS = {
  answered: "See the new message below.",
  later: "My answer is on its way.",
  nothing: "Done.",
  again:
    "You pressed this a moment ago, so I did not do it twice. Press it again in two minutes to have it done anew.",
} as const;

/**
 * Says what a turn answered, after it was stored, beginning where an earlier attempt stopped. What the channel does not
 * take goes by the outbox. Throws a SendError where that cannot be written down, or nobody may say it later.
 */
export async function deliver(
  parts: DeliveryParts,
  channel: Channel,
  answer: Answered,
): Promise<void> {
  const press = channel.press?.isOver() === true ? null : channel.press;
  const inPlace = press === null ? undefined : answer.replies.find(takesPlace);
  // What takes long now is the rest.
  if (press !== null) await channel.respond(inPlace ?? PRESS_WORDS[wordsFor(answer, [])]);
  const saying = await sayAll(parts, channel, answer, inPlace);
  try {
    await remember(parts, channel, answer, { ...saying, inPlace });
  } catch (error) {
    throw new SendError("what was said was not written down", { cause: error });
  }
  if (saying.refusal !== null) {
    throw new SendError("the channel did not take a reply", { cause: saying.refusal.error });
  }
  if (press === null) return;
  await channel.respond(inPlace ?? PRESS_WORDS[wordsFor(answer, saying.unsaid)]);
}

function wordsFor(
  { replies, again }: Answered,
  unsaid: readonly UnsaidReply[],
): keyof typeof PRESS_WORDS {
  if (again === true) return "again";
  if (replies.length === 0) return "nothing";
  return unsaid.length > 0 ? "later" : "answered";
}

/** How far saying has come. */
interface Saying {
  /** How many of the replies are dealt with. */
  sent: number;
  readonly cards: SentRecord["cards"][number][];
  readonly answers: { about: string; activity: string }[];
  readonly unsaid: UnsaidReply[];
  /** What stopped it where nobody else says the rest. */
  refusal: { readonly error: unknown } | null;
}

type Ending = UnsaidReply["ending"];

async function sayAll(
  parts: DeliveryParts,
  channel: Channel,
  answer: Answered,
  inPlace: Reply | undefined,
): Promise<Saying> {
  const saying: Saying = {
    ...{ sent: channel.buffered ? 0 : answer.sent, refusal: null },
    ...{ cards: [], answers: [], unsaid: [] },
  };
  let rest: Ending | null = null;
  for (const [index, reply] of [...answer.replies.entries()].slice(saying.sent)) {
    rest ??= unasked(parts, answer);
    const said: Tried =
      reply === inPlace
        ? { activity: channel.press?.activity ?? null }
        : await sayOne(parts, channel, answer, { index, reply, rest });
    if ("error" in said) return { ...saying, refusal: said };
    if ("activity" in said) note(saying, channel, reply, said.activity);
    else {
      saying.unsaid.push(said.unsaid);
      ({ rest } = said);
    }
    saying.sent += 1;
  }
  return saying;
}

/** How a reply goes on that is not even tried; null where it is. */
function unasked(parts: DeliveryParts, { held, after }: Answered): Ending | null {
  if (held === undefined) return null;
  if (after !== null) return waiting(parts, after);
  return isLate(parts, held) ? waiting(parts, "late") : null;
}

/** What became of a reply: where it stands, what was in the way, or how it and those behind it go on. */
type Tried =
  | { readonly activity: string | null }
  | { readonly error: unknown }
  | { readonly unsaid: UnsaidReply; readonly rest: Ending };

interface Next {
  readonly index: number;
  readonly reply: Reply;
  readonly rest: Ending | null;
}

async function sayOne(
  parts: DeliveryParts,
  channel: Channel,
  answer: Answered,
  { index, reply, rest }: Next,
): Promise<Tried> {
  if (rest !== null) return { unsaid: { index, reply, attempts: 0, ending: rest }, rest };
  const { place, activity, held } = answer;
  const id = channel.buffered || activity === null ? undefined : replyId(place, activity, index);
  try {
    return { activity: await say(parts.store, channel, place, { reply, id }) };
  } catch (error) {
    if (held === undefined) return { error };
    const refused = refusedBy(parts, error);
    return {
      unsaid: { index, reply, attempts: 1, ending: refused.ending },
      rest: refused.rest,
    };
  }
}

/** INVARIANT: what is begun ends while the say is still ours. */
function isLate({ now }: DeliveryParts, held: string): boolean {
  return now().getTime() > Date.parse(held) - LONGEST_SAYING_MS;
}

function waiting({ now }: DeliveryParts, fault: string): Ending {
  return { state: "waiting", due: now().toISOString(), fault, doubtful: fault === "left" };
}

/** How a reply goes on that the channel refused, and how those behind it do. */
function refusedBy(
  parts: DeliveryParts,
  error: unknown,
): { readonly ending: Ending; readonly rest: Ending } {
  const sending = sendingOf(error, parts.now());
  const behind = waiting(parts, "behind");
  if (sending.kind === "gone" && !sending.unreachable) {
    // The outbox has other words for it, and tries them before it gives up.
    return { ending: waiting(parts, sending.fault), rest: behind };
  }
  const ending = endingOf(parts, { attempts: 1, doubtful: false }, sending);
  if (ending.state === "sent") throw new TypeError("a refusal is no success");
  return { ending, rest: ending.state === "dead" ? ending : behind };
}

function note(
  saying: Saying,
  { buffered }: Channel,
  { cardId, about }: Reply,
  activity: string | null,
): void {
  if (activity === null) return;
  // In a response a card stands under its own id.
  if (cardId !== undefined && !(buffered && activity === cardId)) {
    saying.cards.push({ card: cardId, activity });
  }
  if (about !== undefined) saying.answers.push({ about, activity });
}

/** Updates the card a reply replaces where its activity is known, else says it anew. */
async function say(
  store: Pick<TurnStore, "cardActivity">,
  channel: Channel,
  place: Place,
  { reply, id }: { readonly reply: Reply; readonly id: string | undefined },
): Promise<string | null> {
  const earlier =
    reply.replaces === undefined ? null : await store.cardActivity(place, reply.replaces);
  const target = earlier ?? (channel.buffered ? (reply.replaces ?? null) : null);
  if (target === null) return channel.send(reply, id);
  try {
    await channel.update(target, reply, id);
  } catch (error) {
    if (!isMessageMissing(error)) throw error;
    return channel.send(reply, id);
  }
  return target;
}

type Remembered = Saying & { readonly inPlace: Reply | undefined };

/** Writes down what was said, together with what was not. */
async function remember(
  parts: DeliveryParts,
  channel: Channel,
  answer: Answered,
  said: Remembered,
): Promise<void> {
  const { activity, held, after } = answer;
  const leaves = said.unsaid.length > 0 || after !== null;
  if (held !== undefined && activity !== null && leaves) {
    await leave(parts, { ...answer, activity }, said);
    return;
  }
  // In a response nobody can tell what arrived, so a repeat is answered again and only cards are worth keeping.
  const news = !channel.buffered && said.sent > answer.sent;
  if (!news && said.cards.length === 0) return;
  const { place } = answer;
  const { sent, cards, answers } = said;
  await parts.store.recordSent({ place, activity, sent, cards, answers });
  if (news) parts.onSpoken();
}

async function leave(
  { store, now, log, onSpoken }: DeliveryParts,
  { place, activity, person, after }: Answered & { readonly activity: string },
  { sent, cards, answers, unsaid, inPlace }: Remembered,
): Promise<void> {
  const taken = await store.handOver({
    ...{ place, activity, person, sent, cards, answers },
    at: now().toISOString(),
    replies: unsaid,
    renewed: [inPlace?.cardId, inPlace?.replaces].filter((card) => card !== undefined),
  });
  const faults = unsaid.map(({ ending }) => (ending.state === "waiting" ? ending.fault : "gone"));
  log.warn({ ...place, faults, taken }, "not said in the turn");
  if (after !== null) onSpoken();
}
