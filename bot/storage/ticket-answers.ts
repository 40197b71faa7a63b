import type { Kysely, Transaction } from "kysely";
import type { Answer } from "../../knowledge/index.js";
import { act, isTicketRefusal, type Ticket } from "../../dialogs/index.js";
import type { TicketAnswerStore } from "../helpdesk/answer-store.js";
import type { GroupCommit } from "./group-commit.js";
import { uncheckedOf } from "./changes.js";
import type { Schema } from "./schema.js";
import { announce } from "./ticket-outbox.js";
import { readTicket, writeTicket } from "./tickets.js";

const OPEN = ["new", "assigned", "waiting"] as const;
/** Edgewise itself, as whoever does something about a ticket. */
export const EDGEWISE = { id: "", name: "Edgewise", side: "edgewise" } as const;

/** Makes what compares the answers of open tickets with what is known now. */
export function createTicketAnswerStore(
  db: Kysely<Schema>,
  group: GroupCommit<Transaction<Schema>>,
  destinations: readonly string[],
): TicketAnswerStore {
  return {
    unchecked: () => readUnchecked(db),
    open: async (tenant, revision) => {
      const rows = await db
        .selectFrom("tickets")
        .select(["ticket", "checked", "told"])
        .where("state", "in", OPEN)
        .where("tenant", "=", tenant)
        .where("checked", "<", revision)
        .execute();
      return rows.map(({ ticket, checked, told }) => ({
        ticket: JSON.parse(ticket) as Ticket,
        checked: checked ?? 0,
        told: told as Answer | null,
      }));
    },
    settle: (compared, now) => group.commit((trx) => settle(trx, destinations, compared, now)),
  };
}

async function readUnchecked(db: Kysely<Schema>): ReturnType<TicketAnswerStore["unchecked"]> {
  const tenants = await db
    .selectFrom("tickets")
    .innerJoin("environments", "environments.tenant", "tickets.tenant")
    .select(({ fn }) => ["environments.tenant as tenant", fn.min("tickets.checked").as("checked")])
    .where("tickets.state", "in", OPEN)
    .whereRef("tickets.checked", "<", "environments.revision")
    .groupBy("environments.tenant")
    .execute();
  return uncheckedOf(db, tenants);
}

type Settle = TicketAnswerStore["settle"];

async function settle(
  trx: Transaction<Schema>,
  destinations: readonly string[],
  { ticket: { tenant, id }, checked, revision, answer, says }: Parameters<Settle>[0],
  now: string,
): ReturnType<Settle> {
  const next = says === null ? null : await saidOn(trx, { tenant, id }, says, now);
  // What cannot be said on a ticket that was withdrawn meanwhile is compared again when it is reopened.
  if (says !== null && next === null) return false;
  const { numUpdatedRows } = await trx
    .updateTable("tickets")
    .set({ checked: revision, ...(next !== null && { told: answer }) })
    .where("tenant", "=", tenant)
    .where("id", "=", id)
    .where("checked", "=", checked)
    .executeTakeFirstOrThrow();
  // Another process has compared it meanwhile.
  if (numUpdatedRows !== 1n || next === null) return false;
  await writeTicket(trx, next, revision);
  await announce(trx, next, destinations, null);
  return true;
}

/** A ticket on which its changed answer is said; null where it cannot be. */
async function saidOn(
  trx: Transaction<Schema>,
  { tenant, id }: Pick<Ticket, "tenant" | "id">,
  note: string,
  now: string,
): Promise<Ticket | null> {
  const ticket = await readTicket(trx, tenant, id);
  if (ticket === null) return null;
  const next = act(ticket, { action: "answer-changed", note }, EDGEWISE, now);
  return isTicketRefusal(next) ? null : next;
}
