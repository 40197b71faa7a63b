import { asciiDomain } from "../ascii-domain.js";
import type { Environment } from "../environment.js";
import { showsDomain, type Slot } from "../evidence.js";

/** Stands for every organisation that is on no list and of which nothing is known. Never shown. */
const ON_NO_LIST = "on-no-list.invalid";

/** Other organisations of which every check reads the same, in each of the environments they were found for. */
export interface DomainKind {
  /** Any of them stands for all; where nobody is named, a domain that stands for the rest. */
  readonly example: string;
  /** `listed`: the domains named; `below`: what lies below the domains named; `rest`: every other organisation. */
  readonly reach: "listed" | "below" | "rest";
  readonly domains: readonly string[];
}

/** Sorts the organisations that settings name, and the rest of the world, by what the checks can tell apart. */
export function kindsOfDomains(environments: readonly Environment[]): readonly DomainKind[] {
  const lists = environments.flatMap(domainListsOf);
  const kinds = new Map<string, { reach: DomainKind["reach"]; domains: string[] }>();
  const enter = (reach: DomainKind["reach"], domain: string, named: string): void => {
    const key = `${reach} ${signature(domain, lists, environments)}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { reach, domains: [named] });
    else kind.domains.push(named);
  };
  const named = namedDomains(lists, environments);
  for (const domain of named) enter("listed", domain, domain);
  for (const domain of blockedWithSubdomains(environments)) {
    const below = `${BELOW}.${domain}`;
    if (!named.has(below)) enter("below", below, domain);
  }
  const found = [...kinds.values()].map(({ reach, domains }) => {
    const [first = ON_NO_LIST] = domains;
    return { example: reach === "below" ? `${BELOW}.${first}` : first, reach, domains };
  });
  return [...found, { example: ON_NO_LIST, reach: "rest", domains: [] }];
}

/** Stands for any name below a domain. Never shown. */
const BELOW = "any-name-below";

const BLOCKED = "tenant.CsTenantFederationConfiguration.BlockedDomains";
const SUBDOMAINS = "tenant.CsTenantFederationConfiguration.BlockAllSubdomains";

const DOMAIN_LIST =
  /^(?:server\.Cs(?:Allowed|Blocked)Domain|tenant\..*\.(?:Allowed|Blocked)(?:External|TrialTenant)?Domains)$/u;

function domainListsOf(environment: Environment): readonly Slot[] {
  return [...settingsNamed(environment, DOMAIN_LIST)].filter(
    ({ members }) => members !== undefined,
  );
}

function* settingsNamed(environment: Environment, pattern: RegExp): Generator<Slot> {
  for (const slot of environment.slots()) if (pattern.test(slot.name)) yield slot;
}

const PARTNER = /^Partner\((.+)\)\.\w+$/u;

function namedDomains(
  lists: readonly Slot[],
  environments: readonly Environment[],
): ReadonlySet<string> {
  const named = new Set(lists.flatMap(({ members }) => [...(members ?? [])]));
  for (const environment of environments) {
    for (const { name } of settingsNamed(environment, PARTNER)) {
      const domain = PARTNER.exec(name)?.[1];
      if (domain?.includes(".") === true) named.add(asciiDomain(domain));
    }
  }
  return named;
}

function blockedWithSubdomains(environments: readonly Environment[]): ReadonlySet<string> {
  const blocked = environments
    .filter((environment) => environment.slot(SUBDOMAINS).value !== false)
    .flatMap((environment) => [...(environment.slot(BLOCKED).members ?? [])]);
  return new Set(blocked);
}

function signature(
  domain: string,
  lists: readonly Slot[],
  environments: readonly Environment[],
): string {
  const shown = lists.map((list) => (showsDomain(list, domain) ? "1" : "0")).join("");
  const known = environments.map((environment) => {
    const { trustsUs, hostedIn, trialOnly } = environment.partner(domain);
    const above = isBelowBlocked(domain, environment) ? "below" : "";
    return [trustsUs, hostedIn, trialOnly].map(write).concat(above).join(" ");
  });
  return [shown, ...known].join("|");
}

function isBelowBlocked(domain: string, environment: Environment): boolean {
  const blocked = environment.slot(BLOCKED);
  const labels = domain.split(".");
  return labels.some((_, at) => at > 0 && showsDomain(blocked, labels.slice(at).join(".")));
}

function write({ value, conflict }: Slot): string {
  if (conflict) return "!";
  return value === undefined ? "?" : String(value);
}
