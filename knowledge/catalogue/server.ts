import type { FactKind } from "../fact-kind.js";
import { SKYPE_RETIRED_ON } from "../timeline.js";
import { factsOf } from "./entry.js";

const EDGE_PAGE = "cs-access-edge-configuration";
const POLICY_PAGE = "cs-external-access-policy-server";
const LEVELS = ["AlwaysVerifiable", "AlwaysUnverifiable", "UseSourceVerification"];

const edge = factsOf("server.CsAccessEdgeConfiguration", "Get-CsAccessEdgeConfiguration");
const policy = factsOf(
  "server.CsExternalAccessPolicy(<Identity>)",
  "Get-CsExternalAccessPolicy",
  "Get-CsExternalAccessPolicy -Identity <Identity>",
);
const publicProvider = factsOf("server.CsPublicProvider(<Identity>)", "Get-CsPublicProvider");
const hostingProvider = factsOf(
  "server.CsHostingProvider(<Identity>)",
  "Get-CsHostingProvider",
  "Get-CsHostingProvider | Select-Object *",
);

const EDGE_FACTS: readonly FactKind[] = [
  edge("boolean", {
    name: "AllowFederatedUsers",
    label: "Federation on the server",
    meaning:
      "The server's switch for other organisations and public providers; off, nobody outside can be reached.",
    byDefault: ["False", EDGE_PAGE],
  }),
  edge("boolean", {
    name: "EnablePartnerDiscovery",
    label: "Open federation on the server",
    meaning:
      "Whether partners that are not on the allowed list are found through DNS; off, only the allowed list counts.",
    byDefault: ["False", EDGE_PAGE],
  }),
  edge("choice", {
    name: "RoutingMethod",
    label: "Routing method",
    meaning:
      "How the Access Edge finds partners; with default routing no public or hosting provider can be reached.",
    byDefault: ["UseDnsSrvRouting", EDGE_PAGE],
    more: { choices: ["UseDnsSrvRouting", "UseDefaultRouting"] },
  }),
  edge("boolean", {
    name: "AllowAnonymousUsers",
    label: "Anonymous meeting join on the server",
    meaning: "Whether people without an account that we know may join meetings.",
    byDefault: ["False", EDGE_PAGE],
  }),
  edge("boolean", {
    name: "AllowOutsideUsers",
    label: "Remote sign-in",
    meaning: "Whether our own users may sign in from outside; it has no part in federation.",
    byDefault: ["True", EDGE_PAGE],
  }),
  edge("text", {
    name: "DiscoveredPartnerStandardRate",
    label: "Rate for discovered partners",
    meaning:
      "How many messages a second a discovered partner may send; large partners belong on the allowed list.",
    byDefault: ["20", EDGE_PAGE],
  }),
  edge("boolean", {
    name: "EnableDiscoveredPartnerContactsLimit",
    label: "Limit contacts of discovered partners",
    meaning: "Whether the number of our users whom a discovered partner may reach is limited.",
    byDefault: ["True", EDGE_PAGE],
  }),
  edge("text", {
    name: "MaxContactsPerDiscoveredPartner",
    label: "Contacts per discovered partner",
    meaning: "How many of our users a discovered partner may reach while that limit is on.",
    byDefault: ["1000", EDGE_PAGE],
  }),
  edge("choice", {
    name: "DiscoveredPartnerVerificationLevel",
    label: "Trust in discovered partners",
    meaning:
      "Whether messages of discovered partners reach everyone or only people who have the sender as a contact.",
    more: { choices: LEVELS },
  }),
  edge("choice", {
    name: "VerificationLevel",
    label: "Trust under default routing",
    meaning: "The same where the Access Edge uses default routing.",
    more: { choices: LEVELS },
  }),
];

const POLICY_FACTS: readonly FactKind[] = [
  policy("boolean", {
    name: "EnableFederationAccess",
    label: "Policy: other organisations",
    meaning:
      "Whether users with this policy may reach other organisations. Microsoft contradicts itself on the default: its cmdlet page says True, the Global policy prints False as installed, so read it.",
    byDefault: ["contradictory: True by the cmdlet page, False as installed", POLICY_PAGE],
  }),
  policy("boolean", {
    name: "EnablePublicCloudAccess",
    label: "Policy: Skype users",
    meaning:
      "Whether users with this policy might reach Skype users; without use since Skype ended, though servers still print it.",
    byDefault: ["False", POLICY_PAGE],
    more: { until: SKYPE_RETIRED_ON },
  }),
  policy("boolean", {
    name: "EnablePublicCloudAudioVideoAccess",
    label: "Policy: calls with Skype users",
    meaning:
      "Whether users with this policy might also call Skype users; apart from chat, and not in the Control Panel.",
    byDefault: ["False", POLICY_PAGE],
    more: { until: SKYPE_RETIRED_ON },
  }),
  policy("boolean", {
    name: "EnableOutsideAccess",
    label: "Policy: remote sign-in",
    meaning:
      "Whether users with this policy may sign in from outside; it has no part in federation.",
    byDefault: ["False", POLICY_PAGE],
  }),
  policy("boolean", {
    name: "EnableXmppAccess",
    label: "Policy: XMPP partners",
    meaning:
      "Whether users with this policy may reach XMPP partners; it has no part in federation.",
    byDefault: ["False", POLICY_PAGE],
  }),
  policy("text", {
    name: "Description",
    label: "Policy: description",
    meaning: "What the admins wrote about this policy.",
  }),
];

const LIST_FACTS: readonly FactKind[] = [
  factsOf("", "Get-CsAllowedDomain")("domains", {
    name: "server.CsAllowedDomain",
    label: "Allowed domains on the server",
    meaning: "Partners that are admitted by name; while open federation is off, no others are.",
    byDefault: ["none", "cs-allowed-domain"],
  }),
  factsOf("", "Get-CsAllowedDomain")("text", {
    name: "server.CsAllowedDomain(<domain>).ProxyFqdn",
    label: "An allowed domain's edge",
    meaning: "The only edge through which this partner is reached; empty, DNS tells.",
  }),
  factsOf("", "Get-CsBlockedDomain")("domains", {
    name: "server.CsBlockedDomain",
    label: "Blocked domains on the server",
    meaning: "Domains that are refused whatever else is set, discovered partners too.",
    byDefault: ["none", "cs-blocked-domain"],
  }),
  factsOf("", "Get-CsPublicProvider")("emptiness", {
    name: "server.CsPublicProvider",
    label: "Public providers",
    meaning: "Said to be empty: no public provider is configured.",
    byDefault: ["none enabled", "sip-federated-providers"],
  }),
  factsOf(
    "",
    "Get-CsHostingProvider",
    "Get-CsHostingProvider | Select-Object *",
  )("emptiness", {
    name: "server.CsHostingProvider",
    label: "Hosting providers",
    meaning: "Said to be empty: no hosting provider is configured.",
  }),
];

const PROVIDER_FACTS: readonly FactKind[] = [
  publicProvider("boolean", {
    name: "Enabled",
    label: "Public provider is enabled",
    meaning: "Whether the server connects to this public provider; Skype was one.",
    byDefault: ["False", "cs-public-provider"],
  }),
  publicProvider("text", {
    name: "ProxyFqdn",
    label: "Public provider's edge",
    meaning:
      "The provider's edge; Skype's is `federation.messenger.msn.com`, whatever the provider is called.",
  }),
  publicProvider("choice", {
    name: "VerificationLevel",
    label: "Trust in the public provider",
    meaning:
      "Whether its messages reach everyone or only people who have the sender as a contact; Microsoft's pages name different defaults.",
    byDefault: [
      "contradictory: AlwaysVerifiable by the cmdlet page, contacts only by the provider page",
      "cs-public-provider",
    ],
    more: { choices: LEVELS },
  }),
  publicProvider("boolean", {
    name: "EnableSkypeIdRouting",
    label: "Skype names are routed",
    meaning: "Whether Skype people could be reached by Skype name.",
    more: { until: SKYPE_RETIRED_ON },
  }),
  publicProvider("boolean", {
    name: "EnableSkypeDirectorySearch",
    label: "Skype directory search",
    meaning: "Whether the client searched Skype's directory.",
    more: { until: SKYPE_RETIRED_ON },
  }),
  hostingProvider("boolean", {
    name: "Enabled",
    label: "Hosting provider is enabled",
    meaning:
      "Whether the server connects to this hosting provider; partners in Microsoft 365 need the one for it.",
    byDefault: ["False", "cs-hosting-provider"],
  }),
  hostingProvider("text", {
    name: "ProxyFqdn",
    label: "Hosting provider's edge",
    meaning: "The provider's edge; Microsoft 365's is `sipfed.online.lync.com`.",
  }),
  hostingProvider("choice", {
    name: "VerificationLevel",
    label: "Trust in the hosting provider",
    meaning: "Whether its messages reach everyone or only people who have the sender as a contact.",
    more: { choices: LEVELS },
  }),
  hostingProvider("boolean", {
    name: "EnabledSharedAddressSpace",
    label: "Shared address space",
    meaning: "On in a hybrid, where both sides serve the same domains; the plain print hides it.",
  }),
  hostingProvider("boolean", {
    name: "HostsOCSUsers",
    label: "Hosts our users",
    meaning:
      "On in a hybrid, where this provider holds some of our own users; the plain print hides it.",
  }),
  hostingProvider("boolean", {
    name: "IsLocal",
    label: "Provider is inside our topology",
    meaning: "Whether the provider's edge is our own.",
  }),
];

/** Settings of Skype for Business Server. */
export const SERVER_FACTS: readonly FactKind[] = [
  ...EDGE_FACTS,
  ...POLICY_FACTS,
  ...LIST_FACTS,
  ...PROVIDER_FACTS,
  factsOf(
    "server.User(<address>)",
    "Get-CsUser",
    "Get-CsUser -Identity <address> | Format-List SipAddress, HostingProvider, RegistrarPool, ExternalAccessPolicy",
  )("policy-name", {
    name: "ExternalAccessPolicy",
    label: "Policy assigned on the server",
    meaning:
      "The external access policy assigned to the user; none means that the site's policy counts, else Global.",
    byDefault: ["none", "assign-external-access-policy"],
  }),
];
