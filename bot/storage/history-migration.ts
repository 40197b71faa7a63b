import type { Kysely, Transaction } from "kysely";

/** The one table this migration reads and the one it fills, as they are at this point of the tables' history. */
interface Then {
  readonly evidence: {
    readonly tenant: string;
    readonly revision: number;
    readonly learnt_at: string;
    readonly learnt_by: string | null;
    readonly retired: number | null;
  };
  readonly changes: {
    readonly tenant: string;
    readonly revision: number;
    readonly at: string;
    readonly by: string | null;
    readonly what: string;
  };
}

/** Migration 0003: when each revision came about and through whom, and whose conversations and answers are whose. */
export async function createHistory(db: Transaction<unknown>): Promise<void> {
  await createTables(db);
  const then = db.withTables<Pick<Then, keyof Then>>();
  const found = [...(await broughtSoFar(then)), ...(await retiredSoFar(then))];
  for (const change of inOrder(found)) await then.insertInto("changes").values(change).execute();
}

type Found = Then["changes"];

async function createTables({ schema }: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await schema
    .createTable("changes")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("by", "text")
    .addColumn("what", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("changes_key", ["tenant", "revision"])
    .execute();
  await schema
    .createIndex("evidence_by_retirement")
    .on("evidence")
    .columns(["tenant", "retired"])
    .execute();
  await schema.alterTable("conversations").addColumn("person", "text").execute();
  await schema.alterTable("inbox").addColumn("person", "text").execute();
}

/** Revisions that brought evidence came about when it was learnt, through whoever gave it. */
async function broughtSoFar(db: Kysely<Then>): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom("evidence")
    .select(({ fn }) => [
      "tenant",
      "revision",
      fn.max("learnt_at").as("at"),
      fn.max("learnt_by").as("by"),
    ])
    .groupBy(["tenant", "revision"])
    .execute();
  return rows.map((row) => ({ ...row, what: "learn" }));
}

/** Revisions that took evidence away; nobody wrote down when, or who did. */
async function retiredSoFar(db: Kysely<Then>): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom("evidence")
    .select(["tenant", "retired"])
    .where("retired", "is not", null)
    .distinct()
    .execute();
  return rows.flatMap(({ tenant, retired }) =>
    retired === null ? [] : [{ tenant, revision: retired, at: "", by: null, what: "retract" }],
  );
}

/** Each revision once, and none before the one it followed. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort(
    (a, b) => compare(a.tenant, b.tenant) || a.revision - b.revision || compare(b.at, a.at),
  );
  const ordered: Found[] = [];
  for (const change of sorted) {
    const last = ordered.at(-1);
    const before = last?.tenant === change.tenant ? last : undefined;
    if (before?.revision === change.revision) continue;
    const at = before !== undefined && before.at > change.at ? before.at : change.at;
    ordered.push({ ...change, at });
  }
  return ordered;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
