import type { FactKind } from "../fact-kind.js";
import { PERSONAL_ACCOUNTS_SINCE, POLICY_DOMAINS_SINCE, SKYPE_RETIRED_ON } from "../timeline.js";
import { factsOf } from "./entry.js";

const POLICY_PAGE = "cs-external-access-policy-teams";

const policy = factsOf(
  "tenant.CsExternalAccessPolicy(<Identity>)",
  "Get-CsExternalAccessPolicy",
  "Get-CsExternalAccessPolicy -Identity <Identity> | Format-List",
);

/** Settings of an external access policy in Teams. */
export const POLICY_FACTS: readonly FactKind[] = [
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
