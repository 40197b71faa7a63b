import assert from "node:assert/strict";
import { useFakeTimers, type SinonFakeTimers } from "sinon";
import type { Kysely, Transaction } from "kysely";
import { LEASE_MS, createOutboxWorker } from "../../bot/outbox.js";
import { RETRY_DELAYS } from "../../bot/retry-schedule.js";
import { createSendingLimits } from "../../bot/sending-limits.js";
import type { OutboxRow, OutboxStore, Sending } from "../../bot/sending.js";
import type { Backend, Write } from "../../bot/storage/backend.js";
import { createGroupCommit } from "../../bot/storage/group-commit.js";
import { migrate } from "../../bot/storage/migrations.js";
import { addToOutbox, createOutbox } from "../../bot/storage/outbox.js";
import type { Schema } from "../../bot/storage/schema.js";
import { closeBackend, describeOver } from "../support/backends.js";

const REFUSED: Sending = { kind: "retry", fault: "status-503", arrived: "no" };
const place = { tenant: "t", conversation: "c" };

describeOver("the outbox", (kind) => {
  let backend: Backend;
  let db: Kysely<Schema>;
  let store: OutboxStore;
  let clock: SinonFakeTimers;
  let sent: OutboxRow[];
  let reactions: (Sending | Promise<Sending>)[];
  beforeEach(async () => {
    backend = await (await kind.begin()).open();
    ({ db } = backend);
    await migrate(db);
    const write: Write = backend.write ?? ((body) => db.transaction().execute(body));
    const group = createGroupCommit<Transaction<Schema>>(write);
    store = createOutbox(db, group);
    clock = useFakeTimers({
      now: Date.parse("2026-03-02T12:00:00Z"),
      toFake: ["Date", "setInterval", "clearInterval"],
    });
    sent = [];
    reactions = [];
  });
  afterEach(async () => {
    clock.restore();
    await closeBackend(backend);
  });

  const add = (id: string, chain = "one", more: Partial<OutboxRow> = {}): Promise<void> =>
    db.transaction().execute((trx) =>
      addToOutbox(trx, {
        id,
        destination: "notice",
        chain,
        place,
        person: null,
        payload: "[]",
        at: new Date().toISOString(),
        ...more,
      }),
    );
  const worker = (owner = "one", random = 0.5) =>
    createOutboxWorker({
      store,
      destinations: new Map([
        [
          "notice",
          {
            send: async (row) => {
              sent.push(row);
              return reactions.shift() ?? { kind: "sent" };
            },
          },
        ],
      ]),
      limits: createSendingLimits(),
      owner,
      now: () => new Date(),
      random: () => random,
      log: { info: () => undefined, warn: () => undefined },
    });
  const row = (id: string) =>
    db.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

  it("sends a row once, and keeps nothing of what it said", async () => {
    await add("a");
    const one = worker();
    await one.work();
    await one.work();
    assert.deepEqual(
      sent.map(({ id }) => id),
      ["a"],
    );
    const { state, payload, attempts } = await row("a");
    assert.deepEqual({ state, payload, attempts }, { state: "sent", payload: "", attempts: 1 });
  });

  it("tries again by the schedule of Standard Webhooks, and then gives up", async () => {
    await add("a");
    const one = worker();
    reactions.push(...Array.from({ length: 20 }, () => REFUSED));
    const waited: number[] = [];
    await one.work();
    while ((await row("a")).state === "waiting") {
      const { due } = await row("a");
      const pause = Date.parse(due) - Date.now();
      clock.tick(pause - 1);
      assert.equal(await one.work(), 0, "not before it is due");
      clock.tick(1);
      await one.work();
      waited.push(pause);
    }
    assert.deepEqual(waited, RETRY_DELAYS);
    assert.deepEqual(
      [(await row("a")).state, (await row("a")).last_error, sent.length],
      ["dead", "status-503", 10],
    );
    assert.deepEqual(new Set(sent.map(({ id }) => id)), new Set(["a"]));
  });

  it("keeps the order within a chain, and lets no chain wait for another", async () => {
    await add("a1", "a");
    await add("a2", "a");
    await add("b1", "b");
    reactions.push(REFUSED);
    const one = worker();
    await one.work();
    assert.deepEqual(sent.map(({ id }) => id).sort(), ["a1", "b1"]);
    clock.tick(5000);
    await one.work();
    assert.deepEqual(sent.map(({ id }) => id).slice(2), ["a1", "a2"]);
  });

  it("sends whatever is due beside a row that takes long", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `row-${String(index)}`);
    for (const id of ids) await add(id, id, { place: { tenant: id, conversation: id } });
    let answer: (sending: Sending) => void = () => undefined;
    reactions.push(new Promise<Sending>((resolve) => (answer = resolve)));
    const working = worker().work();
    while (sent.length < ids.length) await new Promise(setImmediate);
    answer({ kind: "sent" });
    assert.equal(await working, ids.length);
    assert.deepEqual(sent.map(({ id }) => id).sort(), [...ids].sort());
  });

  it("ends what runs before it says that storage failed, and goes on afterwards", async () => {
    for (const id of ["a", "b"]) await add(id, id);
    const { end } = store;
    let answer: (sending: Sending) => void = () => undefined;
    reactions.push({ kind: "sent" }, new Promise<Sending>((resolve) => (answer = resolve)));
    store = { ...store, end: () => Promise.reject(new Error("the disk is full")) };
    const one = worker();
    let failed = false;
    const working = assert.rejects(one.work(), /the disk is full/u).finally(() => (failed = true));
    while (sent.length < 2) await new Promise(setImmediate);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    assert.equal(failed, false);
    answer({ kind: "sent" });
    await working;
    Object.assign(store, { end });
    clock.tick(LEASE_MS + 1);
    assert.equal(await one.work(), 2);
    assert.equal((await row("a")).state, "sent");
  });

  it("goes on behind a row that is given up", async () => {
    await add("a1", "a");
    await add("a2", "a");
    reactions.push({ kind: "gone", fault: "status-400", unreachable: false });
    await worker().work();
    assert.deepEqual([(await row("a1")).state, (await row("a2")).state], ["dead", "sent"]);
  });

  it("is not sent by two at once, and by another once a lease has run out", async () => {
    await add("a");
    let answer: (sending: Sending) => void = () => undefined;
    reactions.push(new Promise<Sending>((resolve) => (answer = resolve)));
    const working = worker("one").work();
    while (sent.length === 0) await new Promise(setImmediate);
    const two = worker("two");
    assert.equal(await two.work(), 0);
    // Held and renewed for as long as it takes.
    for (let thirds = 0; thirds < 6; thirds += 1) {
      clock.tick(LEASE_MS / 3);
      const renewed = new Date(Date.now() + LEASE_MS).toISOString();
      while ((await row("a")).lease_until !== renewed) await new Promise(setImmediate);
    }
    assert.equal(await two.work(), 0);
    answer({ kind: "sent" });
    await working;
    assert.equal(sent.length, 1);
  });

  it("is held by one of those who ask for it at once", async () => {
    for (const id of ["a", "b"]) await add(id, id);
    const now = new Date().toISOString();
    const [first, second] = await store.due(now, ["notice"], 2);
    assert.ok(first !== undefined && second !== undefined);
    const asked = [
      { due: first, owner: "one" },
      { due: first, owner: "one" },
      { due: first, owner: "two" },
      { due: second, owner: "two" },
    ];
    const claims = await Promise.all(
      asked.map(({ due, owner }) => store.claim(due, { owner, now, until: now })),
    );
    assert.deepEqual(
      claims.map((claim) => claim && [claim.row.id, claim.owner, claim.fence, claim.row.attempts]),
      [["a", "one", 1, 1], null, null, ["b", "two", 1, 1]],
    );
    const marks = claims.flatMap((claim) =>
      claim === null ? [] : [claim, { ...claim, fence: 0 }],
    );
    assert.deepEqual(
      await Promise.all(marks.map((claim) => store.end(claim, { state: "sent" }, now))),
      [true, false, true, false],
    );
  });

  it("does not count what an earlier holder reports once another has taken over", async () => {
    await add("a");
    const [due] = await store.due(new Date().toISOString(), ["notice"], 1);
    assert.ok(due !== undefined);
    const lease = (): { owner: string; now: string; until: string } => ({
      owner: "dead",
      now: new Date().toISOString(),
      until: new Date(Date.now() + LEASE_MS).toISOString(),
    });
    const claim = await store.claim(due, lease());
    assert.ok(claim !== null);
    assert.equal(await store.claim(due, lease()), null);
    clock.tick(LEASE_MS + 1);
    await worker("two").work();
    assert.equal(sent.length, 1);
    assert.equal(await store.end(claim, { state: "sent" }, lease().now), false);
    assert.equal(await store.renew(claim, lease().until), false);
    assert.equal((await row("a")).attempts, 1);
  });

  it("is not given up for those who died while they sent it, however many they were", async () => {
    await add("a");
    for (let died = 0; died < 12; died += 1) {
      const now = new Date().toISOString();
      const [due] = await store.due(now, ["notice"], 1);
      assert.ok(due !== undefined);
      const until = new Date(Date.now() + LEASE_MS).toISOString();
      assert.ok((await store.claim(due, { owner: String(died), now, until })) !== null);
      clock.tick(LEASE_MS + 1);
    }
    reactions.push(REFUSED);
    await worker().work();
    const { state, attempts, doubtful } = await row("a");
    assert.deepEqual({ state, attempts, doubtful }, { state: "waiting", attempts: 1, doubtful: 1 });
  });

  it("is not taken from a holder who has renewed the lease since it ran out", async () => {
    await add("a");
    const lease = (owner: string) => ({
      owner,
      now: new Date().toISOString(),
      until: new Date(Date.now() + LEASE_MS).toISOString(),
    });
    const [due] = await store.due(lease("one").now, ["notice"], 1);
    assert.ok(due !== undefined);
    const claim = await store.claim(due, lease("one"));
    assert.ok(claim !== null);
    clock.tick(LEASE_MS + 1);
    const [late] = await store.due(lease("two").now, ["notice"], 1);
    assert.ok(late !== undefined);
    assert.equal(await store.renew(claim, lease("one").until), true);
    assert.equal(await store.claim(late, lease("two")), null);
    assert.equal(await store.end(claim, { state: "sent" }, lease("one").now), true);
  });

  it("sends what the limits held back as soon as they allow it", async () => {
    for (let index = 0; index < 9; index += 1) await add(String(index), String(index));
    const one = worker();
    await one.work();
    assert.equal(sent.length, 7);
    clock.tick(2001);
    await one.work();
    assert.equal(sent.length, 9);
  });

  it("takes nothing more once it is stopped, and ends what runs", async () => {
    await add("a");
    await add("b");
    let answer: (sending: Sending) => void = () => undefined;
    reactions.push(new Promise<Sending>((resolve) => (answer = resolve)));
    const one = worker();
    const working = one.work();
    while (sent.length === 0) await new Promise(setImmediate);
    const stopping = one.stop();
    answer({ kind: "sent" });
    await Promise.all([working, stopping]);
    assert.deepEqual([(await row("a")).state, (await row("b")).state], ["sent", "waiting"]);
  });

  it("leaves a row for a destination that is not here to whoever has it", async () => {
    await add("a", "one", { destination: "elsewhere" });
    assert.equal(await worker().work(), 0);
    assert.equal((await row("a")).attempts, 0);
  });
});
