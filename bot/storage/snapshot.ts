import type { Kysely, Transaction } from "kysely";
import { UnsureError } from "../errors.js";
import type { Backend } from "./backend.js";
import { withRetries } from "./retries.js";
import type { Schema } from "./schema.js";

/** Reads several things as they stood at one moment; all of them again where the connection was lost on the way. */
export type Snapshot = <Result>(
  body: (trx: Transaction<Schema>) => Promise<Result>,
) => Promise<Result>;

/** Makes what reads so. */
export function createSnapshot(
  db: Kysely<Schema>,
  isPassing: NonNullable<Backend["isPassing"]>,
): Snapshot {
  return (body) => withRetries(() => readOnce(db, body), isPassing);
}

async function readOnce<Result>(
  db: Kysely<Schema>,
  body: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  let read: { readonly result: Result } | undefined;
  try {
    await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (trx) => {
        read = { result: await body(trx) };
      });
  } catch (error) {
    // Whether the server heard the end makes no difference to what it has said before.
    if (!(error instanceof UnsureError)) throw error;
  }
  if (read === undefined) throw new Error("nothing was read");
  return read.result;
}
