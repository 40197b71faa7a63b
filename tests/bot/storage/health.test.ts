import assert from "node:assert/strict";
import { createHealth } from "../../../bot/storage/health.js";
import { openStore } from "../../../bot/storage/store.js";
import { openFaultySqlite } from "../../support/faulty-database.js";
import { plainEnvironment } from "../../support/plain-environment.js";
import { tempFolder } from "../../support/temp-folder.js";

describe("storage that is full", () => {
  it("is well again when it takes something, not when it is written to without a change", async () => {
    const folder = tempFolder();
    const database = openFaultySqlite(folder.path("edgewise.sqlite"));
    const store = await openStore({ ...database.backend, compile: plainEnvironment });
    const { db } = database.backend;
    const health = createHealth(
      (body) => db.transaction().execute(body),
      () => Promise.resolve(),
    );
    try {
      const empty = await database.fill();
      await health.ping();
      const large = { tenant: "contoso", conversation: "x".repeat(50_000), state: "{}" };
      await assert.rejects(
        health.write(async (trx) => {
          const row = { ...large, revision: 1, updated_at: "", person: null };
          await trx.insertInto("conversations").values(row).execute();
        }),
      );
      await health.write(async (trx) => {
        await trx.deleteFrom("conversations").where("tenant", "=", "nobody").execute();
      });
      await assert.rejects(health.ping(), /full/u);
      await empty();
      await health.ping();
    } finally {
      await store.close();
      await database.close();
      folder.remove();
    }
  });
});
