import { existsSync, readFileSync } from "node:fs";
import { sql, type Kysely } from "kysely";
import type { DatabasePlace } from "../../bot/storage/opening.js";
import type { Schema } from "../../bot/storage/schema.js";

/** Everything that can be read of a database from here: its files' raw bytes, or where those are a server's its rows. */
export function storedTexts(
  { databaseFile, databaseUrl }: DatabasePlace,
  db: Kysely<Schema>,
): Promise<readonly string[]> {
  return databaseUrl === null ? Promise.resolve(bytesOf(databaseFile)) : rowsOf(db);
}

function bytesOf(file: string): readonly string[] {
  return ["", "-wal", "-shm"]
    .map((end) => `${file}${end}`)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path).toString("latin1"));
}

async function rowsOf(db: Kysely<Schema>): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    texts.push(JSON.stringify(rows));
  }
  return texts;
}
