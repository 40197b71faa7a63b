import type { Kysely } from "kysely";
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

/** The attempts of what was given up because they came to an end, and not because it was refused. */
export const ALL_ATTEMPTS = RETRY_DELAYS.length + 1;
