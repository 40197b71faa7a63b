import {
  environmentOf,
  evaluate,
  type Evidence,
  type ReachQuestion,
} from "../../knowledge/index.js";
import { alternate, ratePerSecond, type Figure } from "./measure.js";

/** Settings as the hand-written floor keeps them: every one known, in plain fields. */
const SETTINGS = {
  edgeFederation: true,
  discovery: false,
  assigned: new Map<string, string>(),
  serverPolicies: new Map([["Global", { federation: false }]]),
  allowed: new Set(["contoso-partner.com", "adatum.com"]),
  blocked: new Set(["fabrikam.com"]),
  tenantFederation: true,
  tenantPolicies: new Map([["Global", { federation: false }]]),
  tenantOpen: true,
  tenantBlocked: new Set(["fabrikam.com"]),
  trusting: new Set<string>(),
};

const QUESTIONS: readonly ReachQuestion[] = ["fabrikam.com", "adatum.com", "tailspintoys.com"].map(
  (domain) => ({
    subject: "alice@contoso.com",
    peer: { kind: "organization", address: `bob@${domain}`, domain },
    modality: "chat",
    direction: "outbound",
  }),
);

const [FIRST] = QUESTIONS as readonly [ReachQuestion, ...ReachQuestion[]];

function evidence(): Evidence[] {
  const facts: Readonly<Record<string, Evidence["value"]>> = {
    "Organization.Topology": "hybrid",
    "server.CsAccessEdgeConfiguration.AllowFederatedUsers": SETTINGS.edgeFederation,
    "server.CsAccessEdgeConfiguration.EnablePartnerDiscovery": SETTINGS.discovery,
    "server.CsAccessEdgeConfiguration.RoutingMethod": "UseDnsSrvRouting",
    "server.CsExternalAccessPolicy(Global).EnableFederationAccess": false,
    "server.User(alice@contoso.com).ExternalAccessPolicy": "none",
    "server.CsAllowedDomain": [...SETTINGS.allowed],
    "server.CsBlockedDomain": [...SETTINGS.blocked],
    "tenant.CsTenantFederationConfiguration.AllowFederatedUsers": SETTINGS.tenantFederation,
    "tenant.CsTenantFederationConfiguration.AllowedDomains": "AllowAllKnownDomains",
    "tenant.CsTenantFederationConfiguration.BlockedDomains": [...SETTINGS.tenantBlocked],
    "tenant.CsTenantFederationConfiguration.BlockAllSubdomains": false,
    "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess": false,
    "tenant.User(alice@contoso.com).ExternalAccessPolicy": "none",
    ...Object.fromEntries<Evidence["value"]>(
      QUESTIONS.flatMap(({ peer: { domain } }): [string, Evidence["value"]][] => [
        [`Partner(${String(domain)}).TrustsUs`, false],
        [`Partner(${String(domain)}).HostedIn`, "server"],
        [`Partner(${String(domain)}).TrialOnly`, false],
      ]),
    ),
  };
  const at = "2026-01-01T00:00:00.000Z";
  return Object.entries(facts).map(([name, value]) => ({ name, value, source: "bench", at }));
}

type Settings = typeof SETTINGS;

/** The floor: the same failing checks by straight-line code over plain fields. */
// eslint-disable-next-line complexity -- the floor is straight-line code on purpose
function failingByHand(question: ReachQuestion, settings: Settings): readonly string[] {
  const failing: string[] = [];
  const domain = question.peer.domain ?? "";
  const server = settings.serverPolicies.get(
    settings.assigned.get(question.subject ?? "") ?? "Global",
  );
  const tenant = settings.tenantPolicies.get(
    settings.assigned.get(question.subject ?? "") ?? "Global",
  );
  if (!settings.edgeFederation) failing.push("server/federation-enabled");
  if (server?.federation !== true) failing.push("server/user-federation");
  if (!settings.discovery && !settings.allowed.has(domain)) failing.push("server/domain-allowed");
  if (settings.blocked.has(domain)) failing.push("server/domain-not-blocked");
  if (!settings.tenantFederation) failing.push("tenant/federation-enabled");
  if (tenant?.federation !== true) failing.push("tenant/user-federation");
  if (!settings.tenantOpen) failing.push("tenant/domain-allowed");
  if (settings.tenantBlocked.has(domain)) failing.push("tenant/domain-not-blocked");
  if (!settings.trusting.has(domain)) failing.push("partner/trusts-us");
  return failing;
}

/** Decisions a second with full reasons, over the straight-line floor. Throws when the two disagree. */
export async function benchDecisions(): Promise<Figure> {
  const environment = environmentOf(evidence());
  const question = (index: number): ReachQuestion => QUESTIONS[index % 3] ?? FIRST;
  for (const each of QUESTIONS) {
    const ours = evaluate(each, environment, "2026-01-01").deciding.join();
    if (ours !== failingByHand(each, SETTINGS).join())
      throw new Error(`the floor decides otherwise: ${ours}`);
  }
  const decide = (): number =>
    ratePerSecond(200_000, (index) => evaluate(question(index), environment, "2026-01-01"));
  // Two organisations, so that the compiler cannot take one's settings for constants.
  const organisations = [SETTINGS, { ...SETTINGS, edgeFederation: false, tenantOpen: false }];
  const byHand = (): number =>
    ratePerSecond(2_000_000, (index) =>
      failingByHand(question(index), organisations[index & 1] ?? SETTINGS),
    );
  decide();
  byHand();
  const measured = await alternate(7, decide, byHand);
  return {
    name: "decisions with full reasons",
    unit: "/s",
    ...measured,
    against: "straight-line hand-written function",
    aim: "0.10",
  };
}
