import assert from "node:assert/strict";
import type { Kysely } from "kysely";
import type { Evidence } from "../../../knowledge/evidence.js";
import type { Effect } from "../../../dialogs/transition.js";
import type { State } from "../../../dialogs/state.js";
import { StartError } from "../../../bot/errors.js";
import type { Store, TurnRecord } from "../../../bot/ports.js";
import { MIGRATIONS, migrate, whole } from "../../../bot/storage/migrations.js";
import type { Schema } from "../../../bot/storage/schema.js";
import { openStore } from "../../../bot/storage/store.js";
import { describeOver } from "../../support/backends.js";
import { plainEnvironment } from "../../support/plain-environment.js";

const place = { tenant: "t", conversation: "c" };
const at = "2026-01-02T03:04:05.000Z";

const evidence = (
  name: string,
  value: Evidence["value"],
  more: Partial<Evidence> = {},
): Evidence => ({
  name,
  value,
  source: "paste 1:3",
  at,
  ...more,
});

const turn = (more: Partial<TurnRecord> = {}): TurnRecord => ({
  place,
  activity: null,
  at,
  state: { version: 1 } as unknown as State,
  replies: [],
  effects: [],
  conversationRevision: 0,
  environmentRevision: 0,
  ...more,
});

describeOver("the store", (kind) => {
  let store: Store;
  let db: Kysely<Schema>;
  let compiled = 0;
  beforeEach(async () => {
    compiled = 0;
    const backend = await (await kind.begin()).open();
    ({ db } = backend);
    store = await openStore({
      ...backend,
      compile: (pieces) => {
        compiled += 1;
        return plainEnvironment(pieces);
      },
    });
  });
  afterEach(() => store.close());

  const learn = (...pieces: readonly Evidence[]): readonly Effect[] => [
    { kind: "learn", evidence: pieces },
  ];

  it("knows nothing at first", async () => {
    assert.deepEqual(await store.conversation(place), { state: null, revision: 0 });
    assert.equal((await store.environment("t")).revision, 0);
    assert.equal(await store.answer(place, "a"), null);
    assert.equal(await store.cardActivity(place, "k"), null);
  });

  it("stores a state only over the revision it was made from", async () => {
    assert.equal(await store.commit(turn()), "stored");
    assert.equal(await store.commit(turn()), "clash");
    assert.equal(await store.commit(turn({ conversationRevision: 2 })), "clash");
    assert.equal(await store.commit(turn({ conversationRevision: 1 })), "stored");
    assert.equal((await store.conversation(place)).revision, 2);
  });

  it("stores nothing that was answered from an environment that has moved on", async () => {
    const other = { tenant: "t", conversation: "other" };
    await store.commit(turn());
    await store.commit(turn({ place: other, effects: learn(evidence("F", true)) }));
    assert.equal(await store.commit(turn({ conversationRevision: 1 })), "clash");
    assert.equal(await store.commit(turn({ place: { ...place, conversation: "new" } })), "clash");
    const effects = learn(evidence("F", false));
    assert.equal(await store.commit(turn({ conversationRevision: 1, effects })), "clash");
    assert.equal((await store.environment("t")).environment.slot("F").value, true);
    const current = turn({ conversationRevision: 1, environmentRevision: 1, effects });
    assert.equal(await store.commit(current), "stored");
  });

  it("leaves no answer behind when a turn clashes", async () => {
    await store.commit(turn());
    assert.equal(await store.commit(turn({ activity: "a" })), "clash");
    assert.equal(await store.answer(place, "a"), null);
  });

  it("tells a repeated activity by its id in its conversation, and has its effects once", async () => {
    const first = turn({
      activity: "a",
      replies: [{ text: "hi" }],
      effects: learn(evidence("F", true)),
    });
    assert.equal(await store.commit(first), "stored");
    const again = turn({ activity: "a", conversationRevision: 1, environmentRevision: 1 });
    assert.equal(await store.commit(again), "repeated");
    const { at } = first;
    assert.deepEqual(await store.answer(place, "a"), { replies: [{ text: "hi" }], sent: 0, at });
    assert.equal((await store.conversation(place)).revision, 1);
    const elsewhere = turn({
      place: { ...place, conversation: "x" },
      activity: "a",
      environmentRevision: 1,
    });
    assert.equal(await store.commit(elsewhere), "stored");
  });

  it("keeps evidence whole: value, cut lists, source, time and who gave it", async () => {
    const pieces = [
      evidence("A", true),
      evidence("B", ["a.example", "b.example"], { partial: true }),
      evidence("C", "it's “quoted”", { by: "Ada" }),
    ];
    await store.commit(turn({ effects: learn(...pieces) }));
    const { environment } = await store.environment("t");
    assert.deepEqual(
      [...environment.slots()].flatMap((slot) => slot.evidence),
      pieces,
    );
  });

  it("learns beside what is known, settles over it, and retracts it", async () => {
    const steps: readonly (readonly [readonly Effect[], unknown, boolean])[] = [
      [learn(evidence("F", true)), true, false],
      [learn(evidence("F", false)), undefined, true],
      [[{ kind: "settle", evidence: [evidence("F", false)] }], false, false],
      [[{ kind: "retract", facts: ["F", "G"] }], undefined, false],
      [[...learn(evidence("F", true)), { kind: "retract", facts: ["F"] }], undefined, false],
      [[{ kind: "retract", facts: [] }, ...learn(evidence("F", true))], true, false],
    ];
    for (const [index, [effects, value, conflict]] of steps.entries()) {
      const revisions = { conversationRevision: index, environmentRevision: index };
      assert.equal(await store.commit(turn({ effects, ...revisions })), "stored");
      const slot = (await store.environment("t")).environment.slot("F");
      assert.deepEqual([slot.value, slot.conflict], [value, conflict], String(index));
    }
    const history = await db.selectFrom("evidence").select(["revision", "retired"]).execute();
    assert.equal(history.length, 5, "what no longer counts is still there");
  });

  it("keeps what one organisation knows from another", async () => {
    await store.commit(turn({ effects: learn(evidence("F", true)) }));
    assert.equal((await store.environment("u")).environment.slot("F").value, undefined);
  });

  it("compiles an environment once a revision", async () => {
    await store.environment("t");
    await store.environment("t");
    assert.equal(compiled, 1);
    await store.commit(turn({ effects: learn(evidence("F", true)) }));
    await store.environment("t");
    await store.environment("t");
    assert.equal(compiled, 2);
  });

  it("keeps a bounded number of compiled environments", async () => {
    for (let index = 0; index < 60; index += 1) await store.environment(`t${index}`);
    await store.environment("t59");
    assert.equal(compiled, 60);
    await store.environment("t0");
    assert.equal(compiled, 61);
  });

  it("takes ten thousand facts at once", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => evidence(`F${index}`, String(index)));
    await store.commit(turn({ effects: learn(...many) }));
    const { environment } = await store.environment("t");
    assert.equal([...environment.slots()].length, 10_000);
    const settled = many.map((piece) => ({ ...piece, value: "x" }));
    const effects: readonly Effect[] = [{ kind: "settle", evidence: settled }];
    await store.commit(turn({ effects, conversationRevision: 1, environmentRevision: 1 }));
    assert.equal((await store.environment("t")).environment.slot("F9999").value, "x");
  });

  it("refuses a NUL for the one turn that brings it, and stores its neighbours", async () => {
    const bad = turn({
      place: { tenant: "t", conversation: "bad" },
      effects: learn(evidence("a\u0000", true)),
    });
    const results = await Promise.allSettled([store.commit(turn()), store.commit(bad)]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ["fulfilled", "rejected"],
    );
    assert.equal((await store.conversation(bad.place)).revision, 0);
    assert.equal((await store.environment("t")).revision, 0);
  });

  it("remembers what was sent, and under which activity a card stands", async () => {
    await store.commit(turn({ activity: "a", replies: [{ text: "1" }, { text: "2" }] }));
    const cards = [{ card: "k", activity: "sent-1" }];
    await store.recordSent({ place, activity: "a", sent: 1, cards });
    assert.equal((await store.answer(place, "a"))?.sent, 1);
    assert.equal(await store.cardActivity(place, "k"), "sent-1");
    await store.recordSent({
      place,
      activity: null,
      sent: 1,
      cards: [{ card: "k", activity: "sent-2" }],
    });
    assert.equal(await store.cardActivity(place, "k"), "sent-2");
  });

  it("forgets answers after a while, and answers a ping", async () => {
    await store.commit(turn({ activity: "a" }));
    await store.forgetAnswers(at);
    assert.notEqual(await store.answer(place, "a"), null);
    await store.forgetAnswers("2026-01-02T03:04:06.000Z");
    assert.equal(await store.answer(place, "a"), null);
    await store.ping();
  });
});

describeOver("the store's tables", (kind) => {
  it("are kept when the program starts again", async () => {
    const database = await kind.begin();
    for (const revision of [0, 1]) {
      const store = await openStore({ ...(await database.open()), compile: plainEnvironment });
      assert.equal((await store.conversation(place)).revision, revision);
      assert.equal(await store.commit(turn({ conversationRevision: revision })), "stored");
      await store.close();
    }
  });

  it("are read on a connection of their own as soon as they are stored", async () => {
    const backend = await (await kind.begin()).open();
    const store = await openStore({ ...backend, compile: plainEnvironment });
    for (const conversationRevision of [0, 1, 2]) {
      const [outcome, meanwhile] = await Promise.all([
        store.commit(turn({ conversationRevision, activity: null })),
        store.conversation(place),
      ]);
      assert.equal(outcome, "stored");
      assert.ok([conversationRevision, conversationRevision + 1].includes(meanwhile.revision));
      assert.equal((await store.conversation(place)).revision, conversationRevision + 1);
    }
    await store.close();
  });

  it("are refused, and left alone, when a newer program has written them", async () => {
    const { db, elsewhere = "" } = await (await kind.begin()).open();
    await migrate(db);
    await db
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto("kysely_migration")
      .values({ name: "9999-later", timestamp: at })
      .execute();
    await assert.rejects(migrate(db, { elsewhere }), (error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /newer version/u);
      const setting = kind.name === "SQLite" ? "DATABASE_FILE" : "DATABASE_URL";
      assert.match(error.advice, new RegExp(`^start that version, or set ${setting} to another `));
      return true;
    });
    await db.destroy();
  });

  it("of an older program are brought up to date, with what is in them", async () => {
    const { db } = await (await kind.begin()).open();
    const [[name, first] = assert.fail()] = Object.entries(MIGRATIONS);
    await migrate(db, { migrations: { [name]: first } });
    await db.insertInto("environments").values({ tenant: "t", revision: 7 }).execute();
    await migrate(db);
    assert.deepEqual(await db.selectFrom("environments").select("revision").execute(), [
      { revision: 7 },
    ]);
    await db.selectFrom("outbox").selectAll().execute();
    await db.destroy();
  });

  it("are as they were after a migration that fails half-way", async () => {
    const { db } = await (await kind.begin()).open();
    const failing = {
      "0001-half": whole(async (trx) => {
        await trx.schema.createTable("half").addColumn("x", "text").execute();
        throw new Error("out of luck");
      }),
    };
    await assert.rejects(migrate(db, { migrations: failing }), StartError);
    const tables = await db.introspection.getTables();
    assert.ok(!tables.some(({ name }) => name === "half"));
    await db.destroy();
  });
});
