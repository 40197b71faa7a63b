import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { webhookBody } from "../../bot/helpdesk/webhook-message.js";
import { LEASE_MS } from "../../bot/outbox.js";
import { addToOutbox } from "../../bot/storage/outbox.js";
import { openStore } from "../../bot/storage/store.js";
import { environmentOf } from "../../knowledge/index.js";
import type { BackendKind, FreshDatabase } from "../support/backends.js";
import { ticketOf } from "../support/tickets.js";
import { answering, startWebhookServer, type WebhookServer } from "../support/webhook-server.js";
import type { Figure } from "./measure.js";
import { postAlone } from "./posting-floor.js";
import { assertSigned, postWaiting, WEBHOOK } from "./posting.js";

const ROWS = 10_000;
// So many of them before the process is killed.
const BEFORE = 100;

/**
 * Seconds from the start of the next process's worker, the lease over, until every one of 10,000 tickets is at the
 * webhook that a process left waiting when it was ended by `kill -9` while it sent them.
 */
export async function benchRecovery(kind: BackendKind): Promise<Figure> {
  const webhook = await startWebhookServer();
  try {
    const database = await kind.begin();
    await fill(database);
    await killWhileSending(database, webhook);
    const ours = await sendTheRest(database, webhook);
    assertSigned(webhook, ROWS);
    const body = webhookBody({ ticket: ticketOf(), entry: 0 });
    const bodies = Array.from({ length: ROWS }, () => body);
    return {
      name: `10,000 after kill -9, ${kind.name}`,
      unit: "s",
      ours,
      floor: await postAlone(await kind.begin(), webhook.url, bodies),
      against: "the same JSON posted, and a commit each",
      aim: "-",
    };
  } finally {
    await webhook.close();
  }
}

async function openAt(database: FreshDatabase) {
  const backend = await database.open();
  return { db: backend.db, store: await openStore({ ...backend, compile: environmentOf }) };
}

async function fill(database: FreshDatabase): Promise<void> {
  const { db, store } = await openAt(database);
  const at = new Date().toISOString();
  const payload = JSON.stringify({ ticket: ticketOf(), entry: 0 });
  await db.transaction().execute(async (trx) => {
    for (let index = 0; index < ROWS; index += 1) {
      await addToOutbox(trx, {
        ...{ id: `row-${String(index)}`, destination: WEBHOOK, chain: `chain-${String(index)}` },
        ...{ place: { tenant: "contoso", conversation: `chat-${String(index)}` }, person: null },
        ...{ payload, at },
      });
    }
  });
  await store.close();
}

/** Runs a process that sends, until its first rows are there; then it is no more. */
async function killWhileSending(database: FreshDatabase, webhook: WebhookServer): Promise<void> {
  const script = fileURLToPath(new URL("recovery-process.js", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(database.place), webhook.url], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let index = 0; index < BEFORE; index += 1) webhook.script.push(answering(204));
  webhook.script.push(() => child.kill("SIGKILL"));
  const [, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (signal !== "SIGKILL") throw new Error("the process ended before it was killed");
}

async function sendTheRest(database: FreshDatabase, webhook: WebhookServer): Promise<number> {
  const { db, store } = await openAt(database);
  const begin = performance.now();
  await postWaiting(store.outbox, webhook.url, LEASE_MS + 1000);
  const seconds = (performance.now() - begin) / 1000;
  const left = await db.selectFrom("outbox").select("id").where("state", "!=", "sent").execute();
  await store.close();
  if (left.length > 0) throw new Error(`${String(left.length)} rows are left`);
  return seconds;
}
