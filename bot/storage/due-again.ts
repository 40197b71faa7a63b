import type { Kysely } from "kysely";
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
