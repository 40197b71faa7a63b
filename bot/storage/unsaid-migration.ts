import type { Kysely } from "kysely";

/** Migration 0006: until when the process of a turn has the say, so that another says what it left unsaid. */
export async function holdAnswers({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema.alterTable("inbox").addColumn("say_until", "text").execute();
  // Only of turns under way, so that it costs nothing to look.
  await schema
    .createIndex("inbox_unsaid")
    .on("inbox")
    .columns(["tenant", "conversation", "say_until"])
    .where("say_until" as never, "is not", null)
    .execute();
}
