import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteStatement,
} from "kysely";
import Libsql from "libsql";
import LibsqlInBackground from "libsql/promise";
import { StartError, asError } from "../errors.js";
import type { Backend } from "./backend.js";
import { binding, type Binding } from "./bindings.js";
import type { Schema } from "./schema.js";

/** Opens a database file for one process; the command that reads the journal may look at it beside. */
export function openSqlite(file: string): Backend {
  const db = openWriter(file);
  return {
    db,
    reader: openReader(file),
    scrub: () => scrubDatabase(db),
    isPassing: isBusy,
    unusable: (error) => (OF_THE_FILE.test(codeOf(error)) ? unusable(file, error) : null),
    elsewhere: "set DATABASE_FILE to another file",
  };
}

// Its condition, and nothing that was asked of it.
const OF_THE_FILE =
  /^SQLITE_(?:BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB|PERM|AUTH)/u;

/** Whether somebody else is just writing to the file, or has since it was read. */
function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/u.test(codeOf(error));
}

function codeOf(error: unknown): string {
  const { code } = asError(error) as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
}

/** Opens (or begins) a database file that loses nothing it has confirmed: WAL, and a disk flush with every commit. */
export function openDatabase(file: string): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new LibsqlDialect(openLibsql(file)) });
}

/**
 * The same, for writing beside others. INVARIANT: a transaction waits for them at its beginning; one that reads first
 * would be refused when it comes to write, and the driver never lets go of what it had read.
 */
function openWriter(file: string): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new LibsqlDialect(openLibsql(file), "begin immediate") });
}

/** A second connection for reading, which a commit on the first does not hold up; none to a database in memory, which has but one. */
export function openReader(file: string): Kysely<Schema> | undefined {
  return file === IN_MEMORY ? undefined : openDatabase(file);
}

/**
 * Takes what was deleted out of the database's files as well: deleting only frees its place, and the log still has it.
 *
 * @throws where another connection keeps the log in use for longer than a few seconds.
 */
export async function scrubDatabase(db: Kysely<Schema>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`vacuum`.execute(connection);
    for (const pause of SCRUB_PAUSES_MS) {
      if (await emptyLog(connection)) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    if (!(await emptyLog(connection))) throw new Error("the database's log is in use");
  });
}

// A reader holds the log for as long as one environment takes to load.
const SCRUB_PAUSES_MS: readonly number[] = [5, 10, 20, 50, 100, 200, 400, 800, 1600];

/** Writes the log into the database and cuts it to nothing; false where somebody still reads from it. */
async function emptyLog(connection: Kysely<Schema>): Promise<boolean> {
  // INVARIANT: waiting would keep the process from ever letting go of what is waited for.
  await sql.raw(IMPATIENT).execute(connection);
  try {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(
      connection,
    );
    return rows[0]?.busy === 0;
  } finally {
    await sql.raw(PATIENT).execute(connection);
  }
}

const IN_MEMORY = ":memory:";
// How long a statement waits for whoever else writes; the whole process waits with it.
const PATIENT = "pragma busy_timeout = 5000";
const IMPATIENT = "pragma busy_timeout = 0";

class LibsqlDialect extends SqliteDialect {
  readonly #database: LibsqlDatabase;
  readonly #begin: string;

  constructor(database: LibsqlDatabase, begin = "begin") {
    super({ database });
    this.#database = database;
    this.#begin = begin;
  }

  override createDriver(): SqliteDriver {
    return new LibsqlDriver(this.#database, this.#begin);
  }

  override createAdapter(): SqliteAdapter {
    return new LibsqlAdapter();
  }
}

/** INVARIANT: tables are changed, and that they were is written down, in one transaction; else who is killed between never starts again. */
class LibsqlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #database: LibsqlDatabase;
  readonly #begin: CompiledQuery;

  constructor(database: LibsqlDatabase, begin: string) {
    super({ database });
    this.#database = database;
    this.#begin = CompiledQuery.raw(begin);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // INVARIANT: who has to wait for another program tries again later; this process never stands still for it.
    this.#database.exec(IMPATIENT);
    try {
      await connection.executeQuery(this.#begin);
    } finally {
      this.#database.exec(PATIENT);
    }
  }

  // Where the disk is full, SQLite has done so by itself, and would hide why.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isInTransaction()) await super.rollbackTransaction(connection);
  }

  // INVARIANT: Kysely lends the connection to nobody else until this is done.
  override commitTransaction(): Promise<void> {
    return this.#database.commit();
  }
}

/** A database as the driver gives it, and a commit that waits for the disk without keeping the process waiting. */
interface LibsqlDatabase extends SqliteDatabase {
  readonly exec: (sql: string) => void;
  readonly isInTransaction: () => boolean;
  readonly commit: () => Promise<void>;
}

/** The driver with its traps closed; see the tests for each. */
export function openLibsql(file: string): LibsqlDatabase {
  const database = connect(file);
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare: (sql) => {
      const known = statements.get(sql) ?? statement(database, sql);
      // Statements come from code, not from what people type, so there are few of them; bulk inserts vary in length.
      if (statements.size < 200) statements.set(sql, known);
      return known;
    },
    exec: (sql) => {
      database.exec(sql);
    },
    isInTransaction: () => database.inTransaction,
    // Both of the driver's faces keep the same handle in the same place; a test holds them to it.
    commit: async () => {
      await LibsqlInBackground.prototype.exec.call(database, "COMMIT");
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

function connect(file: string): Libsql.Database {
  try {
    if (file !== IN_MEMORY) mkdirSync(dirname(file), { recursive: true });
    const database = new Libsql(file);
    database.exec(PATIENT);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    // Overwrites what is deleted, so that it is not found where it was.
    database.exec("PRAGMA secure_delete = ON");
    // INVARIANT: reads the file's head, so that a file that is no database is found out now.
    database.prepare("SELECT count(*) AS tables FROM sqlite_schema").all();
    return database;
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): StartError {
  return new StartError(
    `the database file \`${file}\` cannot be used: ${asError(error).message}`,
    "set DATABASE_FILE to a file in a folder that Edgewise may write to",
    { cause: error },
  );
}

function statement(database: Libsql.Database, sql: string): SqliteStatement {
  const prepared = database.prepare(sql);
  const wanted = countBindings(sql);
  const bind = (parameters: readonly unknown[]): Binding[] => {
    if (parameters.length !== wanted) {
      // The driver would take a missing value for NULL.
      throw new TypeError(`the statement takes ${wanted} values, not ${parameters.length}`);
    }
    // A boolean would end the process, and text be cut at a NUL.
    return parameters.map(binding);
  };
  return {
    reader: prepared.reader,
    all: (parameters) => prepared.all(bind(parameters)).map(plainRow),
    run: (parameters) => prepared.run(bind(parameters)),
    *iterate(parameters) {
      for (const row of prepared.iterate(bind(parameters))) yield plainRow(row);
    },
  };
}

function countBindings(sql: string): number {
  return sql.replace(/'[^']*'|"[^"]*"/gu, "").split("?").length - 1;
}

/** A row as other drivers give it: bytes as bytes, and nothing but its columns. */
function plainRow(row: unknown): unknown {
  const entries = Object.entries(row as Record<string, unknown>)
    .filter(([column]) => column !== "_metadata")
    .map(([column, value]) => [
      column,
      value instanceof ArrayBuffer ? new Uint8Array(value) : value,
    ]);
  return Object.fromEntries(entries);
}
