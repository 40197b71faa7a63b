import { Migrator, type Kysely, type Migration, type Transaction } from "kysely";
import { StartError, asError } from "../errors.js";
import type { Backend } from "./backend.js";
import { createHistory } from "./history-migration.js";
import { createNotices } from "./notices-migration.js";
import type { Schema } from "./schema.js";
import { createTickets } from "./tickets-migration.js";
import { holdAnswers } from "./unsaid-migration.js";

/** Every change of the tables, in order. A migration that has been released is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-begin": whole(async (trx) => {
    await createKnowledge(trx);
    await createConversations(trx);
  }),
  "0002-journal": whole(createJournal),
  "0003-history": whole(createHistory),
  "0004-notices": whole(createNotices),
  "0005-tickets": whole(createTickets),
  "0006-unsaid": whole(holdAnswers),
};

/**
 * A migration that is done whole or not at all. INVARIANT: it is in one transaction; on SQLite the migrator itself rolls
 * nothing back, on PostgreSQL it has opened one.
 */
export function whole(up: (trx: Transaction<unknown>) => Promise<void>): Migration {
  return {
    up: (db: Kysely<unknown>) => (isTransaction(db) ? up(db) : db.transaction().execute(up)),
  };
}

async function createJournal({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("answers")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("activity", "text", (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("answers_key", ["tenant", "conversation", "activity"])
    .execute();
  await schema
    .createTable("journal")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("remark", "text", (column) => column.notNull())
    .execute();
  await schema.createIndex("journal_by_day").on("journal").column("day").execute();
}

async function createKnowledge({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("environments")
    .addColumn("tenant", "text", (column) => column.notNull().primaryKey())
    .addColumn("revision", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("evidence")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("fact", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("cut", "integer", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("learnt_at", "text", (column) => column.notNull())
    .addColumn("learnt_by", "text")
    .addColumn("retired", "integer")
    .addPrimaryKeyConstraint("evidence_key", ["tenant", "revision", "position"])
    .execute();
  await schema.createIndex("evidence_by_fact").on("evidence").columns(["tenant", "fact"]).execute();
}

async function createConversations({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("conversations")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("conversations_key", ["tenant", "conversation"])
    .execute();
  await schema
    .createTable("cards")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("card", "text", (column) => column.notNull())
    .addColumn("activity", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("cards_key", ["tenant", "conversation", "card"])
    .execute();
  await schema
    .createTable("inbox")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("activity", "text", (column) => column.notNull())
    .addColumn("replies", "text", (column) => column.notNull())
    .addColumn("sent", "integer", (column) => column.notNull())
    .addColumn("answered_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("inbox_key", ["tenant", "conversation", "activity"])
    .execute();
  await schema.createIndex("inbox_by_age").on("inbox").column("answered_at").execute();
}

function isTransaction(db: Kysely<unknown>): db is Transaction<unknown> {
  return db.isTransaction;
}

/** What bringing the tables up to date is made of. */
export interface MigrateParts {
  readonly migrations?: Readonly<Record<string, Migration>>;
  /** What to set to use another database. */
  readonly elsewhere?: string | undefined;
  readonly isPassing?: Backend["isPassing"];
  /** What to say where it is the database's condition that stands in the way. */
  readonly unusable?: Backend["unusable"];
}

// Another process may be bringing the same tables up to date.
const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/** Brings the tables to this program's version; refuses a database that a newer program has written. */
export async function migrate(db: Kysely<Schema>, parts: MigrateParts = {}): Promise<void> {
  const { isPassing = () => false, unusable = () => null } = parts;
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      await migrateOnce(db, parts);
      return;
    } catch (error) {
      if (error instanceof StartError) throw error;
      if (waited >= PATIENCE_MS || !isPassing(error)) throw unusable(error) ?? notMigrated(error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function migrateOnce(
  db: Kysely<Schema>,
  { migrations = MIGRATIONS, elsewhere = "set DATABASE_FILE to another file" }: MigrateParts,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  await refuseNewer(db, migrations, elsewhere);
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // A newer process may have been faster by a moment.
  await refuseNewer(db, migrations, elsewhere);
  throw asError(error);
}

function notMigrated(error: unknown): StartError {
  return new StartError(
    "the database could not be brought up to date",
    "nothing was changed; start the earlier version again, or restore a copy of the database",
    { cause: error },
  );
}

async function refuseNewer(
  db: Kysely<Schema>,
  migrations: Readonly<Record<string, Migration>>,
  elsewhere: string,
): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return;
  const done = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .execute();
  if (done.every(({ name }) => name in migrations)) return;
  throw new StartError(
    "the database was written by a newer version of Edgewise",
    `start that version, or ${elsewhere}`,
  );
}
