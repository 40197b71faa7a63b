import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sql, type Kysely } from "kysely";
import type { Store, TurnRecord } from "../../../bot/ports.js";
import { openDatabase, scrubDatabase } from "../../../bot/storage/database.js";
import { TABLES_OF_TENANTS } from "../../../bot/storage/forgetting.js";
import type { DatabasePlace } from "../../../bot/storage/opening.js";
import type { Schema } from "../../../bot/storage/schema.js";
import { openStore } from "../../../bot/storage/store.js";
import type { Effect, State } from "../../../dialogs/index.js";
import { environmentOf, type Evidence } from "../../../knowledge/index.js";
import { describeOver } from "../../support/backends.js";
import { storedTexts } from "../../support/stored-texts.js";

const DANA = { id: "dana-object-id", name: "Dana Marker-Person" };
const ERIN = { id: "erin-object-id", name: "Erin Other" };
const HERE = { tenant: "t", conversation: "dana's" };
const THERE = { tenant: "t", conversation: "dana's too" };
const ERINS = { tenant: "t", conversation: "erin's" };
const NEIGHBOUR = { tenant: "neighbour", conversation: "n" };

const evidence = (name: string, by: string): Evidence => ({
  name,
  value: ["marker-domain.example"],
  source: "marker-source.txt:4",
  at: "2026-01-02T03:04:05.000Z",
  by,
});

const NONE = { tickets: 0, watched: 0, waiting: 0 };

describeOver("forgetting", (kind) => {
  const isFile = kind.name === "SQLite";
  const anywhere = isFile ? "in any of the database's files" : "in any of the database's rows";
  let store: Store;
  let db: Kysely<Schema>;
  let place: DatabasePlace;

  beforeEach(async () => {
    const database = await kind.begin();
    const backend = await database.open();
    ({ place } = database);
    ({ db } = backend);
    store = await openStore({ ...backend, compile: environmentOf });
  });
  afterEach(() => store.close());

  const commit = async (
    place: TurnRecord["place"],
    by: typeof DANA,
    effects: readonly Effect[],
    more: Partial<TurnRecord> = {},
  ): Promise<void> => {
    const outcome = await store.commit({
      place,
      activity: `activity ${place.conversation}`,
      at: "2026-01-02T03:04:05.000Z",
      state: { asked: `marker-state of ${by.name}` } as unknown as State,
      replies: [{ text: `marker-reply to ${by.name}` }],
      effects,
      by,
      conversationRevision: (await store.conversation(place)).revision,
      environmentRevision: (await store.environment(place.tenant)).revision,
      ...more,
    });
    assert.equal(outcome, "stored");
  };

  /** A marker in every column that holds what somebody said or did. */
  const plant = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) {
      const many = Array.from({ length: 50 }, (_, index) =>
        evidence(
          `tenant.CsExternalAccessPolicy(MarkerPolicy${String(index)}).AllowedExternalDomains`,
          DANA.name,
        ),
      );
      await commit(HERE, DANA, [{ kind: "settle", evidence: many }], {
        activity: `dana ${String(round)}`,
      });
    }
    await commit(THERE, DANA, [{ kind: "retract", facts: ["nothing"] }]);
    await commit(ERINS, ERIN, [
      { kind: "learn", evidence: [evidence("User(marker@erin.example).Site", ERIN.name)] },
      { kind: "unanswered", why: "nothing-found", text: "marker-question" },
    ]);
    await commit(NEIGHBOUR, ERIN, [{ kind: "learn", evidence: [evidence("A", ERIN.name)] }]);
    for (const place of [HERE, THERE, ERINS]) {
      await store.recordSent({
        place,
        activity: null,
        sent: 1,
        cards: [{ card: `marker-card ${place.conversation}`, activity: "sent" }],
        answers: [{ about: `marker-about ${place.conversation}`, activity: "sent" }],
      });
      await store.recordFeedback({
        place,
        activity: "sent",
        at: "2026-01-02",
        thumb: "down",
        remark: "marker-remark",
        person: DANA.id,
      });
    }
    await store.past("t", "2026-02-01");
  };

  /** What can be found of a pattern in the database, each once. */
  const found = async (pattern: RegExp): Promise<readonly string[]> => {
    const texts = await storedTexts(place, db);
    return [...new Set(texts.flatMap((text) => text.toLowerCase().match(pattern) ?? []))];
  };

  const fresh = { state: { fresh: true } as unknown as State, replies: [{ text: "Done." }] };
  const forget = (what: "environment" | "me"): Promise<void> =>
    commit(HERE, DANA, [{ kind: "forget", what }], {
      activity: "forgetting",
      ...fresh,
      replies: [{ text: "Done.", cardId: "marker-card", suggestions: [] }],
    });

  it(`of an environment leaves nothing of the organisation ${anywhere}`, async () => {
    await plant();
    assert.notDeepEqual(await found(/markerpolicy7/gu), []);
    await forget("environment");
    const left = /markerpolicy|erin\.example|dana marker|marker-(?:question|remark|about|card)/gu;
    assert.deepEqual(await found(left), []);
    assert.notDeepEqual(await found(/marker-source/gu), [], "what the neighbour knows is left");
  });

  it("of an environment empties everything at hand, and leaves other organisations alone", async () => {
    await plant();
    const { revision } = await store.environment("t");
    await forget("environment");
    const now = await store.environment("t");
    assert.deepEqual([[...now.environment.slots()], now.revision], [[], revision + 1]);
    assert.deepEqual([...(await store.past("t", "2026-02-01")).slots()], []);
    assert.deepEqual(await store.changes("t", false), []);
    assert.deepEqual((await store.conversation(HERE)).state, { fresh: true });
    assert.deepEqual(await store.conversation(ERINS), { state: null, revision: 0 });
    assert.deepEqual(await store.answer(HERE, "forgetting"), {
      replies: [{ text: "Done." }],
      sent: 0,
      at: "2026-01-02T03:04:05.000Z",
    });
    const { environment } = await store.holdings("t", DANA);
    assert.deepEqual(environment, {
      facts: 0,
      changes: 0,
      conversations: 1,
      answers: 1,
      journal: 0,
      tickets: 0,
      watched: 0,
      waiting: 0,
    });
    assert.equal([...(await store.environment("neighbour")).environment.slots()].length, 1);
    assert.equal((await store.conversation(NEIGHBOUR)).revision, 1);
  });

  it("of an environment has decided about every table that holds anything of an organisation", async () => {
    const tables = await db.introspection.getTables();
    const ofTenants = tables.filter(({ columns }) => columns.some(({ name }) => name === "tenant"));
    const left: string[] = [];
    await plant();
    await forget("environment");
    for (const { name } of ofTenants) {
      const said = name === "inbox" ? sql`and (replies <> '[]' or person is not null)` : sql``;
      const { rows } =
        await sql`select 1 from ${sql.table(name)} where tenant = 't' ${said}`.execute(db);
      if (rows.length > 0) left.push(`${name} ${String(rows.length)}`);
    }
    // The environment's number, that things were answered but not what, and of the deleting conversation a fresh state and a neutral answer.
    assert.deepEqual(left.sort(), ["conversations 1", "environments 1", "inbox 1"]);
    const known = TABLES_OF_TENANTS;
    assert.deepEqual(
      ofTenants.map(({ name }) => name).filter((name) => !known.some((one) => one === name)),
      [],
      "say in forgetting.ts what becomes of a new table",
    );
  });

  it("of an environment lets nothing that was made from it be stored afterwards", async () => {
    await plant();
    const { revision } = await store.environment("t");
    await forget("environment");
    const late: TurnRecord = {
      place: ERINS,
      activity: null,
      at: "2026-01-02T03:04:05.000Z",
      state: {} as State,
      replies: [],
      effects: [{ kind: "undo", revision }],
      conversationRevision: 1,
      environmentRevision: revision,
    };
    assert.equal(await store.commit(late), "clash");
    assert.equal(await store.commit({ ...late, effects: [] }), "clash");
  });

  it(`of a person leaves neither their name nor their conversations ${anywhere}`, async () => {
    await plant();
    await forget("me");
    assert.deepEqual(await found(/dana marker-person|marker-card dana|dana-object-id/gu), []);
    assert.deepEqual(await store.conversation(THERE), { state: null, revision: 0 });
    assert.deepEqual((await store.conversation(HERE)).state, { fresh: true });
  });

  it("of a person keeps what the organisation knows, given by nobody named", async () => {
    await plant();
    const facts = [...(await store.environment("t")).environment.slots()].length;
    await forget("me");
    const pieces = [...(await store.environment("t")).environment.slots()].flatMap(
      (slot) => slot.evidence,
    );
    assert.equal(pieces.length, facts);
    assert.deepEqual([...new Set(pieces.map(({ by }) => by))], [undefined, ERIN.name]);
    const changes = await store.changes("t", false);
    assert.deepEqual([...new Set(changes.map(({ by }) => by))], [ERIN.name, null]);
    assert.equal((await store.conversation(ERINS)).revision, 1);
    assert.notEqual(await store.answer(ERINS, "activity erin's"), null);
  });

  it("is told beforehand how much there is", async () => {
    await plant();
    assert.deepEqual(await store.holdings("t", DANA), {
      environment: { facts: 51, changes: 22, conversations: 3, answers: 25, journal: 4, ...NONE },
      me: { facts: 50, changes: 21, conversations: 2, answers: 23, journal: 0, ...NONE },
    });
  });

  if (!isFile) {
    it("has the server free at once what deleted rows took up", async () => {
      await plant();
      await forget("environment");
      const { rows } = await sql<{ readonly name: string }>`
        select relname as name from pg_stat_user_tables where vacuum_count > 0 order by relname
      `.execute(db);
      assert.deepEqual(
        rows.map(({ name }) => name),
        [...TABLES_OF_TENANTS].sort(),
      );
    });
    return;
  }

  it("waits for whoever still reads, and is done when they are", async () => {
    await plant();
    const reader = openDatabase(place.databaseFile);
    let release = (): void => undefined;
    const reading = reader.transaction().execute(async (trx) => {
      await trx.selectFrom("evidence").select("fact").limit(1).execute();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });
    const forgetting = forget("me");
    await new Promise((resolve) => setTimeout(resolve, 30));
    release();
    await Promise.all([reading, forgetting]);
    await reader.destroy();
    assert.deepEqual(await found(/dana marker-person/gu), []);
  });

  it("that could not clean the files at once cleans them with the next tidying", async () => {
    let refused = 1;
    const other = (await kind.begin()).place.databaseFile;
    const late = openDatabase(other);
    const lateStore = await openStore({
      db: late,
      compile: environmentOf,
      scrub: () => {
        refused -= 1;
        return refused >= 0 ? Promise.reject(new Error("in use")) : scrubDatabase(late);
      },
    });
    const turn: TurnRecord = {
      place: HERE,
      activity: null,
      at: "2026-01-02T03:04:05.000Z",
      state: {} as State,
      replies: [],
      effects: [{ kind: "learn", evidence: [evidence("Marker", "Dana")] }],
      conversationRevision: 0,
      environmentRevision: 0,
    };
    await lateStore.commit(turn);
    const effects: readonly Effect[] = [{ kind: "forget", what: "environment" }];
    const next = { ...turn, effects, conversationRevision: 1, environmentRevision: 1 };
    assert.equal(await lateStore.commit(next), "stored");
    const isLeft = (): boolean =>
      ["", "-wal"].some((end) => readFileSync(`${other}${end}`).includes("marker-domain"));
    assert.equal(isLeft(), true);
    await lateStore.forgetAnswers("2026-01-01");
    assert.equal(isLeft(), false);
    await lateStore.close();
  });
});
