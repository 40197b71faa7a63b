import {
  sql,
  type ExpressionBuilder,
  type ExpressionWrapper,
  type SqlBool,
  type Transaction,
} from "kysely";
import type { Claim, DueRow, OutboxStore } from "../sending.js";
import type { Schema } from "./schema.js";

/** Somebody who wants to hold a row for a while. */
export interface AskedClaim {
  readonly due: DueRow;
  readonly lease: Parameters<OutboxStore["claim"]>[1];
}

/** Takes rows for whoever asks, with one statement for each owner; who is not in the answer was too late. */
export async function claimRows(
  trx: Transaction<Schema>,
  asked: readonly AskedClaim[],
): Promise<ReadonlyMap<AskedClaim, Claim>> {
  const claims = new Map<AskedClaim, Claim>();
  for (const owner of new Set(asked.map(({ lease }) => lease.owner))) {
    const ofOwner = asked.filter(({ lease }) => lease.owner === owner);
    const [first = ""] = ofOwner.map(({ lease }) => lease.until).sort();
    const [now = ""] = ofOwner.map(({ lease }) => lease.now).sort();
    const rows = await trx
      .updateTable("outbox")
      .set((of) => ({
        lease_owner: owner,
        lease_until: first,
        fence: of("fence", "+", 1),
        // A holder that died has told nothing: what it began is gone on with, and uses up no more of the schedule.
        attempts: of
          .case()
          .when("lease_owner", "is", null)
          .then(of("attempts", "+", 1))
          .else(of.ref("attempts"))
          .end(),
        doubtful: 1,
      }))
      .where(areStill(ofOwner.map(({ due }) => ({ id: due.row.id, fence: due.fence }))))
      // INVARIANT: whoever held it may have renewed the lease since it was found due.
      .where((where) =>
        where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]),
      )
      .returning(["id", "fence", "attempts"])
      .execute();
    for (const { id, fence, attempts } of rows) {
      const one = ofOwner.find(({ due }) => due.row.id === id && due.fence === fence - 1);
      if (one === undefined) throw new Error("a row was claimed that nobody asked for");
      const { row, doubtful } = one.due;
      claims.set(one, { row: { ...row, attempts }, owner, fence, doubtful });
    }
  }
  return claims;
}

/** A row that was sent, and when. */
export interface AskedMark {
  readonly held: Claim;
  readonly at: string;
}

/** Marks rows as sent, and keeps nothing of what they said; who is not in the answer holds a row no more. */
export async function markRowsSent(
  trx: Transaction<Schema>,
  asked: readonly AskedMark[],
): Promise<ReadonlyMap<AskedMark, true>> {
  const last =
    asked
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? "";
  const rows = await trx
    .updateTable("outbox")
    .set({
      ...{ state: "sent", ended: last, doubtful: 0, last_error: null, payload: "" },
      ...{ lease_owner: null, lease_until: null },
    })
    .where(areStill(asked.map(({ held }) => ({ id: held.row.id, fence: held.fence }))))
    .returning(["id", "fence"])
    .execute();
  const marked = rows.map(({ id, fence }) =>
    asked.find(({ held }) => held.row.id === id && held.fence === fence),
  );
  return new Map(marked.filter((one) => one !== undefined).map((one) => [one, true]));
}

/** INVARIANT: what was claimed again since does not count. */
function areStill(rows: readonly { readonly id: string; readonly fence: number }[]) {
  return (
    where: ExpressionBuilder<Schema, "outbox">,
  ): ExpressionWrapper<Schema, "outbox", SqlBool> =>
    where.and([
      // By their ids: SQLite would go through everything that waits, which is ten thousand rows after an outage.
      sql<boolean>`${sql.ref("state")} || '' = 'waiting'`,
      where(
        "id",
        "in",
        rows.map(({ id }) => id),
      ),
      where.or(
        rows.map(({ id, fence }) => where.and([where("id", "=", id), where("fence", "=", fence)])),
      ),
    ]);
}
