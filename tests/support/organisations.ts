import type { CollectedCmdlet } from "./collected.js";

const server = "server" as const;
const tenant = "tenant" as const;

/** What the cmdlets of a server return, with an open edge, one site policy and two users. */
export const SERVER_CMDLETS: readonly CollectedCmdlet[] = [
  {
    side: server,
    cmdlet: "Get-CsAccessEdgeConfiguration",
    objects: [
      {
        Identity: "Global",
        AllowFederatedUsers: true,
        EnablePartnerDiscovery: false,
        RoutingMethod: "UseDnsSrvRouting",
        AllowAnonymousUsers: true,
        DiscoveredPartnerStandardRate: "20",
        DiscoveredPartnerVerificationLevel: "UseSourceVerification",
      },
    ],
  },
  {
    side: server,
    cmdlet: "Get-CsExternalAccessPolicy",
    objects: [
      { Identity: "Global", EnableFederationAccess: false, EnablePublicCloudAccess: false },
      { Identity: "Site:Lisbon", EnableFederationAccess: true, EnablePublicCloudAccess: true },
      { Identity: "Tag:Partners", EnableFederationAccess: true, EnablePublicCloudAccess: false },
    ],
  },
  {
    side: server,
    cmdlet: "Get-CsAllowedDomain",
    objects: [
      {
        Identity: "fabrikam.example",
        Domain: "fabrikam.example",
        ProxyFqdn: null,
        MarkForMonitoring: false,
      },
    ],
  },
  { side: server, cmdlet: "Get-CsBlockedDomain", objects: [] },
  {
    side: server,
    cmdlet: "Get-CsPublicProvider",
    objects: [
      {
        Identity: "Skype",
        ProxyFqdn: "federation.messenger.msn.com",
        Enabled: false,
        VerificationLevel: "AlwaysVerifiable",
      },
    ],
  },
  {
    side: server,
    cmdlet: "Get-CsHostingProvider",
    objects: [
      {
        Identity: "LyncOnline",
        ProxyFqdn: "sipfed.online.lync.com",
        Enabled: true,
        VerificationLevel: "UseSourceVerification",
        EnabledSharedAddressSpace: true,
        HostsOCSUsers: true,
        IsLocal: false,
      },
    ],
  },
  {
    side: server,
    cmdlet: "Get-CsSipDomain",
    objects: [{ Identity: "northwind.example", Name: "northwind.example", IsDefault: true }],
  },
  {
    side: server,
    cmdlet: "Get-CsUser",
    objects: [
      {
        SipAddress: "sip:ana@northwind.example",
        HostingProvider: "SRV:",
        RegistrarPool: "pool1.northwind.example",
        ExternalAccessPolicy: "Partners",
        Site: "Site:Lisbon",
      },
      {
        SipAddress: "sip:ben@northwind.example",
        HostingProvider: "SRV:",
        RegistrarPool: "pool1.northwind.example",
        ExternalAccessPolicy: null,
        Site: "Site:Lisbon",
      },
    ],
  },
];

/** What the cmdlets of a tenant return, with a closed list of one domain and a policy of its own. */
export const TENANT_CMDLETS: readonly CollectedCmdlet[] = [
  {
    side: tenant,
    cmdlet: "Get-CsTenantFederationConfiguration",
    objects: [
      {
        Identity: "Global",
        AllowFederatedUsers: true,
        AllowedDomains: { rule: ["fabrikam.example"] },
        BlockedDomains: [],
        AllowTeamsConsumer: true,
        AllowTeamsConsumerInbound: false,
        ExternalAccessWithTrialTenants: "Blocked",
        SharedSipAddressSpace: true,
      },
    ],
  },
  {
    side: tenant,
    cmdlet: "Get-CsExternalAccessPolicy",
    objects: [
      {
        Identity: "Global",
        EnableFederationAccess: true,
        CommunicationWithExternalOrgs: "OrganizationDefault",
        EnableTeamsConsumerAccess: true,
      },
      {
        Identity: "Tag:PartnerOnly",
        EnableFederationAccess: true,
        CommunicationWithExternalOrgs: "AllowSpecificExternalDomains",
        AllowedExternalDomains: ["woodgrove.example"],
        EnableTeamsConsumerAccess: false,
      },
    ],
  },
  {
    side: tenant,
    cmdlet: "Get-CsOnlineSipDomain",
    objects: [{ Name: "northwind.example", Status: "Enabled" }],
  },
  {
    side: tenant,
    cmdlet: "Get-CsTeamsAcsFederationConfiguration",
    objects: [{ Identity: "Global", EnableAcsUsers: false }],
  },
  {
    side: tenant,
    cmdlet: "Get-MgServicePrincipal",
    objects: [
      {
        AppId: "00000004-0000-0ff1-ce00-000000000000",
        DisplayName: "Skype for Business Online",
        AccountEnabled: true,
      },
    ],
  },
  {
    side: tenant,
    cmdlet: "Get-CsOnlineUser",
    identity: "eva@northwind.example",
    objects: [
      {
        SipAddress: "sip:eva@northwind.example",
        UserPrincipalName: "eva@northwind.example",
        HostingProvider: "sipfed.online.lync.com",
        ExternalAccessPolicy: null,
      },
    ],
  },
  {
    side: tenant,
    cmdlet: "Get-CsUserPolicyAssignment",
    identity: "eva@northwind.example",
    objects: [{ PolicyType: "ExternalAccessPolicy", PolicyName: "PartnerOnly" }],
  },
];
