import type { Reply } from "../dialogs/index.js";
import { SendError } from "./errors.js";
import type { Channel, Place, SentRecord, StoredAnswer, TurnStore } from "./ports.js";

/** What a press hears when the answer is elsewhere. */
const PRESS_WORDS = { answered: "See the new message below.", nothing: "Done." } as const;

/**
 * Says what a turn answered, after it was stored, beginning where an earlier attempt stopped.
 * Throws a SendError when the channel does not take it; what went out until then is recorded.
 */
export async function deliver(
  store: Pick<TurnStore, "cardActivity" | "recordSent">,
  channel: Channel,
  to: { readonly place: Place; readonly activity: string | null },
  answer: StoredAnswer,
): Promise<void> {
  const inPlace = channel.press === null ? undefined : answer.replies.find(takesPlace);
  const cards: { card: string; activity: string }[] = [];
  const answers: { about: string; activity: string }[] = [];
  let sent = channel.buffered ? 0 : answer.sent;
  try {
    for (const reply of answer.replies.slice(sent)) {
      const activity =
        reply === inPlace ? pressed(channel) : await say(store, channel, to.place, reply);
      cards.push(...standing(channel, reply, activity));
      answers.push(...judged(reply, activity));
      sent += 1;
    }
  } catch (error) {
    throw new SendError("the channel did not take a reply", { cause: error });
  } finally {
    await remember(store, channel, answer, { ...to, sent, cards, answers });
  }
  if (channel.press !== null) await channel.respond(inPlace ?? words(answer.replies));
}

/** Under which activity a card now stands, where that is not plain from its own id. */
function standing(
  { buffered }: Channel,
  { cardId }: Reply,
  activity: string | null,
): SentRecord["cards"] {
  if (cardId === undefined || activity === null) return [];
  return buffered && activity === cardId ? [] : [{ card: cardId, activity }];
}

/** Under which activity an answer stands that people may judge. */
function judged({ about }: Reply, activity: string | null): NonNullable<SentRecord["answers"]> {
  return about === undefined || activity === null ? [] : [{ about, activity }];
}

function takesPlace(reply: Reply): boolean {
  return reply.card !== undefined && reply.replaces !== undefined;
}

function pressed(channel: Channel): string | null {
  return channel.press?.activity ?? null;
}

function words(replies: readonly Reply[]): string {
  return replies.length > 0 ? PRESS_WORDS.answered : PRESS_WORDS.nothing;
}

/** Updates the card a reply replaces where its activity is known, else says it anew. */
async function say(
  store: Pick<TurnStore, "cardActivity">,
  channel: Channel,
  place: Place,
  reply: Reply,
): Promise<string | null> {
  const earlier =
    reply.replaces === undefined ? null : await store.cardActivity(place, reply.replaces);
  const target = earlier ?? (channel.buffered ? (reply.replaces ?? null) : null);
  if (target === null) return channel.send(reply);
  await channel.update(target, reply);
  return target;
}

/** In a response nobody can tell what arrived, so a repeat is answered again and only cards are worth keeping. */
async function remember(
  store: Pick<TurnStore, "recordSent">,
  channel: Channel,
  answer: StoredAnswer,
  record: SentRecord,
): Promise<void> {
  const news = !channel.buffered && record.sent > answer.sent;
  if (news || record.cards.length > 0) await store.recordSent(record);
}
