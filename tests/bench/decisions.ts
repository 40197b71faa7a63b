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
  userFederation: false,
  allowed: new Set(["contoso-partner.com", "adatum.com"]),
  blocked: new Set(["fabrikam.com"]),
  tenantFederation: true,
  tenantUserFederation: false,
  tenantOpen: true,
  tenantBlocked: new Set(["fabrikam.com"]),
  trusted: false,
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
    "server.CsExternalAccessPolicy(Global).EnableFederationAccess": SETTINGS.userFederation,
    "server.User(alice@contoso.com).ExternalAccessPolicy": "none",
    "server.CsAllowedDomain": [...SETTINGS.allowed],
    "server.CsBlockedDomain": [...SETTINGS.blocked],
    "tenant.CsTenantFederationConfiguration.AllowFederatedUsers": SETTINGS.tenantFederation,
    "tenant.CsTenantFederationConfiguration.AllowedDomains": "AllowAllKnownDomains",
    "tenant.CsTenantFederationConfiguration.BlockedDomains": [...SETTINGS.tenantBlocked],
    "tenant.CsTenantFederationConfiguration.BlockAllSubdomains": false,
    "tenant.CsExternalAccessPolicy(Global).EnableFederationAccess": SETTINGS.tenantUserFederation,
    "tenant.User(alice@contoso.com).ExternalAccessPolicy": "none",
    ...Object.fromEntries<Evidence["value"]>(
      QUESTIONS.flatMap(({ peer: { domain } }): [string, Evidence["value"]][] => [
        [`Partner(${String(domain)}).TrustsUs`, SETTINGS.trusted],
        [`Partner(${String(domain)}).HostedIn`, "server"],
        [`Partner(${String(domain)}).TrialOnly`, false],
      ]),
    ),
  };
  const at = "2026-01-01T00:00:00.000Z";
  return Object.entries(facts).map(([name, value]) => ({ name, value, source: "bench", at }));
}

/** The floor: the same failing checks by straight-line code over plain fields. */
// eslint-disable-next-line complexity -- the floor is straight-line code on purpose
function failingByHand(question: ReachQuestion): readonly string[] {
  const failing: string[] = [];
  const domain = question.peer.domain ?? "";
  if (!SETTINGS.edgeFederation) failing.push("server/federation-enabled");
  if (!SETTINGS.userFederation) failing.push("server/user-federation");
  if (!SETTINGS.discovery && !SETTINGS.allowed.has(domain)) failing.push("server/domain-allowed");
  if (SETTINGS.blocked.has(domain)) failing.push("server/domain-not-blocked");
  if (!SETTINGS.tenantFederation) failing.push("tenant/federation-enabled");
  if (!SETTINGS.tenantUserFederation) failing.push("tenant/user-federation");
  if (!SETTINGS.tenantOpen) failing.push("tenant/domain-allowed");
  if (SETTINGS.tenantBlocked.has(domain)) failing.push("tenant/domain-not-blocked");
  if (!SETTINGS.trusted) failing.push("partner/trusts-us");
  return failing;
}

/** Decisions a second with full reasons, over the straight-line floor. Throws when the two disagree. */
export async function benchDecisions(): Promise<Figure> {
  const environment = environmentOf(evidence());
  const question = (index: number): ReachQuestion => QUESTIONS[index % 3] ?? FIRST;
  for (const each of QUESTIONS) {
    const ours = evaluate(each, environment, "2026-01-01").deciding.join();
    if (ours !== failingByHand(each).join())
      throw new Error(`the floor decides otherwise: ${ours}`);
  }
  const decide = (): number =>
    ratePerSecond(200_000, (index) => evaluate(question(index), environment, "2026-01-01"));
  const byHand = (): number => ratePerSecond(2_000_000, (index) => failingByHand(question(index)));
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
