import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Backend } from "../../bot/storage/backend.js";
import { openLibsql, openSqlite } from "../../bot/storage/database.js";
import { openPostgres } from "../../bot/storage/postgres.js";
import { startCuttingProxy, type CuttingProxy } from "./cutting-proxy.js";
import { postgresServer, type Server } from "./postgres.js";

/** A database that can be looked at, and be broken, behind the back of whoever uses it. */
interface Watched {
  readonly backend: Backend;
  readonly look: (statement: string) => Promise<readonly object[]>;
  readonly close: () => Promise<void>;
}

/** A database file, with a second program that writes to it. */
export interface FaultySqlite extends Watched {
  /** Leaves no room in it; gives what makes room again. */
  readonly fill: () => Promise<() => Promise<void>>;
  /** Takes the right to write as another program does; gives what gives it back. */
  readonly hold: () => () => void;
  readonly set: (pragma: string) => Promise<unknown>;
}

/** Opens one. */
export function openFaultySqlite(file: string): FaultySqlite {
  const backend = openSqlite(file);
  const other = openLibsql(file);
  const set = (pragma: string): Promise<unknown> => sql.raw(`pragma ${pragma}`).execute(backend.db);
  return {
    backend,
    look: (statement) => Promise.resolve(other.prepare(statement).all([]) as object[]),
    hold: () => {
      other.exec("begin immediate");
      return () => {
        other.exec("rollback");
      };
    },
    fill: async () => {
      await sql`create table filler (x)`.execute(backend.db);
      await set("max_page_count = 1");
      // What is free within the file is used up as well.
      for (let isFull = false; !isFull;) {
        isFull = await sql`insert into filler values (zeroblob(300))`.execute(backend.db).then(
          () => false,
          () => true,
        );
      }
      return async () => {
        await set("max_page_count = 1000000");
        await sql`drop table filler`.execute(backend.db);
      };
    },
    set,
    close: () => {
      other.close();
      return Promise.resolve();
    },
  };
}

/** A PostgreSQL database of an ordinary user's own, behind a proxy that breaks connections. */
export interface FaultyPostgres extends Watched {
  readonly proxy: CuttingProxy;
  /** Alters the database, as the server's keeper. */
  readonly set: (what: string) => Promise<unknown>;
  /** Has the server end every connection of the bot's. */
  readonly terminate: () => Promise<unknown>;
  /** Has the server refuse an insert into the inbox so: the first times, or every time. */
  readonly refuse: (code: string, words: string, times?: number) => Promise<() => Promise<void>>;
}

/** Opens one. */
export async function openFaultyPostgres(): Promise<FaultyPostgres> {
  const server: Server = await postgresServer();
  const url = await server.begin();
  const name = new URL(url).pathname.slice(1);
  const user = `bot_of_${name}`;
  const password = randomBytes(9).toString("hex");
  const run = (statement: string): Promise<readonly object[]> => server.run(statement, url);
  const set = (what: string): Promise<unknown> => server.run(`alter database ${name} ${what}`);
  await run(`create role ${user} login password '${password}'`);
  await set(`owner to ${user}`);
  await run("alter schema public owner to pg_database_owner");
  const proxy = await startCuttingProxy(Number(new URL(url).port));
  const backend = await openPostgres(
    `postgres://${user}:${password}@127.0.0.1:${String(proxy.port)}/${name}`,
  );
  return {
    backend,
    look: run,
    proxy,
    set,
    terminate: () =>
      run(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${user}'`),
    refuse: async (code, words, times = 1_000_000) => {
      // Numbers are drawn for good, even by what is rolled back.
      await run("create sequence refusals");
      await run("grant usage on sequence refusals to public");
      await run(
        `create function refuse() returns trigger language plpgsql as $$ begin
           if nextval('refusals') <= ${String(times)} then
             raise exception '${words}' using errcode = '${code}'; end if;
           return new; end $$`,
      );
      await run(
        "create trigger refusal before insert on inbox for each row execute function refuse()",
      );
      return async () => {
        await run("drop function refuse() cascade");
      };
    },
    close: proxy.close,
  };
}
