import type { Environment } from "../environment.js";
import { isList, showsDomain, type Slot } from "../evidence.js";
import type { Truth } from "../truth.js";

/** Something that both sides of a hybrid must agree on. */
export type HybridMatch = {
  readonly citations: readonly string[];
  /** The facts it rests on. */
  readonly facts: readonly Slot[];
  readonly truth: Truth;
} & (
  | { readonly id: "open-or-closed" | "server-federation" | "shared-address-space" | "provider" }
  | {
      readonly id: "allowed-domains" | "blocked-domains";
      /** Domains on the one side's list alone. */
      readonly onlyServer: readonly string[];
      readonly onlyTenant: readonly string[];
    }
);

const TENANT = "tenant.CsTenantFederationConfiguration";
const EDGE = "server.CsAccessEdgeConfiguration";
const MICROSOFT_365 = "sipfed.online.lync.com";
const OPEN = "allowallknowndomains";

const MUST_MATCH = ["hybrid-connectivity#federation"] as const;
const MUST_BE_SET = ["hybrid-federation", ...MUST_MATCH] as const;

/**
 * Holds the two sides of a hybrid against each other: what Microsoft's hybrid pages want alike (partner discovery and the
 * tenant's openness, the allowed and the blocked domains) or switched on. Empty where the topology is no hybrid.
 */
export function hybridMatches(environment: Environment): readonly HybridMatch[] {
  if (environment.topology.value !== "hybrid") return [];
  const { slot } = environment;
  const discovery = slot(`${EDGE}.EnablePartnerDiscovery`);
  const allowed = slot(`${TENANT}.AllowedDomains`);
  return [
    {
      id: "open-or-closed",
      citations: MUST_MATCH,
      facts: [discovery, allowed],
      truth: sameOpenness(discovery, allowed),
    },
    listsMatch("allowed-domains", slot("server.CsAllowedDomain"), allowed),
    listsMatch("blocked-domains", slot("server.CsBlockedDomain"), slot(`${TENANT}.BlockedDomains`)),
    isOn("server-federation", slot(`${EDGE}.AllowFederatedUsers`)),
    isOn("shared-address-space", slot(`${TENANT}.SharedSipAddressSpace`)),
    providerMatch(environment),
  ];
}

function sameOpenness(discovery: Slot, allowed: Slot): Truth {
  const open = isOpen(allowed);
  if (open === null || typeof discovery.value !== "boolean") return "unknown";
  return discovery.value === open ? "holds" : "fails";
}

/** Whether the tenant admits every domain that is not blocked; null while unknown. */
function isOpen({ value }: Slot): boolean | null {
  if (value === undefined) return null;
  return typeof value === "string" && value.toLowerCase() === OPEN;
}

function listsMatch(
  id: "allowed-domains" | "blocked-domains",
  server: Slot,
  tenant: Slot,
): HybridMatch {
  const base = { id, citations: MUST_MATCH, facts: [server, tenant] };
  // An open tenant has no list of allowed domains to be alike.
  if (isOpen(tenant) === true) return { ...base, truth: "holds", onlyServer: [], onlyTenant: [] };
  const onlyServer = missingFrom(server, tenant);
  const onlyTenant = missingFrom(tenant, server);
  return {
    ...base,
    truth: listsTruth(server, tenant, onlyServer.length + onlyTenant.length),
    onlyServer,
    onlyTenant,
  };
}

function listsTruth(server: Slot, tenant: Slot, differing: number): Truth {
  if (differing > 0) return "fails";
  return isWhole(server) && isWhole(tenant) ? "holds" : "unknown";
}

function isWhole({ value, partial }: Slot): boolean {
  return isList(value) && !partial;
}

/** What one list shows and the other, known whole, does not. */
function missingFrom(list: Slot, other: Slot): readonly string[] {
  if (!isWhole(other) || !isList(list.value)) return [];
  return list.value.filter((domain) => !showsDomain(other, domain));
}

function isOn(id: "server-federation" | "shared-address-space", setting: Slot): HybridMatch {
  return { id, citations: MUST_BE_SET, facts: [setting], truth: truthOf(setting) };
}

function truthOf({ value }: Slot): Truth {
  if (typeof value !== "boolean") return "unknown";
  return value ? "holds" : "fails";
}

/** The server's way into Microsoft 365: enabled, sharing the address space, holding users of ours. */
function providerMatch(environment: Environment): HybridMatch {
  const base = { id: "provider", citations: MUST_BE_SET } as const;
  const provider = environment
    .providers("CsHostingProvider")
    .find(({ proxyFqdn }) => String(proxyFqdn.value).toLowerCase() === MICROSOFT_365);
  if (provider === undefined) {
    const list = environment.slot("server.CsHostingProvider");
    const none = environment.providersWhole("CsHostingProvider") && isList(list.value);
    return { ...base, facts: [list], truth: none ? "fails" : "unknown" };
  }
  const name = `server.CsHostingProvider(${provider.identity})`;
  const facts = [
    provider.enabled,
    environment.slot(`${name}.EnabledSharedAddressSpace`),
    environment.slot(`${name}.HostsOCSUsers`),
  ];
  return { ...base, facts, truth: allOf(facts.map(truthOf)) };
}

function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes("fails")) return "fails";
  return truths.includes("unknown") ? "unknown" : "holds";
}
