// The small world random cases are drawn from: few names, so that facts meet.
export type Value = boolean | string | readonly string[];

/** A fact that a random organisation may have, and the values it may take: the usual one first. */
export interface Possible {
  readonly name: string;
  readonly values: readonly Value[];
  /** A list that may have been printed cut. */
  readonly cuttable?: true;
}

export const SUBJECT = "alice@contoso.com";
const COLLEAGUE = "carol@contoso.com";
export const DOMAINS = ["fabrikam.com", "eu.fabrikam.com", "subfabrikam.com"] as const;

const EDGE = "server.CsAccessEdgeConfiguration";
const TENANT = "tenant.CsTenantFederationConfiguration";
const SWITCH: readonly Value[] = [true, false];
const LISTS: readonly Value[] = [
  [],
  ["fabrikam.com"],
  ["eu.fabrikam.com", "northwind.com"],
  ["subfabrikam.com", "fabrikam.com"],
  ["northwind.com"],
];

const on = (name: string): Possible => ({ name, values: SWITCH });
const list = (name: string): Possible => ({ name, values: LISTS, cuttable: true });

const SERVER_POLICIES = ["Global", "Site:Redmond", "Site:Paris", "PartnersOnly", "NoExternal"];
const TENANT_POLICIES = ["Global", "PartnersOnly", "NoExternal"];
const ASSIGNMENTS = ["none", "PartnersOnly", "NoExternal", "Unread", "Global"];

const serverPolicy = (policy: string): Possible[] =>
  ["EnableFederationAccess", "EnablePublicCloudAccess", "EnablePublicCloudAudioVideoAccess"].map(
    (property) => on(`server.CsExternalAccessPolicy(${policy}).${property}`),
  );

const tenantPolicy = (policy: string): Possible[] => {
  const of = (property: string) => `tenant.CsExternalAccessPolicy(${policy}).${property}`;
  return [
    on(of("EnableFederationAccess")),
    on(of("EnableTeamsConsumerAccess")),
    on(of("EnableTeamsConsumerInbound")),
    on(of("EnablePublicCloudAccess")),
    {
      name: of("CommunicationWithExternalOrgs"),
      values: [
        "OrganizationDefault",
        "AllowAllExternalDomains",
        "AllowSpecificExternalDomains",
        "BlockSpecificExternalDomains",
        "BlockAllExternalDomains",
      ],
    },
    list(of("AllowedExternalDomains")),
    list(of("BlockedExternalDomains")),
  ];
};

const provider = (list: string, identity: string, proxies: readonly string[]): Possible[] => [
  on(`${list}(${identity}).Enabled`),
  { name: `${list}(${identity}).ProxyFqdn`, values: proxies },
];

/** Everything a random organisation may know of the server. */
export const SERVER_FACTS: readonly Possible[] = [
  on(`${EDGE}.AllowFederatedUsers`),
  on(`${EDGE}.EnablePartnerDiscovery`),
  { name: `${EDGE}.RoutingMethod`, values: ["UseDnsSrvRouting", "UseDefaultRouting"] },
  list("server.CsAllowedDomain"),
  list("server.CsBlockedDomain"),
  ...SERVER_POLICIES.flatMap(serverPolicy),
  { name: "server.CsPublicProvider", values: [[]] },
  ...provider("server.CsPublicProvider", "Skype", [
    "federation.messenger.msn.com",
    "other.example.com",
  ]),
  ...provider("server.CsPublicProvider", "Messenger", [
    "federation.messenger.msn.com",
    "other.example.com",
  ]),
  { name: "server.CsHostingProvider", values: [[]] },
  ...provider("server.CsHostingProvider", "LyncOnline", [
    "sipfed.online.lync.com",
    "other.example.com",
  ]),
  { name: `server.User(${SUBJECT}).ExternalAccessPolicy`, values: ASSIGNMENTS },
];

/** Everything a random organisation may know of the tenant. */
export const TENANT_FACTS: readonly Possible[] = [
  on(`${TENANT}.AllowFederatedUsers`),
  { name: `${TENANT}.AllowedDomains`, values: ["AllowAllKnownDomains", ...LISTS], cuttable: true },
  list(`${TENANT}.BlockedDomains`),
  on(`${TENANT}.BlockAllSubdomains`),
  on(`${TENANT}.AllowPublicUsers`),
  on(`${TENANT}.AllowTeamsConsumer`),
  on(`${TENANT}.AllowTeamsConsumerInbound`),
  { name: `${TENANT}.ExternalAccessWithTrialTenants`, values: ["Allowed", "Blocked"] },
  list(`${TENANT}.AllowedTrialTenantDomains`),
  on("tenant.EnterpriseApplication(SkypeForBusiness).Enabled"),
  { name: `tenant.User(${SUBJECT}).ExternalAccessPolicy`, values: ASSIGNMENTS },
  ...TENANT_POLICIES.flatMap(tenantPolicy),
];

/** What says how the organisation is built. */
export const TOPOLOGY_FACTS: readonly Possible[] = [
  { name: "Organization.Topology", values: ["hybrid", "server", "online"] },
  { name: `${TENANT}.SharedSipAddressSpace`, values: [false, true] },
  { name: `User(${SUBJECT}).Home`, values: ["online", "server"] },
  { name: `User(${COLLEAGUE}).Home`, values: ["online", "server"] },
];

/** What belongs to neither side. */
export const OTHER_FACTS: readonly Possible[] = [
  {
    name: "Organization.Cloud",
    values: ["commercial", "gcc", "gcc-high", "dod", "china"],
  },
  { name: `User(${SUBJECT}).Site`, values: ["Redmond", "Paris", "Oslo"] },
  ...DOMAINS.flatMap((domain): Possible[] => [
    on(`Partner(${domain}).TrustsUs`),
    { name: `Partner(${domain}).HostedIn`, values: ["microsoft-365", "server"] },
    { name: `Partner(${domain}).TrialOnly`, values: [false, true] },
  ]),
];

/** Every fact there is in this world. */
export const UNIVERSE: readonly Possible[] = [
  ...TOPOLOGY_FACTS,
  ...OTHER_FACTS,
  ...SERVER_FACTS,
  ...TENANT_FACTS,
];

/** The same by name. */
export const POSSIBLE: ReadonlyMap<string, Possible> = new Map(
  UNIVERSE.map((possible) => [possible.name, possible]),
);
