import {
  compareEnvironments,
  environmentOf,
  type Environment,
  type Evidence,
} from "../../knowledge/index.js";
import { alternate, type Figure } from "./measure.js";

const USERS = 100_000;
const AT = "2026-01-01T00:00:00.000Z";
const TODAY = "2026-11-21";
const FEDERATION = "tenant.CsTenantFederationConfiguration";

/** An organisation of 100,000 users in a dozen policies, one user in `moved` with another one. */
function organisation(moved: number, partners: readonly string[]): Environment {
  const evidence: Evidence[] = [];
  const say = (name: string, value: Evidence["value"]): void => {
    evidence.push({ name, value, source: "bench", at: AT });
  };
  say("Organization.Domains", ["contoso.com"]);
  say("Organization.Topology", "online");
  say(`${FEDERATION}.AllowFederatedUsers`, true);
  say(`${FEDERATION}.AllowedDomains`, partners);
  for (let index = 0; index < 12; index += 1) {
    const name = index === 0 ? "Global" : `Policy${String(index)}`;
    const policy = `tenant.CsExternalAccessPolicy(${name})`;
    say(`${policy}.EnableFederationAccess`, index % 3 !== 0);
    say(`${policy}.EnableTeamsConsumerAccess`, index % 2 === 0);
  }
  for (let index = 0; index < USERS; index += 1) {
    const user = `user${String(index)}@contoso.com`;
    const policy = 1 + ((index + (index % moved === 0 ? 1 : 0)) % 11);
    say(`User(${user}).Home`, "online");
    say(`tenant.User(${user}).ExternalAccessPolicy`, `Policy${String(policy)}`);
  }
  return environmentOf(evidence);
}

/** Milliseconds of comparing two snapshots of 100,000 users, over looking at every fact of both once. */
export async function benchCompare(): Promise<Figure> {
  const partners = Array.from({ length: 500 }, (_, index) => `partner${String(index)}.example`);
  const before = organisation(1000, partners);
  const after = organisation(700, partners.slice(0, 450));
  const time = (work: () => number): number => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  const measured = await alternate(
    5,
    () => time(() => compareEnvironments(before, after, TODAY).groups.length),
    () => time(() => countDiffering(before, after)),
  );
  return {
    name: "two snapshots of 100,000 compared",
    unit: "ms",
    ...measured,
    against: "looking at every fact of both once",
    aim: "-",
  };
}

function countDiffering(before: Environment, after: Environment): number {
  let differing = 0;
  for (const { name, value } of after.slots()) {
    if (String(before.slot(name).value) !== String(value)) differing += 1;
  }
  return differing;
}
