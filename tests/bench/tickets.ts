import { webhookBody } from "../../bot/helpdesk/webhook-message.js";
import type { Store } from "../../bot/ports.js";
import { openStore } from "../../bot/storage/store.js";
import { initialState } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import type { BackendKind, FreshDatabase } from "../support/backends.js";
import { draftOf, ticketOf } from "../support/tickets.js";
import { startWebhookServer, type WebhookServer } from "../support/webhook-server.js";
import { alternate, type Figure } from "./measure.js";
import { postAlone } from "./posting-floor.js";
import { assertSigned, postWaiting, WEBHOOK } from "./posting.js";

const TICKETS = 300;

/** Tickets a second, each opened in a conversation of its own and sent through the outbox to a webhook on this machine. */
export async function benchTickets(kind: BackendKind): Promise<Figure> {
  const body = webhookBody({ ticket: ticketOf(), entry: 0 });
  const bodies = Array.from({ length: TICKETS }, () => body);
  const measured = await alternate(
    3,
    () => rateOf(kind, openAndPost),
    () => rateOf(kind, (database, { url }) => postAlone(database, url, bodies)),
  );
  return {
    name: `tickets to a webhook, ${kind.name}`,
    unit: "tickets/s",
    ...measured,
    against: "the same JSON posted, and a commit each",
    aim: "≥ 0.1",
  };
}

async function rateOf(
  kind: BackendKind,
  seconds: (database: FreshDatabase, webhook: WebhookServer) => Promise<number>,
): Promise<number> {
  const webhook = await startWebhookServer();
  try {
    return TICKETS / (await seconds(await kind.begin(), webhook));
  } finally {
    await webhook.close();
  }
}

async function openAndPost(database: FreshDatabase, webhook: WebhookServer): Promise<number> {
  const store = await openStore({
    ...(await database.open()),
    compile: environmentOf,
    helpdesk: [WEBHOOK],
  });
  const start = performance.now();
  for (let number = 1; number <= TICKETS; number += 1) await open(store, number);
  await postWaiting(store.outbox, webhook.url);
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  assertSigned(webhook, TICKETS);
  return seconds;
}

async function open(store: Store, number: number): Promise<void> {
  const outcome = await store.commit({
    place: { tenant: "contoso", conversation: `chat-${String(number)}` },
    activity: `activity-${String(number)}`,
    at: new Date().toISOString(),
    state: initialState(),
    replies: [],
    effects: [{ kind: "open-ticket", draft: draftOf({ id: `ticket-${String(number)}`, number }) }],
    conversationRevision: 0,
    environmentRevision: 0,
  });
  if (outcome !== "stored") throw new Error(outcome);
}
