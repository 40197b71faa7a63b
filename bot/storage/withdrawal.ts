import type { Transaction } from "kysely";
import type { Answer } from "../../knowledge/index.js";
import type { Schema } from "./schema.js";

/** What somebody had been told before a notice. */
export interface Before {
  readonly answer: Answer;
  readonly bySettings: Answer | null;
  readonly deciding: readonly string[];
  readonly at: string;
  readonly revision: number;
}

/** Cancels a notice that can not have arrived; false where it may have. What it would have told is to be compared again. */
export async function withdrawNotice(
  trx: Transaction<Schema>,
  id: string,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("outbox")
    .set({ state: "cancelled", ended: at, payload: "" })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .where("doubtful", "=", 0)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) return false;
  await takeBack(trx, id, 0);
  return true;
}

/** Makes the answers of a notice that never arrived what they were before it. */
export async function takeBack(
  trx: Transaction<Schema>,
  notice: string,
  checked?: number,
): Promise<void> {
  const rows = await trx
    .selectFrom("given_answers")
    .select(["tenant", "person", "conversation", "question_key", "before"])
    .where("notice", "=", notice)
    .execute();
  for (const row of rows) {
    const before = JSON.parse(row.before ?? "null") as Before | null;
    await trx
      .updateTable("given_answers")
      .set({
        notice: null,
        before: null,
        ...(checked !== undefined && { checked }),
        ...(before !== null && {
          answer: before.answer,
          by_settings: before.bySettings,
          deciding: JSON.stringify(before.deciding),
          at: before.at,
          revision: before.revision,
        }),
      })
      .where("tenant", "=", row.tenant)
      .where("person", "=", row.person)
      .where("conversation", "=", row.conversation)
      .where("question_key", "=", row.question_key)
      .execute();
  }
}

/** Cancels whatever is waiting for these people and may not have arrived. */
export async function withdrawNotices(
  trx: Transaction<Schema>,
  tenant: string,
  of: { readonly person?: string; readonly conversation?: string },
  at: string,
): Promise<void> {
  const rows = await trx
    .selectFrom("outbox")
    .select("id")
    .where("tenant", "=", tenant)
    .where("destination", "=", NOTICE)
    .where("state", "=", "waiting")
    .$if(of.person !== undefined, (query) => query.where("person", "=", of.person ?? ""))
    .$if(of.conversation !== undefined, (query) =>
      query.where("conversation", "=", of.conversation ?? ""),
    )
    .execute();
  for (const { id } of rows) await withdrawNotice(trx, id, at);
}

/** The destination of notices: the conversation in which an answer was given. */
export const NOTICE = "notice";
