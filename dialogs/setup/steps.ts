import { factKind, PORTAL } from "../../knowledge/index.js";
import {
  always,
  concerns,
  followsSite,
  isHybrid,
  judgesUser,
  unlessListed,
  unlessOff,
  whereAll,
  whereFilled,
  type Applies,
} from "./applies.js";

/** The parts of the checklist, in the order they are gone through. */
export type SetupSection = "organisation" | "tenant" | "server" | "people" | "partners" | "skype";

/** One kind of step: what it asks, when, and where a page shows it. */
export type StepKind = {
  readonly id: string;
  readonly section: SetupSection;
  readonly applies: Applies;
  /** The menu that leads to the setting; null where only a cmdlet shows it. */
  readonly portal: string | null;
} & (
  | {
      readonly asks: "fact";
      /** The catalogue's name, with `<address>` or `<domain>` where it is asked of each user or partner. */
      readonly fact: string;
      readonly each?: "users" | "partners";
      /** What shows it where there is no server. */
      readonly onlineCmdlet?: string;
    }
  /** A list whose entries only a paste can bring; a field can say that it is empty. */
  | {
      readonly asks: "providers";
      readonly fact: string;
      readonly list: "CsHostingProvider" | "CsPublicProvider";
    }
  | { readonly asks: "names"; readonly of: "users" | "partners" }
);

const FEDERATION = "tenant.CsTenantFederationConfiguration";
const TENANT_POLICY = "tenant.CsExternalAccessPolicy(Global)";
const EDGE = "server.CsAccessEdgeConfiguration";
const SERVER_POLICY = "server.CsExternalAccessPolicy(Global)";

const tenant = concerns("tenant");
const server = concerns("server");
const personal = whereAll(tenant, unlessOff(`${FEDERATION}.AllowTeamsConsumer`));
// A list of allowed domains leaves the blocked ones unread.
const blocking = whereAll(tenant, unlessListed(`${FEDERATION}.AllowedDomains`));

function fact<Id extends string>(
  id: Id,
  section: SetupSection,
  name: string,
  applies: Applies,
  portal: string | null = null,
) {
  return { asks: "fact", id, section, fact: name, applies, portal } as const;
}

function each<Id extends string>(
  id: Id,
  of: "users" | "partners",
  name: string,
  applies: Applies,
  portal: string | null = null,
) {
  const section = of === "users" ? "people" : "partners";
  return { asks: "fact", id, section, fact: name, each: of, applies, portal } as const;
}

/**
 * Every step in the order it is asked: the topology, then within each side the setting first that
 * most questions wait for. Skype comes last, because it decides nothing any more.
 */
const TABLE = [
  fact("topology", "organisation", "Organization.Topology", always),
  {
    ...fact("own-domains", "organisation", "Organization.Domains", always),
    onlineCmdlet: "Get-CsOnlineSipDomain",
  },

  fact("tenant-federation", "tenant", `${FEDERATION}.AllowFederatedUsers`, tenant, PORTAL.tenant),
  fact(
    "tenant-policy",
    "tenant",
    `${TENANT_POLICY}.EnableFederationAccess`,
    tenant,
    PORTAL.tenantPolicy,
  ),
  fact("tenant-domains", "tenant", `${FEDERATION}.AllowedDomains`, tenant, PORTAL.tenant),
  fact("tenant-blocked", "tenant", `${FEDERATION}.BlockedDomains`, blocking, PORTAL.tenant),
  fact(
    "tenant-subdomains",
    "tenant",
    `${FEDERATION}.BlockAllSubdomains`,
    whereAll(blocking, whereFilled(`${FEDERATION}.BlockedDomains`)),
  ),
  fact("tenant-personal", "tenant", `${FEDERATION}.AllowTeamsConsumer`, tenant, PORTAL.tenant),
  fact(
    "tenant-policy-personal",
    "tenant",
    `${TENANT_POLICY}.EnableTeamsConsumerAccess`,
    personal,
    PORTAL.tenantPolicy,
  ),
  fact(
    "tenant-personal-start",
    "tenant",
    `${FEDERATION}.AllowTeamsConsumerInbound`,
    personal,
    PORTAL.tenant,
  ),
  fact(
    "tenant-policy-personal-start",
    "tenant",
    `${TENANT_POLICY}.EnableTeamsConsumerInbound`,
    whereAll(personal, unlessOff(`${TENANT_POLICY}.EnableTeamsConsumerAccess`)),
    PORTAL.tenantPolicy,
  ),
  fact("tenant-trials", "tenant", `${FEDERATION}.ExternalAccessWithTrialTenants`, tenant),
  fact("cloud", "tenant", "Organization.Cloud", tenant),

  fact("server-federation", "server", `${EDGE}.AllowFederatedUsers`, server, PORTAL.edge),
  fact(
    "server-policy",
    "server",
    `${SERVER_POLICY}.EnableFederationAccess`,
    server,
    PORTAL.serverPolicy,
  ),
  fact("server-discovery", "server", `${EDGE}.EnablePartnerDiscovery`, server, PORTAL.edge),
  fact("server-allowed", "server", "server.CsAllowedDomain", server, PORTAL.serverDomains),
  fact("server-blocked", "server", "server.CsBlockedDomain", server, PORTAL.serverDomains),
  {
    asks: "providers",
    id: "server-hosting",
    section: "server",
    fact: "server.CsHostingProvider",
    list: "CsHostingProvider",
    applies: server,
    portal: PORTAL.providers,
  },
  fact("server-routing", "server", `${EDGE}.RoutingMethod`, server),

  { asks: "names", id: "users", section: "people", of: "users", applies: always, portal: null },
  each("user-home", "users", "User(<address>).Home", isHybrid),
  each(
    "user-tenant-policy",
    "users",
    "tenant.User(<address>).ExternalAccessPolicy",
    judgesUser("tenant"),
    PORTAL.tenantPolicy,
  ),
  each(
    "user-server-policy",
    "users",
    "server.User(<address>).ExternalAccessPolicy",
    judgesUser("server"),
    PORTAL.serverUser,
  ),
  each("user-site", "users", "User(<address>).Site", whereAll(judgesUser("server"), followsSite)),

  {
    asks: "names",
    id: "partners",
    section: "partners",
    of: "partners",
    applies: always,
    portal: null,
  },
  each("partner-trusts", "partners", "Partner(<domain>).TrustsUs", always),
  each("partner-hosted", "partners", "Partner(<domain>).HostedIn", server),

  fact("skype-tenant", "skype", `${FEDERATION}.AllowPublicUsers`, tenant),
  fact("skype-tenant-policy", "skype", `${TENANT_POLICY}.EnablePublicCloudAccess`, tenant),
  {
    asks: "providers",
    id: "skype-provider",
    section: "skype",
    fact: "server.CsPublicProvider",
    list: "CsPublicProvider",
    applies: server,
    portal: PORTAL.providers,
  },
  fact(
    "skype-server-policy",
    "skype",
    `${SERVER_POLICY}.EnablePublicCloudAccess`,
    server,
    PORTAL.serverPolicy,
  ),
  fact(
    "skype-server-policy-calls",
    "skype",
    `${SERVER_POLICY}.EnablePublicCloudAudioVideoAccess`,
    server,
  ),
] as const satisfies readonly StepKind[];

/** A step's name, as it is stored. */
export type StepId = (typeof TABLE)[number]["id"];

/** A step of the table, with its name among the known ones. */
export type SetupStepKind = StepKind & { readonly id: StepId };

/** The table, held against the catalogue when the program starts. */
export const SETUP_STEPS: readonly SetupStepKind[] = TABLE.map(catalogued);

function catalogued<Step extends SetupStepKind>(step: Step): Step {
  if (step.asks !== "names" && factKind(step.fact) === undefined) {
    throw new Error(`the step \`${step.id}\` asks for a fact that is in no catalogue`);
  }
  return step;
}
