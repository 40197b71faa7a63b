import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { questionKey, type Effect } from "../../dialogs/index.js";
import type { TurnRecord } from "../ports.js";
import type { Schema } from "./schema.js";
import { withdrawNotice, withdrawNotices } from "./withdrawal.js";

// What somebody asked before that they no longer rely on.
const KEPT_A_PERSON = 20;

type Answered = Extract<Effect, { readonly kind: "answered" }>;

/** Keeps the answers a turn showed and whether the person wants to hear of changes, within the turn's transaction. */
export async function writeGiven(
  trx: Transaction<Schema>,
  turn: TurnRecord,
  revision: number,
): Promise<void> {
  const { by, effects } = turn;
  if (by === undefined) return;
  let kept = 0;
  for (const effect of effects) {
    if (effect.kind === "notices") await writeWish(trx, turn, by.id, effect.wanted);
    if (effect.kind !== "answered") continue;
    await writeAnswer(trx, turn, by.id, effect, revision);
    kept += 1;
  }
  if (kept > 0) await prune(trx, turn.place.tenant, by.id);
}

async function writeAnswer(
  trx: Transaction<Schema>,
  { place, at }: TurnRecord,
  person: string,
  { question, answer, bySettings, deciding }: Answered,
  revision: number,
): Promise<void> {
  const key = { ...place, person, question_key: digest(questionKey(question)) };
  const told = await trx
    .selectFrom("given_answers")
    .select("notice")
    .where("tenant", "=", place.tenant)
    .where("person", "=", person)
    .where("conversation", "=", place.conversation)
    .where("question_key", "=", key.question_key)
    .executeTakeFirst();
  // They see the new answer in this very turn: what was about to tell it must not.
  if (typeof told?.notice === "string") await withdrawNotice(trx, told.notice, at);
  const values = {
    question: JSON.stringify(question),
    answer,
    by_settings: bySettings,
    deciding: JSON.stringify(deciding),
    at,
    revision,
    checked: revision,
    notice: null,
    before: null,
  };
  await trx
    .insertInto("given_answers")
    .values({ ...key, ...values })
    .onConflict((conflict) =>
      conflict.columns(["tenant", "person", "conversation", "question_key"]).doUpdateSet(values),
    )
    .execute();
}

async function writeWish(
  trx: Transaction<Schema>,
  { place: { tenant }, at }: TurnRecord,
  person: string,
  wanted: boolean,
): Promise<void> {
  await trx.deleteFrom("muted").where("tenant", "=", tenant).where("person", "=", person).execute();
  if (wanted) return;
  await trx.insertInto("muted").values({ tenant, person, at }).execute();
  await withdrawNotices(trx, tenant, { person }, at);
}

async function prune(trx: Transaction<Schema>, tenant: string, person: string): Promise<void> {
  const old = await trx
    .selectFrom("given_answers")
    .select(["conversation", "question_key"])
    .where("tenant", "=", tenant)
    .where("person", "=", person)
    .orderBy("at", "desc")
    .orderBy("question_key")
    .limit(1000)
    .offset(KEPT_A_PERSON)
    .execute();
  for (const { conversation, question_key } of old) {
    await trx
      .deleteFrom("given_answers")
      .where("tenant", "=", tenant)
      .where("person", "=", person)
      .where("conversation", "=", conversation)
      .where("question_key", "=", question_key)
      .execute();
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
