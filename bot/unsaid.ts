import type { TurnStore } from "./ports.js";
import { speakInPlace, type Speak, type Spoken } from "./proactive.js";
import type { ReplyMessage } from "./reply-message.js";
import type { Destination, OutboxRow } from "./sending.js";

/** What saying what was left unsaid is made of. */
export interface UnsaidParts {
  readonly store: Pick<TurnStore, "cardActivity" | "recordSent">;
  readonly speak: Speak;
}

/**
 * The destination `reply`: what a turn answered and could not say. A card that it replaces is updated where it stands,
 * else posted anew; where cards and answers stand by then is written down as in a turn.
 */
export function createReplyDestination({ store, speak }: UnsaidParts): Destination {
  return {
    send: async (row) => {
      const message = JSON.parse(row.payload) as ReplyMessage;
      const { reply, answered } = message;
      const stands =
        reply.replaces === undefined ? null : await store.cardActivity(row.place, reply.replaces);
      return note(store, row, message, await speakInPlace(speak, row, reply, stands, answered));
    },
  };
}

async function note(
  store: UnsaidParts["store"],
  { place }: OutboxRow,
  { reply: { cardId, about } }: ReplyMessage,
  { sending, activity }: Spoken,
): ReturnType<Destination["send"]> {
  if (activity === null || (cardId ?? about) === undefined) return sending;
  await store.recordSent({
    ...{ place, activity: null, sent: 0 },
    cards: cardId === undefined ? [] : [{ card: cardId, activity }],
    answers: about === undefined ? [] : [{ about, activity }],
  });
  return sending;
}
