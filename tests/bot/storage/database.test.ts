import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { sql } from "kysely";
import { StartError } from "../../../bot/errors.js";
import { openLibsql, openReader, openSqlite } from "../../../bot/storage/database.js";
import { migrate } from "../../../bot/storage/migrations.js";
import { writeWithRetries } from "../../../bot/storage/retries.js";
import { closeBackend } from "../../support/backends.js";
import { tempFolder } from "../../support/temp-folder.js";

describe("the database driver, its traps closed", () => {
  const database = openLibsql(":memory:");
  before(() => {
    database.exec("CREATE TABLE things (id INTEGER PRIMARY KEY, value)");
  });
  after(() => {
    database.close();
  });
  const write = (...values: readonly unknown[]): unknown =>
    database.prepare("INSERT INTO things (value) VALUES (?) RETURNING value").all(values);

  it("takes a boolean for 1 or 0; the driver alone would end the process", () => {
    assert.deepEqual([write(true), write(false)], [[{ value: 1 }], [{ value: 0 }]]);
  });

  it("refuses text with a NUL, which would come back cut", () => {
    assert.throws(() => write("a\u0000b"), /NUL/u);
  });

  it("refuses a missing value, which would become NULL, and one too many", () => {
    assert.throws(() => write(), /takes 1 values, not 0/u);
    assert.throws(() => write(1, 2), /takes 1 values, not 2/u);
  });

  it("does not take a question mark inside quotes for a place to fill", () => {
    assert.deepEqual(database.prepare("SELECT 'why?' AS \"what?\", ? AS x").all([1]), [
      { "what?": "why?", x: 1 },
    ]);
  });

  it("refuses what is no value", () => {
    for (const value of [undefined, {}, [], NaN, Infinity, new Date(), () => 1]) {
      assert.throws(() => write(value), TypeError, typeof value);
    }
  });

  it("keeps text, numbers, big integers, nothing and bytes as they are", () => {
    const text = 'naïve 🙂 "quoted" \u0001\r\n\t';
    for (const value of [text, "", 1.5, -7, null]) assert.deepEqual(write(value), [{ value }]);
    assert.deepEqual(write(12n), [{ value: 12 }]);
    assert.deepEqual(write(new Uint8Array([0, 1, 255])), [{ value: new Uint8Array([0, 1, 255]) }]);
  });

  it("gives rows with their columns and nothing else, read at once or one by one", () => {
    const all = database.prepare("SELECT id FROM things LIMIT 2").all([]);
    assert.deepEqual(all, [{ id: 1 }, { id: 2 }]);
    const statement = database.prepare("SELECT id FROM things LIMIT 2");
    assert.deepEqual([...statement.iterate([])], all);
  });

  it("commits in the background on the same handle, and says why it could not", async () => {
    database.exec("BEGIN");
    write("kept");
    await database.commit();
    await assert.rejects(database.commit(), /no transaction/u);
    const kept = database.prepare("SELECT value FROM things WHERE value = ?").all(["kept"]);
    assert.deepEqual(kept, [{ value: "kept" }]);
  });

  it("says how many rows a statement changed", () => {
    const { changes } = database.prepare("UPDATE things SET value = ?").run(["x"]);
    assert.ok(changes > 1);
  });

  it("takes hundreds of different statements", () => {
    for (let index = 0; index < 300; index += 1) {
      assert.deepEqual(database.prepare(`SELECT ${index} AS n`).all([]), [{ n: index }]);
    }
  });
});

describe("two that write to one database file", () => {
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });

  it("both get through: who lost to the other writes again", async () => {
    const file = folder.path("shared.sqlite");
    const [one, other] = [openSqlite(file), openSqlite(file)];
    await migrate(one.db);
    // Waiting would keep this process from ever letting go of what is waited for.
    await sql`pragma busy_timeout = 0`.execute(one.db);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const writing = other.db.transaction().execute(async (trx) => {
      await trx.insertInto("environments").values(row("other")).execute();
      begin();
      await released;
    });
    await begun;
    const isPassing = (error: unknown): boolean => {
      release();
      return one.isPassing?.(error) === true;
    };
    const write = writeWithRetries((body) => one.db.transaction().execute(body), isPassing);
    await write(async (trx) => {
      await trx.selectFrom("environments").selectAll().execute();
      await trx.insertInto("environments").values(row("one")).execute();
    });
    await writing;
    const rows = await one.db.selectFrom("environments").select("tenant").execute();
    assert.deepEqual(rows.map(({ tenant }) => tenant).sort(), ["one", "other"]);
    await Promise.all([closeBackend(one), closeBackend(other)]);
  });
});

function row(tenant: string) {
  return { tenant, revision: 1 };
}

describe("opening a database file", () => {
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });

  it("makes the folder it belongs in, and flushes to disk with every commit", () => {
    const database = openLibsql(folder.path("new", "folder", "e.sqlite"));
    const pragma = (name: string): unknown => database.prepare(`PRAGMA ${name}`).all([])[0];
    assert.deepEqual(pragma("journal_mode"), { journal_mode: "wal" });
    assert.deepEqual(pragma("synchronous"), { synchronous: 2 });
    assert.deepEqual(pragma("busy_timeout"), { timeout: 5000 });
    database.close();
  });

  it("has no second connection to one in memory", () => {
    assert.equal(openReader(":memory:"), undefined);
  });

  it("says what to do when the file is no database, or a folder", () => {
    const text = folder.path("notes.txt");
    writeFileSync(text, "this is a text file, and quite long enough to have a head ".repeat(40));
    mkdirSync(folder.path("folder"));
    for (const file of [text, folder.path("folder")]) {
      assert.throws(
        () => openLibsql(file),
        (error) => error instanceof StartError && error.advice.includes("DATABASE_FILE"),
      );
    }
  });
});
