import assert from "node:assert/strict";
import type { Store } from "../../bot/ports.js";
import { provideFrom } from "../../bot/provide.js";
import { openDatabase } from "../../bot/storage/database.js";
import { openStore } from "../../bot/storage/store.js";
import { createTurns } from "../../bot/turn.js";
import {
  historyNeeds,
  initialState,
  migrateState,
  step,
  type DialogEvent,
  type Person,
  type Reply,
} from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { lintCard } from "./card-linter.js";
import { collectingChannel } from "./collecting-channel.js";
import { buttonOf, DANA } from "./conversation.js";

/** A conversation over a real store, so that it has a past. Every card in it is linted. */
export interface KeptTalk {
  readonly store: Store;
  /** Sets the day of what follows, `YYYY-MM-DD`. */
  readonly on: (day: string) => void;
  readonly say: (text: string, from?: Person) => Promise<readonly Reply[]>;
  /** Presses a button of the newest card that has it. */
  readonly click: (title: string, from?: Person) => Promise<readonly Reply[]>;
  /** Presses a button of a card that may long be gone. */
  readonly clickOn: (reply: Reply | undefined, title: string) => Promise<readonly Reply[]>;
}

/** Begins a conversation; people beside Dana each have their own. */
export async function keptTalk(): Promise<KeptTalk> {
  const store = await openStore({ db: openDatabase(":memory:"), compile: environmentOf });
  let day = "2026-03-01";
  let ids = 0;
  let shown: readonly Reply[] = [];
  const newId = (): string => `id-${String((ids += 1))}`;
  const run = createTurns({
    store,
    dialog: { step, needs: historyNeeds, initialState, migrateState },
    provide: provideFrom(store),
    ownDomains: ["contoso.com"],
    newId,
    now: () => new Date(`${day}T12:00:00Z`),
    isAdmin: () => Promise.resolve(true),
    metrics: { clashed: () => undefined },
  });
  const hear = async (event: DialogEvent): Promise<readonly Reply[]> => {
    const replies: Reply[] = [];
    const channel = collectingChannel(replies, newId);
    const place = { tenant: "t", conversation: event.from.id };
    await run({ place, activity: newId(), event }, channel);
    for (const { card } of replies) if (card !== undefined) assert.deepEqual(lintCard(card), []);
    shown = replies;
    return replies;
  };
  const press = (reply: Reply | undefined, title: string, from: Person) => {
    if (reply?.card === undefined) throw new Error(`no card has the button \`${title}\``);
    const { verb, data } = buttonOf(reply.card, title);
    return hear({ kind: "action", verb, data, from });
  };
  return {
    store,
    on: (next) => {
      day = next;
    },
    say: (text, from = DANA) => hear({ kind: "message", text, from }),
    click: (title, from = DANA) =>
      press(
        shown.findLast(({ card }) =>
          (card?.actions ?? []).some((action) => action.title === title),
        ),
        title,
        from,
      ),
    clickOn: (reply, title) => press(reply, title, DANA),
  };
}

/** Everything that was said. */
export function saidIn(replies: readonly Reply[]): string {
  return replies.map(({ text }) => text).join("\n");
}
