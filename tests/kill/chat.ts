import { activityOf } from "../../bot/activity.js";
import type { Adapter } from "../../bot/connector.js";
import { withOurId } from "../../bot/our-id.js";
import type { Channel, Reference, Store } from "../../bot/ports.js";
import { createTurns } from "../../bot/turn.js";
import { APP_ID } from "../support/our-credentials.js";
import { parrot } from "../support/parrot.js";
import { REPLIES, talkOf } from "./points.js";
import type { Taps } from "./taps.js";

/** What chatting is made of. */
export interface ChatParts {
  readonly adapter: Pick<Adapter, "continueConversationAsync">;
  readonly store: Store;
  readonly connector: string;
  readonly taps: Pick<Taps, "dieAt" | "during">;
  readonly now: () => Date;
}

/** Makes what has one message answered; what somebody has answered already is not said again. */
export function createChat(parts: ChatParts): (index: number) => Promise<void> {
  const { store, taps, now } = parts;
  const runTurn = createTurns({
    store: {
      ...store,
      commit: async (turn) => {
        const outcome = await taps.during("turn", () => store.commit(turn));
        taps.dieAt("turn: committed, nothing said");
        return outcome;
      },
      recordSent: async (record) => {
        taps.dieAt("turn: said, not marked");
        await store.recordSent(record);
      },
    },
    dialog: parrot,
    ownDomains: [],
    isAdmin: () => Promise.resolve(true),
    newId: () => crypto.randomUUID(),
    now,
    metrics: { clashed: () => undefined },
  });
  return async (index) => {
    const { place, activity } = talkOf(index);
    // Whoever was answered, as far as they can see, does not ask again.
    if ((await store.answer(place, activity)) !== null) return;
    const say = Array.from({ length: REPLIES }, (_, reply) => ({ text: String(reply) }));
    const reference: Reference = {
      ...{ serviceUrl: parts.connector, channelId: "msteams", scope: "personal" },
      ...{ conversation: { id: place.conversation }, bot: { id: "28:bot" }, user: { id: "29:e" } },
    };
    await speaking(parts, reference, async (channel) => {
      const from = { id: "erin", name: "Erin", address: null };
      const event = { kind: "message", text: JSON.stringify({ say }), from } as const;
      await runTurn({ place, activity, reference, event }, channel);
    });
  };
}

/** Gives a channel whose replies reach the connector over HTTP. */
async function speaking(
  { adapter, taps }: ChatParts,
  reference: Reference,
  turn: (channel: Channel) => Promise<void>,
): Promise<void> {
  const where = reference as unknown as Parameters<Adapter["continueConversationAsync"]>[1];
  await adapter.continueConversationAsync(APP_ID, where, async (context) => {
    Object.assign(context.activity, { id: undefined });
    await turn({
      ...{ buffered: false, press: null },
      send: async (reply, id) => {
        const sent = await context.sendActivity(withOurId(activityOf(reply, false), id));
        taps.dieAt("turn: said in part, not marked");
        return sent?.id ?? null;
      },
      update: () => Promise.reject(new Error("nothing is updated here")),
      respond: () => Promise.reject(new Error("nothing is pressed here")),
    });
  });
}
