import type { Kysely, Transaction } from "kysely";
import type { Place, SentRecord, StoredConversation, TurnRecord } from "../ports.js";
import { environmentStandsAt, revisionOf } from "./environments.js";
import type { Schema } from "./schema.js";

/** Reads a conversation as last stored. */
export async function readConversation(
  db: Kysely<Schema>,
  { tenant, conversation }: Place,
): Promise<StoredConversation> {
  const row = await db
    .selectFrom("conversations")
    .select(["state", "revision"])
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .executeTakeFirst();
  return row === undefined
    ? { state: null, revision: 0 }
    : { state: JSON.parse(row.state) as unknown, revision: row.revision };
}

/**
 * Stores the state if neither the conversation nor the environment has moved on since the turn read
 * them; false when one has.
 */
export async function advanceConversation(
  trx: Transaction<Schema>,
  turn: TurnRecord,
  environmentRevision: number,
): Promise<boolean> {
  const { tenant, conversation } = turn.place;
  const row = { state: JSON.stringify(turn.state), updated_at: turn.at };
  if (turn.conversationRevision === 0) {
    if ((await revisionOf(trx, tenant)) !== environmentRevision) return false;
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("conversations")
      .values({ tenant, conversation, revision: 1, ...row })
      .onConflict((conflict) => conflict.columns(["tenant", "conversation"]).doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await trx
    .updateTable("conversations")
    .set({ revision: turn.conversationRevision + 1, ...row })
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("revision", "=", turn.conversationRevision)
    .where(environmentStandsAt(tenant, environmentRevision))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The activity that shows a card, or null. */
export async function readCardActivity(
  db: Kysely<Schema>,
  { tenant, conversation }: Place,
  card: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("cards")
    .select("activity")
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("card", "=", card)
    .executeTakeFirst();
  return row?.activity ?? null;
}

/** Keeps under which activities cards now stand. */
export async function writeCards(
  trx: Transaction<Schema>,
  { place: { tenant, conversation }, cards }: SentRecord,
): Promise<void> {
  for (const { card, activity } of cards) {
    await trx
      .insertInto("cards")
      .values({ tenant, conversation, card, activity })
      .onConflict((conflict) =>
        conflict.columns(["tenant", "conversation", "card"]).doUpdateSet({ activity }),
      )
      .execute();
  }
}
