import { setImmediate } from "node:timers/promises";
import { sql, type Kysely, type Selectable, type Transaction } from "kysely";
import type { Environment, Evidence, FactValue } from "../../knowledge/index.js";
import type { Effect } from "../../dialogs/index.js";
import type { StoredEnvironment, TurnRecord } from "../ports.js";
import { giverName } from "./giver.js";
import { prepare } from "./prepared.js";
import type { Snapshot } from "./snapshot.js";
import type { Schema } from "./schema.js";

/** Compiles evidence; the knowledge room's own `environmentOf`. */
export type CompileEnvironment = (evidence: Iterable<Evidence>) => Environment;

// Compiled environments kept at hand; an organisation with 100,000 facts takes tens of megabytes.
const KEPT = 50;
const KEPT_EFFECTS: ReadonlySet<Effect["kind"]> = new Set(["learn", "settle", "retract"]);
// So many rows are read in one go, so that others get their turn while a large organisation is loaded.
const ROWS_A_READ = 10_000;

/** What is known of organisations, with what was compiled of it kept at hand. */
export interface Environments {
  readonly read: (tenant: string) => Promise<StoredEnvironment>;
  /** Keeps what a stored turn has worked out, so that it is neither read nor compiled again. */
  readonly keep: (turn: TurnRecord) => void;
  /** Drops what is kept of an organisation. */
  readonly forget: (tenant: string) => void;
}

/** Reads what is known of organisations; compiles each revision once. */
export function createEnvironments(
  db: Kysely<Schema>,
  snapshot: Snapshot,
  compile: CompileEnvironment,
): Environments {
  const compiled = new Map<string, StoredEnvironment>();
  const selectRevision = prepare((tenant: string) =>
    db.selectFrom("environments").select("revision").where("tenant", "=", tenant),
  );
  const read = async (tenant: string): Promise<StoredEnvironment> => {
    const [row] = (await selectRevision(db, tenant)).rows;
    const revision = row?.revision ?? 0;
    const known = compiled.get(tenant);
    return known?.revision === revision
      ? known
      : put(tenant, await load(snapshot, compile, tenant));
  };
  const put = (tenant: string, fresh: StoredEnvironment): StoredEnvironment => {
    compiled.delete(tenant);
    compiled.set(tenant, fresh);
    const [oldest] = compiled.keys();
    if (compiled.size > KEPT && oldest !== undefined) compiled.delete(oldest);
    return fresh;
  };
  return {
    read,
    keep: ({ place: { tenant }, environment, environmentRevision, effects }) => {
      // A turn without effects on it leaves the environment at its revision.
      const moved = effects.some(({ kind }) => KEPT_EFFECTS.has(kind));
      const known = compiled.get(tenant);
      const revision = environmentRevision + 1;
      if (!moved || environment === undefined || (known?.revision ?? 0) >= revision) return;
      put(tenant, { environment, revision });
    },
    forget: (tenant) => void compiled.delete(tenant),
  };
}

/** The environment's revision; 0 while nothing has been learnt. */
export async function revisionOf(db: Kysely<Schema>, tenant: string): Promise<number> {
  const row = await db
    .selectFrom("environments")
    .select("revision")
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

function load(
  snapshot: Snapshot,
  compile: CompileEnvironment,
  tenant: string,
): Promise<StoredEnvironment> {
  return snapshot(async (trx) => {
    const revision = await revisionOf(trx, tenant);
    const evidence: Evidence[] = [];
    let after = { revision: 0, position: -1 };
    for (;;) {
      const rows = await standing(trx, tenant, after);
      for (const row of rows) evidence.push(evidenceOf(row));
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_A_READ) break;
      after = last;
      await setImmediate();
    }
    return { revision, environment: compile(evidence) };
  });
}

/** The next rows that have not been retired, in the order learnt. */
function standing(
  trx: Transaction<Schema>,
  tenant: string,
  { revision, position }: Pick<Schema["evidence"], "revision" | "position">,
): Promise<Selectable<Schema["evidence"]>[]> {
  return trx
    .selectFrom("evidence")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("retired", "is", null)
    .where((row) =>
      row.or([
        row("revision", ">", revision),
        row.and([row("revision", "=", revision), row("position", ">", position)]),
      ]),
    )
    .orderBy("revision")
    .orderBy("position")
    .limit(ROWS_A_READ)
    .execute();
}

/** A row of evidence as the knowledge room has it. */
export function evidenceOf(row: Selectable<Schema["evidence"]>): Evidence {
  return {
    name: row.fact,
    value: JSON.parse(row.value) as FactValue,
    ...(row.cut === 1 && { partial: true as const }),
    source: row.source,
    at: row.learnt_at,
    ...(row.learnt_by !== null && { by: giverName(row.learnt_by) }),
  };
}

/** Moves the environment on by one revision if it still stands at this one; false when it does not. */
export async function advanceEnvironment(
  trx: Transaction<Schema>,
  tenant: string,
  from: number,
): Promise<boolean> {
  if (from === 0) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("environments")
      .values({ tenant, revision: 1 })
      .onConflict((conflict) => conflict.column("tenant").doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await trx
    .updateTable("environments")
    .set({ revision: from + 1 })
    .where("tenant", "=", tenant)
    .where("revision", "=", from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** A condition that holds while the environment still stands at a revision. */
export function environmentStandsAt(tenant: string, revision: number) {
  return sql<boolean>`(select coalesce(max(revision), 0) from environments where tenant = ${tenant}) = ${revision}`;
}
