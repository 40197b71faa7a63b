import assert from "node:assert/strict";
import { sql, type Kysely } from "kysely";
import type { Store } from "../../../bot/ports.js";
import { REPLY, replyId } from "../../../bot/reply-message.js";
import { MIGRATIONS, migrate } from "../../../bot/storage/migrations.js";
import { addToOutbox } from "../../../bot/storage/outbox.js";
import type { Schema } from "../../../bot/storage/schema.js";
import { openStore } from "../../../bot/storage/store.js";
import type { Reply } from "../../../dialogs/index.js";
import { describeOver } from "../../support/backends.js";
import { countingDialog } from "../../support/counting-dialog.js";
import { plainEnvironment } from "../../support/plain-environment.js";

const at = "2026-01-02T03:04:05.000Z";
const held = "2026-01-02T03:05:05.000Z";
const place = { tenant: "t", conversation: "c" };

describeOver("what a process that died has not said", (kind) => {
  let store: Store;
  let db: Kysely<Schema>;
  beforeEach(async () => {
    const backend = await (await kind.begin()).open();
    ({ db } = backend);
    store = await openStore({ ...backend, compile: plainEnvironment });
  });
  afterEach(() => store.close());

  const answer = async (activity: string, revision: number, replies: readonly Reply[]) => {
    const outcome = await store.commit({
      ...{ place, activity, at, replies, effects: [], held },
      state: countingDialog.initialState(),
      by: { id: "dana", name: "Dana" },
      ...{ conversationRevision: revision, environmentRevision: 0 },
    });
    assert.equal(outcome, "stored");
  };
  const leave = (activity: string, text: string): Promise<boolean> => {
    const ending = { state: "waiting", due: at, fault: "behind", doubtful: false } as const;
    return store.handOver({
      ...{ place, activity, person: "dana", at, sent: 1, cards: [], renewed: [] },
      replies: [{ index: 0, reply: { text }, attempts: 0, ending }],
    });
  };
  const waiting = async () =>
    (await db.selectFrom("outbox").selectAll().orderBy("link").execute()).map(
      ({ id, payload, doubtful, person }) => [
        id,
        (JSON.parse(payload) as { reply: Reply }).reply.text,
        ...[doubtful, person],
      ],
    );

  it("is left alone while it has the say, and taken over once after that", async () => {
    await answer("a", 0, [{ text: "one" }, { text: "two" }]);
    assert.equal((await store.conversation(place)).waits, true);
    assert.equal(await store.takeOver("2026-01-02T03:05:04.000Z"), 0);
    assert.equal(await store.takeOver(held), 1);
    assert.equal(await store.takeOver(held), 0);
    assert.deepEqual(await waiting(), [
      [replyId(place, "a", 0), "one", 1, "dana"],
      [replyId(place, "a", 1), "two", 1, "dana"],
    ]);
    assert.equal((await store.answer(place, "a"))?.sent, 2);
    assert.equal((await store.conversation(place)).waits, true, "until the outbox has said it");
  });

  it("is nothing where everything was said", async () => {
    await answer("a", 0, [{ text: "one" }]);
    await store.recordSent({ place, activity: "a", sent: 1, cards: [] });
    assert.equal((await store.conversation(place)).waits, undefined);
    assert.equal(await store.takeOver("2027-01-01T00:00:00.000Z"), 0);
  });

  it("goes before what a later turn leaves", async () => {
    await answer("a", 0, [{ text: "one" }]);
    await answer("b", 1, [{ text: "two" }]);
    assert.equal(await leave("b", "two"), true);
    assert.deepEqual(
      (await waiting()).map(([, text]) => text),
      ["one", "two"],
    );
    assert.equal(await store.takeOver(held), 0);
  });

  it("is not left twice by two who would say it", async () => {
    await answer("a", 0, [{ text: "one" }]);
    const [many, left] = await Promise.all([store.takeOver(held), leave("a", "one")]);
    assert.equal(many + Number(left), 1);
    assert.equal((await waiting()).length, 1);
  });

  it("is taken over though a reply of it was left before, or another conversation's cannot be", async () => {
    await answer("a", 0, [{ text: "one" }]);
    const elsewhere = { tenant: "t", conversation: "broken" };
    await db
      .insertInto("inbox")
      .values({
        ...{ ...elsewhere, activity: "x", replies: "not json", sent: 0, answered_at: at },
        ...{ person: null, say_until: held },
      })
      .execute();
    await db.transaction().execute((trx) =>
      addToOutbox(trx, {
        ...{ id: replyId(place, "a", 0), destination: REPLY, chain: "x", place, at },
        ...{ person: "dana", payload: JSON.stringify({ reply: { text: "one" } }) },
      }),
    );
    await answer("b", 1, [{ text: "two" }]);
    await assert.rejects(store.takeOver(held), SyntaxError);
    assert.deepEqual((await waiting()).map(([id]) => id).sort(), [
      ...[replyId(place, "a", 0), replyId(place, "b", 0)].sort(),
    ]);
    assert.equal((await store.answer(place, "a"))?.held, undefined);
  });

  it("is kept for as long as it is not said, however old it is", async () => {
    await answer("a", 0, [{ text: "one" }]);
    await store.forgetAnswers("2027-01-01T00:00:00.000Z");
    assert.equal(await store.takeOver(held), 1);
    await store.forgetAnswers("2027-01-01T00:00:00.000Z");
    assert.equal(await store.answer(place, "a"), null);
  });

  it("is looked for among the turns under way only, however many answers are kept", async () => {
    if (kind.name !== "SQLite") return;
    const { rows } = await sql<{ detail: string }>`
      explain query plan select 1 from inbox
      where tenant = ${"t"} and conversation = ${"c"} and say_until is not null`.execute(db);
    assert.match(
      rows.map(({ detail }) => detail).join(),
      /USING (?:COVERING )?INDEX inbox_unsaid/u,
    );
  });
});

describeOver("a database from before anything was left to the outbox", (kind) => {
  it("keeps its answers, of which nothing is left to say", async () => {
    const { db } = await (await kind.begin()).open();
    const before = Object.entries(MIGRATIONS).filter(([name]) => name < "0006");
    await migrate(db, { migrations: Object.fromEntries(before) });
    await db
      .withTables<{ inbox: Omit<Schema["inbox"], "say_until"> }>()
      .insertInto("inbox")
      .values({
        ...{ ...place, activity: "a", replies: `[{"text":"one"}]`, sent: 1 },
        ...{ answered_at: at, person: null },
      })
      .execute();
    await migrate(db);
    assert.deepEqual(await db.selectFrom("inbox").select(["sent", "say_until"]).execute(), [
      { sent: 1, say_until: null },
    ]);
    await db.destroy();
  });
});
