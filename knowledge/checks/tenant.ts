import { asciiDomain } from "../ascii-domain.js";
import type { Case } from "../case.js";
import type { Check, Finding } from "../check.js";
import type { Policy } from "../environment.js";
import { showsDomain, type Slot } from "../evidence.js";
import {
  overCandidates,
  isListed,
  policyMust,
  settingMustBeTrue,
  settled,
  unsettled,
} from "./finding.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const ALLOWED_DOMAINS = `${TENANT}.AllowedDomains`;
const ALLOWED_TRIAL_TENANT_DOMAINS = `${TENANT}.AllowedTrialTenantDomains`;
const BLOCK_ALL_SUBDOMAINS = `${TENANT}.BlockAllSubdomains`;
const BLOCKED_DOMAINS = `${TENANT}.BlockedDomains`;
const EXTERNAL_ACCESS_WITH_TRIAL_TENANTS = `${TENANT}.ExternalAccessWithTrialTenants`;

/** What the Microsoft 365 tenant decides. */
export const TENANT_CHECKS: readonly Check[] = [
  {
    id: "tenant/federation-enabled",
    label: "Federation switched on",
    says: "The tenant's switch for other organisations is on (AllowFederatedUsers).",
    side: "tenant",
    peers: ["organization"],
    basis: "document",
    party: "own",
    citations: [
      "external-meetings-and-chat-2024#hybrid",
      "trusted-organizations",
      "set-cs-tenant-federation-configuration",
    ],
    test: settingMustBeTrue(`${TENANT}.AllowFederatedUsers`),
  },
  {
    id: "tenant/user-federation",
    label: "The user's policy admits other organisations",
    says: "The tenant's external access policy in force for our user has EnableFederationAccess on.",
    side: "tenant",
    peers: ["organization"],
    basis: "document",
    party: "own",
    citations: ["trusted-organizations", "cs-external-access-policy-teams"],
    test: (of) => policyMust(of.tenantPolicy, "EnableFederationAccess"),
  },
  {
    id: "tenant/domain-allowed",
    label: "The partner's domain is admitted",
    says: "The partner's domain is admitted by the tenant's allowed domains, or by the user's policy where that has domains of its own.",
    side: "tenant",
    peers: ["organization"],
    basis: "document",
    party: "own",
    citations: [
      "trusted-organizations",
      "set-cs-tenant-federation-configuration",
      "cs-external-access-policy-teams",
    ],
    test: (of) => overCandidates(of.tenantPolicy, (policy) => domainAllowed(of, policy)),
  },
  {
    id: "tenant/domain-not-blocked",
    label: "The partner's domain is not blocked",
    says: "Where a block list applies, the partner's domain is not on it (nor a subdomain of one that is, with BlockAllSubdomains).",
    side: "tenant",
    peers: ["organization"],
    basis: "document",
    party: "own",
    citations: ["trusted-organizations", "set-cs-tenant-federation-configuration"],
    test: (of) => overCandidates(of.tenantPolicy, (policy) => domainNotBlocked(of, policy)),
  },
  {
    id: "tenant/trial-tenant",
    label: "Trial tenants",
    says: "The partner is not a trial-only tenant, or the tenant admits it.",
    side: "tenant",
    peers: ["organization"],
    basis: "reference",
    party: "own",
    citations: ["trusted-organizations#trial-tenants", "set-cs-tenant-federation-configuration"],
    test: trialTenant,
  },
  {
    id: "tenant/skype-users",
    label: "Skype users admitted",
    says: "The tenant's switch for Skype users is on (AllowPublicUsers).",
    side: "tenant",
    peers: ["skype"],
    basis: "document",
    party: "own",
    citations: [
      "external-meetings-and-chat-2024#skype-users",
      "teams-skype-interop-2020#announcement",
    ],
    test: settingMustBeTrue(`${TENANT}.AllowPublicUsers`),
  },
  {
    id: "tenant/user-skype",
    label: "The user's policy admits Skype users",
    says: "The tenant's external access policy in force for our user has EnablePublicCloudAccess on.",
    side: "tenant",
    peers: ["skype"],
    basis: "reference",
    party: "own",
    citations: ["cs-external-access-policy-teams"],
    test: (of) => policyMust(of.tenantPolicy, "EnablePublicCloudAccess"),
  },
  {
    id: "tenant/skype-enterprise-app",
    label: "Skype for Business enterprise application",
    says: "The Skype for Business enterprise application is enabled: one member of the 2020 thread found that chat needs it.",
    side: "tenant",
    peers: ["skype"],
    basis: "community",
    party: "own",
    citations: ["teams-skype-interop-2020#members"],
    test: settingMustBeTrue("tenant.EnterpriseApplication(SkypeForBusiness).Enabled"),
  },
  {
    id: "tenant/unmanaged-allowed",
    label: "Unmanaged accounts admitted",
    says: "The tenant's switch for personal Teams accounts is on (AllowTeamsConsumer).",
    side: "tenant",
    peers: ["unmanaged"],
    basis: "document",
    party: "own",
    citations: ["external-meetings-and-chat-2024#unmanaged", "trusted-organizations"],
    test: settingMustBeTrue(`${TENANT}.AllowTeamsConsumer`),
  },
  {
    id: "tenant/user-unmanaged",
    label: "The user's policy admits unmanaged accounts",
    says: "The policy in force for our user has EnableTeamsConsumerAccess on.",
    side: "tenant",
    peers: ["unmanaged"],
    basis: "document",
    party: "own",
    citations: ["trusted-organizations", "cs-external-access-policy-teams"],
    test: (of) => policyMust(of.tenantPolicy, "EnableTeamsConsumerAccess"),
  },
  {
    id: "tenant/unmanaged-inbound",
    label: "Unmanaged accounts may start",
    says: "Personal Teams accounts may find us and start (AllowTeamsConsumerInbound).",
    side: "tenant",
    peers: ["unmanaged"],
    basis: "document",
    party: "own",
    citations: ["trusted-organizations", "set-cs-tenant-federation-configuration"],
    applies: otherPersonMayStart,
    test: settingMustBeTrue(`${TENANT}.AllowTeamsConsumerInbound`),
  },
  {
    id: "tenant/user-unmanaged-inbound",
    label: "Unmanaged accounts may start with this user",
    says: "The policy in force for our user has EnableTeamsConsumerInbound on.",
    side: "tenant",
    peers: ["unmanaged"],
    basis: "document",
    party: "own",
    citations: ["trusted-organizations", "cs-external-access-policy-teams"],
    applies: otherPersonMayStart,
    test: (of) => policyMust(of.tenantPolicy, "EnableTeamsConsumerInbound"),
  },
];

function otherPersonMayStart(of: Case): boolean {
  return of.question.direction !== "outbound";
}

/** Global's mode is fixed; another policy's is what was read of it. */
function domainMode(policy: Policy): { readonly mode: string; readonly slot: Slot } {
  const slot = policy.property("CommunicationWithExternalOrgs");
  if (policy.identity === "Global") return { mode: "OrganizationDefault", slot };
  return { mode: typeof slot.value === "string" ? slot.value : "unknown", slot };
}

/** Whether what governs admits the domain; that nothing blocks it is another check. */
function domainAllowed(of: Case, policy: Policy): Finding {
  const { mode, slot } = domainMode(policy);
  const { domain } = of.question.peer;
  switch (mode) {
    case "OrganizationDefault":
      return withMode(policy, slot, allowedByTenant(of.environment.slot(ALLOWED_DOMAINS), domain));
    case "AllowAllExternalDomains":
    case "BlockSpecificExternalDomains":
      return settled("holds", [slot]);
    case "AllowSpecificExternalDomains": {
      const list = policy.property("AllowedExternalDomains");
      const listed = isListed(list, domain);
      return listed === "unknown" ? unsettled([list], [slot]) : settled(listed, [slot, list]);
    }
    case "BlockAllExternalDomains":
      return settled("fails", [slot]);
    default:
      return unsettled([slot]);
  }
}

function allowedByTenant(allowed: Slot, domain: string | null): Finding {
  if (allowed.value === "AllowAllKnownDomains") return settled("holds", [allowed]);
  const listed = isListed(allowed, domain);
  return listed === "unknown" ? unsettled([allowed]) : settled(listed, [allowed]);
}

/** Global's mode is not evidence; another policy's mode is cited. */
function withMode(policy: Policy, mode: Slot, finding: Finding): Finding {
  if (policy.identity === "Global") return finding;
  return { ...finding, facts: [mode, ...finding.facts] };
}

/** The block half; null where no block list applies. */
function domainNotBlocked(of: Case, policy: Policy): Finding | null {
  const { mode, slot } = domainMode(policy);
  switch (mode) {
    case "OrganizationDefault": {
      const finding = notBlockedByTenant(of);
      return finding === null ? null : withMode(policy, slot, finding);
    }
    case "BlockSpecificExternalDomains": {
      const list = policy.property("BlockedExternalDomains");
      const listed = isListed(list, of.question.peer.domain);
      if (listed === "unknown") return unsettled([list], [slot]);
      return settled(listed === "holds" ? "fails" : "holds", [slot, list]);
    }
    case "unknown":
      return unsettled([slot]);
    default:
      return null;
  }
}

function notBlockedByTenant(of: Case): Finding | null {
  const allowed = of.environment.slot(ALLOWED_DOMAINS);
  if (allowed.members !== undefined) return null;
  const blocked = blockedByTenant(of);
  if (allowed.value !== undefined) return { ...blocked, facts: [allowed, ...blocked.facts] };
  return blocked.truth === "fails" ? unsettled([allowed], blocked.facts) : blocked;
}

function blockedByTenant(of: Case): Finding {
  const { domain } = of.question.peer;
  const list = of.environment.slot(BLOCKED_DOMAINS);
  const listed = isListed(list, domain);
  if (listed === "holds") return settled("fails", [list]);
  const below = domain === null ? null : parentIn(asciiDomain(domain), list);
  const subdomains = of.environment.slot(BLOCK_ALL_SUBDOMAINS);
  if (below !== null && subdomains.value === true) return settled("fails", [list, subdomains]);
  if (listed === "unknown") return unsettled([list], known([list, subdomains]));
  if (below === null) return settled("holds", [list]);
  return subdomains.value === undefined
    ? unsettled([subdomains], [list])
    : settled("holds", [list, subdomains]);
}

function known(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter((slot) => slot.value !== undefined);
}

/** The listed domain that this one is a subdomain of: by whole labels, so sub-contoso.com is not below contoso.com. */
function parentIn(domain: string, list: Slot): string | null {
  let dot = domain.indexOf(".");
  while (dot >= 0) {
    const parent = domain.slice(dot + 1);
    if (showsDomain(list, parent)) return parent;
    dot = domain.indexOf(".", dot + 1);
  }
  return null;
}

function trialTenant(of: Case): Finding {
  const { domain } = of.question.peer;
  const trial = of.environment.partner(domain).trialOnly;
  if (trial.value === false) return settled("holds", [trial]);
  if (trial.value === undefined) {
    if (trial.conflict) return unsettled([trial]);
    return { ...settled("holds", []), assumed: { slot: trial, value: false } };
  }
  const admission = of.environment.slot(EXTERNAL_ACCESS_WITH_TRIAL_TENANTS);
  if (admission.value === "Allowed") return settled("holds", [trial, admission]);
  const exceptions = of.environment.slot(ALLOWED_TRIAL_TENANT_DOMAINS);
  const listed = isListed(exceptions, domain);
  if (listed === "holds") return settled("holds", [trial, exceptions]);
  const shown = known([trial, admission, exceptions]);
  if (listed === "fails" && admission.value === "Blocked") return settled("fails", shown);
  return unsettled(
    [admission, exceptions].filter((slot) => slot.value === undefined || slot.partial),
    shown,
  );
}
