import type { Decision } from "../decision.js";
import type { Policy } from "../environment.js";
import { showsDomain, isList, type Slot } from "../evidence.js";
import type { Side } from "../fact.js";
import type { Change } from "./change.js";

const EDGE = "server.CsAccessEdgeConfiguration";
const TENANT = "tenant.CsTenantFederationConfiguration";
const MODE = "CommunicationWithExternalOrgs";

type Maker = (decision: Decision) => readonly Change[];

/** What the remedy of a failing check changes; the same as its commands do, which a test holds it to. */
export function changesFor(check: string, decision: Decision): readonly Change[] {
  return CHANGES[check]?.(decision) ?? [];
}

const CHANGES: Readonly<Record<string, Maker>> = {
  "server/federation-enabled": setTrue(`${EDGE}.AllowFederatedUsers`),
  "server/public-federation": setTrue(`${EDGE}.AllowFederatedUsers`),
  "server/user-federation": switchOn("server", "EnableFederationAccess"),
  "server/user-public-cloud": switchOn("server", "EnablePublicCloudAccess"),
  "server/user-public-cloud-av": switchOn("server", "EnablePublicCloudAudioVideoAccess"),
  "server/domain-allowed": (decision) => [
    ...withDomain(decision, "server.CsAllowedDomain"),
    ...withoutDomain(decision, "server.CsBlockedDomain"),
  ],
  "server/domain-not-blocked": (decision) => withoutDomain(decision, "server.CsBlockedDomain"),
  "server/hosting-provider": (decision) => [
    { fact: `${EDGE}.RoutingMethod`, value: "UseDnsSrvRouting" },
    ...provider(decision, "CsHostingProvider", "LyncOnline", "sipfed.online.lync.com"),
  ],
  "server/skype-provider": (decision) =>
    provider(decision, "CsPublicProvider", "Skype", "federation.messenger.msn.com"),
  "tenant/federation-enabled": setTrue(`${TENANT}.AllowFederatedUsers`),
  "tenant/user-federation": switchOn("tenant", "EnableFederationAccess"),
  "tenant/domain-allowed": admitDomain,
  "tenant/domain-not-blocked": unblockDomain,
  "tenant/trial-tenant": (decision) => withDomain(decision, `${TENANT}.AllowedTrialTenantDomains`),
  "tenant/skype-users": setTrue(`${TENANT}.AllowPublicUsers`),
  "tenant/user-skype": switchOn("tenant", "EnablePublicCloudAccess"),
  "tenant/unmanaged-allowed": setTrue(`${TENANT}.AllowTeamsConsumer`),
  "tenant/unmanaged-inbound": setTrue(`${TENANT}.AllowTeamsConsumerInbound`),
  "tenant/user-unmanaged": switchOn("tenant", "EnableTeamsConsumerAccess"),
  "tenant/user-unmanaged-inbound": switchOn("tenant", "EnableTeamsConsumerInbound"),
};

function setTrue(fact: string): Maker {
  return () => [{ fact, value: true }];
}

function switchOn(side: Side, property: string): Maker {
  return (decision) =>
    (decision.policies[side]?.candidates ?? [])
      .filter((policy) => policy.property(property).value === false)
      .map((policy) => ({ fact: policy.property(property).name, value: true }));
}

/** A list with a domain more. */
export function listWith(list: Slot, domain: string): Change {
  return changed(list, [...new Set([...domainsIn(list), domain])]);
}

/** A list without a domain. */
export function listWithout(list: Slot, domain: string): Change {
  return changed(
    list,
    domainsIn(list).filter((other) => other !== domain),
  );
}

function changed(list: Slot, value: readonly string[]): Change {
  const { name: fact, partial } = list;
  // A list nobody has read is longer than what we put in.
  return partial || !isList(list.value) ? { fact, value, partial: true } : { fact, value };
}

function withDomain({ environment, question }: Decision, fact: string): readonly Change[] {
  const { domain } = question.peer;
  return domain === null ? [] : [listWith(environment.slot(fact), domain)];
}

function withoutDomain({ environment, question }: Decision, fact: string): readonly Change[] {
  const { domain } = question.peer;
  const list = environment.slot(fact);
  return domain === null || !showsDomain(list, domain) ? [] : [listWithout(list, domain)];
}

function domainsIn({ value }: Slot): readonly string[] {
  return isList(value) ? value : [];
}

function provider(
  { environment }: Decision,
  kind: "CsHostingProvider" | "CsPublicProvider",
  usual: string,
  proxy: string,
): readonly Change[] {
  const providers = environment.providers(kind);
  const there = providers.find(({ identity, proxyFqdn: { value, conflict } }) =>
    typeof value === "string"
      ? value.toLowerCase() === proxy
      : !conflict && identity.toLowerCase() === usual.toLowerCase(),
  );
  if (there !== undefined) {
    return there.enabled.value === false ? [{ fact: there.enabled.name, value: true }] : [];
  }
  const taken = providers.some(({ identity }) => identity.toLowerCase() === usual.toLowerCase());
  const head = `server.${kind}(${taken ? `${usual}2` : usual})`;
  return [
    { fact: `${head}.Enabled`, value: true },
    { fact: `${head}.ProxyFqdn`, value: proxy },
  ];
}

function modeOf(policy: Policy): string {
  const { value } = policy.property(MODE);
  return policy.identity === "Global" || typeof value !== "string" ? "OrganizationDefault" : value;
}

/** By policy where it has domains of its own, in the organisation's list where it follows that. */
function byMode(
  { policies }: Decision,
  make: (policy: Policy, mode: string) => readonly Change[],
  tenant: () => readonly Change[],
): readonly Change[] {
  const candidates = policies.tenant?.candidates ?? [];
  const follows = candidates.some((policy) => modeOf(policy) === "OrganizationDefault");
  return [
    ...candidates.flatMap((policy) => make(policy, modeOf(policy))),
    ...(follows ? tenant() : []),
  ];
}

function admitDomain(decision: Decision): readonly Change[] {
  const { domain } = decision.question.peer;
  if (domain === null) return [];
  return byMode(
    decision,
    (policy, mode) => {
      const list = policy.property("AllowedExternalDomains");
      if (mode === "AllowSpecificExternalDomains") return [listWith(list, domain)];
      if (mode !== "BlockAllExternalDomains") return [];
      return [
        { fact: policy.property(MODE).name, value: "AllowSpecificExternalDomains" },
        { fact: list.name, value: [domain] },
      ];
    },
    () => withDomain(decision, `${TENANT}.AllowedDomains`),
  );
}

function unblockDomain(decision: Decision): readonly Change[] {
  const { domain } = decision.question.peer;
  if (domain === null) return [];
  return byMode(
    decision,
    (policy, mode) => {
      if (mode !== "BlockSpecificExternalDomains") return [];
      const list = policy.property("BlockedExternalDomains");
      return domainsIn(list).every((other) => other === domain)
        ? [{ fact: policy.property(MODE).name, value: "AllowAllExternalDomains" }]
        : [listWithout(list, domain)];
    },
    () => unblockInTenant(decision, domain),
  );
}

function unblockInTenant({ environment }: Decision, domain: string): readonly Change[] {
  const blocked = environment.slot(`${TENANT}.BlockedDomains`);
  const subdomains = environment.slot(`${TENANT}.BlockAllSubdomains`);
  const below =
    subdomains.value === true && domainsIn(blocked).some((other) => domain.endsWith(`.${other}`));
  return [
    ...(showsDomain(blocked, domain) ? [listWithout(blocked, domain)] : []),
    ...(below ? [{ fact: subdomains.name, value: false }] : []),
  ];
}
