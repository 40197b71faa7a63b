import { and, negate, or, type OracleTruth } from "./truths.js";
import { EDGE, TENANT, type World } from "./world.js";

const MICROSOFT_365_PROXY = "sipfed.online.lync.com";

/** The checks of a peer in another organisation. */
export function judgeOrganization(world: World): void {
  world.sided("server/federation-enabled", "document", () =>
    world.isTrue(`${EDGE}.AllowFederatedUsers`),
  );
  world.sided("server/user-federation", "document", () =>
    world.policySays("server", "EnableFederationAccess"),
  );
  world.sided("server/domain-allowed", "document", () =>
    or([
      world.isTrue(`${EDGE}.EnablePartnerDiscovery`),
      world.listHasDomain("server.CsAllowedDomain"),
    ]),
  );
  world.sided("server/domain-not-blocked", "reference", () =>
    negate(world.listHasDomain("server.CsBlockedDomain")),
  );
  if (world.text(`Partner(${String(world.domain)}).HostedIn`) !== "server") {
    world.sided("server/hosting-provider", "reference", () => hostingProvider(world));
  }
  // A local addition: Microsoft documents that trial-only users never reach Skype for Business Server.
  if (partner(world, "TrialOnly") === "holds") {
    world.sided("server/trial-tenant", "reference", () => "fails");
  }
  world.sided("tenant/federation-enabled", "document", () =>
    world.isTrue(`${TENANT}.AllowFederatedUsers`),
  );
  world.sided("tenant/user-federation", "document", () =>
    world.policySays("tenant", "EnableFederationAccess"),
  );
  world.sided("tenant/domain-allowed", "document", () =>
    world.forEveryPolicy("tenant", (policy) => allowedByPolicy(world, policy)),
  );
  if (world.presence("tenant") !== "certain" || blockListApplies(world)) {
    world.sided("tenant/domain-not-blocked", "document", () =>
      world.forEveryPolicy("tenant", (policy) => notBlockedByPolicy(world, policy) ?? "holds"),
    );
  }
  world.sided("tenant/trial-tenant", "reference", () => trialTenant(world));
  world.row("partner/trusts-us", "document", "partner", partner(world, "TrustsUs"));
}

function partner(world: World, property: string): OracleTruth {
  return world.domain === null ? "unknown" : world.isTrue(`Partner(${world.domain}).${property}`);
}

function hostingProvider(world: World): OracleTruth {
  if (world.text(`Partner(${String(world.domain)}).HostedIn`) === undefined) return "unknown";
  const routing = world.text(`${EDGE}.RoutingMethod`);
  const dns =
    routing === undefined ? "unknown" : routing === "usedefaultrouting" ? "fails" : "holds";
  const provider = world.provider("server.CsHostingProvider", (_name, proxy) =>
    proxy === undefined ? "unknown" : proxy === MICROSOFT_365_PROXY ? "holds" : "fails",
  );
  return and([provider, dns]);
}

function modeOf(world: World, policy: string): string | undefined {
  if (policy === "Global") return "organizationdefault";
  return world.text(`tenant.CsExternalAccessPolicy(${policy}).CommunicationWithExternalOrgs`);
}

function allowedByPolicy(world: World, policy: string): OracleTruth {
  const mode = modeOf(world, policy);
  if (mode === undefined) return "unknown";
  if (mode === "blockallexternaldomains") return "fails";
  if (mode === "allowspecificexternaldomains") {
    return world.listHasDomain(`tenant.CsExternalAccessPolicy(${policy}).AllowedExternalDomains`);
  }
  if (mode !== "organizationdefault") return "holds";
  if (world.text(`${TENANT}.AllowedDomains`) === "allowallknowndomains") return "holds";
  return world.listHasDomain(`${TENANT}.AllowedDomains`);
}

/** The block half for one policy; undefined where no block list applies to it. */
function notBlockedByPolicy(world: World, policy: string): OracleTruth | undefined {
  const mode = modeOf(world, policy);
  if (mode === undefined) return "unknown";
  if (mode === "blockspecificexternaldomains") {
    return negate(
      world.listHasDomain(`tenant.CsExternalAccessPolicy(${policy}).BlockedExternalDomains`),
    );
  }
  if (mode !== "organizationdefault") return undefined;
  if (world.list(`${TENANT}.AllowedDomains`) !== undefined) return undefined;
  const blocked = or([world.listHasDomain(`${TENANT}.BlockedDomains`), blockedSubdomain(world)]);
  const mayNotApply = world.text(`${TENANT}.AllowedDomains`) === undefined;
  return mayNotApply && blocked === "holds" ? "unknown" : negate(blocked);
}

function blockListApplies(world: World): boolean {
  return world
    .policies("tenant")
    .some((policy) => policy === null || notBlockedByPolicy(world, policy) !== undefined);
}

function blockedSubdomain(world: World): OracleTruth {
  const list = world.list(`${TENANT}.BlockedDomains`);
  const extended = world.isTrue(`${TENANT}.BlockAllSubdomains`);
  if (extended === "fails") return "fails";
  if (list === undefined) return "unknown";
  const domain = world.domain;
  if (domain !== null && list.domains.some((entry) => domain.endsWith(`.${entry}`))) {
    return extended;
  }
  if (!list.whole) return "unknown";
  return domain === null && list.domains.length > 0 ? "unknown" : "fails";
}

function trialTenant(world: World): OracleTruth {
  const access = world.text(`${TENANT}.ExternalAccessWithTrialTenants`);
  const open = access === undefined ? "unknown" : access === "allowed" ? "holds" : "fails";
  const admitted = or([open, world.listHasDomain(`${TENANT}.AllowedTrialTenantDomains`)]);
  const name = `Partner(${world.domain ?? "<domain>"}).TrialOnly`;
  if (world.facts.get(name) === "conflict") return "unknown";
  const trialOnly = partner(world, "TrialOnly");
  if (trialOnly !== "unknown") return or([negate(trialOnly), admitted]);
  world.assumed.push(name);
  return "holds";
}
