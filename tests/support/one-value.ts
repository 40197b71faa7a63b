import { sql, type Kysely } from "kysely";
import type { Schema } from "../../bot/storage/schema.js";

/** Runs a statement that gives one value. */
export async function oneValue(db: Kysely<Schema>, statement: string): Promise<unknown> {
  const { rows } = await sql.raw<object>(statement).execute(db);
  return Object.values(rows[0] ?? {})[0];
}
