import assert from "node:assert/strict";
import type { Kysely } from "kysely";
import { createBreaker } from "../../bot/breaker.js";
import { createOutboxWorker, type OutboxWorker } from "../../bot/outbox.js";
import type { Store } from "../../bot/ports.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import type { Destination } from "../../bot/sending.js";
import type { Backend } from "../../bot/storage/backend.js";
import { openDatabase } from "../../bot/storage/database.js";
import type { Schema } from "../../bot/storage/schema.js";
import { openStore } from "../../bot/storage/store.js";
import { initialState, type Ticket, type TicketDeed } from "../../dialogs/index.js";
import { environmentOf } from "../../knowledge/index.js";
import { draftOf, HELPDESK, OPENED_AT } from "./tickets.js";

/** Where every ticket of this ground begins. */
export const GROUND_PLACE = { tenant: "contoso", conversation: "chat-1" };

/** A store with a clock that stands until it is moved, and tickets whose ways out are given by the test. */
export interface OutboxGround {
  readonly store: Store;
  readonly db: Kysely<Schema>;
  readonly now: () => Date;
  readonly pass: (ms: number) => void;
  readonly worker: (destinations: Readonly<Record<string, Destination>>) => OutboxWorker;
  /** Opens ticket 1; Dana's. */
  readonly open: () => Promise<void>;
  /** The helpdesk does something about it. */
  readonly desk: (deed: TicketDeed) => Promise<void>;
  readonly ticket: () => Promise<Ticket>;
  /** The rows for one destination, in order. */
  readonly rows: (destination: string) => ReturnType<typeof readRows>;
  readonly close: () => Promise<void>;
}

/** Opens one, with these destinations of the helpdesk; in memory unless it is told where. */
export async function openGround(
  helpdesk: readonly string[],
  backend: Backend = { db: openDatabase(":memory:") },
): Promise<OutboxGround> {
  let time = Date.parse(OPENED_AT);
  let deeds = 0;
  const now = (): Date => new Date(time);
  const { db } = backend;
  const store = await openStore({ ...backend, compile: environmentOf, helpdesk, now });
  const draft = draftOf({ number: 1 });
  const ref = { tenant: GROUND_PLACE.tenant, id: draft.id };
  return {
    store,
    db,
    now,
    pass: (ms) => {
      time += ms;
    },
    worker: (destinations) =>
      createOutboxWorker({
        store: store.outbox,
        destinations: new Map(Object.entries(destinations)),
        limits: createSendingLimits(),
        breaker: createBreaker(),
        owner: "here",
        now,
        random: () => 0.5,
        log: { info: () => undefined, warn: () => undefined },
      }),
    open: async () => {
      const outcome = await store.commit({
        place: GROUND_PLACE,
        activity: null,
        at: now().toISOString(),
        state: initialState(),
        replies: [],
        effects: [{ kind: "open-ticket", draft }],
        by: { id: "dana", name: "Dana" },
        conversationRevision: (await store.conversation(GROUND_PLACE)).revision,
        environmentRevision: (await store.environment(GROUND_PLACE.tenant)).revision,
      });
      assert.equal(outcome, "stored");
    },
    desk: async (deed) => {
      const how = { once: `deed ${String((deeds += 1))}`, from: null };
      assert.equal((await store.desk.act(ref, deed, HELPDESK, how)).kind, "done");
    },
    ticket: async () => (await store.desk.ticket(ref)) ?? assert.fail("there is no ticket"),
    rows: (destination) => readRows(db, destination),
    close: () => store.close(),
  };
}

function readRows(db: Kysely<Schema>, destination: string) {
  return db
    .selectFrom("outbox")
    .selectAll()
    .where("destination", "=", destination)
    .orderBy("created")
    .orderBy("link")
    .execute();
}

/** A way out that takes everything, and what it took. */
export function takingAll(): { readonly destination: Destination; readonly payloads: string[] } {
  const payloads: string[] = [];
  return {
    payloads,
    destination: {
      unlimited: true,
      send: ({ payload }) => {
        payloads.push(payload);
        return Promise.resolve({ kind: "sent" });
      },
    },
  };
}
