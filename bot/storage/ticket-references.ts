import type { Kysely, Transaction } from "kysely";
import type { TicketReferences } from "../helpdesk/desk.js";
import type { GroupCommit } from "./group-commit.js";
import type { Schema } from "./schema.js";

/** Makes what keeps under which name a ticket is known in its destinations. */
export function createTicketReferences(
  db: Kysely<Schema>,
  group: GroupCommit<Transaction<Schema>>,
): TicketReferences {
  return {
    get: async ({ tenant, id }, destination) => {
      const row = await db
        .selectFrom("ticket_references")
        .select("reference")
        .where("tenant", "=", tenant)
        .where("ticket", "=", id)
        .where("destination", "=", destination)
        .executeTakeFirst();
      return row?.reference ?? null;
    },
    put: ({ tenant, id }, destination, reference) =>
      group.commit(async (trx) => {
        await trx
          .insertInto("ticket_references")
          .values({ tenant, ticket: id, destination, reference })
          .onConflict((conflict) =>
            conflict.columns(["tenant", "ticket", "destination"]).doUpdateSet({ reference }),
          )
          .execute();
      }),
    find: async (destination, reference) => {
      const row = await db
        .selectFrom("ticket_references")
        .select(["tenant", "ticket"])
        .where("destination", "=", destination)
        .where("reference", "=", reference)
        .executeTakeFirst();
      return row === undefined ? null : { tenant: row.tenant, id: row.ticket };
    },
  };
}
