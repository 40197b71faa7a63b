import type { Dialog } from "../../bot/ports.js";
import { provideFrom } from "../../bot/provide.js";
import type { OutboxRow } from "../../bot/sending.js";
import type { Backend } from "../../bot/storage/backend.js";
import { openStore } from "../../bot/storage/store.js";
import { countingDialog } from "./counting-dialog.js";
import { plainEnvironment } from "./plain-environment.js";
import { startRunningBot, teamsActivity, type RunningBot } from "./running-bot.js";
import { draftOf } from "./tickets.js";

/** A running bot whose conversation counts, and opens a ticket for every message that begins so. */
export const TICKET = "ticket";

/** A bot over a database that something is about to happen to, as whoever chats with it sees it. */
export interface TicketBot {
  readonly bot: RunningBot;
  /** Says something in its one conversation; gives what was said back once the request has ended. */
  readonly say: (text: string) => Promise<readonly string[]>;
  /** Delivers the last message again, as a channel does that was not answered. */
  readonly sayAgain: () => Promise<readonly string[]>;
  /** What reached the helpdesk, an entry for each attempt. */
  readonly reached: readonly OutboxRow[];
  /** Does something while a row is on its way to the helpdesk. */
  readonly whileSending: (what: () => Promise<unknown>) => void;
  /** The status of the health route. */
  readonly health: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts one. */
export async function startTicketBot(backend: Backend): Promise<TicketBot> {
  const store = await openStore({ ...backend, compile: plainEnvironment, helpdesk: ["desk"] });
  const reached: OutboxRow[] = [];
  let meanwhile: (() => Promise<unknown>) | undefined;
  const send = async (row: OutboxRow) => {
    reached.push(row);
    const what = meanwhile;
    meanwhile = undefined;
    await what?.();
    return { kind: "sent" } as const;
  };
  const bot = await startRunningBot({
    store,
    dialog: ticketDialog,
    provide: provideFrom(store),
    helpdesk: new Map([
      ["desk", () => ({ send, unlimited: true, check: () => Promise.resolve([]) })],
    ]),
    pace: { outbox: 20 },
  });
  let last = {};
  const deliver = async (): Promise<readonly string[]> => {
    const before = bot.connector.calls.length;
    await bot.post(last);
    return bot.connector.calls
      .slice(before)
      .filter(({ body }) => body["type"] === "message")
      .map(({ body }) => String(body["text"]));
  };
  return {
    bot,
    say: (text) => {
      last = teamsActivity(bot.connector.url, { text });
      return deliver();
    },
    sayAgain: deliver,
    reached,
    whileSending: (what) => (meanwhile = what),
    health: async () => (await fetch(`${bot.url}/health`)).status,
    close: async () => {
      await bot.close();
      await store.close();
    },
  };
}

const ticketDialog: Dialog = {
  ...countingDialog,
  needs: () => [{ kind: "next-ticket-number" }],
  step: (state, event, context) => {
    const transition = countingDialog.step(state, event, context);
    const { nextTicketNumber: number } = context.given ?? {};
    const opens = event.kind === "message" && event.text.startsWith(TICKET);
    if (!opens || number === undefined) return transition;
    const draft = draftOf({ id: context.newId(), number });
    return { ...transition, effects: [{ kind: "open-ticket", draft }] };
  },
};
