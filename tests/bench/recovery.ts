import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createOutboxWorker, LEASE_MS } from "../../bot/outbox.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import { openBackend } from "../../bot/storage/opening.js";
import { addToOutbox } from "../../bot/storage/outbox.js";
import { openStore } from "../../bot/storage/store.js";
import { environmentOf } from "../../knowledge/index.js";
import { tempFolder } from "../support/temp-folder.js";
import { answering, startWebhookServer } from "../support/webhook-server.js";
import type { Figure } from "./measure.js";

const ROWS = 10_000;

/**
 * Seconds from the start of the next process's worker, its lease over, until every one of 10,000 rows is sent that a
 * process left waiting when it was ended by `kill -9` while it sent them; beside a minute.
 */
export async function benchRecovery(): Promise<Figure> {
  const folder = tempFolder();
  const file = folder.path("recovery.sqlite");
  try {
    await fill(file);
    await killWhileSending(file);
    const seconds = await sendTheRest(file);
    return {
      name: "10,000 rows sent after kill -9",
      unit: "s",
      ours: seconds,
      floor: 60,
      against: "a minute; leases over",
      aim: "-",
    };
  } finally {
    folder.remove();
  }
}

async function openAt(file: string) {
  const backend = await openBackend({ databaseFile: file, databaseUrl: null });
  return { db: backend.db, store: await openStore({ ...backend, compile: environmentOf }) };
}

async function fill(file: string): Promise<void> {
  const { db, store } = await openAt(file);
  const at = new Date().toISOString();
  await db.transaction().execute(async (trx) => {
    for (let index = 0; index < ROWS; index += 1) {
      await addToOutbox(trx, {
        ...{ id: `row-${String(index)}`, destination: "local", chain: `chain-${String(index)}` },
        ...{ place: { tenant: "contoso", conversation: `chat-${String(index)}` }, person: null },
        ...{ payload: "{}", at },
      });
    }
  });
  await store.close();
}

/** Runs a process that sends, until its first rows are there; then it is no more. */
async function killWhileSending(file: string): Promise<void> {
  const receiver = await startWebhookServer();
  const script = fileURLToPath(new URL("recovery-process.js", import.meta.url));
  const child = spawn(process.execPath, [script, file, receiver.url], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let index = 0; index < 100; index += 1) receiver.script.push(answering(204));
  receiver.script.push(() => child.kill("SIGKILL"));
  const [, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  await receiver.close();
  if (signal !== "SIGKILL") throw new Error("the process ended before it was killed");
}

async function sendTheRest(file: string): Promise<number> {
  const begin = performance.now();
  const { db, store } = await openAt(file);
  let sent = 0;
  await createOutboxWorker({
    store: store.outbox,
    destinations: new Map([
      [
        "local",
        {
          unlimited: true,
          send: () => {
            sent += 1;
            return Promise.resolve({ kind: "sent" });
          },
        },
      ],
    ]),
    limits: createSendingLimits(),
    owner: "after",
    now: () => new Date(Date.now() + LEASE_MS + 1000),
    random: Math.random,
    log: { info: () => undefined, warn: () => undefined },
  }).work();
  const seconds = (performance.now() - begin) / 1000;
  const left = await db.selectFrom("outbox").select("id").where("state", "!=", "sent").execute();
  await store.close();
  if (left.length > 0) throw new Error(`${String(left.length)} rows are left`);
  if (sent < ROWS - 200) throw new Error(`only ${String(sent)} were left to send`);
  return seconds;
}
