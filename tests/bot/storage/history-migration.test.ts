import assert from "node:assert/strict";
import { Migrator, type Kysely } from "kysely";
import { createHistory } from "../../../bot/storage/history-migration.js";
import { MIGRATIONS } from "../../../bot/storage/migrations.js";
import type { Schema } from "../../../bot/storage/schema.js";
import { closeBackend, describeOver } from "../../support/backends.js";

describeOver("a database from before there was a history", (kind) => {
  it("gets the changes that its evidence tells of, each with the time it came about at the earliest", async () => {
    const backend = await (await kind.begin()).open();
    const { db } = backend;
    const begun = Object.entries(MIGRATIONS).filter(([name]) => name < "0003");
    const provider = { getMigrations: () => Promise.resolve(Object.fromEntries(begun)) };
    await new Migrator({ db, provider }).migrateToLatest();
    const row = (revision: number, position: number, more: Partial<Schema["evidence"]> = {}) => ({
      tenant: "t",
      revision,
      position,
      fact: "A",
      value: "true",
      cut: 0,
      source: "card",
      learnt_at: `2026-01-0${String(revision)}T00:00:00.000Z`,
      learnt_by: "Dana",
      retired: null,
      ...more,
    });
    await db
      .insertInto("evidence")
      .values([
        row(1, 0, { retired: 4 }),
        row(1, 1, { learnt_at: "2026-01-01T05:00:00.000Z", learnt_by: null, retired: 2 }),
        row(2, 0, { learnt_by: "Erin" }),
        row(3, 0),
        row(1, 0, { tenant: "u", learnt_by: null }),
      ])
      .execute();
    await db.transaction().execute((trx) => createHistory(trx as never));
    assert.deepEqual(await changesOf(db), [
      ["t", 1, "2026-01-01T05:00:00.000Z", "Dana", "learn"],
      ["t", 2, "2026-01-02T00:00:00.000Z", "Erin", "learn"],
      ["t", 3, "2026-01-03T00:00:00.000Z", "Dana", "learn"],
      ["t", 4, "2026-01-03T00:00:00.000Z", null, "retract"],
      ["u", 1, "2026-01-01T00:00:00.000Z", null, "learn"],
    ]);
    await closeBackend(backend);
  });
});

async function changesOf(db: Kysely<Schema>): Promise<readonly unknown[]> {
  const rows = await db
    .selectFrom("changes")
    .selectAll()
    .orderBy("tenant")
    .orderBy("revision")
    .execute();
  return rows.map(({ tenant, revision, at, by, what }) => [tenant, revision, at, by, what]);
}
