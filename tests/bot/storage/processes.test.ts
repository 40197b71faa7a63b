import assert from "node:assert/strict";
import type { Backend } from "../../../bot/storage/backend.js";
import { migrate } from "../../../bot/storage/migrations.js";
import { openPostgres } from "../../../bot/storage/postgres.js";
import { openStore } from "../../../bot/storage/store.js";
import { closeBackend, describePostgres } from "../../support/backends.js";
import { oneValue } from "../../support/one-value.js";
import { plainEnvironment } from "../../support/plain-environment.js";
import { postgresServer } from "../../support/postgres.js";

describePostgres("several processes on one PostgreSQL", () => {
  let backends: readonly Backend[];
  beforeEach(async () => {
    const url = await (await postgresServer()).begin();
    backends = await Promise.all([openPostgres(url), openPostgres(url), openPostgres(url)]);
  });
  afterEach(() => Promise.all(backends.map(closeBackend)));

  it("may all begin at once on an empty database", async () => {
    await Promise.all(backends.map(({ db }) => migrate(db)));
    const [{ db } = assert.fail()] = backends;
    assert.equal(
      await oneValue(db, "select count(*) from kysely_migration where name = '0001-begin'"),
      1,
    );
  });

  it("write as if each were alone", async () => {
    const [first = assert.fail()] = backends;
    await migrate(first.db);
    await first.db.insertInto("environments").values({ tenant: "t", revision: 0 }).execute();
    await Promise.all(
      backends.flatMap(({ write = assert.fail() }) =>
        Array.from({ length: 5 }, () =>
          write(async (trx) => {
            const { revision } = await trx
              .selectFrom("environments")
              .select("revision")
              .executeTakeFirstOrThrow();
            await trx
              .updateTable("environments")
              .set({ revision: revision + 1 })
              .execute();
          }),
        ),
      ),
    );
    assert.equal(await oneValue(first.db, "select revision from environments"), 15);
  });

  it("answer in a conversation one after another, and in different ones side by side", async () => {
    const place = { tenant: "t", conversation: "c" };
    let inside = 0;
    const other = backends[1]?.alone ?? assert.fail();
    await Promise.all(
      backends.map(({ alone = assert.fail() }) =>
        alone(place, async () => {
          inside += 1;
          assert.equal(inside, 1);
          // Were it kept out of this one as well, it would never come back.
          await other({ ...place, conversation: "another" }, () => Promise.resolve());
          inside -= 1;
        }),
      ),
    );
  });

  it("do not wait for one that is gone, nor for one whose turn failed", async () => {
    const place = { tenant: "t", conversation: "c" };
    const [first = assert.fail(), second = assert.fail()] = backends;
    let leave = (): void => undefined;
    const staying: { done?: Promise<void> | undefined } = {};
    await new Promise<void>((entered) => {
      staying.done = first.alone?.(place, () => {
        entered();
        return new Promise<void>((resolve) => (leave = resolve));
      });
    });
    const waiting = second.alone?.(place, () => Promise.reject(new Error("a broken step")));
    await first.close?.();
    await assert.rejects(waiting ?? assert.fail(), /a broken step/u);
    assert.equal(await second.alone?.(place, () => Promise.resolve("on")), "on");
    leave();
    await staying.done;
  });

  it("see at once what another has stored", async () => {
    const [one = assert.fail(), other = assert.fail()] = backends;
    const stores = [
      await openStore({ ...one, compile: plainEnvironment }),
      await openStore({ ...other, compile: plainEnvironment }),
    ] as const;
    const place = { tenant: "t", conversation: "c" };
    const at = "2026-01-02T03:04:05.000Z";
    for (let turn = 0; turn < 6; turn += 1) {
      const [writer, reader] = turn % 2 === 0 ? stores : ([stores[1], stores[0]] as const);
      const evidence = [{ name: "F", value: `v${String(turn)}`, source: "card", at }];
      const outcome = await writer.commit({
        place,
        activity: `a${String(turn)}`,
        at,
        state: {} as never,
        replies: [],
        effects: [{ kind: "settle", evidence }],
        conversationRevision: (await writer.conversation(place)).revision,
        environmentRevision: (await writer.environment("t")).revision,
      });
      assert.equal(outcome, "stored");
      assert.equal((await reader.environment("t")).environment.slot("F").value, `v${String(turn)}`);
      assert.notEqual(await reader.answer(place, `a${String(turn)}`), null);
    }
  });
});
