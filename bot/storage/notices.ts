import type { Kysely, Selectable, Transaction } from "kysely";
import type { Answer } from "../../knowledge/index.js";
import type { GivenQuestion } from "../../dialogs/index.js";
import { REQUESTER } from "../helpdesk/requester-message.js";
import type { KeptAnswer, Notice, NoticeStore, Recipient } from "../sending.js";
import type { GroupCommit } from "./group-commit.js";
import { addToOutbox } from "./outbox.js";
import { readReference } from "./references.js";
import { uncheckedOf } from "./changes.js";
import type { Schema } from "./schema.js";
import { TICKET_CHAINS } from "./ticket-chains.js";
import { NOTICE, withdrawNotices, type Before } from "./withdrawal.js";

/** Makes what compares kept answers with what is known now, and keeps what is to be told. */
export function createNotices(
  db: Kysely<Schema>,
  group: GroupCommit<Transaction<Schema>>,
): NoticeStore {
  return {
    unchecked: () => readUnchecked(db),
    recipients: (tenant, revision) => readRecipients(db, tenant, revision),
    open: (recipient, at) => group.commit((trx) => open(trx, recipient, at)),
    settle: async (recipient, compared) => {
      try {
        await group.commit((trx) => settle(trx, recipient, compared));
        return true;
      } catch (error) {
        if (error instanceof Overtaken) return false;
        throw error;
      }
    },
    handed: ({ tenant, conversation }) =>
      db
        .selectFrom("outbox")
        .select(["id", "payload"])
        .where("tenant", "=", tenant)
        .where("conversation", "=", conversation)
        .where("destination", "in", [NOTICE, REQUESTER])
        .where("state", "=", "sent")
        .orderBy("created")
        .orderBy("link")
        .execute(),
    tidy: (before) => group.commit((trx) => tidy(trx, before)),
  };
}

/** Somebody was given another answer while theirs were compared. */
class Overtaken extends Error {}

async function readUnchecked(db: Kysely<Schema>): ReturnType<NoticeStore["unchecked"]> {
  const tenants = await db
    .selectFrom("given_answers")
    .innerJoin("environments", "environments.tenant", "given_answers.tenant")
    .select(({ fn }) => [
      "environments.tenant as tenant",
      fn.min("given_answers.checked").as("checked"),
    ])
    .whereRef("given_answers.checked", "<", "environments.revision")
    .groupBy("environments.tenant")
    .execute();
  return uncheckedOf(db, tenants);
}

async function readRecipients(
  db: Kysely<Schema>,
  tenant: string,
  revision: number,
): Promise<readonly Recipient[]> {
  const rows = await db
    .selectFrom("given_answers")
    .select(["conversation", "person"])
    .where("tenant", "=", tenant)
    .where("checked", "<", revision)
    .distinct()
    .execute();
  return rows.map(({ conversation, person }) => ({ place: { tenant, conversation }, person }));
}

async function open(
  trx: Transaction<Schema>,
  recipient: Recipient,
  at: string,
): ReturnType<NoticeStore["open"]> {
  const { place, person } = recipient;
  const { tenant, conversation } = place;
  await withdrawNotices(trx, tenant, { person, conversation }, at);
  const rows = await trx
    .selectFrom("given_answers")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("person", "=", person)
    .orderBy("at", "desc")
    .orderBy("question_key")
    .execute();
  return { answers: rows.map(keptOf), ...(await audienceOf(trx, recipient)) };
}

function keptOf(row: Selectable<Schema["given_answers"]>): KeptAnswer {
  return {
    key: row.question_key,
    question: JSON.parse(row.question) as GivenQuestion,
    answer: row.answer as Answer,
    bySettings: row.by_settings as Answer | null,
    deciding: JSON.parse(row.deciding) as readonly string[],
    at: row.at,
    revision: row.revision,
    checked: row.checked,
  };
}

/** Whether somebody does not want to hear, or cannot, and whether others read along. */
async function audienceOf(
  trx: Transaction<Schema>,
  { place: { tenant, conversation }, person }: Recipient,
): Promise<{ readonly silent: boolean; readonly shared: boolean }> {
  const muted = await trx
    .selectFrom("muted")
    .select("at")
    .where("tenant", "=", tenant)
    .where("person", "=", person)
    .executeTakeFirst();
  const reference = await readReference(trx, { tenant, conversation });
  return {
    silent: muted !== undefined || reference === null,
    shared: reference?.scope === "group",
  };
}

type Compared = Parameters<NoticeStore["settle"]>[1];

async function settle(
  trx: Transaction<Schema>,
  recipient: Recipient,
  compared: Compared,
): Promise<void> {
  for (const kept of compared.answers) await settleOne(trx, recipient, kept, compared);
  if (compared.notice !== null) await write(trx, recipient, compared.notice, compared.at);
}

async function settleOne(
  trx: Transaction<Schema>,
  { place: { tenant, conversation }, person }: Recipient,
  kept: KeptAnswer,
  { changed, notice, revision, at }: Compared,
): Promise<void> {
  const now = changed.find(({ key }) => key === kept.key);
  const before: Before = kept;
  const { numUpdatedRows } = await trx
    .updateTable("given_answers")
    .set({
      checked: revision,
      ...(now !== undefined &&
        notice !== null && {
          answer: now.verdict.answer,
          by_settings: now.verdict.bySettings,
          deciding: JSON.stringify(now.deciding),
          at,
          revision,
          notice: notice.id,
          before: JSON.stringify({
            answer: before.answer,
            bySettings: before.bySettings,
            deciding: before.deciding,
            at: before.at,
            revision: before.revision,
          }),
        }),
    })
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("person", "=", person)
    .where("question_key", "=", kept.key)
    .where("at", "=", kept.at)
    .where("checked", "=", kept.checked)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Overtaken();
}

async function write(
  trx: Transaction<Schema>,
  { place, person }: Recipient,
  { id, payload }: Notice,
  at: string,
): Promise<void> {
  const chain = JSON.stringify([NOTICE, place.tenant, place.conversation, person]);
  await addToOutbox(trx, { id, destination: NOTICE, chain, place, person, payload, at });
}

async function tidy(
  trx: Transaction<Schema>,
  { given, ended }: Parameters<NoticeStore["tidy"]>[0],
): Promise<void> {
  await trx.deleteFrom("given_answers").where("at", "<", given).execute();
  await trx.deleteFrom("ticket_deeds").where("at", "<", ended).execute();
  await trx
    .deleteFrom("outbox")
    .where("ended", "<", ended)
    .where((row) =>
      row.or([
        row("state", "in", ["sent", "cancelled"]),
        // INVARIANT: what was given up about a ticket stays until it is sent again, or forgotten with its requester.
        row.and([row("state", "=", "dead"), row("chain", "not like", `${TICKET_CHAINS}%`)]),
      ]),
    )
    .execute();
}
