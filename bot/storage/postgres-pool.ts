import pg from "pg";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { UnsureError, asError } from "../errors.js";
import { binding } from "./bindings.js";

/** The connection to the database broke; what was under way is not stored unless it was its very last word. */
export class ConnectionLost extends Error {
  override readonly name: string = "ConnectionLost";
}

/** There was no connection to be had, for as long as anybody waits for one. */
class NoConnection extends ConnectionLost {
  override readonly name = "NoConnection";
}

/** Opens the connections that a process shares. */
export function openPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(settings);
  // INVARIANT: without these listeners a connection that drops, idle or inside a transaction, ends the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** The pool as Kysely uses it, with the driver's traps closed; see the tests for each. */
export function guardedPool(pool: pg.Pool): PostgresPool {
  return { connect: () => lend(pool), end: () => pool.end() };
}

/**
 * The same pool for what only reads: a question that lost its connection changed nothing, and is put again on another.
 * What is asked in a transaction is for whoever began it to ask again, whole.
 */
export function readingPool(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => readingClient(() => lend(pool), await lend(pool)),
    // INVARIANT: ended once, by whoever writes.
    end: () => Promise.resolve(),
  };
}

async function lend(pool: pg.Pool): Promise<PostgresPoolClient> {
  return guardedClient(await opening(() => pool.connect()));
}

/** Opens a connection, and tries again for a moment where there is none to be had: whoever waits need not notice. */
export function opening<Opened>(open: () => Promise<Opened>): Promise<Opened> {
  return patiently(open, () => true).catch((error: unknown) => {
    throw new NoConnection("no connection to the database", { cause: error });
  });
}

// A server that is restarted, or has every connection lent out, is there again in a moment.
const RECONNECT_MS = 2000;
const RECONNECT_PAUSES_MS: readonly number[] = [20, 50, 100, 200, 400, 600, 600];

async function patiently<Done>(
  attempt: () => Promise<Done>,
  isPassing: (error: unknown) => boolean,
): Promise<Done> {
  const begun = performance.now();
  for (const pause of RECONNECT_PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error) || performance.now() - begun > RECONNECT_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}

function readingClient(
  another: () => Promise<PostgresPoolClient>,
  first: PostgresPoolClient,
): PostgresPoolClient {
  let client: PostgresPoolClient | undefined = first;
  let isFirst = true;
  const askAgain = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    client ??= await another();
    try {
      return await client.query(text, values);
    } catch (error) {
      if (isLost(error)) {
        client.release();
        client = undefined;
      }
      throw error;
    }
  };
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    const standsAlone = isFirst && text.startsWith("select");
    isFirst = false;
    if (standsAlone) return patiently(() => askAgain(text, values), isWorthAnother);
    if (client === undefined) throw new ConnectionLost("the connection to the database broke");
    return client.query(text, values);
  };
  return {
    query: query as unknown as PostgresPoolClient["query"],
    release: () => client?.release(),
  };
}

function isLost(error: unknown): boolean {
  return error instanceof ConnectionLost;
}

/** Who has waited for a connection in vain does not wait a second time. */
function isWorthAnother(error: unknown): boolean {
  return isLost(error) && !(error instanceof NoConnection);
}

function guardedClient(client: pg.PoolClient): PostgresPoolClient {
  let lost: Error | undefined;
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    const bound = values.map(binding);
    try {
      return await client.query(text, bound);
    } catch (error) {
      if (isAboutStatement(error)) throw error;
      lost ??= asError(error);
      // Who is gone has nothing more to take back; to say so would hide why.
      if (text === "rollback") return { command: "ROLLBACK", rowCount: 0, rows: [] };
      if (text === "commit") throw new UnsureError(UNSURE, { cause: lost });
      throw new ConnectionLost("the connection to the database broke", { cause: lost });
    }
  };
  return {
    query: query as unknown as PostgresPoolClient["query"],
    // What is broken is not lent again.
    release: () => {
      client.release(lost);
    },
  };
}

const UNSURE = "the connection to the database broke: this may or may not have been stored";
// A session that was opened while the database could only be read goes on so for as long as it lasts.
export const READ_ONLY = "25006";

/** Whether a statement failed and its connection is good for more: the server says so, or a number came back that is too large. */
export function isAboutStatement(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return error instanceof RangeError;
  const { code = "" } = error;
  const ends =
    code.startsWith("08") || code.startsWith("57P") || code === "25P03" || code === READ_ONLY;
  return !ends;
}
