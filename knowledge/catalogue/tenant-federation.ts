import type { FactKind } from "../fact-kind.js";
import {
  BLOCK_LIST_DELEGATION,
  CUSTOMIZE_FEDERATION,
  PERSONAL_ACCOUNTS_SINCE,
  SKYPE_RETIRED_ON,
  TRIAL_TENANTS_REFUSED_SINCE,
} from "../timeline.js";
import { factsOf } from "./entry.js";

const PAGE = "set-cs-tenant-federation-configuration";
const DELEGATION = ["Enabled", "Disabled"];

const federation = factsOf(
  "tenant.CsTenantFederationConfiguration",
  "Get-CsTenantFederationConfiguration",
  "Get-CsTenantFederationConfiguration | Format-List",
);

/** Settings of the whole tenant. */
export const FEDERATION_FACTS: readonly FactKind[] = [
  federation("boolean", {
    name: "AllowFederatedUsers",
    label: "Federation in Microsoft 365",
    meaning:
      "The tenant's master switch for other organisations; off, no list and no policy opens any domain.",
    byDefault: ["True", PAGE],
  }),
  federation("domain-rule", {
    name: "AllowedDomains",
    label: "Allowed domains in Microsoft 365",
    meaning: "All known domains, or only those on a list; an empty list admits nobody.",
    byDefault: ["AllowAllKnownDomains", `${PAGE}#allowed-domains`],
    more: {
      showWith:
        "Get-CsTenantFederationConfiguration | Select-Object -ExpandProperty AllowedDomains",
    },
  }),
  federation("domains", {
    name: "BlockedDomains",
    label: "Blocked domains in Microsoft 365",
    meaning: "Domains that are refused; read only while all known domains are allowed.",
    byDefault: ["none", `${PAGE}#blocked-domains`],
    more: {
      showWith:
        "Get-CsTenantFederationConfiguration | Select-Object -ExpandProperty BlockedDomains",
    },
  }),
  federation("boolean", {
    name: "BlockAllSubdomains",
    label: "Block subdomains too",
    meaning: "Whether a blocked domain covers its subdomains.",
    byDefault: ["False", `${PAGE}#blocked-domains`],
  }),
  federation("boolean", {
    name: "AllowPublicUsers",
    label: "Skype users in Microsoft 365",
    meaning: "The tenant's switch for Skype users; withdrawn when Skype ended.",
    byDefault: ["True", "teams-skype-interop-page#settings"],
    more: { until: SKYPE_RETIRED_ON },
  }),
  federation("boolean", {
    name: "AllowTeamsConsumer",
    label: "Personal Teams accounts",
    meaning: "The tenant's switch for Teams accounts that no organisation manages.",
    byDefault: ["True", PAGE],
    more: { since: PERSONAL_ACCOUNTS_SINCE },
  }),
  federation("boolean", {
    name: "AllowTeamsConsumerInbound",
    label: "Personal accounts may start",
    meaning:
      "Whether personal Teams accounts may start a chat with us; without meaning while they are off altogether.",
    byDefault: ["True", PAGE],
    more: { since: PERSONAL_ACCOUNTS_SINCE },
  }),
  federation("boolean", {
    name: "RestrictTeamsConsumerToExternalUserProfiles",
    label: "Only listed personal accounts",
    meaning: "Whether only personal accounts in the extended directory may be reached.",
  }),
  federation("choice", {
    name: "ExternalAccessWithTrialTenants",
    label: "Trial tenants",
    meaning: "Whether tenants with nothing but trial licences are admitted.",
    byDefault: ["Blocked", `${PAGE}#trial-tenants`],
    more: { choices: ["Allowed", "Blocked"], since: TRIAL_TENANTS_REFUSED_SINCE },
  }),
  federation("domains", {
    name: "AllowedTrialTenantDomains",
    label: "Admitted trial tenants",
    meaning: "Trial tenants that are admitted while the others are blocked.",
    byDefault: ["none", `${PAGE}#trial-tenants`],
    more: { since: TRIAL_TENANTS_REFUSED_SINCE },
  }),
  federation("boolean", {
    name: "SharedSipAddressSpace",
    label: "Shared SIP address space",
    meaning: "On in a hybrid, where server and Microsoft 365 serve the same domains.",
    byDefault: ["False", PAGE],
  }),
  federation("boolean", {
    name: "TreatDiscoveredPartnersAsUnverified",
    label: "Discovered partners as contacts only",
    meaning:
      "Whether messages arrive only from people in the recipient's contacts; whether Teams heeds it is not known.",
    byDefault: ["False", PAGE],
  }),
  federation("choice", {
    name: "SecurityTeamAllowBlockListDelegation",
    label: "Security team may edit block lists",
    meaning: "Whether the Defender portal may change the blocked domains and users.",
    byDefault: ["Disabled", PAGE],
    more: { choices: DELEGATION, since: BLOCK_LIST_DELEGATION.renamed },
  }),
  federation("choice", {
    name: "DomainBlockingForMDOAdminsInTeams",
    label: "Security team may edit block lists (former name)",
    meaning: "The former name of SecurityTeamAllowBlockListDelegation; some outputs print both.",
    byDefault: ["Disabled", PAGE],
    more: {
      choices: DELEGATION,
      since: BLOCK_LIST_DELEGATION.first,
      until: BLOCK_LIST_DELEGATION.renamed,
    },
  }),
  federation("boolean", {
    name: "CustomizeFederation",
    label: "Customised federation (withdrawn)",
    meaning: "A switch that was documented for some months and withdrawn; it must not be set.",
    byDefault: ["False", "policy-domain-lists-introduced"],
    more: { since: CUSTOMIZE_FEDERATION.from, until: CUSTOMIZE_FEDERATION.to },
  }),
  ...[
    "EnableExternalAccessRestrictionsForChatParticipants",
    "EnableExternalAccessRestrictionsForChatPartipants",
    "ApplyExternalAccessRestrictionsToChatMembership",
  ].map((name) =>
    federation("boolean", {
      name,
      label: "Restrictions for chat participants (reserved)",
      meaning: "Reserved by Microsoft and without effect; it must not be set.",
      byDefault: ["False", PAGE],
    }),
  ),
  ...[
    "EnableMutualFederationForChatParticipants",
    "EnableMutualFederationForChatPartipants",
    "ExtendMutualFederationForChatMembership",
  ].map((name) =>
    federation("boolean", {
      name,
      label: "Mutual federation of chat participants (reserved)",
      meaning: "Reserved by Microsoft and without effect; it must not be set.",
      byDefault: ["False", PAGE],
    }),
  ),
  federation("boolean", {
    name: "AllowTeamsSms",
    label: "Teams SMS",
    meaning: "Printed with the rest; it has no part in external access.",
  }),
];
