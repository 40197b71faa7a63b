import type { Kysely } from "kysely";
import type { Store } from "../../bot/ports.js";
import type { Schema } from "../../bot/storage/schema.js";
import { openStore } from "../../bot/storage/store.js";
import type { Reply } from "../../dialogs/index.js";
import type { BackendKind } from "./backends.js";
import type { ConnectorCall, Reaction } from "./connector.js";
import { freshConversation } from "./conversations.js";
import { parrot, type Told } from "./parrot.js";
import { plainEnvironment } from "./plain-environment.js";
import { startRunningBot, teamsActivity, type HttpAnswer, type RunningBot } from "./running-bot.js";

/** A reply with a card that says the same. */
export function cardReply(text: string, more: Partial<Reply> = {}): Reply {
  return {
    text,
    cardId: "k",
    card: {
      type: "AdaptiveCard",
      msteams: { width: "Full" },
      fallbackText: text,
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      version: "1.5",
      body: [{ type: "TextBlock", text, wrap: true }],
    },
    ...more,
  };
}

/** As often as a turn tries. */
export function refused(status: number): readonly Reaction[] {
  return Array.from({ length: 4 }, () => ({ status }));
}

/** A row of the outbox, as far as tests look at it. */
export type Row = Pick<
  Schema["outbox"],
  "id" | "state" | "attempts" | "doubtful" | "person" | "last_error"
>;

/** A bot that says what it is told, over a connector that may refuse; each test has a conversation of its own. */
export interface Talk {
  readonly bot: RunningBot;
  readonly store: Store;
  readonly db: Kysely<Schema>;
  /** Begins another conversation, at the time that it is. */
  readonly begin: () => void;
  readonly conversation: () => { readonly id: string };
  /** Puts the clock ahead by more milliseconds. */
  readonly wait: (milliseconds: number) => void;
  readonly now: () => Date;
  /** Whether answers can be left to the outbox. */
  readonly writable: (isSo: boolean) => void;
  readonly react: (...reactions: readonly Reaction[]) => void;
  readonly message: (told: Told, more?: object) => Record<string, unknown>;
  /** Posts a message, or a press, that has the bot say something. */
  readonly say: (...replies: readonly Reply[]) => Promise<HttpAnswer>;
  readonly press: (...replies: readonly Reply[]) => Promise<HttpAnswer>;
  readonly calls: () => readonly ConnectorCall[];
  /** What reached the connector in this conversation: `POST words`. */
  readonly said: () => readonly string[];
  readonly ids: () => readonly string[];
  readonly rows: () => Promise<readonly Row[]>;
  /** Waits until nothing of this conversation is left in the outbox. */
  readonly settled: () => Promise<void>;
  /** Puts the clock ahead to the first try that the schedule makes again, and waits until it is settled. */
  readonly triedAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Has all tests of a block talk to one bot, each in a conversation of its own; before each it is handed over. */
export function talkForEach(kind: BackendKind, hand: (talk: Talk) => void): void {
  let talk: Talk;
  before(async () => {
    talk = await startTalk(kind);
  });
  after(() => talk.close());
  beforeEach(() => {
    talk.begin();
    hand(talk);
  });
}

/** Starts it over an empty database. */
async function startTalk(kind: BackendKind): Promise<Talk> {
  const backend = await (await kind.begin()).open();
  const store = await openStore({ ...backend, compile: plainEnvironment });
  let ahead = 0;
  let isWritable = true;
  let conversation = freshConversation();
  const now = (): Date => new Date(Date.now() + ahead);
  const bot = await startRunningBot({
    store: {
      ...store,
      handOver: (unsaid) =>
        isWritable ? store.handOver(unsaid) : Promise.reject(new Error("no disk")),
    },
    dialog: parrot,
    now,
    pace: { outbox: 10 },
    connector: { patience: { callTimeout: 300, pauses: [1, 1, 1] } },
  });
  const message = (told: Told, more: object = {}): Record<string, unknown> =>
    teamsActivity(bot.connector.url, { conversation, text: JSON.stringify(told), ...more });
  const calls = (): readonly ConnectorCall[] =>
    bot.connector.calls.filter(
      ({ path, body }) => path.includes(conversation.id) && body["type"] === "message",
    );
  const rows = (): Promise<readonly Row[]> =>
    backend.db
      .selectFrom("outbox")
      .select(["id", "state", "attempts", "doubtful", "person", "last_error"])
      .where("conversation", "=", conversation.id)
      .orderBy("link")
      .execute();
  const wait = (milliseconds: number): void => {
    ahead += milliseconds;
  };
  const settled = (): Promise<void> =>
    until(async () => (await rows()).every(({ state }) => state !== "waiting"));
  return {
    ...{ bot, store, db: backend.db, now, wait, message, calls, rows, settled },
    begin: () => {
      ahead = 0;
      isWritable = true;
      conversation = freshConversation();
      bot.connector.forget();
    },
    conversation: () => conversation,
    writable: (isSo) => {
      isWritable = isSo;
    },
    react: bot.connector.react,
    say: (...say) => bot.post(message({ say })),
    press: (...say) =>
      bot.post(
        message(
          {},
          {
            ...{ type: "invoke", name: "adaptiveCard/action", text: "" },
            value: { action: { verb: "v", data: { told: JSON.stringify({ say }) } } },
          },
        ),
      ),
    said: () =>
      calls().map(({ method, body }) => `${method} ${String(body["text"] ?? body["summary"])}`),
    ids: () =>
      calls().map(({ body }) => (body["channelData"] as { edgewise: { id: string } }).edgewise.id),
    triedAgain: () => {
      wait(7000);
      return settled();
    },
    close: async () => {
      await bot.close();
      await store.close();
    },
  };
}

/** Waits until something is so, several seconds at most; what is asserted after it says what is not. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000 && !(await isSo()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Long enough for several looks at the outbox. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
