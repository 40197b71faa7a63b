import type { Kysely, Transaction } from "kysely";
import {
  act,
  isTicketRefusal,
  openTicket,
  TICKET_MOVED,
  type Effect,
  type Given,
  type Ticket,
  type TicketNeed,
} from "../../dialogs/index.js";
import type { DeskOutcome, TicketDesk, TicketRef } from "../helpdesk/desk.js";
import type { Place, TurnRecord } from "../ports.js";
import type { GroupCommit } from "./group-commit.js";
import type { Schema } from "./schema.js";
import { announce } from "./ticket-outbox.js";

type TicketEffect = Extract<Effect, { readonly kind: "open-ticket" | "act-on-ticket" }>;

function isOnTickets(effect: Effect): effect is TicketEffect {
  return effect.kind === "open-ticket" || effect.kind === "act-on-ticket";
}

/** Stores what turns do about tickets, within the transactions that store the turns. */
export interface TicketsOfTurns {
  /** Whether the numbers are still free and the tickets still as the step saw them. Writes nothing. */
  readonly stand: (trx: Transaction<Schema>, turn: TurnRecord) => Promise<boolean>;
  readonly write: (trx: Transaction<Schema>, turn: TurnRecord) => Promise<void>;
}

/** Makes what stores the tickets of turns, and tells these destinations. */
export function createTicketsOfTurns(destinations: readonly string[]): TicketsOfTurns {
  return {
    stand: async (trx, turn) => {
      for (const effect of turn.effects.filter(isOnTickets)) {
        if (!(await stands(trx, turn, effect))) return false;
      }
      return true;
    },
    write: async (trx, turn) => {
      for (const effect of turn.effects.filter(isOnTickets)) {
        const ticket = await done(trx, turn, effect);
        // INVARIANT: nobody writes between `stand` and here.
        if (ticket === null) throw new Error("a ticket moved within a transaction");
        await writeTicket(trx, ticket, turn.environmentRevision);
        const shownOn = effect.kind === "open-ticket" ? effect.draft.card : effect.card;
        await announce(trx, ticket, destinations, null, shownOn);
      }
    },
  };
}

async function stands(
  trx: Transaction<Schema>,
  turn: TurnRecord,
  effect: TicketEffect,
): Promise<boolean> {
  return effect.kind === "open-ticket"
    ? (await nextNumber(trx, turn.place.tenant)) === effect.draft.number
    : (await done(trx, turn, effect)) !== null;
}

/** The ticket once an effect is performed; null where it does not stand as the step saw it. */
async function done(
  trx: Transaction<Schema>,
  { place, at }: TurnRecord,
  effect: TicketEffect,
): Promise<Ticket | null> {
  if (effect.kind === "open-ticket") return openTicket(effect.draft, place, at);
  const ticket = await readTicket(trx, place.tenant, effect.id);
  if (ticket?.revision !== effect.revision) return null;
  const next = act(ticket, effect, effect.by, at);
  return isTicketRefusal(next) ? null : next;
}

/** The number that the next ticket of an organisation gets. */
export async function nextNumber(db: Kysely<Schema>, tenant: string): Promise<number> {
  const row = await db
    .selectFrom("ticket_counters")
    .select("last")
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** Reads a ticket of an organisation by our id, or by the number people say. */
export async function readTicket(
  db: Kysely<Schema>,
  tenant: string,
  which: string | number,
): Promise<Ticket | null> {
  const row = await db
    .selectFrom("tickets")
    .select("ticket")
    .where("tenant", "=", tenant)
    .where(typeof which === "number" ? "number" : "id", "=", which)
    .executeTakeFirst();
  return row === undefined ? null : ticketOf(row);
}

function ticketOf({ ticket }: { readonly ticket: string }): Ticket {
  return JSON.parse(ticket) as Ticket;
}

/** Keeps a ticket after an act, or as it was opened when `revision` was what was known. */
export async function writeTicket(
  trx: Transaction<Schema>,
  ticket: Ticket,
  environmentRevision: number,
): Promise<void> {
  const { tenant, id, number, revision, state, requester, conversation, question } = ticket;
  const json = JSON.stringify(ticket);
  if (revision > 1) {
    const { numUpdatedRows } = await trx
      .updateTable("tickets")
      .set({ revision, state, ticket: json })
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .where("revision", "=", revision - 1)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) throw new Error("a ticket moved within a transaction");
    return;
  }
  await trx
    .insertInto("tickets")
    .values({
      ...{ tenant, id, number, revision, state, conversation },
      requester: requester.id,
      ticket: json,
      checked: question === null ? null : environmentRevision,
      told: null,
    })
    .execute();
  await trx
    .insertInto("ticket_counters")
    .values({ tenant, last: number })
    .onConflict((conflict) => conflict.column("tenant").doUpdateSet({ last: number }))
    .execute();
}

// More than anybody looks through.
const MOST_OF_ONE = 200;

/** Makes what fetches tickets for steps; without destinations there is no next number, and the requester is told so. */
export function createTicketSource(
  db: Kysely<Schema>,
  destinations: readonly string[],
  oneWay = false,
): (place: Place, need: TicketNeed) => Promise<Given> {
  return async ({ tenant }, need) => {
    switch (need.kind) {
      case "tickets":
        return { tickets: await newest(db, tenant, MOST_OF_ONE, need.of.id) };
      case "ticket":
        return { ticket: await readTicket(db, tenant, need.ticket) };
      case "next-ticket-number":
        return destinations.length === 0
          ? {}
          : { nextTicketNumber: await nextNumber(db, tenant), ...(oneWay && { oneWay }) };
    }
  };
}

async function newest(
  db: Kysely<Schema>,
  tenant: string,
  most: number,
  requester?: string,
): Promise<readonly Ticket[]> {
  const rows = await db
    .selectFrom("tickets")
    .select("ticket")
    .where("tenant", "=", tenant)
    .$if(requester !== undefined, (query) => query.where("requester", "=", requester ?? ""))
    .orderBy("number", "desc")
    .limit(most)
    .execute();
  return rows.map(ticketOf);
}

/** Makes the tickets as the helpdesk's side works with them. */
export function createDesk(
  db: Kysely<Schema>,
  group: GroupCommit<Transaction<Schema>>,
  destinations: readonly string[],
  now: () => Date = () => new Date(),
): TicketDesk {
  return {
    ticket: ({ tenant, id }) => readTicket(db, tenant, id),
    tickets: (tenant, most) => newest(db, tenant, most),
    act: (...what) => group.commit((trx) => actOnce(trx, destinations, now().toISOString(), what)),
  };
}

async function actOnce(
  trx: Transaction<Schema>,
  destinations: readonly string[],
  at: string,
  [ref, deed, by, how]: Parameters<TicketDesk["act"]>,
): Promise<DeskOutcome> {
  const ticket = await readTicket(trx, ref.tenant, ref.id);
  if (ticket === null) return { kind: "unknown" };
  const before = await readDeed(trx, ref, how.once);
  if (before !== null) return outcomeOf(before.refused, ticket);
  const moved = how.revision !== undefined && how.revision !== ticket.revision;
  const next = moved ? { refused: TICKET_MOVED } : act(ticket, deed, by, at);
  const refused = isTicketRefusal(next) ? next.refused : null;
  await trx
    .insertInto("ticket_deeds")
    .values({ tenant: ref.tenant, ticket: ref.id, once: how.once, refused, at })
    .execute();
  if (isTicketRefusal(next)) return outcomeOf(refused, ticket);
  await writeTicket(trx, next, 0);
  await announce(trx, next, destinations, how.from);
  return { kind: "done", ticket: next };
}

function outcomeOf(refused: string | null, ticket: Ticket): DeskOutcome {
  return refused === null ? { kind: "done", ticket } : { kind: "refused", why: refused, ticket };
}

async function readDeed(
  trx: Transaction<Schema>,
  { tenant, id }: TicketRef,
  once: string,
): Promise<{ readonly refused: string | null } | null> {
  const row = await trx
    .selectFrom("ticket_deeds")
    .select("refused")
    .where("tenant", "=", tenant)
    .where("ticket", "=", id)
    .where("once", "=", once)
    .executeTakeFirst();
  return row ?? null;
}
