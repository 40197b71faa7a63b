import type { Kysely } from "kysely";
import type { Holdings } from "../../dialogs/index.js";
import { NO_REPLIES } from "../card-json.js";
import type { HistoryStore } from "../ports.js";
import { REPLY } from "../reply-message.js";
import { isGivenBy, type Giver } from "./giver.js";
import type { Schema } from "./schema.js";
import { TICKET_CHAINS } from "./ticket-chains.js";

/** The conversations in which somebody spoke last. */
export async function conversationsOf(
  db: Kysely<Schema>,
  tenant: string,
  { id }: Pick<Giver, "id">,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("conversations")
    .select("conversation")
    .where("tenant", "=", tenant)
    .where("person", "=", id)
    .execute();
  return rows.map(({ conversation }) => conversation);
}

/** Counts what is kept of organisations and of people in them. */
export function createHoldings(db: Kysely<Schema>): HistoryStore["holdings"] {
  return async (tenant, person) => ({
    environment: await heldOfAll(db, tenant),
    me: await heldOf(db, tenant, person),
  });
}

async function heldOfAll(db: Kysely<Schema>, tenant: string): Promise<Holdings> {
  return {
    facts: await factsStanding(db, tenant, null),
    changes: await rowsIn(db, "changes", { tenant }),
    conversations: await rowsIn(db, "conversations", { tenant }),
    answers: (await answersIn(db, { tenant })) + (await rowsIn(db, "answers", { tenant })),
    journal: await rowsIn(db, "journal", { tenant }),
    tickets: await rowsIn(db, "tickets", { tenant }),
    watched: await rowsIn(db, "given_answers", { tenant }),
    waiting: await unsentIn(db, { tenant }),
  };
}

async function heldOf(db: Kysely<Schema>, tenant: string, who: Giver): Promise<Holdings> {
  const { id } = who;
  const conversations = await conversationsOf(db, tenant, who);
  let answers = await answersIn(db, { tenant, person: id });
  for (const conversation of conversations) {
    answers += await rowsIn(db, "answers", { tenant, conversation });
  }
  return {
    facts: await factsStanding(db, tenant, who),
    changes: await changesBy(db, tenant, who),
    conversations: conversations.length,
    answers,
    journal: 0,
    tickets: await rowsIn(db, "tickets", { tenant, requester: id }),
    watched: await rowsIn(db, "given_answers", { tenant, person: id }),
    waiting: await unsentIn(db, { tenant, person: id }),
  };
}

/** What was answered, less what has no words, or none any more. */
async function answersIn(db: Kysely<Schema>, where: Readonly<Record<string, string>>) {
  const all = await rowsIn(db, "inbox", where);
  return all - (await rowsIn(db, "inbox", { ...where, replies: NO_REPLIES }));
}

/** What waits to be sent, and what was given up of answers and about tickets, which may be sent again. */
async function unsentIn(db: Kysely<Schema>, where: Readonly<Record<string, string>>) {
  const unsent = db
    .selectFrom("outbox")
    .select(({ fn }) => fn.countAll().as("rows"))
    .where((row) =>
      row.or([
        row("state", "=", "waiting"),
        row.and([
          row("state", "=", "dead"),
          row.or([row("chain", "like", `${TICKET_CHAINS}%`), row("destination", "=", REPLY)]),
        ]),
      ]),
    );
  const row = await Object.entries(where)
    .reduce((query, [column, value]) => query.where(db.dynamic.ref(column), "=", value), unsent)
    .executeTakeFirstOrThrow();
  return Number(row.rows);
}

async function factsStanding(
  db: Kysely<Schema>,
  tenant: string,
  givenBy: Giver | null,
): Promise<number> {
  const row = await db
    .selectFrom("evidence")
    .select(({ fn }) => fn.count("fact").distinct().as("rows"))
    .where("tenant", "=", tenant)
    .where("retired", "is", null)
    .$if(givenBy !== null, (query) => query.where(isGivenBy("learnt_by", givenBy ?? NOBODY)))
    .executeTakeFirstOrThrow();
  return Number(row.rows);
}

const NOBODY: Giver = { id: "", name: "" };

async function changesBy(db: Kysely<Schema>, tenant: string, who: Giver): Promise<number> {
  const row = await db
    .selectFrom("changes")
    .select(({ fn }) => fn.countAll().as("rows"))
    .where("tenant", "=", tenant)
    .where(isGivenBy("by", who))
    .executeTakeFirstOrThrow();
  return Number(row.rows);
}

async function rowsIn(
  db: Kysely<Schema>,
  table: Counted,
  where: Readonly<Record<string, string>>,
): Promise<number> {
  const all = db.selectFrom(table).select(({ fn }) => fn.countAll().as("rows"));
  const row = await Object.entries(where)
    .reduce((query, [column, value]) => query.where(db.dynamic.ref(column), "=", value), all)
    .executeTakeFirstOrThrow();
  return Number(row.rows);
}

type Counted =
  "answers" | "changes" | "conversations" | "given_answers" | "inbox" | "journal" | "tickets";
