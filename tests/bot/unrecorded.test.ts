import assert from "node:assert/strict";
import type { Kysely, Transaction } from "kysely";
import { LEASE_MS, createOutboxWorker } from "../../bot/outbox.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import { createGroupCommit } from "../../bot/storage/group-commit.js";
import { migrate } from "../../bot/storage/migrations.js";
import { addToOutbox, createOutbox } from "../../bot/storage/outbox.js";
import type { OutboxStore } from "../../bot/sending.js";
import type { Schema } from "../../bot/storage/schema.js";
import { withEndingsKept } from "../../bot/unrecorded.js";
import { openSqlite } from "../../bot/storage/database.js";
import { closeBackend } from "../support/backends.js";
import { tempFolder } from "../support/temp-folder.js";

describe("what was sent while storage was away", () => {
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });

  it("is written down once storage is back, and not sent again though its lease has run out", async () => {
    const backend = openSqlite(folder.path("away.sqlite"));
    const { db } = backend;
    await migrate(db);
    const group = createGroupCommit<Transaction<Schema>>((body) => db.transaction().execute(body));
    const sent: string[] = [];
    let isAway = false;
    const outbox = createOutbox(db, group);
    const store: OutboxStore = {
      ...outbox,
      end: (...what) =>
        isAway ? Promise.reject(new Error("storage is away")) : outbox.end(...what),
    };
    let now = Date.parse("2026-03-02T12:00:00Z");
    const worker = workerOf({
      store: withEndingsKept(store, { warn: () => undefined }),
      destinations: new Map([
        [
          "notice",
          {
            send: ({ id }) => {
              sent.push(id);
              isAway = sent.length === 1;
              return Promise.resolve({ kind: "sent" });
            },
          },
        ],
      ]),
      now: () => new Date(now),
    });
    const add = (id: string): Promise<void> => addRow(db, id, now);
    await add("a");
    await assert.rejects(worker.work(), /storage is away/u);
    now += LEASE_MS + 1;
    assert.equal(await worker.work(), 0, "storage still takes nothing");
    isAway = false;
    await add("b");
    await worker.work();
    assert.deepEqual(sent, ["a", "b"]);
    const rows = await db.selectFrom("outbox").select(["state", "attempts"]).execute();
    assert.deepEqual(rows, Array(2).fill({ state: "sent", attempts: 1 }));
    await closeBackend(backend);
  });

  it("keeps nothing else from being sent where it can never be written down", async () => {
    const backend = openSqlite(folder.path("never.sqlite"));
    const { db } = backend;
    await migrate(db);
    const group = createGroupCommit<Transaction<Schema>>((body) => db.transaction().execute(body));
    const sent: string[] = [];
    const outbox = createOutbox(db, group, () => Promise.reject(new Error("it cannot be told")));
    let now = Date.parse("2026-03-02T12:00:00Z");
    const worker = workerOf({
      store: withEndingsKept(outbox, { warn: () => undefined }),
      destinations: new Map([
        [
          "notice",
          {
            send: ({ id }) => {
              sent.push(id);
              if (id !== "a") return Promise.resolve({ kind: "sent" });
              return Promise.resolve({ kind: "gone", fault: "payload", unreachable: false });
            },
          },
        ],
      ]),
      now: () => new Date(now),
    });
    const add = (id: string): Promise<void> => addRow(db, id, now);
    await add("a");
    await assert.rejects(worker.work(), /it cannot be told/u);
    await add("b");
    await worker.work();
    now += LEASE_MS + 1;
    await add("c");
    await worker.work();
    assert.deepEqual(sent, ["a", "b", "c"]);
    await closeBackend(backend);
  });
});

/** A worker whose surroundings matter to nothing here. */
function workerOf(
  parts: Pick<Parameters<typeof createOutboxWorker>[0], "store" | "destinations" | "now">,
): ReturnType<typeof createOutboxWorker> {
  return createOutboxWorker({
    ...parts,
    limits: createSendingLimits(),
    owner: "one",
    random: () => 0.5,
    log: { info: () => undefined, warn: () => undefined },
  });
}

/** Has a row wait, in a chain of its own. */
function addRow(db: Kysely<Schema>, id: string, now: number): Promise<void> {
  return db.transaction().execute((trx) =>
    addToOutbox(trx, {
      ...{ id, destination: "notice", chain: id, person: null, payload: "[]" },
      place: { tenant: "t", conversation: "c" },
      at: new Date(now).toISOString(),
    }),
  );
}
