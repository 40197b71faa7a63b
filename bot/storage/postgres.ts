import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { StartError, UnsureError, asError } from "../errors.js";
import type { Backend, Write } from "./backend.js";
import { TABLES_OF_TENANTS } from "./forgetting.js";
import { openLockSession } from "./lock-session.js";
import {
  ConnectionLost,
  READ_ONLY,
  guardedPool,
  openPool,
  opening,
  readingPool,
} from "./postgres-pool.js";
import { createSolitude } from "./solitude.js";
import type { Schema } from "./schema.js";

// The server has a hundred connections as it comes; several processes share them.
const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
// No statement of a turn takes a second; a server that has gone silent is given up here, a moment after its own limit.
const STATEMENT_MS = 30_000;
const SILENCE_MS = STATEMENT_MS + 5_000;
// Whoever stops in the middle of a transaction must not keep the others from writing.
const IDLE_IN_TRANSACTION_MS = 10_000;
const LOCK_MS = 15_000;

/**
 * Opens a PostgreSQL database for one of perhaps several processes.
 *
 * @throws StartError where it cannot be used; never with the address in it, which is a secret.
 */
export async function openPostgres(url: string): Promise<Backend> {
  const settings = settingsOf(url);
  const pool = openPool(settings);
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw unusable(error);
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: guardedPool(pool) }) });
  const reader = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: readingPool(pool) }) });
  const solitude = createSolitude(() => opening(() => openLockSession(new pg.Client(settings))));
  return {
    db,
    reader,
    write: oneAtATime(db),
    isPassing,
    unusable: (error) => (isOfDatabase(error) ? unusable(error) : null),
    scrub: () => vacuum(settings),
    alone: solitude.alone,
    serverTime: () => timeOf(pool),
    elsewhere: "set DATABASE_URL to another database",
    close: solitude.close,
  };
}

async function timeOf(pool: pg.Pool): Promise<number> {
  try {
    const { rows } = await pool.query<{ readonly ms: number }>(
      "select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as ms",
    );
    return rows[0]?.ms ?? NaN;
  } catch (error) {
    throw unusable(error);
  }
}

const ELSEWHERE =
  "set DATABASE_URL to postgres://user:password@host:port/database of a PostgreSQL that this machine reaches";

function unusable(error: unknown): StartError {
  return new StartError(
    `the database at DATABASE_URL cannot be used: ${reasonOf(error)}`,
    ELSEWHERE,
    { cause: error },
  );
}

/** INVARIANT: as on SQLite, who writes sees everything written before, and nobody writes meanwhile, in any process. */
function oneAtATime(db: Kysely<Schema>): Write {
  return (body) =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('edgewise writes', 0))`.execute(trx);
      await body(trx);
    });
}

function settingsOf(url: string): pg.PoolConfig {
  return {
    connectionString: withTls(url),
    application_name: "edgewise",
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: SILENCE_MS,
    lock_timeout: LOCK_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
    types: TYPES,
  };
}

const LOOPBACK: ReadonlySet<string> = new Set(["", "localhost", "127.0.0.1", "[::1]"]);

/**
 * The address with what it says of TLS put plainly: `disable`, `no-verify` (encrypted, whoever the server is), and for
 * everything else a certificate that is valid for the host. INVARIANT: nothing leaves this machine unencrypted unasked.
 */
export function withTls(url: string): string {
  const address = new URL(url);
  const mode = address.searchParams.get("sslmode");
  if (mode === null && LOOPBACK.has(address.hostname)) return url;
  if (mode !== "disable" && mode !== "no-verify") {
    address.searchParams.set("sslmode", "verify-full");
  }
  return address.href;
}

// Of the type of counts, in the server's catalogue.
const INT8 = 20;

/** Whole numbers of eight bytes, as counts are, as numbers; the driver gives them as text. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): ((value: string) => unknown) =>
    isNumber(oid, INT8) ? safeInteger : (pg.types.getTypeParser(oid, format) as typeof safeInteger),
};

function isNumber(value: number, wanted: number): boolean {
  return value === wanted;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be counted`);
  return value;
}

// Serialization failure, deadlock, a lock that took too long, and a row that somebody else has just entered.
const RACES: ReadonlySet<string> = new Set(["40001", "40P01", "55P03", "23505"]);

function isPassing(error: unknown): boolean {
  if (error instanceof ConnectionLost || error instanceof UnsureError) return true;
  return error instanceof pg.DatabaseError && RACES.has(error.code ?? "");
}

/** Whether it is the database's condition that stands in the way, and nothing that was asked of it. */
function isOfDatabase(error: unknown): boolean {
  if (error instanceof ConnectionLost) return true;
  const { code } = asError(error) as { readonly code?: unknown };
  return typeof code === "string" && code in REASONS;
}

const REASONS: Readonly<Record<string, string>> = {
  "28P01": "it does not take this name and password",
  "28000": "it does not let this user in",
  "3D000": "it has no such database",
  [READ_ONLY]: "it can only be read",
  "42501": "it does not let this user write",
  "53100": "its disk is full",
  "53300": "it has no connection to spare",
  "57P03": "it is only just starting, or stopping",
  ENOTFOUND: "its host is not known",
  ECONNREFUSED: "nothing listens there",
  ENOENT: "a file that it names is not there",
};

/** Why there is no connection, by its code: the driver's own words may name hosts and people. */
function reasonOf(error: unknown): string {
  const { cause = error } = asError(error);
  const { code } = cause as { readonly code?: unknown };
  if (typeof code !== "string")
    return "it did not answer, or speaks no TLS (sslmode=disable if it need not)";
  const reason = REASONS[code];
  return reason === undefined ? `it could not be connected to (${code})` : `${reason} (${code})`;
}

/** Frees what deleted rows took up. What the server's log and older copies hold is its keeper's. */
async function vacuum(settings: pg.PoolConfig): Promise<void> {
  // INVARIANT: no limit of a turn's statements, which a large table takes longer than.
  const client = new pg.Client({ ...settings, statement_timeout: 0, query_timeout: 0 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const names = TABLES_OF_TENANTS.map((name) => client.escapeIdentifier(name));
    await client.query(`vacuum (index_cleanup on) ${names.join(", ")}`);
  } finally {
    await client.end();
  }
}
