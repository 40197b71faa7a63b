import { webhookDestination } from "../../bot/helpdesk/webhook.js";
import { createOutboxWorker } from "../../bot/outbox.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import type { OutboxStore } from "../../bot/sending.js";
import type { WebhookServer } from "../support/webhook-server.js";

/** The destination's name in every row. */
export const WEBHOOK = "webhook";

const KEYS = [Buffer.alloc(32, 7)];
/** Posts what waits in an outbox to a webhook, signed, until nothing is due; its clock so many milliseconds ahead. */
export async function postWaiting(outbox: OutboxStore, url: string, ahead = 0): Promise<void> {
  const webhook = webhookDestination({ url, keys: KEYS, private: true, callbackKeys: [] });
  await createOutboxWorker({
    store: outbox,
    destinations: new Map([[WEBHOOK, { ...webhook, unlimited: true }]]),
    limits: createSendingLimits(),
    owner: "bench",
    now: () => new Date(Date.now() + ahead),
    random: Math.random,
    log: { info: () => undefined, warn: () => undefined },
  }).work();
}

/** Counts what came signed. Throws where that is too little: what is measured must have been done. */
export function assertSigned(webhook: WebhookServer, fewest: number): void {
  const ids = webhook.received
    .filter(({ headers }) => String(headers["webhook-signature"]).startsWith("v1,"))
    .map(({ headers }) => headers["webhook-id"]);
  const many = new Set(ids).size;
  if (many < fewest) throw new Error(`${String(many)} of ${String(fewest)} came`);
}
