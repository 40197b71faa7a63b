import type { Kysely } from "kysely";

/** Migration 0004: where people can be spoken to unasked, which answers they were given, and what is to be sent. */
export async function createNotices(db: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await createReferences(db);
  await createGivenAnswers(db);
  await createOutbox(db);
}

async function createReferences({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("conversation_references")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("reference", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("unreachable", "text")
    .addPrimaryKeyConstraint("conversation_references_key", ["tenant", "conversation"])
    .execute();
}

async function createGivenAnswers({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("given_answers")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("question_key", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("by_settings", "text")
    .addColumn("deciding", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("checked", "integer", (column) => column.notNull())
    .addColumn("notice", "text")
    .addColumn("before", "text")
    .addPrimaryKeyConstraint("given_answers_key", [
      "tenant",
      "person",
      "conversation",
      "question_key",
    ])
    .execute();
  await schema
    .createIndex("given_answers_by_check")
    .on("given_answers")
    .columns(["tenant", "checked"])
    .execute();
  await schema
    .createIndex("given_answers_by_notice")
    .on("given_answers")
    .column("notice")
    .execute();
  await schema
    .createTable("muted")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("muted_key", ["tenant", "person"])
    .execute();
}

async function createOutbox({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.notNull().primaryKey())
    .addColumn("destination", "text", (column) => column.notNull())
    .addColumn("chain", "text", (column) => column.notNull())
    .addColumn("link", "integer", (column) => column.notNull())
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("created", "text", (column) => column.notNull())
    .addColumn("due", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("lease_owner", "text")
    .addColumn("lease_until", "text")
    .addColumn("fence", "integer", (column) => column.notNull())
    .addColumn("doubtful", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("ended", "text")
    .addColumn("last_error", "text")
    .addUniqueConstraint("outbox_order", ["chain", "link"])
    .execute();
  await schema.createIndex("outbox_by_due").on("outbox").columns(["state", "due"]).execute();
  await schema
    .createIndex("outbox_by_conversation")
    .on("outbox")
    .columns(["tenant", "conversation"])
    .execute();
}
