import type { Kysely, Transaction } from "kysely";
import type { Reply } from "../../dialogs/index.js";
import { NO_REPLIES, repliesJson } from "../card-json.js";
import type { Place, SentRecord, StoredAnswer, TurnRecord } from "../ports.js";
import { forgotten, speakerOf } from "./forgetting.js";
import { prepare } from "./prepared.js";
import type { Schema } from "./schema.js";

/** What was answered to an activity, or null when it is new. */
export async function readAnswer(
  db: Kysely<Schema>,
  { tenant, conversation }: Place,
  activity: string,
): Promise<StoredAnswer | null> {
  const row = await db
    .selectFrom("inbox")
    .select(["replies", "sent", "answered_at", "say_until"])
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("activity", "=", activity)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { replies, sent, answered_at: at, say_until: held } = row;
  return {
    replies: JSON.parse(replies) as readonly Reply[],
    sent,
    at,
    ...(held !== null && { held }),
  };
}

/** Enters an activity with its answer; false when it is there already. */
export type EnterAnswer = (trx: Transaction<Schema>, turn: TurnRecord) => Promise<boolean>;

/** Makes what enters answers in the inbox of a database. */
export function createEnterAnswer(db: Kysely<Schema>): EnterAnswer {
  const insert = prepare(
    (
      tenant: string,
      conversation: string,
      activity: string,
      replies: string,
      answered_at: string,
      person: string | null,
      say_until: string | null,
    ) =>
      db
        .insertInto("inbox")
        .values({
          ...{ tenant, conversation, activity, replies, sent: 0 },
          ...{ answered_at, person, say_until },
        })
        .onConflict((conflict) =>
          conflict.columns(["tenant", "conversation", "activity"]).doNothing(),
        ),
  );
  return async (trx, turn) => {
    const { activity, at, held = null } = turn;
    if (activity === null) return true;
    const { tenant, conversation } = turn.place;
    const json = repliesJson(kept(turn));
    const person = speakerOf(turn);
    const { numAffectedRows } = await insert(
      trx,
      tenant,
      conversation,
      activity,
      json,
      at,
      person,
      held,
    );
    return numAffectedRows === 1n;
  };
}

/** Enters something that is done without an answer; false when it is there already. */
export async function enterDone(
  trx: Transaction<Schema>,
  done: {
    readonly place: Place;
    readonly activity: string;
    readonly at: string;
    readonly person: string;
  },
): Promise<boolean> {
  const { place, activity, at, person } = done;
  const row = { ...place, activity, replies: NO_REPLIES, sent: 0, answered_at: at, person };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("inbox")
    .values({ ...row, say_until: null })
    .onConflict((conflict) => conflict.columns(["tenant", "conversation", "activity"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** INVARIANT: a turn that deletes leaves nothing behind but a few words that say so. */
function kept(turn: TurnRecord): readonly Reply[] {
  return forgotten(turn) === null ? turn.replies : turn.replies.map(({ text }) => ({ text }));
}

/** Takes an entry back, within the transaction that made it. */
export async function withdrawAnswer(trx: Transaction<Schema>, turn: TurnRecord): Promise<void> {
  if (turn.activity === null) return;
  await trx
    .deleteFrom("inbox")
    .where("tenant", "=", turn.place.tenant)
    .where("conversation", "=", turn.place.conversation)
    .where("activity", "=", turn.activity)
    .execute();
}

/** Keeps how many replies have gone out. */
export async function markSent(trx: Transaction<Schema>, record: SentRecord): Promise<void> {
  if (record.activity === null) return;
  await trx
    .updateTable("inbox")
    .set({ sent: record.sent, say_until: null })
    .where("tenant", "=", record.place.tenant)
    .where("conversation", "=", record.place.conversation)
    .where("activity", "=", record.activity)
    .execute();
}

/** Drops answers older than an instant, but what is still to be said. */
export async function forgetAnswers(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx
    .deleteFrom("inbox")
    .where("answered_at", "<", before)
    .where("say_until", "is", null)
    .execute();
}
