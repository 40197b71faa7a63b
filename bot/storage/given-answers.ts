import { createHash } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { questionKey, type Effect } from "../../dialogs/index.js";
import type { TurnRecord } from "../ports.js";
import { prepare } from "./prepared.js";
import type { Schema } from "./schema.js";
import { withdrawNotice, withdrawNotices } from "./withdrawal.js";

// What somebody asked before that they no longer rely on.
const KEPT_A_PERSON = 20;

type Answered = Extract<Effect, { readonly kind: "answered" }>;

/** Keeps the answers a turn showed and whether the person wants to hear of changes, within the turn's transaction. */
export type WriteGiven = (
  trx: Transaction<Schema>,
  turn: TurnRecord,
  revision: number,
) => Promise<void>;

/** Makes what keeps answers in a database. */
export function createWriteGiven(db: Kysely<Schema>): WriteGiven {
  const statements = prepareStatements(db);
  return async (trx, turn, revision) => {
    const { by, effects } = turn;
    if (by === undefined) return;
    let kept = 0;
    for (const effect of effects) {
      if (effect.kind === "notices") await writeWish(trx, turn, by.id, effect.wanted);
      if (effect.kind !== "answered") continue;
      await writeAnswer(statements, trx, turn, by.id, effect, revision);
      kept += 1;
    }
    if (kept > 0) await prune(statements, trx, turn.place.tenant, by.id);
  };
}

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(db: Kysely<Schema>) {
  return {
    told: prepare((tenant: string, person: string, conversation: string, question_key: string) =>
      db
        .selectFrom("given_answers")
        .select("notice")
        .where("tenant", "=", tenant)
        .where("person", "=", person)
        .where("conversation", "=", conversation)
        .where("question_key", "=", question_key),
    ),
    upsert: prepare(
      (
        tenant: string,
        person: string,
        conversation: string,
        question_key: string,
        question: string,
        answer: string,
        by_settings: string | null,
        deciding: string,
        at: string,
        revision: number,
        checked: number,
      ) =>
        db
          .insertInto("given_answers")
          .values({
            tenant,
            person,
            conversation,
            question_key,
            question,
            answer,
            by_settings,
            deciding,
            at,
            revision,
            checked,
            notice: null,
            before: null,
          })
          .onConflict((conflict) =>
            conflict
              .columns(["tenant", "person", "conversation", "question_key"])
              .doUpdateSet((row) => ({
                question: row.ref("excluded.question"),
                answer: row.ref("excluded.answer"),
                by_settings: row.ref("excluded.by_settings"),
                deciding: row.ref("excluded.deciding"),
                at: row.ref("excluded.at"),
                revision: row.ref("excluded.revision"),
                checked: row.ref("excluded.checked"),
                notice: null,
                before: null,
              })),
          ),
    ),
    old: prepare((tenant: string, person: string) =>
      db
        .selectFrom("given_answers")
        .select(["conversation", "question_key"])
        .where("tenant", "=", tenant)
        .where("person", "=", person)
        .orderBy("at", "desc")
        .orderBy("question_key")
        .limit(1000)
        .offset(KEPT_A_PERSON),
    ),
    remove: prepare((tenant: string, person: string, conversation: string, question_key: string) =>
      db
        .deleteFrom("given_answers")
        .where("tenant", "=", tenant)
        .where("person", "=", person)
        .where("conversation", "=", conversation)
        .where("question_key", "=", question_key),
    ),
  };
}

async function writeAnswer(
  { told, upsert }: Statements,
  trx: Transaction<Schema>,
  { place, at }: TurnRecord,
  person: string,
  { question, answer, bySettings, deciding }: Answered,
  revision: number,
): Promise<void> {
  const { tenant, conversation } = place;
  const key = digest(questionKey(question));
  const [row] = (await told(trx, tenant, person, conversation, key)).rows;
  // They see the new answer in this very turn: what was about to tell it must not.
  if (typeof row?.notice === "string") await withdrawNotice(trx, row.notice, at);
  await upsert(
    trx,
    tenant,
    person,
    conversation,
    key,
    JSON.stringify(question),
    answer,
    bySettings,
    JSON.stringify(deciding),
    at,
    revision,
    revision,
  );
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

async function prune(
  { old, remove }: Statements,
  trx: Transaction<Schema>,
  tenant: string,
  person: string,
): Promise<void> {
  const { rows } = await old(trx, tenant, person);
  for (const { conversation, question_key } of rows) {
    await remove(trx, tenant, person, conversation, question_key);
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
