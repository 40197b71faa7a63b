import { emptySlot, isList, mergeEvidence, type Evidence, type Slot } from "./evidence.js";
import { factKind, type Side } from "./fact.js";
import { remember } from "./remember.js";
import { findTopology, type TopologyFinding } from "./topology.js";

/** An external access policy of one side, by property. */
export interface Policy {
  readonly side: Side;
  /** Without `Tag:`; `Global` and `Site:…` as they are. */
  readonly identity: string;
  readonly property: (name: string) => Slot;
}

/** The two kinds of provider a server's edge may be told of. */
export type ProviderKind = "CsPublicProvider" | "CsHostingProvider";

/** A public or hosting provider. */
export interface Provider {
  readonly identity: string;
  readonly enabled: Slot;
  readonly proxyFqdn: Slot;
}

/** What is known of one of our users. */
export interface UserFacts {
  readonly home: Slot;
  readonly site: Slot;
  readonly serverPolicy: Slot;
  readonly tenantPolicy: Slot;
}

/** What is known of another organisation. */
export interface PartnerFacts {
  readonly trustsUs: Slot;
  readonly hostedIn: Slot;
  readonly trialOnly: Slot;
}

/** Everything known about one organisation, ready to be asked. Built once from evidence; never changed. */
export interface Environment {
  /** What is known of a fact by its canonical name. */
  readonly slot: (name: string) => Slot;
  /** Every fact somebody said something about, in the order first heard. */
  readonly slots: () => Iterable<Slot>;
  readonly policies: (side: Side) => readonly Policy[];
  /** The policy of that name, read or not: one that was never read has only unknown properties. */
  readonly policy: (side: Side, identity: string) => Policy;
  readonly knowsPolicy: (side: Side, identity: string) => boolean;
  /** Global is among them, so that no policy we have not read can be in force. */
  readonly policiesWhole: (side: Side) => boolean;
  readonly providers: (kind: ProviderKind) => readonly Provider[];
  /** An entry was read, or the list is said to be empty. */
  readonly providersWhole: (kind: ProviderKind) => boolean;
  /** Addresses of every user anything is known of. */
  readonly users: readonly string[];
  readonly user: (address: string) => UserFacts;
  /** Null stands for a partner that was not named. */
  readonly partner: (domain: string | null) => PartnerFacts;
  /** `Organization.Domains`, else the domains of the users known; empty when neither is known. */
  readonly ownDomains: readonly string[];
  /** Whether anything at all was read of a side's settings. */
  readonly present: (side: Side) => boolean;
  readonly topology: TopologyFinding;
}

/** Builds an environment from evidence. The order of the evidence does not matter. */
export function environmentOf(evidence: Iterable<Evidence>): Environment {
  return buildEnvironment(mergeAll(evidence));
}

/** Builds an environment from facts that are merged already, by canonical name. */
export function buildEnvironment(slots: ReadonlyMap<string, Slot>): Environment {
  const find = (name: string): Slot => slots.get(name) ?? emptySlot(name);
  const slot = remember(find);
  const { present, keys } = indexNames(slots.keys());
  // Of many users each fact is looked up once: remembering them would only crowd out what is asked again.
  const users = new Map(entries(keys, "User", (address) => userFacts(address, find)));
  const policies = {
    server: new Map(entries(keys, POLICIES.server, (key) => readPolicy("server", key, slot))),
    tenant: new Map(entries(keys, POLICIES.tenant, (key) => readPolicy("tenant", key, slot))),
  };
  const policyLists = {
    server: [...policies.server.values()],
    tenant: [...policies.tenant.values()],
  };
  const providers = {
    CsPublicProvider: listProviders("CsPublicProvider", keys, slot),
    CsHostingProvider: listProviders("CsHostingProvider", keys, slot),
  };
  const named = (side: Side): ((identity: string) => Policy) =>
    remember(
      (identity) => policies[side].get(identity.toLowerCase()) ?? readPolicy(side, identity, slot),
    );
  const policyNamed = { server: named("server"), tenant: named("tenant") };
  const addresses = [...users.keys()];
  const partner = remember((domain) => partnerFacts(domain, slot));
  return {
    slot,
    slots: () => slots.values(),
    policies: (side) => policyLists[side],
    policy: (side, identity) => policyNamed[side](identity),
    knowsPolicy: (side, identity) => policies[side].has(identity.toLowerCase()),
    policiesWhole: (side) => policies[side].has("global"),
    providers: (kind) => providers[kind].entries,
    providersWhole: (kind) => providers[kind].whole,
    users: addresses,
    user: remember((address) => users.get(address) ?? userFacts(address, slot)),
    partner: (domain) => partner(domain ?? "<domain>"),
    ownDomains: findOwnDomains(slot("Organization.Domains"), addresses),
    present: (side) => present[side],
    topology: findTopology(slot, present, homesOf(users)),
  };
}

const POLICIES = {
  server: "server.CsExternalAccessPolicy",
  tenant: "tenant.CsExternalAccessPolicy",
} as const;

/** The keys in brackets by what stands before them; users' facts of every side under `User`. */
type Keys = ReadonlyMap<string, ReadonlySet<string>>;

function indexNames(names: Iterable<string>): {
  readonly present: Record<Side, boolean>;
  readonly keys: Keys;
} {
  const present = { server: false, tenant: false };
  const keys = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.startsWith("server.")) present.server = true;
    else if (name.startsWith("tenant.")) present.tenant = true;
    const key = keyOf(name);
    if (key === null) continue;
    const object = objectOf(name);
    const known = keys.get(object);
    if (known === undefined) keys.set(object, new Set([key]));
    else known.add(key);
  }
  return { present, keys };
}

function objectOf(name: string): string {
  const object = name.slice(0, name.indexOf("("));
  return object.endsWith("User") ? "User" : object;
}

function entries<T>(keys: Keys, object: string, make: (key: string) => T): [string, T][] {
  return [...(keys.get(object) ?? [])].map((key) => [key.toLowerCase(), make(key)]);
}

/** Of a list that is said to be empty although entries were read, nothing is known. */
function listProviders(
  kind: ProviderKind,
  keys: Keys,
  slot: (name: string) => Slot,
): { readonly entries: readonly Provider[]; readonly whole: boolean } {
  const object = `server.${kind}`;
  const read = entries(keys, object, (key) => readProvider(kind, key, slot));
  const said = slot(object);
  if (said.conflict) return { entries: [], whole: false };
  const saidEmpty = isList(said.value);
  return { entries: read.map(([, provider]) => provider), whole: saidEmpty || read.length > 0 };
}

/** INVARIANT: one slot a fact, though sources write a policy's or provider's name in another case. */
function mergeAll(evidence: Iterable<Evidence>): Map<string, Slot> {
  const byName = new Map<string, Evidence[]>();
  const spellings = new Map<string, string>();
  for (const item of evidence) {
    const name = spelledAsFirstSeen(item.name, spellings);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [item]);
    else known.push(item);
  }
  const slots = new Map<string, Slot>();
  for (const [name, items] of byName) slots.set(name, mergeEvidence(name, items));
  for (const kind of PROVIDER_KINDS) contradictEmptiness(`server.${kind}`, slots);
  return slots;
}

const PROVIDER_KINDS: readonly ProviderKind[] = ["CsPublicProvider", "CsHostingProvider"];

/** A list that is said to be empty although entries were read contradicts itself. */
function contradictEmptiness(list: string, slots: Map<string, Slot>): void {
  const said = slots.get(list);
  if (said === undefined || !isList(said.value)) return;
  const entry = [...slots.values()].find(({ name }) => name.startsWith(`${list}(`));
  if (entry === undefined) return;
  const evidence = [...said.evidence, ...entry.evidence];
  slots.set(list, { ...emptySlot(list), conflict: true, evidence });
}

function spelledAsFirstSeen(name: string, spellings: Map<string, string>): string {
  const key = name.includes(".Cs") ? keyOf(name) : null;
  if (key === null) return name;
  const lower = key.toLowerCase();
  const first = spellings.get(lower);
  if (first === undefined) spellings.set(lower, key);
  return first === undefined || first === key ? name : name.replace(`(${key})`, () => `(${first})`);
}

function keyOf(name: string): string | null {
  const open = name.indexOf("(");
  return open < 0 ? null : name.slice(open + 1, name.lastIndexOf(")"));
}

function readPolicy(side: Side, identity: string, slot: (name: string) => Slot): Policy {
  const known = new Map<string, Slot>();
  return {
    side,
    identity,
    property: (name) => {
      let found = known.get(name);
      if (found === undefined) {
        found = slot(`${side}.CsExternalAccessPolicy(${identity}).${name}`);
        known.set(name, found);
      }
      return found;
    },
  };
}

function readProvider(
  kind: ProviderKind,
  identity: string,
  slot: (name: string) => Slot,
): Provider {
  return {
    identity,
    enabled: slot(`server.${kind}(${identity}).Enabled`),
    proxyFqdn: slot(`server.${kind}(${identity}).ProxyFqdn`),
  };
}

/** What is known of one user, each fact in its slot. */
export function userFacts(address: string, slot: (name: string) => Slot): UserFacts {
  return {
    home: slot(`User(${address}).Home`),
    site: slot(`User(${address}).Site`),
    serverPolicy: slot(`server.User(${address}).ExternalAccessPolicy`),
    tenantPolicy: slot(`tenant.User(${address}).ExternalAccessPolicy`),
  };
}

function partnerFacts(domain: string, slot: (name: string) => Slot): PartnerFacts {
  return {
    trustsUs: slot(`Partner(${domain}).TrustsUs`),
    hostedIn: slot(`Partner(${domain}).HostedIn`),
    trialOnly: slot(`Partner(${domain}).TrialOnly`),
  };
}

function homesOf(users: ReadonlyMap<string, UserFacts>): ReadonlySet<string> {
  const homes = new Set<string>();
  for (const { home } of users.values()) if (typeof home.value === "string") homes.add(home.value);
  return homes;
}

function findOwnDomains(stated: Slot, addresses: readonly string[]): readonly string[] {
  if (isList(stated.value)) return stated.value;
  if (stated.conflict) return [];
  const domains = addresses.map((address) => address.slice(address.lastIndexOf("@") + 1));
  return [...new Set(domains.filter((domain) => domain.includes(".")))];
}

/** The cmdlet that shows a fact, as the catalogue names it. */
export const cmdletFor: (name: string) => string = remember((name) => factKind(name)?.cmdlet ?? "");
