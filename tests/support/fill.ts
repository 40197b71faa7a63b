import type { Known, KnownFacts } from "./known.js";
import { UNIVERSE, type Value } from "./universe.js";

/** One fact that somebody has come to know, or has settled. */
export interface Fill {
  readonly name: string;
  readonly value: Value;
}

/** Every way to fill in one unknown of these facts without contradicting what is known of the organisation. */
export function possibleFills(facts: KnownFacts): Fill[] {
  const fills: Fill[] = [];
  for (const { name, values } of UNIVERSE) {
    const known = facts.get(name);
    if (known !== undefined && known !== "conflict") continue;
    for (const value of values) {
      if (isConsistent(facts, { name, value })) fills.push({ name, value });
    }
  }
  return fills;
}

/** The facts with one more of them known. */
export function filled(facts: KnownFacts, { name, value }: Fill): Map<string, Known> {
  return new Map(facts).set(name, { value, partial: false });
}

/** What is known already may rule a value out: an organisation that shows settings of its server is not online alone. */
function isConsistent(facts: KnownFacts, { name, value }: Fill): boolean {
  if (name === "Organization.Topology") return fitsWhatIsShown(facts, String(value));
  if (name.endsWith(".Home")) return fitsTopology(facts, String(value));
  if (name.endsWith(").ExternalAccessPolicy")) return isKnownPolicy(facts, name, String(value));
  if (name.includes("CsExternalAccessPolicy(")) return isAmongPolicies(facts, name);
  if (name.includes("Provider")) return isAmongProviders(facts, name);
  return true;
}

function fitsWhatIsShown(facts: KnownFacts, topology: string): boolean {
  const shared = facts.get("tenant.CsTenantFederationConfiguration.SharedSipAddressSpace");
  if (shared !== undefined && shared !== "conflict" && shared.value === true) {
    return topology === "hybrid";
  }
  const shown = [...facts.keys()];
  const homes = shown.filter((name) => name.endsWith(".Home")).map((name) => facts.get(name));
  const has = (home: string) =>
    homes.some((known) => known === "conflict" || known?.value === home);
  if (topology === "online") return !has("server") && !shown.some(isOf("server."));
  if (topology === "server") return !has("online") && !shown.some(isOf("tenant."));
  return true;
}

function isOf(side: string): (name: string) => boolean {
  return (name) => name.startsWith(side);
}

function fitsTopology(facts: KnownFacts, home: string): boolean {
  const topology = facts.get("Organization.Topology");
  if (topology === undefined || topology === "conflict") return true;
  return topology.value === "hybrid" || topology.value === home;
}

/** Once Global was read the policies are whole: a user has one of them or none. Global is nobody's own on the server. */
function isKnownPolicy(facts: KnownFacts, assignment: string, policy: string): boolean {
  if (policy === "Global" && assignment.startsWith("server.")) return false;
  const policies = `${assignment.slice(0, assignment.indexOf("."))}.CsExternalAccessPolicy`;
  return (
    policy === "none" || !has(facts, `${policies}(Global)`) || has(facts, `${policies}(${policy})`)
  );
}

/** Once Global was read no further policy can turn up. */
function isAmongPolicies(facts: KnownFacts, property: string): boolean {
  const policy = property.slice(0, property.indexOf(")") + 1);
  return has(facts, policy) || !has(facts, policy.replace(/\(.*\)/u, "(Global)"));
}

/** Once one provider was read, or none is said to be there, no further one can turn up. */
function isAmongProviders(facts: KnownFacts, name: string): boolean {
  const list = name.replace(/\(.*$/u, "");
  if (list === name) return !has(facts, `${list}(`);
  return has(facts, name.slice(0, name.indexOf(")") + 1)) || !has(facts, list);
}

function has(facts: KnownFacts, start: string): boolean {
  for (const name of facts.keys()) if (name.startsWith(start)) return true;
  return false;
}
