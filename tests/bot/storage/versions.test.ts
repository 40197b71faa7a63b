import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { StartError } from "../../../bot/errors.js";
import type { Backend } from "../../../bot/storage/backend.js";
import { openSqlite } from "../../../bot/storage/database.js";
import { MIGRATIONS, migrate } from "../../../bot/storage/migrations.js";
import { openStore } from "../../../bot/storage/store.js";
import { closeBackend, describeOver, describePostgres } from "../../support/backends.js";
import { openFaultyPostgres } from "../../support/faulty-database.js";
import { plainEnvironment } from "../../support/plain-environment.js";
import { tempFolder } from "../../support/temp-folder.js";

const NAMES = Object.keys(MIGRATIONS);
const LATER = { name: "9999-later", timestamp: "2999-01-01T00:00:00.000Z" };

/** The first migrations of this program, as an earlier one had them. */
function firstOf(many: number): typeof MIGRATIONS {
  return Object.fromEntries(Object.entries(MIGRATIONS).slice(0, many));
}

/** What stands in every table, and how the tables are made. */
async function dump({ db }: Backend): Promise<unknown> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const rows = await Promise.all(
    tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)),
  );
  return { tables, rows: rows.map((result) => result.rows) };
}

async function isRefused(backend: Backend, words: RegExp): Promise<void> {
  await assert.rejects(openStore({ ...backend, compile: plainEnvironment }), (error) => {
    assert.ok(error instanceof StartError, String(error));
    assert.match(error.message, words);
    assert.doesNotMatch(`${error.message}${error.advice}`, /\n|127\.0|keeper|insert into/iu);
    return true;
  });
}

describeOver("a database of another version", (kind) => {
  it("that is newer is refused, and left as it is", async () => {
    const backend = await (await kind.begin()).open();
    await migrate(backend.db);
    await backend.db
      .withTables<{ kysely_migration: typeof LATER }>()
      .insertInto("kysely_migration")
      .values(LATER)
      .execute();
    const before = await dump(backend);
    await isRefused(backend, /^the database was written by a newer version of Edgewise$/u);
    assert.deepEqual(await dump(backend), before);
    await closeBackend(backend);
  });

  for (const [index, name] of NAMES.slice(0, -1).entries()) {
    it(`that is older (${name}) is brought up to date, with what is in it`, async () => {
      const backend = await (await kind.begin()).open();
      await migrate(backend.db, { migrations: firstOf(index + 1) });
      await backend.db.insertInto("environments").values({ tenant: "t", revision: 7 }).execute();
      const store = await openStore({ ...backend, compile: plainEnvironment });
      assert.equal((await store.environment("t")).revision, 7);
      const done = await sql<{
        name: string;
      }>`select name from kysely_migration order by name`.execute(backend.db);
      assert.deepEqual(
        done.rows.map((row) => row.name),
        NAMES,
      );
      await store.close();
    });
  }

  it("is brought up to date by two that begin at once, and both go on", async () => {
    const place = await kind.begin();
    const backends = await Promise.all([place.open(), place.open()]);
    const stores = await Promise.all(
      backends.map((backend) => openStore({ ...backend, compile: plainEnvironment })),
    );
    await Promise.all(stores.map((store) => store.ping()));
    await Promise.all(stores.map((store) => store.close()));
  });

  it("is as it was where whoever brings it up to date is killed half-way, and the next does it", async () => {
    const place = await kind.begin();
    const earlier = await place.open();
    await migrate(earlier.db, { migrations: firstOf(NAMES.length - 1) });
    await closeBackend(earlier);
    assert.equal(await killedHalfWay(place.place), "SIGKILL");
    const backend = await place.open();
    const store = await openStore({ ...backend, compile: plainEnvironment });
    await store.ping();
    await store.close();
  }).timeout(60_000);
});

async function killedHalfWay(place: object): Promise<unknown> {
  const compiled = fileURLToPath(new URL("../../support/half-migrated.js", import.meta.url));
  const args = existsSync(compiled)
    ? [compiled]
    : ["--import", "tsx", compiled.replace(/\.js$/u, ".ts")];
  const child = spawn(process.execPath, [...args, JSON.stringify(place)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [, signal] = (await once(child, "exit")) as [unknown, unknown];
  return signal;
}

describe("a database file that can only be read", () => {
  const folder = tempFolder();
  after(() => {
    folder.remove();
  });

  it("is refused at the start, with what to do", async function () {
    const file = folder.path("data", "edgewise.sqlite");
    const store = await openStore({ ...openSqlite(file), compile: plainEnvironment });
    await store.close();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    chmodSync(folder.path(), 0o755);
    await asNobody(() => {
      let opened: Backend | undefined;
      const begin = async (): Promise<void> => {
        opened = openSqlite(file);
        await openStore({ ...opened, compile: plainEnvironment });
      };
      return assert.rejects(begin(), (error) => {
        assert.ok(error instanceof StartError, String(error));
        assert.match(error.message, /^the database file .* cannot be used: /u);
        assert.match(
          error.advice,
          /^set DATABASE_FILE to a file in a folder that Edgewise may write to$/u,
        );
        return true;
      });
    });
    chmodSync(dirname(file), 0o755);
  });
});

/** Whom no file mode keeps out becomes somebody else for a while. */
async function asNobody(what: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return what();
  process.seteuid?.(65_534);
  try {
    await what();
  } finally {
    process.seteuid?.(0);
  }
}

describePostgres("a PostgreSQL in which nothing can be stored", () => {
  it("is refused at the start, with the reason: it can only be read", async () => {
    const { backend, set, terminate, close } = await openFaultyPostgres();
    await migrate(backend.db);
    await set("set default_transaction_read_only = on");
    await terminate();
    await isRefused(backend, /cannot be used: it can only be read \(25006\)$/u);
    await closeBackend(backend);
    await close();
  });

  it("is refused at the start, with the reason: its disk is full", async () => {
    const { backend, refuse, close } = await openFaultyPostgres();
    await migrate(backend.db);
    await refuse("53100", "could not extend file");
    await isRefused(backend, /cannot be used: its disk is full \(53100\)$/u);
    await closeBackend(backend);
    await close();
  });
});
