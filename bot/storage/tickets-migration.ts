import type { Kysely } from "kysely";

/** Migration 0005: what was handed over to the helpdesk. */
export async function createTickets({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("tickets")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("requester", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("ticket", "text", (column) => column.notNull())
    .addColumn("checked", "integer")
    .addColumn("told", "text")
    .addPrimaryKeyConstraint("tickets_key", ["tenant", "id"])
    .addUniqueConstraint("tickets_by_number", ["tenant", "number"])
    .execute();
  await schema
    .createIndex("tickets_by_requester")
    .on("tickets")
    .columns(["tenant", "requester"])
    .execute();
  await schema
    .createIndex("tickets_by_check")
    .on("tickets")
    .columns(["state", "tenant", "checked"])
    .execute();
  await schema
    .createTable("ticket_counters")
    .addColumn("tenant", "text", (column) => column.notNull().primaryKey())
    .addColumn("last", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("ticket_references")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("ticket", "text", (column) => column.notNull())
    .addColumn("destination", "text", (column) => column.notNull())
    .addColumn("reference", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("ticket_references_key", ["tenant", "ticket", "destination"])
    .execute();
  await schema
    .createIndex("ticket_references_by_reference")
    .on("ticket_references")
    .columns(["destination", "reference"])
    .execute();
  await schema
    .createTable("ticket_deeds")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("ticket", "text", (column) => column.notNull())
    .addColumn("once", "text", (column) => column.notNull())
    .addColumn("refused", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("ticket_deeds_key", ["tenant", "ticket", "once"])
    .execute();
}
