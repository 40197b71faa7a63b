import type { ExpressionBuilder, Kysely } from "kysely";
import { RETRY_DELAYS } from "../retry-schedule.js";
import type { Schema } from "./schema.js";

/**
 * Begins what makes rows that were given up due again, under the same ids and by the whole schedule; whoever runs it
 * says which of them.
 */
export function dueAgain(db: Kysely<Schema>, at: string) {
  return db
    .updateTable("outbox")
    .set({ state: "waiting", due: at, attempts: 0, ended: null })
    .where("state", "=", "dead");
}

/** What was to be said in a conversation, by its chain, and was given up. */
export function givenUpIn(db: Kysely<Schema>, chain: string) {
  return db
    .selectFrom("outbox")
    .select("outbox.link")
    .where("outbox.chain", "=", chain)
    .where("outbox.state", "=", "dead");
}

const ALL_ATTEMPTS = RETRY_DELAYS.length + 1;

/** Whether it was given up because its attempts came to an end, and not because it was refused. */
export function afterAll(row: ExpressionBuilder<Schema, "outbox">) {
  return row("outbox.attempts", ">=", ALL_ATTEMPTS);
}
