import assert from "node:assert/strict";
import { sql, type Kysely } from "kysely";
import { StartError } from "../../../bot/errors.js";
import type { Backend } from "../../../bot/storage/backend.js";
import { openPostgres, withTls } from "../../../bot/storage/postgres.js";
import { writeWithRetries } from "../../../bot/storage/retries.js";
import type { Schema } from "../../../bot/storage/schema.js";
import { createSnapshot } from "../../../bot/storage/snapshot.js";
import { closeBackend, describePostgres } from "../../support/backends.js";
import { oneValue } from "../../support/one-value.js";
import { postgresServer, type Server } from "../../support/postgres.js";

describePostgres("PostgreSQL's driver, its traps closed", () => {
  let server: Server;
  let url: string;
  let backend: Backend;
  let db: Kysely<Schema>;
  before(async () => {
    server = await postgresServer();
    url = await server.begin();
    backend = await openPostgres(url);
    ({ db } = backend);
    await sql`create table things (id serial primary key, value text, number integer)`.execute(db);
  });
  after(() => closeBackend(backend));

  const retrying: NonNullable<Backend["write"]> = (body) =>
    writeWithRetries(
      backend.write ?? assert.fail(),
      backend.isPassing ?? assert.fail(),
      () => 0,
    )(body);

  /** Ends every connection to the database, as a server does that stops. */
  const drop = async (): Promise<void> => {
    await server.run(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = '${new URL(url).pathname.slice(1)}' and pid <> pg_backend_pid()`,
    );
  };

  it("goes on, and writes once, after a connection drops inside a transaction", async () => {
    let runs = 0;
    await retrying(async (trx) => {
      runs += 1;
      await sql`insert into things (value) values ('kept once')`.execute(trx);
      if (runs === 1) await drop();
      await sql`select 1`.execute(trx);
    });
    assert.equal(runs, 2);
    assert.equal(await oneValue(db, "select count(*) from things where value = 'kept once'"), 1);
  });

  it("goes on after its idle connections are dropped, and the one that holds its locks", async () => {
    const place = { tenant: "t", conversation: "c" };
    const alone = backend.alone ?? assert.fail();
    assert.equal(await alone(place, () => Promise.resolve(1)), 1);
    await drop();
    await retrying(async (trx) => {
      await sql`select 1`.execute(trx);
    });
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await alone(place, () => Promise.resolve(2)), 2);
  });

  it("reads several things again, all of them, where the connection breaks on the way", async () => {
    const { reader = assert.fail(), isPassing = assert.fail() } = backend;
    const snapshot = createSnapshot(reader, isPassing);
    const runs: unknown[] = [];
    const read = await snapshot(async (trx) => {
      runs.push(await oneValue(trx, "select pg_backend_pid()"));
      if (runs.length === 1) await drop();
      return [await oneValue(trx, "select pg_backend_pid()"), await oneValue(trx, "select 7")];
    });
    assert.equal(runs.length, 2);
    assert.deepEqual(read, [runs[1], 7]);
  });

  it("never goes on with a transaction on another connection", async () => {
    const { reader = assert.fail() } = backend;
    const broken = reader.transaction().execute(async (trx) => {
      await oneValue(trx, "select 1");
      await drop();
      return oneValue(trx, "select 2");
    });
    await assert.rejects(broken, /the connection to the database broke/u);
    assert.equal(await oneValue(reader, "select 3"), 3);
  });

  it("gives counts and big integers as numbers, and refuses those that none can hold", async () => {
    assert.equal(await oneValue(db, "select count(*) from things where false"), 0);
    assert.equal(await oneValue(db, "select 9007199254740991::bigint"), Number.MAX_SAFE_INTEGER);
    await assert.rejects(oneValue(db, "select 9007199254740993::bigint"), /too large/u);
  });

  it("refuses what would be stored as something else, and the transaction goes on", async () => {
    await db.transaction().execute(async (trx) => {
      for (const value of ["a\u0000b", undefined, {}, [], NaN, Infinity, new Date()]) {
        await assert.rejects(sql`select ${value}::text`.execute(trx), TypeError, typeof value);
      }
      await sql`insert into things (number) values (${true}), (${false})`.execute(trx);
    });
    const { rows } =
      await sql`select number from things where number is not null order by 1`.execute(db);
    assert.deepEqual(rows, [{ number: 0 }, { number: 1 }]);
  });

  it("waits for nothing for ever, and says who it is", async () => {
    for (const setting of [
      "statement_timeout",
      "lock_timeout",
      "idle_in_transaction_session_timeout",
    ]) {
      assert.notEqual(await oneValue(db, `show ${setting}`), "0", setting);
    }
    assert.equal(await oneValue(db, "show application_name"), "edgewise");
  });

  for (const code of ["40001", "40P01", "55P03", "23505"]) {
    it(`writes again what lost a race (${code})`, async () => {
      let runs = 0;
      await retrying(async (trx) => {
        runs += 1;
        if (runs < 3) await raise(trx, code);
      });
      assert.equal(runs, 3);
    });
  }

  it("gives up what loses every race, and at once what can never go better", async () => {
    const tries = new Map<string, number>();
    for (const code of ["40001", "22012"]) {
      const losing = writeWithRetries(
        async (body) => db.transaction().execute(body),
        backend.isPassing ?? assert.fail(),
        () => -0.5,
      );
      await assert.rejects(
        losing(async (trx) => {
          tries.set(code, (tries.get(code) ?? 0) + 1);
          await raise(trx, code);
        }),
      );
    }
    assert.deepEqual([...tries.values()], [6, 1]);
  });

  it("says in one line why it cannot be used, without its address", async () => {
    const with_ = (change: (address: URL) => void): string => {
      const address = new URL(url);
      change(address);
      return address.href;
    };
    const faults: readonly (readonly [string, RegExp])[] = [
      [with_((address) => (address.password = "marker")), /name and password \(28P01\)/u],
      [with_((address) => (address.pathname = "/marker")), /no such database \(3D000\)/u],
      [with_((address) => (address.port = "1")), /nothing listens there \(ECONNREFUSED\)/u],
      [with_((address) => (address.search = "?sslmode=require")), /speaks no TLS/u],
    ];
    for (const [address, reason] of faults) {
      await assert.rejects(openPostgres(address), (error) => {
        assert.ok(error instanceof StartError);
        assert.match(error.message, reason);
        assert.doesNotMatch(`${error.message} ${error.advice}`, /marker|127\.0|keeper|edgewise_/u);
        return true;
      });
    }
  });
});

describe("the address of a PostgreSQL", () => {
  const mode = (address: string): string | null =>
    new URL(withTls(address)).searchParams.get("sslmode");

  it("is encrypted with a valid certificate unless it says otherwise, or stays on this machine", () => {
    const elsewhere = "postgres://u:p@db.example/edgewise";
    assert.equal(mode(elsewhere), "verify-full");
    for (const said of ["require", "verify-ca", "verify-full"]) {
      assert.equal(mode(`${elsewhere}?sslmode=${said}`), "verify-full");
    }
    for (const said of ["disable", "no-verify"]) {
      assert.equal(mode(`${elsewhere}?sslmode=${said}`), said);
    }
    for (const host of ["localhost", "127.0.0.1:5433", "[::1]"]) {
      assert.equal(mode(`postgres://u:p@${host}/edgewise`), null);
    }
  });
});

async function raise(db: Kysely<Schema>, code: string): Promise<void> {
  await sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`).execute(db);
}
