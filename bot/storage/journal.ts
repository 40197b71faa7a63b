import { createHash } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Feedback, SentRecord, TurnRecord } from "../ports.js";
import { enterDone } from "./inbox.js";
import type { Schema } from "./schema.js";

/** The longest text the journal keeps. */
const LONGEST = 300;

/** Anything that names a person: mail and SIP addresses, and Skype names. */
const ADDRESSES = /[^\s@<>()[\],;]+@[^\s@<>()[\],;]+|\blive:[^\s,;]+/giu;

/** A text as the journal keeps it: one line, cut, and nobody's address in it. */
export function journalText(text: string): string {
  const line = text
    // Cut first, generously, so that a long text costs no more than a short one.
    .slice(0, LONGEST * 10)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(ADDRESSES, "<address>")
    .trim();
  return line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "");
}

/** Keeps the questions that a turn could not answer. */
export async function writeUnanswered(trx: Transaction<Schema>, turn: TurnRecord): Promise<void> {
  for (const effect of turn.effects) {
    if (effect.kind !== "unanswered") continue;
    await trx
      .insertInto("journal")
      .values({
        tenant: turn.place.tenant,
        day: turn.at.slice(0, 10),
        kind: "unanswered",
        verdict: effect.why,
        subject: journalText(effect.text),
        remark: "",
      })
      .execute();
  }
}

/** Keeps under which activity each answer stands, so that a thumb can be told what it is about. */
export async function keepAnswers(
  trx: Transaction<Schema>,
  { place: { tenant, conversation }, answers = [] }: SentRecord,
): Promise<void> {
  for (const { activity, about } of answers) {
    await trx
      .insertInto("answers")
      .values({ tenant, conversation, activity, about })
      .onConflict((conflict) =>
        conflict.columns(["tenant", "conversation", "activity"]).doUpdateSet({ about }),
      )
      .execute();
  }
}

/** INVARIANT: the same for a thumb that is delivered again under another id; another for another person, or with other words. */
function nameOf({ person, activity, thumb, remark }: Feedback): string {
  const text = JSON.stringify([person, activity, thumb, remark]);
  return `thumb:${createHash("sha256").update(text).digest("base64url")}`;
}

/** Keeps a thumb, once; one on something we no longer know of is kept as such. */
export async function writeFeedback(trx: Transaction<Schema>, feedback: Feedback): Promise<void> {
  const { tenant, conversation } = feedback.place;
  if (!(await enterDone(trx, { ...feedback, activity: nameOf(feedback) }))) return;
  const answer = await trx
    .selectFrom("answers")
    .select("about")
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("activity", "=", feedback.activity)
    .executeTakeFirst();
  await trx
    .insertInto("journal")
    .values({
      tenant,
      day: feedback.at.slice(0, 10),
      kind: "feedback",
      verdict: feedback.thumb,
      subject: answer?.about ?? "an answer that is no longer known",
      remark: journalText(feedback.remark),
    })
    .execute();
}

/** One line of the journal's review: how often, since when, and what was said beside it. */
export interface JournalLine {
  readonly kind: string;
  readonly verdict: string;
  readonly subject: string;
  readonly times: number;
  readonly first: string;
  readonly last: string;
  readonly remarks: readonly string[];
}

/** Everything in the journal, the most frequent first. */
export async function reviewJournal(db: Kysely<Schema>): Promise<readonly JournalLine[]> {
  const rows = await db.selectFrom("journal").selectAll().orderBy("day").execute();
  const lines = new Map<string, JournalLine>();
  for (const row of rows) {
    const key = JSON.stringify([row.kind, row.verdict, row.subject.toLowerCase()]);
    lines.set(key, counted(lines.get(key) ?? begun(row), row));
  }
  return [...lines.values()].sort((a, b) => b.times - a.times || (a.last < b.last ? 1 : -1));
}

function begun({ kind, verdict, subject, day }: Schema["journal"]): JournalLine {
  return { kind, verdict, subject, times: 0, first: day, last: day, remarks: [] };
}

function counted(line: JournalLine, { day, remark }: Schema["journal"]): JournalLine {
  const remarks = remark === "" ? line.remarks : [...line.remarks, remark];
  return { ...line, times: line.times + 1, last: day, remarks };
}
