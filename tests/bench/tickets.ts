import { createOutboxWorker } from "../../bot/outbox.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import type { Store } from "../../bot/ports.js";
import { openDatabase } from "../../bot/storage/database.js";
import { openStore } from "../../bot/storage/store.js";
import { initialState } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { tempFolder } from "../support/temp-folder.js";
import { draftOf } from "../support/tickets.js";
import { alternate, type Figure } from "./measure.js";

const TICKETS = 300;

/** Tickets a second, each opened in a conversation of its own and sent through the outbox to a destination that takes it at once. */
export async function benchTickets(): Promise<Figure> {
  const folder = tempFolder();
  let files = 0;
  const file = (): string => folder.path(`tickets-${String((files += 1))}.sqlite`);
  try {
    const { ours, floor } = await alternate(
      3,
      () => openAndSend(file()),
      () => insertAlone(file()),
    );
    return {
      name: "tickets, opened and sent",
      unit: "tickets/s",
      ours,
      floor,
      against: "the same JSON inserted, a commit each",
      aim: "≥ 0.1",
    };
  } finally {
    folder.remove();
  }
}

async function openAndSend(file: string): Promise<number> {
  const store = await openStore({
    db: openDatabase(file),
    compile: environmentOf,
    helpdesk: ["local"],
  });
  let sent = 0;
  const worker = createOutboxWorker({
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
    owner: "bench",
    now: () => new Date(),
    random: Math.random,
    log: { info: () => undefined, warn: () => undefined },
  });
  const start = performance.now();
  for (let number = 1; number <= TICKETS; number += 1) await open(store, number);
  await worker.work();
  const rate = (TICKETS * 1000) / (performance.now() - start);
  await store.close();
  if (sent !== TICKETS) throw new Error(`${String(sent)} of ${String(TICKETS)} were sent`);
  return rate;
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

async function insertAlone(file: string): Promise<number> {
  const db = openDatabase(file);
  await db.schema
    .createTable("answers")
    .addColumn("tenant", "text")
    .addColumn("conversation", "text")
    .addColumn("activity", "text")
    .addColumn("about", "text")
    .execute();
  const about = JSON.stringify(draftOf());
  const start = performance.now();
  for (let number = 1; number <= TICKETS; number += 1) {
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto("answers")
        .values({ tenant: "", conversation: "", activity: "", about })
        .execute();
    });
  }
  const rate = (TICKETS * 1000) / (performance.now() - start);
  await db.destroy();
  return rate;
}
