/**
 * Every source once. A check or an article names a source by a ref: a document's id
 * (`trusted-organizations`), or the id and one of its sections
 * (`external-meetings-and-chat-2024#skype-users`). `resolveCitation` turns a ref into what an
 * answer shows; the id it shows is always the document's.
 */
import type { ReportedCitation } from "./answer.js";

/** Whose word a passage is: Microsoft's own page, its staff in a thread, or a member of the community. */
export type Voice = "microsoft" | "microsoft-staff" | "member";

/** A passage of a source. */
export interface Section {
  readonly title: string;
  /** The anchor on the page, without `#`, where one is known. */
  readonly anchor?: string;
  /** Set where it is not the voice of the whole document. */
  readonly by?: Voice;
}

/** One source. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or only the year or month where no more is known. */
  readonly date: string;
  /** `page`: the date the source itself bears; `read`: it bears none, and this is the text we read. */
  readonly dated: "page" | "read";
  readonly url: string;
  readonly by: Voice;
  /** What is shown when a ref names no section. */
  readonly section: string;
  readonly sections: Readonly<Record<string, Section>>;
}

const LEARN = "https://learn.microsoft.com/";
/** The day of the newest cmdlet reference that was read; its pages bear no date of their own. */
const REFERENCE_READ = "2026-08-21";

const document = (
  id: string,
  title: string,
  section: string,
  date: string,
  url: string,
  more: Partial<Citation> = {},
): Citation => ({
  id,
  title,
  section,
  date,
  dated: "page",
  url,
  by: "microsoft",
  sections: {},
  ...more,
});

const page = (
  id: string,
  title: string,
  section: string,
  date: string,
  path: string,
  sections: Citation["sections"] = {},
): Citation => document(id, title, section, date, LEARN + path, { sections });

const undated = (
  id: string,
  title: string,
  section: string,
  read: string,
  path: string,
  sections: Citation["sections"] = {},
): Citation => document(id, title, section, read, LEARN + path, { sections, dated: "read" });

const serverCmdlet = (
  id: string,
  cmdlets: string,
  first: string,
  sections: Citation["sections"] = {},
): Citation =>
  undated(
    id,
    cmdlets,
    "Skype for Business Server cmdlet reference",
    REFERENCE_READ,
    `powershell/module/skypeforbusiness/${first.toLowerCase()}`,
    sections,
  );

const teamsCmdlet = (
  id: string,
  cmdlets: string,
  first: string,
  sections: Citation["sections"] = {},
): Citation =>
  undated(
    id,
    cmdlets,
    "Teams cmdlet reference",
    REFERENCE_READ,
    `powershell/module/microsoftteams/${first.toLowerCase()}`,
    sections,
  );

const SERVER = "skypeforbusiness/manage/federation-and-external-access/";

/** Every source once. */
export const CITATIONS: readonly Citation[] = [
  page(
    "external-meetings-and-chat-2024",
    "Configure external meetings and chat with Skype for Business Server",
    "Overview",
    "2024-06-28",
    "microsoftteams/external-meetings-skype-for-business-server-hybrid",
    {
      overview: { title: "Overview" },
      organizations: {
        title: "Configure external meetings and chat with other Microsoft 365 organizations",
        anchor: "configure-external-meetings-and-chat-with-other-microsoft-365-organizations",
      },
      "skype-users": {
        title: "Configure external chat and calling with Skype users",
        anchor: "configure-external-chat-and-calling-with-skype-users",
      },
      unmanaged: { title: "Note: chat with unmanaged Teams users" },
      hybrid: {
        title: "Hybrid: also configure Microsoft 365; the other organisation must trust yours",
        anchor: "configure-external-meetings-and-chat-with-other-microsoft-365-organizations",
      },
    },
  ),
  document(
    "teams-skype-interop-2020",
    "Teams and Skype Inter/Op now available",
    "The announcement (Microsoft)",
    "2020-06-17",
    "https://techcommunity.microsoft.com/t5/microsoft-teams-blog/teams-and-skype-inter-op-now-available/ba-p/1469083",
    {
      sections: {
        announcement: { title: "The announcement (Microsoft)" },
        staff: { title: "Replies in the thread (Microsoft staff)", by: "microsoft-staff" },
        members: { title: "Replies in the thread (members of the community)", by: "member" },
      },
    },
  ),

  page(
    "trusted-organizations",
    "Manage external meetings and chat with people and organizations using Microsoft identities",
    "Specify trusted Microsoft 365 organizations",
    "2024-06-28",
    "microsoftteams/trusted-organizations-external-meetings-chat",
    {
      domains: { title: "Specify trusted Microsoft 365 organizations" },
      policies: { title: "Limit external meetings and chat to specific people" },
      unmanaged: {
        title: "Manage chats and meetings with external Teams users not managed by an organization",
      },
      "trial-tenants": { title: "Block federation with Teams trial-only tenants" },
      "skype-users": {
        title: "Manage chat and calls with Skype users",
        anchor: "manage-chat-and-calls-with-skype-users",
      },
      diagnostics: { title: "Federation diagnostic tool" },
    },
  ),
  undated(
    "teams-skype-interop-page",
    "Teams and Skype interoperability",
    "Overview",
    "2022",
    "microsoftteams/teams-skype-interop",
    {
      limitations: { title: "Limitations", anchor: "limitations" },
      settings: {
        title: "Set whether Teams users can communicate with Skype users",
        anchor: "set-whether-teams-users-can-communicate-with-skype-users",
      },
      experience: { title: "Chat and calling experience", anchor: "chat-and-calling-experience" },
      clouds: { title: "Note: not in GCC, GCC High, DoD or private clouds" },
    },
  ),
  undated(
    "communicate-with-external-users",
    "Use guest access and external access to collaborate with people outside your organization",
    "Compare external and guest access",
    "2021",
    "microsoftteams/communicate-with-users-from-other-organizations",
  ),
  page(
    "plan-external-meetings",
    "Plan for meetings with external participants in Microsoft Teams",
    "How people join",
    "2023-07-01",
    "microsoftteams/plan-meetings-external-participants",
  ),
  undated(
    "coexistence-interoperability",
    "Coexistence with Skype for Business",
    "Interoperability of Teams and Skype for Business",
    "2020",
    "microsoftteams/teams-and-skypeforbusiness-coexistence-and-interoperability",
  ),
  undated(
    "coexistence-chat-calls",
    "Coexistence with Skype for Business: chat, calls and presence",
    "Federated routing for new chats and calls",
    "2019",
    "microsoftteams/coexistence-chat-calls-presence",
  ),
  undated(
    "native-chat",
    "Native chat experience for external (federated) users in Microsoft Teams",
    "Overview",
    "2021",
    "microsoftteams/native-chat-for-external-users",
  ),
  page(
    "manage-external-access",
    "Manage external access in Microsoft Teams",
    "Overview",
    "2019-06-19",
    "microsoftteams/manage-external-access",
  ),
  page(
    "skype-for-business-online-retirement",
    "Skype for Business Online retirement",
    "What to expect after the retirement",
    "2019-09-06",
    "microsoftteams/skype-for-business-online-retirement",
  ),

  undated(
    "set-cs-tenant-federation-configuration",
    "Set-CsTenantFederationConfiguration",
    "Teams cmdlet reference",
    "2026-05-11",
    "powershell/module/microsoftteams/set-cstenantfederationconfiguration",
    {
      "allowed-domains": { title: "-AllowedDomains and -AllowedDomainsAsAList" },
      "blocked-domains": { title: "-BlockedDomains and -BlockAllSubdomains" },
      "skype-retirement": { title: "Note: Skype ends on 5 May 2025" },
      "trial-tenants": { title: "-ExternalAccessWithTrialTenants" },
    },
  ),
  teamsCmdlet(
    "cs-external-access-policy-teams",
    "Set-CsExternalAccessPolicy (Teams)",
    "Set-CsExternalAccessPolicy",
    {
      "external-orgs": { title: "-CommunicationWithExternalOrgs" },
      grant: { title: "Grant-CsExternalAccessPolicy" },
      new: { title: "New-CsExternalAccessPolicy" },
    },
  ),
  teamsCmdlet(
    "cs-edge-domains",
    "New-CsEdgeAllowAllKnownDomains, New-CsEdgeAllowList, New-CsEdgeDomainPattern",
    "New-CsEdgeDomainPattern",
  ),
  teamsCmdlet("teams-upgrade-policy", "Grant-CsTeamsUpgradePolicy", "Grant-CsTeamsUpgradePolicy"),
  teamsCmdlet(
    "group-policy-assignment",
    "New-CsGroupPolicyAssignment",
    "New-CsGroupPolicyAssignment",
  ),
  teamsCmdlet(
    "teams-external-access-configuration",
    "Set-CsTeamsExternalAccessConfiguration",
    "Set-CsTeamsExternalAccessConfiguration",
  ),
  document(
    "skype-parameters-withdrawn",
    "office-docs-powershell: AllowPublicUsers and EnablePublicCloudAccess withdrawn",
    "Changes of 12 and 15 May 2025",
    "2025-05-15",
    "https://github.com/MicrosoftDocs/office-docs-powershell/commit/8c8d8eb1a6",
  ),
  document(
    "policy-domain-lists-introduced",
    "office-docs-powershell: domain lists for external access policies",
    "Changes of September 2024 to September 2025",
    "2025-09-02",
    "https://github.com/MicrosoftDocs/office-docs-powershell/commit/879885eb3d",
  ),

  serverCmdlet(
    "cs-external-access-policy-server",
    "Set-CsExternalAccessPolicy (Skype for Business Server)",
    "Set-CsExternalAccessPolicy",
    {
      "skype-retirement": { title: "Note: Skype ends on 5 May 2025" },
    },
  ),
  serverCmdlet(
    "cs-access-edge-configuration",
    "Set-CsAccessEdgeConfiguration",
    "Set-CsAccessEdgeConfiguration",
  ),
  serverCmdlet("cs-allowed-domain", "New-CsAllowedDomain", "New-CsAllowedDomain"),
  serverCmdlet("cs-blocked-domain", "New-CsBlockedDomain", "New-CsBlockedDomain"),
  serverCmdlet("cs-public-provider", "New-CsPublicProvider", "New-CsPublicProvider"),
  serverCmdlet("cs-hosting-provider", "New-CsHostingProvider", "New-CsHostingProvider"),

  undated(
    "enable-federation-and-public-im",
    "Enable or disable federation and public IM connectivity in Skype for Business Server",
    "To enable or disable federated user access for your organization",
    "2020",
    `${SERVER}access-edge/enable-or-disable-federation-and-public-im-connectivity`,
  ),
  undated(
    "discovery-of-federation-partners",
    "Enable or disable discovery of federation partners in Skype for Business Server",
    "Enable or disable discovery",
    "2020",
    `${SERVER}access-edge/enable-or-disable-discovery-of-federation-partners`,
  ),
  undated(
    "access-edge-configuration",
    "Manage access edge configuration for your organization in Skype for Business Server",
    "Overview",
    "2020",
    `${SERVER}access-edge/manage-access-edge-configuration-for-your-organization`,
  ),
  undated(
    "federated-user-access-policy",
    "Configure policies to control federated user access in Skype for Business Server",
    "Precedence of user, site and global policy",
    "2020",
    `${SERVER}external-access-policies/configure-policies-to-control-federated-user-access`,
  ),
  undated(
    "public-user-access-policy",
    "Configure policies to control public user access in Skype for Business Server",
    "Precedence of user, site and global policy",
    "2020",
    `${SERVER}external-access-policies/configure-policies-to-control-public-user-access`,
  ),
  undated(
    "manage-external-access-policy",
    "Manage external access policy for your organization in Skype for Business Server",
    "Overview",
    "2020",
    `${SERVER}external-access-policies/manage-external-access-policy-for-your-organization`,
  ),
  undated(
    "assign-external-access-policy",
    "Assign an external user access policy to a Skype for Business enabled user",
    "Assign a policy to a user",
    "2020",
    `${SERVER}external-access-policies/assign-an-external-user-access-policy`,
  ),
  undated(
    "sip-federated-domains",
    "Manage SIP federated domains for your organization in Skype for Business Server",
    "Allowed and blocked external domains",
    "2020",
    `${SERVER}sip-domains/manage-sip-federated-domains-for-your-organization`,
  ),
  undated(
    "sip-federated-providers",
    "Manage SIP federated providers for your organization in Skype for Business Server",
    "Public and hosting providers",
    "2020",
    `${SERVER}sip-providers/manage-sip-federated-providers-for-your-organization`,
  ),
  undated(
    "federation-support",
    "Configuring federation support for a Skype for Business Online customer in Skype for Business Server",
    "To configure support for a hosting provider",
    "2020",
    `${SERVER}federation-support/configuring-federation-support`,
  ),
  page(
    "skype-connectivity",
    "Deploy Skype connectivity in Skype for Business Server",
    "Connect to Skype",
    "2018-03-17",
    "skypeforbusiness/deploy/deploy-skype-connectivity",
  ),
  undated(
    "hybrid-connectivity",
    "Plan hybrid connectivity between Skype for Business Server and Microsoft 365",
    "Federation requirements",
    "2021",
    "skypeforbusiness/hybrid/plan-hybrid-connectivity",
    {
      federation: { title: "Federation requirements", anchor: "federation-requirements" },
      "teams-client": { title: "Overview: users homed on the server who use the Teams client" },
    },
  ),
  undated(
    "hybrid-federation",
    "Configure hybrid connectivity: configure your on-premises Edge service to federate with Microsoft 365",
    "Configure the Edge service",
    "2021",
    "skypeforbusiness/hybrid/configure-federation-with-skype-for-business-online",
  ),
  page(
    "assign-policies-with-powershell",
    "Assign per-user Skype for Business Online policies with PowerShell",
    "External communications",
    "2020-07-16",
    "microsoft-365/enterprise/assign-per-user-skype-for-business-online-policies-with-microsoft-365-powershell",
  ),

  page(
    "external-contacts-not-in-search",
    "External contacts aren't found in Teams search",
    "Resolution",
    "2024-05-28",
    "microsoftteams/troubleshoot/exchange-integration/external-contacts-not-in-search",
  ),
  page(
    "external-participants-blocked",
    "External participants can't join a Teams meeting",
    "Causes",
    "2023-10-30",
    "microsoftteams/troubleshoot/meetings/external-participants-join-meeting-blocked",
  ),
  undated(
    "external-user-shown-as-unknown",
    "External user is shown as unknown in call analytics",
    "By design",
    "2023",
    "microsoftteams/troubleshoot/meetings/external-user-shown-as-unknown",
  ),
  page(
    "self-help-diagnostics",
    "Self-help diagnostics for Teams administrators",
    "Teams federation",
    "2020-10-13",
    "microsoftteams/troubleshoot/teams-administration/admin-self-help-diagnostics",
  ),
  undated(
    "teams-message-to-skype-for-business",
    "Teams users can't send messages to Skype for Business users",
    "Cause",
    "2021",
    "microsoftteams/troubleshoot/teams-im-presence/teams-user-not-send-message-in-sfb",
  ),
  page(
    "cannot-switch-to-teams-only",
    "Can't switch the organisation to Teams Only mode",
    "DNS records that point on-premises",
    "2023-10-30",
    "microsoftteams/troubleshoot/teams-administration/cannot-switch-to-teams-only-mode",
  ),
  page(
    "external-contacts-skype-online",
    "Can't communicate with external contacts in Skype for Business Online",
    "Troubleshooting by scope",
    "2022-03-31",
    "skypeforbusiness/troubleshoot/online-im-presence/cannot-communicate-with-external-contacts",
  ),
  undated(
    "hybrid-users-cannot-im",
    "Skype for Business Online users can't send instant messages in a hybrid deployment",
    "ms-diagnostics 1017",
    "2022",
    "skypeforbusiness/troubleshoot/hybrid-im-presence/sfb-online-users-cant-im",
  ),
  page(
    "test-federated-partner-fails",
    "Test-CsFederatedPartner fails",
    "Resolution",
    "2022-03-31",
    "skypeforbusiness/troubleshoot/server-configuration/test-csfederatedpart-fail",
  ),

  document(
    "scuba-teams-baseline",
    "CISA ScubaGear: Secure Configuration Baseline for Microsoft Teams",
    "External user access",
    "2026-08-20",
    "https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/teams.md",
    { by: "member" },
  ),
  document(
    "microsoft365dsc-federation",
    "Microsoft365DSC: TeamsFederationConfiguration",
    "Reading and setting AllowedDomains",
    "2026",
    "https://github.com/microsoft/Microsoft365DSC",
    { by: "member", dated: "read" },
  ),
  document(
    "server-end-of-support",
    "Skype for Business Server 2015 and 2019: end of support",
    "Lifecycle dates, as the press reported them",
    "2025-10-14",
    `${LEARN}lifecycle/products/skype-for-business-server-2019`,
    { by: "member" },
  ),
  document(
    "skype-retirement-announced",
    "Skype's retirement announced: the move to Teams (free)",
    "Microsoft's announcement, as the press reported it",
    "2025-02-28",
    "https://www.microsoft.com/microsoft-365/blog/2025/02/28/the-next-chapter-moving-from-skype-to-microsoft-teams/",
  ),
  document(
    "personal-accounts-introduced",
    "Teams chat with personal Teams accounts (MC296208)",
    "As the press reported it",
    "2022-01-11",
    "https://admin.microsoft.com/#/MessageCenter/:/messages/MC296208",
    { by: "member", dated: "read" },
  ),
  document(
    "policy-domain-lists-announced",
    "Domain lists in external access policies (MC1150123)",
    "Message centre post, as members reposted it",
    "2025-10",
    "https://admin.microsoft.com/#/MessageCenter/:/messages/MC1150123",
    { by: "member", dated: "read" },
  ),

  page(
    "external-domain-activity-report",
    "Microsoft Teams external domain activity report",
    "Overview",
    "2024-01-23",
    "microsoftteams/teams-analytics-and-reports/external-domain-activity-report",
  ),
  teamsCmdlet(
    "disable-online-sip-domain",
    "Disable-CsOnlineSipDomain",
    "Disable-CsOnlineSipDomain",
  ),
  document(
    "issue-request-a-chat",
    "Teams documentation: trusted domains added, still no external contacts",
    "What admins report",
    "2018-08-17",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/461",
    { by: "member" },
  ),
  document(
    "issue-closed-hybrid",
    "Teams documentation: hybrid with closed federation",
    "What admins report",
    "2019-02-25",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/1690",
    { by: "member" },
  ),
  document(
    "issue-discovery-opens",
    "Teams documentation: partner discovery makes the server open",
    "What admins report",
    "2018-12-17",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/1254",
    { by: "member" },
  ),
  document(
    "issue-shared-domain-list",
    "Teams documentation: is the domain list shared with Skype for Business Online?",
    "The question",
    "2019-02-15",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/1635",
    { by: "member" },
  ),
  document(
    "issue-domains-and-meetings",
    "Teams documentation: allowed domains restrict chat and calls, not meetings",
    "What admins report",
    "2020-06-08",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/5087",
    { by: "member" },
  ),
  document(
    "issue-discovered-partners",
    "Teams documentation: what TreatDiscoveredPartnersAsUnverified does in Teams",
    "The question",
    "2021-10-11",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/7988",
    { by: "member" },
  ),
  document(
    "pull-server-partners",
    "Teams documentation: partners with a server and no hybrid are supported",
    "A clarification proposed",
    "2019-04-25",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/pull/2112",
    { by: "member" },
  ),
  document(
    "issue-islands-interoperability",
    "Teams documentation: interoperability of Islands with Teams Only",
    "What an admin reports",
    "2020-02-03",
    "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/issues/3894",
    { by: "member" },
  ),
  document(
    "issue-allowed-domains-hashtable",
    "office-docs-powershell: AllowedDomains refuses a hashtable",
    "What admins report",
    "2020-03-25",
    "https://github.com/MicrosoftDocs/office-docs-powershell/issues/5150",
    { by: "member" },
  ),
  document(
    "issue-teams-consumer-missing",
    "office-docs-powershell: AllowTeamsConsumer missing from the output",
    "What admins report",
    "2021-11-08",
    "https://github.com/MicrosoftDocs/office-docs-powershell/issues/8567",
    { by: "member" },
  ),
  document(
    "pull-domain-limit",
    "office-docs-powershell: does the limit of 4,000 count both lists?",
    "A reply in the thread",
    "2023-08",
    "https://github.com/MicrosoftDocs/office-docs-powershell/pull/11205",
    { by: "member" },
  ),
  document(
    "microsoft365dsc-both-parameters",
    "Microsoft365DSC: AllowedDomains and AllowedDomainsAsAList in one call",
    "What admins report",
    "2025-10-27",
    "https://github.com/microsoft/Microsoft365DSC/issues/6654",
    { by: "member" },
  ),
  document(
    "thread-not-set-up",
    "Tech Community: your organizations are not set up to talk to each other",
    "Replies in the thread",
    "2021-02-09",
    "https://techcommunity.microsoft.com/discussions/microsoftteams/we-cant-setup-the-conversation-because-your-organizations-are-not-setup-to-talk-/2105973",
    { by: "member" },
  ),
  document(
    "trial-tenants-reported",
    "External connectivity problems in Teams with trial tenants",
    "What an admin found",
    "2024",
    "https://spdoctor.com/articles/External_Connectivity_Problems_in_Teams_with_Trial_Tenants.html",
    { by: "member", dated: "read" },
  ),
  document(
    "not-set-up-which-side",
    "We can't set up the conversation: whose setting it is",
    "What an admin found",
    "2023",
    "https://projectblack.io/blog/we-cant-set-up-the-conversation-because-your-organisations-are-not-set-up-to-talk-to-each-other",
    { by: "member", dated: "read" },
  ),
  document(
    "last-blocked-domain-removed",
    "Removing the last blocked domain in external access",
    "What an admin found",
    "2020",
    "https://jeffbrown.tech/microsoft-teams-removing-the-last-blocked-domain-in-external-access/",
    { by: "member", dated: "read" },
  ),
  document(
    "several-servers-one-tenant",
    "Merging several Skype for Business organisations into one tenant",
    "What an admin found",
    "2020",
    "https://blog.bumpinthe.net/page/2/",
    { by: "member", dated: "read" },
  ),
  document(
    "federation-and-dns",
    "Lync, federation and DNS",
    "What an admin found",
    "2012-07-18",
    "https://jon.netdork.net/2012/07/18/lync-federation-and-dns/",
    { by: "member" },
  ),
];

const BY_ID = new Map(CITATIONS.map((citation) => [citation.id, citation]));

/** A ref that names no source, or a section its source does not have: a fault in our own data. */
export class UnknownCitation extends Error {
  override readonly name = "UnknownCitation";
}

interface Passage {
  readonly citation: Citation;
  readonly section: Section;
}

function passage(ref: string): Passage {
  const [id = "", key] = ref.split("#");
  const citation = BY_ID.get(id);
  if (citation === undefined) throw new UnknownCitation(`no source is called \`${id}\``);
  if (key === undefined) return { citation, section: { title: citation.section } };
  const section = citation.sections[key];
  if (section === undefined) throw new UnknownCitation(`\`${id}\` has no section \`${key}\``);
  return { citation, section };
}

/**
 * What an answer shows for a ref (`id` or `id#section`).
 * @throws UnknownCitation
 */
export function resolveCitation(ref: string): ReportedCitation {
  const { citation, section } = passage(ref);
  const anchor = section.anchor === undefined ? "" : `#${section.anchor}`;
  return {
    id: citation.id,
    title: citation.title,
    section: section.title,
    date: citation.date,
    url: citation.url + anchor,
  };
}

/**
 * Whose word a ref is, so that a member's remark is never shown as Microsoft's.
 * @throws UnknownCitation
 */
export function voiceOf(ref: string): Voice {
  const { citation, section } = passage(ref);
  return section.by ?? citation.by;
}
