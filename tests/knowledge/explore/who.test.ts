import assert from "node:assert/strict";
import fc from "fast-check";
import { environmentOf, evaluate, type Evidence } from "../../../knowledge/index.js";
import { amend, type Change } from "../../../knowledge/explore/change.js";
import { touchedBy } from "../../../knowledge/explore/touched.js";
import { whoMay } from "../../../knowledge/explore/who.js";
import { evidenceOf, randomCases } from "../../support/arbitraries.js";
import { POSSIBLE, UNIVERSE } from "../../support/universe.js";

const AT = "2026-11-21T08:00:00.000Z";

/** A few colleagues more, each with facts of their own. */
const colleagues: fc.Arbitrary<readonly Evidence[]> = fc
  .array(
    fc.record({
      home: fc.constantFrom(undefined, "server", "online"),
      site: fc.constantFrom(undefined, "Redmond", "Oslo"),
      server: fc.constantFrom(undefined, "none", "PartnersOnly", "partnersonly", "Unread"),
      tenant: fc.constantFrom(undefined, "none", "NoExternal", "Unread"),
    }),
    { maxLength: 8 },
  )
  .map((users) =>
    users.flatMap(({ home, site, server, tenant }, index) => {
      const address = `user${String(index)}@contoso.com`;
      const facts = {
        [`User(${address}).Home`]: home,
        [`User(${address}).Site`]: site,
        [`server.User(${address}).ExternalAccessPolicy`]: server,
        [`tenant.User(${address}).ExternalAccessPolicy`]: tenant,
      };
      return Object.entries(facts).flatMap(([name, value]) =>
        value === undefined ? [] : [{ name, value, source: "users.csv:2", at: AT }],
      );
    }),
  );

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc
    .constantFrom(...UNIVERSE.filter(({ name }) => !name.includes("Provider")))
    .chain(({ name, values }) =>
      fc.constantFrom(...values, null).map((value) => ({ fact: name, value })),
    ),
  { minLength: 1, maxLength: 4 },
);

describe("who may", () => {
  it("agrees with asking about one user after the other", () => {
    fc.assert(
      fc.property(randomCases(), colleagues, ({ question, facts, asOf }, others) => {
        const environment = environmentOf([...evidenceOf(facts, POSSIBLE), ...others]);
        const { groups, total } = whoMay(question, environment, asOf);
        assert.equal(total, environment.users.length);
        assert.equal(new Set(groups.flatMap(({ users }) => users)).size, total);
        for (const group of groups) {
          for (const subject of group.users) {
            const alone = evaluate({ ...question, subject }, environment, asOf);
            assert.equal(alone.answer, group.answer);
            assert.equal(alone.bySettings, group.bySettings);
            if (alone.answer === "blocked") assert.deepEqual(alone.deciding, group.reasons);
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it("leaves out addresses that are not in our own domains", () => {
    const environment = environmentOf([
      { name: "Organization.Domains", value: ["contoso.com"], source: "test", at: AT },
      { name: "User(alice@contoso.com).Home", value: "online", source: "test", at: AT },
      { name: "User(eve@fabrikam.com).Home", value: "online", source: "test", at: AT },
    ]);
    const { total, groups } = whoMay(
      {
        peer: { kind: "organization", address: null, domain: "tailspintoys.com" },
        modality: "chat",
        direction: "outbound",
      },
      environment,
      "2026-11-21",
    );
    assert.equal(total, 1);
    assert.deepEqual(groups[0]?.users, ["alice@contoso.com"]);
  });

  it("answers for a hundred thousand users in less than two seconds", () => {
    const evidence: Evidence[] = [];
    for (let index = 0; index < 100_000; index += 1) {
      const user = `user${String(index)}@contoso.com`;
      const policy = ["none", "PartnersOnly", "NoExternal"][index % 3] ?? "none";
      evidence.push(
        { name: `User(${user}).Home`, value: "online", source: "users.csv", at: AT },
        {
          name: `tenant.User(${user}).ExternalAccessPolicy`,
          value: policy,
          source: "users.csv",
          at: AT,
        },
      );
    }
    const environment = environmentOf(evidence);
    const question = {
      peer: { kind: "organization", address: null, domain: "fabrikam.com" },
      modality: "chat",
      direction: "outbound",
    } as const;
    const start = performance.now();
    assert.equal(whoMay(question, environment, "2026-11-21").total, 100_000);
    assert.ok(performance.now() - start < 2_000, "it took too long");
  });
});

describe("an environment with changes supposed", () => {
  it("decides as one that was built with them would", () => {
    fc.assert(
      fc.property(
        randomCases(),
        colleagues,
        changes,
        ({ question, facts, asOf }, others, wanted) => {
          const evidence = [...evidenceOf(facts, POSSIBLE), ...others];
          const amended = amend(environmentOf(evidence), wanted);
          const rebuilt = environmentOf(after(evidence, wanted));
          for (const subject of [question.subject, "user0@contoso.com", "user1@contoso.com"]) {
            const one = evaluate({ ...question, subject }, amended, asOf);
            const other = evaluate({ ...question, subject }, rebuilt, asOf);
            assert.equal(one.answer, other.answer);
            assert.equal(one.bySettings, other.bySettings);
            assert.deepEqual(
              one.results.map(({ check, truth }) => [check.id, truth]),
              other.results.map(({ check, truth }) => [check.id, truth]),
            );
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it("touches exactly those whose own answer is another one", () => {
    fc.assert(
      fc.property(
        randomCases(),
        colleagues,
        changes,
        ({ question, facts, asOf }, others, wanted) => {
          const before = environmentOf([...evidenceOf(facts, POSSIBLE), ...others]);
          const after = amend(before, wanted);
          const moved = new Set(
            wanted.flatMap(({ fact }) => /User\((.+)\)/u.exec(fact)?.[1] ?? []),
          );
          const touched = touchedBy(question, before, after, asOf, moved);
          const expected = before.users.filter((subject) => {
            const from = evaluate({ ...question, subject }, before, asOf);
            const to = evaluate({ ...question, subject }, after, asOf);
            return from.answer !== to.answer || from.bySettings !== to.bySettings;
          });
          assert.deepEqual([...touched.users].sort(), [...expected].sort());
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

function after(evidence: readonly Evidence[], wanted: readonly Change[]): readonly Evidence[] {
  const last = new Map(wanted.map((change) => [change.fact, change.value]));
  const kept = evidence.filter(({ name }) => !last.has(name));
  const added = [...last].flatMap(([name, value]) =>
    value === null ? [] : [{ name, value, source: "supposed", at: "" }],
  );
  return [...kept, ...added];
}
