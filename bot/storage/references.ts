import type { Kysely, Transaction } from "kysely";
import { REQUESTER } from "../helpdesk/requester-message.js";
import type { Place, Reference, TurnRecord } from "../ports.js";
import { replyChain } from "../reply-message.js";
import { afterAll, dueAgain, givenUpIn } from "./due-again.js";
import { forgotten } from "./forgetting.js";
import { prepare } from "./prepared.js";
import type { Schema } from "./schema.js";

/** Keeps where a turn's conversation can be spoken to, within the transaction that stores the turn. */
export type KeepReference = (trx: Transaction<Schema>, turn: TurnRecord) => Promise<void>;

/** Makes what keeps references; one that stands already costs a single look. */
export function createKeepReference(db: Kysely<Schema>): KeepReference {
  const upsert = prepare(
    (
      tenant: string,
      conversation: string,
      reference: string,
      person: string | null,
      chain: string,
    ) =>
      db
        .insertInto("conversation_references")
        .values({ tenant, conversation, reference, person, unreachable: null })
        .onConflict((conflict) =>
          conflict
            .columns(["tenant", "conversation"])
            .doUpdateSet((row) => ({
              reference: row.ref("excluded.reference"),
              person: row.ref("excluded.person"),
              unreachable: null,
            }))
            .where((row) =>
              row.or([
                row("conversation_references.reference", "!=", row.ref("excluded.reference")),
                row("conversation_references.unreachable", "is not", null),
                row.exists(givenUpIn(db, chain).where(afterAll)),
              ]),
            ),
        ),
  );
  return async (trx, turn) => {
    const { reference, place, by } = turn;
    if (reference === undefined || forgotten(turn) !== null) return;
    const { tenant, conversation } = place;
    const { numAffectedRows } = await upsert(
      trx,
      tenant,
      conversation,
      JSON.stringify(reference),
      by?.id ?? null,
      replyChain(place),
    );
    if (numAffectedRows === 1n) await tellWhatWasMissed(trx, place, turn.at);
  };
}

/**
 * Whoever could not be reached until now hears what they missed: what they were answered, before anything newer, then of
 * answers that changed, and of their tickets.
 */
async function tellWhatWasMissed(
  trx: Transaction<Schema>,
  place: Place,
  at: string,
): Promise<void> {
  const { tenant, conversation } = place;
  await dropOvertaken(trx, place, at);
  await dueAgain(trx, at).where("chain", "=", replyChain(place)).execute();
  await trx
    .updateTable("given_answers")
    .set({ checked: 0 })
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .execute();
  await dueAgain(trx, at)
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("destination", "=", REQUESTER)
    .execute();
}

/** INVARIANT: no answer is said after what corrects it; what was said in the conversation since it was given up may have. */
async function dropOvertaken(trx: Transaction<Schema>, place: Place, at: string): Promise<void> {
  await trx
    .updateTable("outbox")
    .set({ state: "cancelled", ended: at, payload: "" })
    .where("chain", "=", replyChain(place))
    .where("state", "=", "dead")
    .where((row) =>
      row.exists(
        row
          .selectFrom("outbox as later")
          .select("later.id")
          .where("later.tenant", "=", place.tenant)
          .where("later.conversation", "=", place.conversation)
          .where("later.state", "=", "sent")
          .whereRef("later.ended", ">", "outbox.ended"),
      ),
    )
    .execute();
}

/** Where a conversation can be spoken to, or null where it cannot, or no more. */
export async function readReference(
  db: Kysely<Schema>,
  { tenant, conversation }: Place,
): Promise<Reference | null> {
  const row = await db
    .selectFrom("conversation_references")
    .select("reference")
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .where("unreachable", "is", null)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.reference) as Reference);
}

/** Remembers that nothing arrives in a conversation, until somebody speaks there again. */
export async function markUnreachable(
  trx: Transaction<Schema>,
  { tenant, conversation }: Place,
  at: string,
): Promise<void> {
  await trx
    .updateTable("conversation_references")
    .set({ unreachable: at })
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .execute();
}
