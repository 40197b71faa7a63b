import assert from "node:assert/strict";
import fc from "fast-check";
import { compareEnvironments, environmentOf, evaluate } from "../../knowledge/index.js";
import type { ComparedGroup, ComparedPeers, Way } from "../../knowledge/explore/compare.js";
import type { Environment, ReachQuestion } from "../../knowledge/index.js";
import { amend } from "../../knowledge/explore/change.js";
import { evidenceOf, randomCases } from "../support/arbitraries.js";
import { DOMAINS, POSSIBLE } from "../support/universe.js";

const TODAY = "2026-11-21";
const TENANT = "tenant.CsTenantFederationConfiguration";
const BEFORE_THE_END = "2024-11-21";
const WAYS: readonly Way[] = [
  { modality: "chat", direction: "outbound" },
  { modality: "call", direction: "outbound" },
  { modality: "chat", direction: "inbound" },
];

/** Two organisations that have something in common. */
const pairs = fc
  .tuple(randomCases(), randomCases(), fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }))
  .map(([one, other, keep]) => {
    const names = [...new Set([...one.facts.keys(), ...other.facts.keys()])];
    const mixed = new Map(
      names.flatMap((name, at) => {
        const known = (keep[at] === true ? other : one).facts.get(name);
        return known === undefined ? [] : [[name, known] as const];
      }),
    );
    return [
      environmentOf(evidenceOf(one.facts, POSSIBLE)),
      environmentOf(evidenceOf(mixed, POSSIBLE)),
    ] as const;
  });

function known(environment: Environment): ReadonlySet<string> {
  return new Set(
    environment.users.filter((user) =>
      environment.ownDomains.some((own) => user.endsWith(`@${own}`)),
    ),
  );
}

function covers(group: ComparedGroup, question: ReachQuestion, named: Named): boolean {
  const { subject, peer, modality, direction } = question;
  const way = group.ways.some((one) => one.modality === modality && one.direction === direction);
  const who = subject === null ? group.anybody : group.users.includes(subject);
  return way && who && group.peers.some((one) => isOf(one, peer, named));
}

function isOf(
  peers: ComparedPeers,
  { kind, domain }: ReachQuestion["peer"],
  named: Named,
): boolean {
  if (peers.kind !== "organization" || kind !== "organization") return peers.kind === kind;
  if (domain === null) return false;
  if (named.listed.has(domain)) return peers.reach === "listed" && peers.domains.includes(domain);
  const above = domain.split(".").slice(1).join(".");
  return named.blocked.has(above)
    ? peers.reach === "below" && peers.domains.includes(above)
    : peers.reach === "rest";
}

/** Domains that settings name, and those whose subdomains may be blocked with them. */
interface Named {
  readonly listed: ReadonlySet<string>;
  readonly blocked: ReadonlySet<string>;
}

function namedIn(environments: readonly Environment[]): Named {
  const slots = environments.flatMap((environment) => [...environment.slots()]);
  const lists = slots.filter(
    ({ name }) => name.includes("Domain") && !name.startsWith("Organization"),
  );
  const partners = slots.flatMap(({ name }) => /^Partner\((.+)\)/u.exec(name)?.[1] ?? []);
  const withSubdomains = environments.filter(
    (environment) => environment.slot(`${TENANT}.BlockAllSubdomains`).value !== false,
  );
  const blocked = withSubdomains.flatMap((environment) => [
    ...(environment.slot(`${TENANT}.BlockedDomains`).members ?? []),
  ]);
  return {
    listed: new Set([...lists.flatMap(({ members }) => [...(members ?? [])]), ...partners]),
    blocked: new Set(blocked),
  };
}

function questions(subject: string | null): readonly ReachQuestion[] {
  const [chat] = WAYS;
  assert.ok(chat !== undefined);
  const plain = (["skype", "unmanaged"] as const).flatMap((kind) =>
    WAYS.filter((way) =>
      kind === "skype" ? way.direction === "outbound" : way.modality === "chat",
    ).map((way) => ({ subject, peer: { kind, address: null, domain: null }, ...way })),
  );
  const domains = [...DOMAINS, "northwind.com", "nobody-knows.example"];
  return [
    ...plain,
    ...domains.map((domain) => ({
      subject,
      peer: { kind: "organization" as const, address: null, domain },
      ...chat,
    })),
  ];
}

describe("comparing two environments by behaviour", function () {
  this.timeout(60_000);

  it("finds nothing between an environment and itself", () => {
    fc.assert(
      fc.property(randomCases(), ({ facts, asOf }) => {
        const environment = environmentOf(evidenceOf(facts, POSSIBLE));
        const again = environmentOf(evidenceOf(facts, POSSIBLE));
        const { groups, settings, userFacts, joined, left } = compareEnvironments(
          environment,
          again,
          asOf,
        );
        assert.deepEqual([groups, settings, userFacts, joined, left], [[], [], 0, [], []]);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with asking about each user and each peer one by one", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(TODAY, BEFORE_THE_END), ([before, after], asOf) => {
        const { groups } = compareEnvironments(before, after, asOf);
        const now = known(after);
        const subjects = [null, ...[...known(before)].filter((user) => now.has(user))];
        const named = namedIn([before, after]);
        for (const question of subjects.flatMap(questions)) {
          const from = evaluate(question, before, asOf);
          const to = evaluate(question, after, asOf);
          const same = from.answer === to.answer && from.bySettings === to.bySettings;
          const found = groups.filter((group) => covers(group, question, named));
          assert.equal(found.length, same ? 0 : 1, JSON.stringify(question));
          assert.ok(
            found.every(
              (group) => group.from.answer === from.answer && group.to.answer === to.answer,
            ),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it("names as without effect only what changes no answer when it is taken back alone", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { settings } = compareEnvironments(before, after, TODAY);
        for (const { name, before: then, after: now, matters } of settings) {
          if (matters !== false || now.conflict || then.conflict) continue;
          const back = { fact: name, value: then.value ?? null };
          const without = amend(after, [then.partial ? { ...back, partial: true } : back]);
          const subjects = [null, ...new Set([...known(before), ...known(after)])];
          for (const question of subjects.flatMap(questions)) {
            assert.equal(
              evaluate(question, without, TODAY).answer,
              evaluate(question, after, TODAY).answer,
              name,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("says who is known in one of them only, and compares the others", () => {
    const at = { source: "users.csv:2", at: "2026-11-21T08:00:00.000Z" };
    const home = (user: string) => ({ name: `User(${user}).Home`, value: "online", ...at });
    const before = environmentOf(["a@contoso.com", "b@contoso.com"].map(home));
    const after = environmentOf(["b@contoso.com", "c@contoso.com"].map(home));
    const { joined, left, compared } = compareEnvironments(before, after, TODAY);
    assert.deepEqual([joined, left, compared], [["c@contoso.com"], ["a@contoso.com"], 1]);
  });
});
