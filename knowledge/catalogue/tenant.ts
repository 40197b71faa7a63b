import type { FactKind } from "../fact.js";
import {
  BLOCK_LIST_DELEGATION,
  CUSTOMIZE_FEDERATION,
  PERSONAL_ACCOUNTS_SINCE,
  POLICY_DOMAINS_SINCE,
  SKYPE_RETIRED_ON,
  TRIAL_TENANTS_REFUSED_SINCE,
} from "../timeline.js";
import { factsOf } from "./entry.js";

const PAGE = "set-cs-tenant-federation-configuration";
const POLICY_PAGE = "cs-external-access-policy-teams";
const DELEGATION = ["Enabled", "Disabled"];

const federation = factsOf(
  "tenant.CsTenantFederationConfiguration",
  "Get-CsTenantFederationConfiguration",
  "Get-CsTenantFederationConfiguration | Format-List",
);
const policy = factsOf(
  "tenant.CsExternalAccessPolicy(<Identity>)",
  "Get-CsExternalAccessPolicy",
  "Get-CsExternalAccessPolicy -Identity <Identity> | Format-List",
);
const external = factsOf(
  "tenant.CsTeamsExternalAccessConfiguration",
  "Get-CsTeamsExternalAccessConfiguration",
);

const FEDERATION_FACTS: readonly FactKind[] = [
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
  ].map((name) =>
    federation("boolean", {
      name,
      label: "Restrictions for chat participants (reserved)",
      meaning: "Reserved by Microsoft and without effect; it must not be set.",
      byDefault: ["False", PAGE],
    }),
  ),
  ...["EnableMutualFederationForChatParticipants", "EnableMutualFederationForChatPartipants"].map(
    (name) =>
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

const POLICY_FACTS: readonly FactKind[] = [
  policy("boolean", {
    name: "EnableFederationAccess",
    label: "Policy: other organisations",
    meaning: "Whether users with this policy may reach other organisations.",
    byDefault: ["True", "trusted-organizations#policies"],
  }),
  policy("choice", {
    name: "CommunicationWithExternalOrgs",
    label: "Policy: which domains",
    meaning:
      "Which domains users with this policy may reach; Global always follows the organisation's lists.",
    byDefault: ["OrganizationDefault", `${POLICY_PAGE}#external-orgs`],
    more: {
      choices: [
        "OrganizationDefault",
        "AllowAllExternalDomains",
        "AllowSpecificExternalDomains",
        "BlockSpecificExternalDomains",
        "BlockAllExternalDomains",
      ],
      since: POLICY_DOMAINS_SINCE,
    },
  }),
  policy("domains", {
    name: "AllowedExternalDomains",
    label: "Policy: its allowed domains",
    meaning: "The domains that an AllowSpecificExternalDomains policy admits.",
    byDefault: ["none", `${POLICY_PAGE}#external-orgs`],
    more: { since: POLICY_DOMAINS_SINCE },
  }),
  policy("domains", {
    name: "BlockedExternalDomains",
    label: "Policy: its blocked domains",
    meaning: "The domains that a BlockSpecificExternalDomains policy refuses.",
    byDefault: ["none", `${POLICY_PAGE}#external-orgs`],
    more: { since: POLICY_DOMAINS_SINCE },
  }),
  policy("boolean", {
    name: "EnableTeamsConsumerAccess",
    label: "Policy: personal Teams accounts",
    meaning:
      "Whether users with this policy may reach Teams accounts that no organisation manages.",
    byDefault: ["True", POLICY_PAGE],
    more: { since: PERSONAL_ACCOUNTS_SINCE },
  }),
  policy("boolean", {
    name: "EnableTeamsConsumerInbound",
    label: "Policy: personal accounts may start",
    meaning: "Whether personal Teams accounts may start a chat with users of this policy.",
    byDefault: ["True", POLICY_PAGE],
    more: { since: PERSONAL_ACCOUNTS_SINCE },
  }),
  policy("boolean", {
    name: "RestrictTeamsConsumerAccessToExternalUserProfiles",
    label: "Policy: only listed personal accounts",
    meaning:
      "Whether users with this policy may reach only personal accounts in the extended directory.",
  }),
  policy("boolean", {
    name: "EnableAcsFederationAccess",
    label: "Policy: Azure Communication Services",
    meaning:
      "Whether users with this policy may reach apps built with Azure Communication Services.",
    byDefault: ["True", POLICY_PAGE],
  }),
  policy("boolean", {
    name: "FederatedBilateralChats",
    label: "Policy: two organisations a chat",
    meaning:
      "Whether group chats of these users are limited to two organisations; meetings and channels are not concerned.",
    byDefault: ["False", POLICY_PAGE],
  }),
  policy("boolean", {
    name: "EnablePublicCloudAccess",
    label: "Policy: Skype users",
    meaning: "Whether users with this policy might reach Skype users; withdrawn when Skype ended.",
    more: { until: SKYPE_RETIRED_ON },
  }),
  policy("boolean", {
    name: "EnablePublicCloudAudioVideoAccess",
    label: "Policy: calls with Skype users",
    meaning:
      "Whether users with this policy might call Skype users; still printed, without use since Skype ended.",
    byDefault: ["False", POLICY_PAGE],
    more: { until: SKYPE_RETIRED_ON },
  }),
  policy("boolean", {
    name: "EnableOutsideAccess",
    label: "Policy: remote sign-in",
    meaning: "A leftover of Skype for Business Server; it has no part in external access.",
    byDefault: ["False", POLICY_PAGE],
  }),
  policy("boolean", {
    name: "EnableXmppAccess",
    label: "Policy: XMPP partners",
    meaning: "A leftover of Skype for Business Server; it has no part in external access.",
    byDefault: ["False", POLICY_PAGE],
  }),
  policy("text", {
    name: "Description",
    label: "Policy: description",
    meaning: "What the admins wrote about this policy.",
  }),
];

/** Settings of Teams and Microsoft 365. */
export const TENANT_FACTS: readonly FactKind[] = [
  ...FEDERATION_FACTS,
  ...POLICY_FACTS,
  factsOf(
    "tenant.User(<address>)",
    "Get-CsUserPolicyAssignment",
    "Get-CsUserPolicyAssignment -Identity <address> -PolicyType ExternalAccessPolicy | Select-Object -ExpandProperty PolicySource",
  )("policy-name", {
    name: "ExternalAccessPolicy",
    label: "Policy assigned in Microsoft 365",
    meaning:
      "The external access policy assigned directly or through a group; none means Global. A blank in Get-CsOnlineUser does not prove it, for that shows only direct assignments.",
    byDefault: ["none", "group-policy-assignment"],
  }),
  factsOf(
    "",
    "Get-MgServicePrincipal",
    "Get-MgServicePrincipal -Filter \"appId eq '00000004-0000-0ff1-ce00-000000000000'\" | Select-Object DisplayName, AccountEnabled",
  )("boolean", {
    name: "tenant.EnterpriseApplication(SkypeForBusiness).Enabled",
    label: "Skype for Business enterprise application",
    meaning:
      "Whether users may sign in to the application; a member of the community found Skype chat failing while it was off.",
  }),
  external("text", {
    name: "BlockedUsers",
    label: "Blocked outside people",
    meaning: "Single people outside who are refused while that list is switched on.",
  }),
  ...["BlockExternalAccessUserAccess", "BlockExternalUserAccess"].map((name) =>
    external("boolean", {
      name,
      label: "List of blocked people is on",
      meaning:
        "Whether the list of blocked people counts; Microsoft spells this switch in two ways.",
    }),
  ),
  factsOf("tenant.CsTeamsAcsFederationConfiguration", "Get-CsTeamsAcsFederationConfiguration")(
    "boolean",
    {
      name: "EnableAcsUsers",
      label: "Azure Communication Services in the tenant",
      meaning: "The tenant's switch for apps built with Azure Communication Services.",
    },
  ),
];
