import type { Kysely, Transaction } from "kysely";
import type { Reply } from "../../dialogs/index.js";
import type { Place, Store, Unsaid, UnsaidReply } from "../ports.js";
import { REPLY, replyChain, replyId, type ReplyMessage } from "../reply-message.js";
import { asError } from "../errors.js";
import type { GroupCommit } from "./group-commit.js";
import { markSent } from "./inbox.js";
import { keepAnswers } from "./journal.js";
import { writeCards } from "./conversations.js";
import { addToOutbox } from "./outbox.js";
import { markUnreachable } from "./references.js";
import type { Schema } from "./schema.js";

/** Makes what leaves replies of turns to the outbox of a database. */
export function createUnsaid(
  db: Kysely<Schema>,
  group: GroupCommit<Transaction<Schema>>,
): Pick<Store, "handOver" | "takeOver"> {
  return {
    handOver: (unsaid) => group.commit((trx) => handOver(trx, unsaid)),
    takeOver: (now) => takeOverLate(db, group, now),
  };
}

async function handOver(trx: Transaction<Schema>, unsaid: Unsaid): Promise<boolean> {
  const { place, activity, person, at, replies } = unsaid;
  if (!(await isHeld(trx, place, activity))) return false;
  await markSent(trx, unsaid);
  await writeCards(trx, unsaid);
  await keepAnswers(trx, unsaid);
  await hurry(trx, place, at);
  await takeOverIn(trx, place, at);
  await cancel(trx, place, unsaid.renewed, at);
  for (const reply of replies) await addReply(trx, { place, activity, person, at }, reply);
  const isUnreachable = replies.some(({ ending }) => ending.state === "dead" && ending.unreachable);
  if (isUnreachable) await markUnreachable(trx, place, at);
  return true;
}

/** INVARIANT: whoever asks holds the write lock, so of several that would say an answer only the first finds it held. */
async function isHeld(
  trx: Transaction<Schema>,
  { tenant, conversation }: Place,
  activity: string,
): Promise<boolean> {
  const row = await held(trx)
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("activity", "=", activity)
    .executeTakeFirst();
  return row !== undefined;
}

function held(db: Kysely<Schema>) {
  return db
    .selectFrom("inbox")
    .select(["tenant", "conversation", "activity", "replies", "sent", "person"])
    .where("say_until", "is not", null);
}

/**
 * Takes over what is past its time, each conversation's in order; gives how many answers. INVARIANT: what cannot be
 * taken over of one conversation keeps no other waiting; the first such fault is thrown once the others are.
 */
async function takeOverLate(
  db: Kysely<Schema>,
  group: GroupCommit<Transaction<Schema>>,
  now: string,
): Promise<number> {
  const late = await db
    .selectFrom("inbox")
    .select(["tenant", "conversation"])
    .distinct()
    .where("say_until", "is not", null)
    .where("say_until", "<=", now)
    .execute();
  const taken = await Promise.allSettled(
    late.map((place) => group.commit((trx) => takeOver(trx, place, now))),
  );
  const failed = taken.find((one) => one.status === "rejected");
  if (failed !== undefined) throw asError(failed.reason);
  return taken.reduce((sum, one) => sum + (one.status === "fulfilled" ? one.value : 0), 0);
}

async function takeOver(
  trx: Transaction<Schema>,
  { tenant, conversation }: Place,
  now: string,
): Promise<number> {
  const rows = await held(trx)
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("say_until", "<=", now)
    .orderBy("answered_at")
    .execute();
  for (const row of rows) await takeOverOne(trx, row, now);
  return rows.length;
}

/** Takes over what was answered earlier in a conversation: whoever speaks in it is alone there, so nobody says it any more. */
async function takeOverIn(
  trx: Transaction<Schema>,
  { tenant, conversation }: Place,
  at: string,
): Promise<void> {
  const rows = await held(trx)
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .orderBy("answered_at")
    .execute();
  for (const row of rows) await takeOverOne(trx, row, at);
}

type Held = Awaited<ReturnType<ReturnType<typeof held>["executeTakeFirstOrThrow"]>>;

/** INVARIANT: what went out is written down at the end of a turn, so whatever is left may have arrived. */
async function takeOverOne(trx: Transaction<Schema>, row: Held, at: string): Promise<void> {
  const { tenant, conversation, activity, person } = row;
  const place = { tenant, conversation };
  const replies = JSON.parse(row.replies) as readonly Reply[];
  await markSent(trx, { place, activity, sent: replies.length, cards: [] });
  const ending = { state: "waiting", due: at, fault: "left", doubtful: true } as const;
  for (const [index, reply] of replies.entries()) {
    if (index < row.sent) continue;
    await addReply(trx, { place, activity, person, at }, { index, reply, attempts: 0, ending });
  }
}

async function addReply(
  trx: Transaction<Schema>,
  {
    place,
    activity,
    person,
    at,
  }: { place: Place; activity: string; person: string | null; at: string },
  { index, reply, attempts, ending }: UnsaidReply,
): Promise<void> {
  const message: ReplyMessage = { reply, answered: activity };
  const id = replyId(place, activity, index);
  const there = await trx.selectFrom("outbox").select("id").where("id", "=", id).executeTakeFirst();
  // Under its id it was left before; to leave it again would fail, and for ever.
  if (there !== undefined) return;
  await addToOutbox(trx, {
    id,
    destination: REPLY,
    chain: replyChain(place),
    place,
    person,
    payload: JSON.stringify(message),
    at,
    tried: { attempts, ending },
  });
}

// Whoever asked to be left alone for so long is; see `faultOf`.
const ASKED_FOR_TIME = "status-429%";

/** Somebody waits for an answer: what waits before it is due now, and its schedule begins anew. */
async function hurry(trx: Transaction<Schema>, place: Place, at: string): Promise<void> {
  await trx
    .updateTable("outbox")
    .set({ due: at, attempts: 0 })
    .where("chain", "=", replyChain(place))
    .where("state", "=", "waiting")
    .where("lease_owner", "is", null)
    .where("last_error", "not like", ASKED_FOR_TIME)
    .execute();
}

/** Drops what waits to be shown on cards that show something newer by now. */
async function cancel(
  trx: Transaction<Schema>,
  place: Place,
  cards: readonly string[],
  at: string,
): Promise<void> {
  if (cards.length === 0) return;
  const rows = await trx
    .selectFrom("outbox")
    .select(["id", "payload"])
    .where("chain", "=", replyChain(place))
    .where("state", "=", "waiting")
    .execute();
  for (const { id, payload } of rows) {
    const { cardId, replaces } = (JSON.parse(payload) as ReplyMessage).reply;
    if (![cardId, replaces].some((card) => card !== undefined && cards.includes(card))) continue;
    await trx
      .updateTable("outbox")
      .set({ state: "cancelled", ended: at, payload: "" })
      .where("id", "=", id)
      .execute();
  }
}
