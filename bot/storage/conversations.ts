import type { Kysely, Transaction } from "kysely";
import { replyChain } from "../reply-message.js";
import type { Place, SentRecord, StoredConversation, TurnRecord } from "../ports.js";
import { afterAll, givenUpIn } from "./due-again.js";
import { environmentStandsAt, revisionOf } from "./environments.js";
import { speakerOf } from "./forgetting.js";
import { prepare } from "./prepared.js";
import type { Schema } from "./schema.js";

/** What is done with conversations in every turn. */
export interface Conversations {
  /** Reads a conversation as last stored. */
  readonly read: (place: Place) => Promise<StoredConversation>;
  /**
   * Stores the state if neither the conversation nor the environment has moved on since the turn read
   * them; false when one has.
   */
  readonly advance: (
    trx: Transaction<Schema>,
    turn: TurnRecord,
    environmentRevision: number,
  ) => Promise<boolean>;
}

/** Makes the conversations of a database. */
export function createConversations(db: Kysely<Schema>): Conversations {
  const select = prepareSelect(db);
  const update = prepareUpdate(db);
  return {
    read: async (place) => {
      const { tenant, conversation } = place;
      const [row] = (await select(db, tenant, conversation, replyChain(place))).rows;
      if (row === undefined) return { state: null, revision: 0 };
      const { state, revision, updated_at: at, unsaid, waiting, missed } = row;
      return {
        state: JSON.parse(state) as unknown,
        revision,
        at,
        ...((unsaid ?? waiting ?? missed) !== null && { waits: true as const }),
      };
    },
    advance: async (trx, turn, environmentRevision) => {
      if (turn.conversationRevision === 0) return begin(trx, turn, environmentRevision);
      const { tenant, conversation } = turn.place;
      const { numAffectedRows } = await update(
        trx,
        tenant,
        conversation,
        turn.conversationRevision,
        turn.conversationRevision + 1,
        JSON.stringify(turn.state),
        turn.at,
        speakerOf(turn),
        environmentRevision,
      );
      return numAffectedRows === 1n;
    },
  };
}

/**
 * The conversation, and whether anything is still to be said in it: by somebody who is gone, or from the outbox, where what
 * was given up is due again once somebody has spoken; see `createKeepReference`.
 */
function prepareSelect(db: Kysely<Schema>) {
  return prepare((tenant: string, conversation: string, chain: string) =>
    db
      .selectFrom("conversations")
      .select((from) => [
        "state",
        "revision",
        "updated_at",
        from
          .selectFrom("inbox")
          .select("say_until")
          .where("tenant", "=", tenant)
          .where("conversation", "=", conversation)
          .where("say_until", "is not", null)
          .limit(1)
          .as("unsaid"),
        from
          .selectFrom("outbox")
          .select("link")
          .where("chain", "=", chain)
          .where("state", "=", "waiting")
          .limit(1)
          .as("waiting"),
        givenUpIn(db, chain)
          .where((row) =>
            row.or([
              afterAll(row),
              row.exists(
                row
                  .selectFrom("conversation_references")
                  .select("person")
                  .where("tenant", "=", tenant)
                  .where("conversation", "=", conversation)
                  .where("unreachable", "is not", null),
              ),
            ]),
          )
          .limit(1)
          .as("missed"),
      ])
      .where("tenant", "=", tenant)
      .where("conversation", "=", conversation),
  );
}

function prepareUpdate(db: Kysely<Schema>) {
  return prepare(
    (
      tenant: string,
      conversation: string,
      from: number,
      revision: number,
      state: string,
      updated_at: string,
      person: string | null,
      environmentRevision: number,
    ) =>
      db
        .updateTable("conversations")
        .set({ revision, state, updated_at, person })
        .where("tenant", "=", tenant)
        .where("conversation", "=", conversation)
        .where("revision", "=", from)
        .where(environmentStandsAt(tenant, environmentRevision)),
  );
}

async function begin(
  trx: Transaction<Schema>,
  turn: TurnRecord,
  environmentRevision: number,
): Promise<boolean> {
  const { tenant, conversation } = turn.place;
  if ((await revisionOf(trx, tenant)) !== environmentRevision) return false;
  const state = JSON.stringify(turn.state);
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("conversations")
    .values({
      tenant,
      conversation,
      revision: 1,
      state,
      updated_at: turn.at,
      person: speakerOf(turn),
    })
    .onConflict((conflict) => conflict.columns(["tenant", "conversation"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
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
