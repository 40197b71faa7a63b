// A process that brings tickets all the way: opens them, sends them to a webhook, takes what comes back and tells the
// requesters; and answers messages in chats. What it finds done already it leaves; at the point of its orders it ends as `kill -9` ends it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdapter } from "../../bot/connector.js";
import { createRequesterDestination } from "../../bot/helpdesk/requester.js";
import { REQUESTER } from "../../bot/helpdesk/requester-message.js";
import { callbackRoute } from "../../bot/helpdesk/webhook-callback.js";
import { signatures } from "../../bot/helpdesk/webhook-signature.js";
import { webhookDestination } from "../../bot/helpdesk/webhook.js";
import { createOutboxWorker } from "../../bot/outbox.js";
import { createSpeak } from "../../bot/proactive.js";
import { REPLY } from "../../bot/reply-message.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import { openBackend } from "../../bot/storage/opening.js";
import { openStore } from "../../bot/storage/store.js";
import { createReplyDestination } from "../../bot/unsaid.js";
import { initialState } from "../../dialogs/index.js";
import { plainEnvironment } from "../support/plain-environment.js";
import { APP_ID, OurCredentials } from "../support/our-credentials.js";
import { DANA_ACTS, draftOf } from "../support/tickets.js";
import { createChat } from "./chat.js";
import { TENANT_OF_ALL, ticketId, WEBHOOK, type Orders } from "./points.js";
import { createTaps } from "./taps.js";

const orders = JSON.parse(process.argv[2] ?? "") as Orders;
const { dieAt, during, ...taps } = createTaps(orders);
const KEYS = [Buffer.alloc(32, 7)];
const now = (): Date => new Date(Date.now() + orders.ahead);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const backend = taps.backend(await openBackend(orders.place));
const store = await openStore({ ...backend, compile: plainEnvironment, helpdesk: [WEBHOOK], now });
const adapter = createAdapter({
  registration: null,
  mayCall: () => true,
  credentials: new OurCredentials(),
});
const speak = createSpeak({
  adapter,
  appId: APP_ID,
  reference: store.reference,
  maySend: () => true,
  now,
});
const requester = createRequesterDestination({
  desk: store.desk,
  store: {
    cardActivity: store.cardActivity,
    recordSent: async (record) => {
      dieAt("requester: told, the card not noted");
      await store.recordSent(record);
      dieAt("requester: the card noted, not marked");
    },
  },
  speak,
  now,
});
const webhook = webhookDestination({
  url: orders.webhook,
  keys: KEYS,
  private: true,
  callbackKeys: KEYS,
});
const worker = createOutboxWorker({
  store: taps.outbox(store.outbox),
  destinations: new Map([
    [
      WEBHOOK,
      taps.destination(webhook, "webhook: before connecting", "webhook: answered, not marked"),
    ],
    [REPLY, createReplyDestination({ store, speak })],
    [REQUESTER, taps.destination(requester, "requester: before the chat is told", "")],
  ]),
  limits: createSendingLimits(),
  owner: String(process.pid),
  now,
  random: () => 0.5,
  log,
});
const work = async (): Promise<void> => {
  await store.takeOver(now().toISOString());
  await worker.work();
};
const answer = createChat({
  ...{ adapter, store, now, connector: orders.connector, taps: { dieAt, during } },
});
const route = callbackRoute({
  keys: KEYS,
  desk: {
    act: async (...what) => {
      dieAt("callback: before the act");
      const outcome = await during("callback", () => store.desk.act(...what));
      dieAt("callback: committed, not answered");
      return outcome;
    },
  },
  destination: WEBHOOK,
  now,
  log,
});
const server = createServer((request, response) => void route.respond(request, response));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const callbackUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;

async function open(index: number): Promise<void> {
  const place = { tenant: TENANT_OF_ALL, conversation: `chat-${String(index)}` };
  for (;;) {
    const { nextTicketNumber: number = 0 } = await store.tickets(place, {
      kind: "next-ticket-number",
    });
    const draft = draftOf({
      ...{ id: ticketId(index), number, card: `card-${String(index)}` },
      requester: { id: DANA_ACTS.id, name: DANA_ACTS.name, address: null },
    });
    const outcome = await during("ticket", () =>
      store.commit({
        ...{ place, activity: "press", at: now().toISOString(), state: initialState() },
        ...{ replies: [], by: { id: "dana", name: "Dana" } },
        effects: [{ kind: "open-ticket", draft }],
        reference: {
          ...{ serviceUrl: orders.connector, channelId: "msteams", scope: "personal" },
          conversation: { id: place.conversation },
          bot: { id: "28:bot" },
          user: { id: "29:dana" },
        },
        ...{ conversationRevision: 0, environmentRevision: 0 },
      }),
    );
    if (outcome !== "clash") return;
  }
}

/** Posts what the helpdesk did, signed, as often as it takes; a second time it is only answered again. */
async function callBack(index: number, action: "assign" | "resolve"): Promise<void> {
  const id = `${action}-${String(index)}`;
  const ticket = { tenant: TENANT_OF_ALL, id: ticketId(index) };
  const body = JSON.stringify({
    type: "ticket.act",
    data: { ticket, action, note: action === "resolve" ? "Done." : null, by: { name: "Hugo" } },
  });
  const seconds = Math.floor(now().getTime() / 1000);
  const { status } = await fetch(callbackUrl, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(seconds),
      "webhook-signature": signatures(KEYS, { id, seconds, body }),
    },
    body,
  });
  if (status !== 200) throw new Error(`${id} was answered with ${String(status)}`);
}

// The seed says where among the tickets a process begins, and how much of the way they go side by side.
const indexes = Array.from(
  { length: orders.tickets },
  (_, index) => (index + orders.seed) % orders.tickets,
);
if (orders.seed % 3 === 0) await Promise.all([...indexes.map(open), ...indexes.map(answer)]);
else {
  for (const index of indexes) {
    await open(index);
    await answer(index);
  }
}
await work();
for (const index of indexes) {
  await callBack(index, "assign");
  if ((orders.seed >> 1) % 2 === 0) await work();
  await callBack(index, "resolve");
}
await work();
server.close();
server.closeAllConnections();
await store.close();
