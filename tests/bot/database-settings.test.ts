import assert from "node:assert/strict";
import { isFaulty, readConfig } from "../../bot/config.js";

describe("the settings that name a database", () => {
  const read = (env: Record<string, string>) => readConfig({ LOCAL: "1", ...env });
  const urlOf = (env: Record<string, string>): string | null => {
    const config = read(env);
    return isFaulty(config) ? assert.fail(config.faults.join("; ")) : config.databaseUrl;
  };
  const faults = (env: Record<string, string>): readonly string[] => {
    const config = read(env);
    return isFaulty(config) ? config.faults : [];
  };

  it("name one database: a file, or a PostgreSQL whose address is never shown", () => {
    const url = "postgres://edgewise:m4rker@db.example:5432/edgewise";
    for (const DATABASE_URL of [url, `${url}?sslmode=require`, `${url}?sslmode=disable`]) {
      assert.equal(urlOf({ DATABASE_URL }), DATABASE_URL);
    }
    const wrong = ["m4rker", "https://m4rker/x", "postgres://m4rker@db", `${url}?sslmode=prefer`];
    for (const DATABASE_URL of wrong) {
      const [fault = "", ...more] = faults({ DATABASE_URL });
      assert.match(fault, /^DATABASE_URL is not an address such as postgres:/u);
      assert.doesNotMatch(fault, /m4rker/u);
      assert.deepEqual(more, []);
    }
    assert.deepEqual(faults({ DATABASE_URL: url, DATABASE_FILE: "e.sqlite" }), [
      "DATABASE_FILE and DATABASE_URL are both set; leave one of them empty",
    ]);
  });
});
