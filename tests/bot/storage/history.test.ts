import assert from "node:assert/strict";
import fc from "fast-check";
import type { Store, TurnRecord } from "../../../bot/ports.js";
import { openStore } from "../../../bot/storage/store.js";
import type { Effect, State } from "../../../dialogs/index.js";
import { environmentOf, type Environment, type Evidence } from "../../../knowledge/index.js";
import { describeOver } from "../../support/backends.js";

const place = { tenant: "t", conversation: "c" };
const DANA = { id: "dana", name: "Dana" };

const piece = (name: string, value: Evidence["value"], source = "paste 1:3"): Evidence => ({
  name,
  value,
  source,
  at: "2026-01-02T03:04:05.000Z",
});

const learn = (...evidence: readonly Evidence[]): Effect => ({ kind: "learn", evidence });
const settle = (...evidence: readonly Evidence[]): Effect => ({ kind: "settle", evidence });
const retract = (...facts: readonly string[]): Effect => ({ kind: "retract", facts });

describeOver("the history of an environment", (kind) => {
  let store: Store;
  let turns = 0;
  beforeEach(async () => {
    turns = 0;
    const backend = await (await kind.begin()).open();
    store = await openStore({ ...backend, compile: environmentOf });
  });
  afterEach(() => store.close());

  /** Stores a turn of so many days after New Year. */
  const commit = async (
    day: number,
    effects: readonly Effect[],
    more: Partial<TurnRecord> = {},
  ): Promise<string> => {
    const outcome = await store.commit({
      place,
      activity: null,
      at: new Date(Date.UTC(2026, 0, day, 12)).toISOString(),
      state: {} as State,
      replies: [],
      effects,
      by: DANA,
      conversationRevision: turns,
      environmentRevision: (await store.environment("t")).revision,
      ...more,
    });
    if (outcome === "stored") turns += 1;
    return outcome;
  };
  const known = async (): Promise<readonly Evidence[]> =>
    sorted((await store.environment("t")).environment);
  const changes = () => store.changes("t", false);

  it("tells of each change who made it, when, and every fact before and after, the newest first", async () => {
    await commit(1, [learn(piece("A", true), piece("B", ["x.example"]))]);
    await commit(2, [settle(piece("A", false, "card"))]);
    await commit(3, [retract("B")], { by: { id: "erin", name: "Erin" } });
    const [third, second, first] = await changes();
    assert.deepEqual(first, {
      revision: 1,
      at: "2026-01-01T12:00:00.000Z",
      by: "Dana",
      facts: [
        { name: "A", from: [], to: [{ value: true, source: "paste 1:3" }] },
        { name: "B", from: [], to: [{ value: ["x.example"], source: "paste 1:3" }] },
      ],
      count: 2,
    });
    assert.deepEqual(second?.facts, [
      {
        name: "A",
        from: [{ value: true, source: "paste 1:3" }],
        to: [{ value: false, source: "card" }],
      },
    ]);
    assert.deepEqual([third?.by, third?.facts[0]?.to], ["Erin", []]);
  });

  it("shows both values where sources came to contradict each other", async () => {
    await commit(1, [learn(piece("A", true))]);
    await commit(2, [learn(piece("A", false, "card"))]);
    const [newest] = await changes();
    assert.deepEqual(
      newest?.facts[0]?.to.map(({ value }) => value),
      [true, false],
    );
  });

  it("has no entry for a turn that changed nothing, nor for one that was overtaken", async () => {
    await commit(1, [learn(piece("A", true))]);
    await commit(2, []);
    assert.equal(await commit(3, [learn(piece("B", true))], { environmentRevision: 0 }), "clash");
    assert.equal((await changes()).length, 1);
  });

  it("keeps to the latest fifty changes and twenty facts of each, with their count, unless all are asked for", async () => {
    const many = Array.from({ length: 30 }, (_, index) => piece(`F${String(index)}`, "x"));
    for (let day = 1; day <= 51; day += 1) await commit(day, [settle(...many)]);
    const some = await changes();
    assert.deepEqual([some.length, some[0]?.facts.length, some[0]?.count], [50, 20, 30]);
    const all = await store.changes("t", true);
    assert.deepEqual([all.length, all[0]?.facts.length], [51, 30]);
  });

  it("knows what stood at the end of any day", async () => {
    await commit(2, [learn(piece("A", true))]);
    await commit(2, [settle(piece("A", false))]);
    await commit(4, [retract("A")]);
    const values = new Map<string, unknown>();
    for (const day of ["01", "02", "03", "04", "05"]) {
      const past = await store.past("t", `2026-01-${day}`);
      values.set(day, past.slot("A").value);
    }
    assert.deepEqual([...values.values()], [undefined, false, false, undefined, undefined]);
  });

  it("compiles a day of the past once, and no other organisation's for it", async () => {
    await commit(1, [learn(piece("A", true))]);
    const first = await store.past("t", "2026-01-01");
    assert.equal(await store.past("t", "2026-01-01"), first);
    assert.equal((await store.past("u", "2026-01-01")).slot("A").value, undefined);
    for (let day = 2; day < 12; day += 1) {
      await commit(day, [settle(piece("A", String(day)))]);
      await store.past("t", `2026-01-${String(day).padStart(2, "0")}`);
    }
    assert.notEqual(await store.past("t", "2026-01-01"), first);
  });

  it("takes the last change back, and that back again, without rewriting the past", async () => {
    await commit(1, [learn(piece("A", true), piece("B", "x"))]);
    const before = await known();
    await commit(2, [settle(piece("A", false)), retract("B"), learn(piece("C", "new"))]);
    const after = await known();
    assert.equal(await commit(3, [{ kind: "undo", revision: 2 }]), "stored");
    assert.deepEqual(await known(), before);
    assert.equal((await changes())[0]?.undoes, 2);
    assert.equal(await commit(4, [{ kind: "undo", revision: 3 }]), "stored");
    assert.deepEqual(await known(), after);
    assert.deepEqual(sorted(await store.past("t", "2026-01-01")), before);
    assert.deepEqual(sorted(await store.past("t", "2026-01-02")), after);
    assert.deepEqual(sorted(await store.past("t", "2026-01-03")), before);
  });

  it("takes nothing back that is not the last change any more", async () => {
    await commit(1, [learn(piece("A", true))]);
    await commit(2, [learn(piece("B", true))]);
    const before = await known();
    for (const revision of [0, 1, 3]) {
      const undo: Effect = { kind: "undo", revision };
      assert.equal(await commit(3, [undo], { activity: "press" }), "clash");
    }
    assert.deepEqual(await known(), before);
    assert.equal(await store.answer(place, "press"), null);
  });

  it("brings back exactly what was known, whatever was done in between", async () => {
    const names = fc.constantFrom("A", "B", "C");
    const pieces = fc.array(
      fc.tuple(names, fc.boolean()).map(([name, value]) => piece(name, value)),
      { minLength: 1, maxLength: 3 },
    );
    const effect = fc.oneof(
      pieces.map((some) => learn(...some)),
      pieces.map((some) => settle(...some)),
      names.map((name) => retract(name)),
    );
    let tenants = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(effect, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (story) => {
          const tenant = `tenant ${String((tenants += 1))}`;
          const on = async (revision: number, effects: readonly Effect[]): Promise<void> => {
            const outcome = await store.commit({
              place: { tenant, conversation: "c" },
              activity: null,
              at: new Date(Date.UTC(2026, 0, revision + 1)).toISOString(),
              state: {} as State,
              replies: [],
              effects,
              conversationRevision: revision,
              environmentRevision: revision,
            });
            assert.equal(outcome, "stored");
          };
          const seen: unknown[] = [[]];
          for (const [index, effects] of story.entries()) {
            await on(index, effects);
            seen.push(sorted((await store.environment(tenant)).environment));
          }
          const last = story.length;
          await on(last, [{ kind: "undo", revision: last }]);
          assert.deepEqual(sorted((await store.environment(tenant)).environment), seen[last - 1]);
          await on(last + 1, [{ kind: "undo", revision: last + 1 }]);
          assert.deepEqual(sorted((await store.environment(tenant)).environment), seen[last]);
          for (const [day, then] of seen.entries()) {
            const date = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
            assert.deepEqual(sorted(await store.past(tenant, date)), then);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

function sorted(environment: Environment): readonly Evidence[] {
  return [...environment.slots()]
    .flatMap(({ evidence }) => evidence)
    .map((one) => JSON.stringify(one))
    .sort()
    .map((json) => JSON.parse(json) as Evidence);
}
