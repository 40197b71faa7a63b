import type { Transaction } from "kysely";
import type { Forgettable } from "../../dialogs/index.js";
import { NO_REPLIES } from "../card-json.js";
import type { Place, TurnRecord } from "../ports.js";
import { REPLY } from "../reply-message.js";
import { isGivenBy, type Giver } from "./giver.js";
import { conversationsOf } from "./holdings.js";
import type { Schema } from "./schema.js";
import { NOTICE, takeBack } from "./withdrawal.js";

/** What a turn asks to be deleted, or null. */
export function forgotten(turn: TurnRecord): Forgettable | null {
  const effect = turn.effects.find(({ kind }) => kind === "forget");
  return effect?.kind === "forget" ? effect.what : null;
}

/** Whose turn it is, by id; nobody's where they ask to be forgotten. */
export function speakerOf(turn: TurnRecord): string | null {
  return forgotten(turn) === null ? (turn.by?.id ?? null) : null;
}

/** Deletes what a turn asks to be deleted, within the transaction that stores the turn. */
export async function forget(trx: Transaction<Schema>, turn: TurnRecord): Promise<void> {
  switch (forgotten(turn)) {
    case "environment":
      await forgetEnvironment(trx, turn);
      break;
    case "me":
      await forgetPerson(trx, turn);
      break;
    case null:
      break;
  }
}

/** Every table that holds nothing but what is one organisation's: emptied with it. */
export const OF_THE_ORGANISATION = [
  "evidence",
  "changes",
  "journal",
  "cards",
  "answers",
  "given_answers",
  "outbox",
  "conversation_references",
  "muted",
  "tickets",
  "ticket_references",
  "ticket_deeds",
] as const;

/** Every table that holds anything of an organisation. */
export const TABLES_OF_TENANTS = [
  ...OF_THE_ORGANISATION,
  "conversations",
  "environments",
  "inbox",
  "ticket_counters",
] as const;

/** INVARIANT: the environment keeps its number, so that nothing made from what was deleted counts again; and no ticket gets the number of one that the helpdesk has. */
async function forgetEnvironment(trx: Transaction<Schema>, turn: TurnRecord): Promise<void> {
  const { tenant, conversation } = turn.place;
  for (const table of OF_THE_ORGANISATION) {
    await trx.deleteFrom(table).where("tenant", "=", tenant).execute();
  }
  await trx
    .deleteFrom("conversations")
    .where("tenant", "=", tenant)
    .where("conversation", "!=", conversation)
    .execute();
  await forgetAnswersBut(trx, turn, (query) => query.where("tenant", "=", tenant));
}

async function forgetPerson(trx: Transaction<Schema>, turn: TurnRecord): Promise<void> {
  const { tenant, conversation } = turn.place;
  const { by } = turn;
  const theirs = by === undefined ? [] : await conversationsOf(trx, tenant, by);
  await forgetNotices(trx, turn, [...theirs, conversation]);
  if (by !== undefined) await forgetTickets(trx, tenant, by.id);
  for (const one of new Set([...theirs, conversation])) {
    const place = { tenant, conversation: one };
    if (one !== conversation) await deleteIn(trx, "conversations", place);
    await deleteIn(trx, "cards", place);
    await deleteIn(trx, "answers", place);
    await forgetAnswersBut(trx, turn, (query) =>
      query.where("tenant", "=", tenant).where("conversation", "=", one),
    );
  }
  if (by === undefined) return;
  await forgetAnswersBut(trx, turn, (query) =>
    query.where("tenant", "=", tenant).where("person", "=", by.id),
  );
  await forgetGiver(trx, tenant, by);
}

/**
 * Other people's notices may name whoever is to be forgotten: they go, and those that wait are written anew, though an
 * attempt may have arrived; what is being sent in this moment counts as told.
 */
async function forgetNotices(
  trx: Transaction<Schema>,
  { place: { tenant }, by, at }: TurnRecord,
  conversations: readonly string[],
): Promise<void> {
  const waiting = await trx
    .selectFrom("outbox")
    .select("id")
    .where("tenant", "=", tenant)
    .where("destination", "=", NOTICE)
    .where("state", "=", "waiting")
    .where((row) => row.or([row("lease_until", "is", null), row("lease_until", "<=", at)]))
    .execute();
  for (const { id } of waiting) await takeBack(trx, id, 0);
  await trx
    .deleteFrom("outbox")
    .where("tenant", "=", tenant)
    .where("destination", "=", NOTICE)
    .execute();
  for (const table of ["given_answers", "conversation_references", "outbox"] as const) {
    await trx
      .deleteFrom(table)
      .where("tenant", "=", tenant)
      // Of the outbox what was answered: what goes to the helpdesk is about other people's tickets.
      .$if(table === "outbox", (query) => query.where(trx.dynamic.ref("destination"), "=", REPLY))
      .where((row) =>
        row.or([row("conversation", "in", conversations), row("person", "=", by?.id ?? "")]),
      )
      .execute();
  }
  if (by === undefined) return;
  await trx.deleteFrom("muted").where("tenant", "=", tenant).where("person", "=", by.id).execute();
}

/** The tickets somebody opened, and what was still to be sent of them. What the helpdesk has is the helpdesk's. */
async function forgetTickets(
  trx: Transaction<Schema>,
  tenant: string,
  person: string,
): Promise<void> {
  const theirs = trx
    .selectFrom("tickets")
    .select("id")
    .where("tenant", "=", tenant)
    .where("requester", "=", person);
  for (const table of ["ticket_references", "ticket_deeds"] as const) {
    await trx
      .deleteFrom(table)
      .where("tenant", "=", tenant)
      .where("ticket", "in", theirs)
      .execute();
  }
  for (const [table, column] of [
    ["tickets", "requester"],
    ["outbox", "person"],
  ] as const) {
    await trx
      .deleteFrom(table)
      .where("tenant", "=", tenant)
      .where(trx.dynamic.ref(column), "=", person)
      .execute();
  }
}

/** What somebody gave stays; that it was they who gave it does not. */
async function forgetGiver(trx: Transaction<Schema>, tenant: string, who: Giver): Promise<void> {
  await trx
    .updateTable("evidence")
    .set({ learnt_by: null })
    .where("tenant", "=", tenant)
    .where(isGivenBy("learnt_by", who))
    .execute();
  await trx
    .updateTable("changes")
    .set({ by: null })
    .where("tenant", "=", tenant)
    .where(isGivenBy("by", who))
    .execute();
}

async function deleteIn(
  trx: Transaction<Schema>,
  table: "conversations" | "cards" | "answers",
  { tenant, conversation }: Place,
): Promise<void> {
  await trx
    .deleteFrom(table)
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .execute();
}

type Emptying = ReturnType<typeof emptyingOf>;

function emptyingOf(trx: Transaction<Schema>) {
  return trx
    .updateTable("inbox")
    .set({ replies: NO_REPLIES, sent: 0, person: null, say_until: null });
}

/**
 * Empties kept answers, all but the one that says that everything is deleted. INVARIANT: that something was answered stays
 * for as long as answers are kept: delivered again, it would bring back what was deleted.
 */
async function forgetAnswersBut(
  trx: Transaction<Schema>,
  { place, activity }: TurnRecord,
  which: (query: Emptying) => Emptying,
): Promise<void> {
  const { conversation } = place;
  await which(emptyingOf(trx))
    .where((row) =>
      row.or([row("conversation", "!=", conversation), row("activity", "!=", activity ?? "")]),
    )
    .execute();
}
