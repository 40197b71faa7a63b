import type { Case } from "../case.js";
import type { Check, Finding } from "../check.js";
import type { Provider } from "../environment.js";
import { policyMust, isListed, settingMustBeTrue, settled, unsettled } from "./finding.js";

const EDGE = "server.CsAccessEdgeConfiguration";
const ENABLE_PARTNER_DISCOVERY = `${EDGE}.EnablePartnerDiscovery`;
const ROUTING_METHOD = `${EDGE}.RoutingMethod`;
/** Microsoft 365's edge, as a hosting provider names it. */
const MICROSOFT_365_PROXY = "sipfed.online.lync.com";
/** Skype's edge, as a public provider names it. */
const SKYPE_PROXY = "federation.messenger.msn.com";

/** What Skype for Business Server decides. */
export const SERVER_CHECKS: readonly Check[] = [
  {
    id: "server/federation-enabled",
    label: "Federation on the Access Edge",
    says: "Federation is switched on in the Access Edge configuration (AllowFederatedUsers).",
    side: "server",
    peers: ["organization"],
    basis: "document",
    party: "own",
    citations: ["external-meetings-and-chat-2024#organizations", "cs-access-edge-configuration"],
    test: settingMustBeTrue(`${EDGE}.AllowFederatedUsers`),
  },
  {
    id: "server/user-federation",
    label: "The user's policy admits other organisations",
    says: "The external access policy in force for our user has EnableFederationAccess on.",
    side: "server",
    peers: ["organization"],
    basis: "document",
    party: "own",
    citations: [
      "external-meetings-and-chat-2024#organizations",
      "cs-external-access-policy-server",
    ],
    test: (of) => policyMust(of.serverPolicy, "EnableFederationAccess"),
  },
  {
    id: "server/domain-allowed",
    label: "The partner's domain is admitted",
    says: "Open federation is on (EnablePartnerDiscovery), or the partner's domain is on the list of allowed domains.",
    side: "server",
    peers: ["organization"],
    basis: "document",
    party: "own",
    citations: ["external-meetings-and-chat-2024#organizations", "cs-allowed-domain"],
    test: domainAllowed,
  },
  {
    id: "server/domain-not-blocked",
    label: "The partner's domain is not blocked",
    says: "The partner's domain is not on the list of blocked domains.",
    side: "server",
    peers: ["organization"],
    basis: "reference",
    party: "own",
    citations: ["cs-blocked-domain"],
    test: domainNotBlocked,
  },
  {
    id: "server/hosting-provider",
    label: "Microsoft 365 as a hosting provider",
    says: "Where the partner is hosted in Microsoft 365: an enabled hosting provider leads to sipfed.online.lync.com, and the edge does not use default routing.",
    side: "server",
    peers: ["organization"],
    basis: "reference",
    party: "own",
    citations: ["cs-hosting-provider", "federation-support"],
    test: hostingProvider,
  },
  {
    id: "server/trial-tenant",
    label: "The partner is not a trial tenant",
    says: "The partner is not known to be a trial-only tenant: those never reach users of Skype for Business Server.",
    side: "server",
    peers: ["organization"],
    basis: "reference",
    party: "partner",
    citations: ["trusted-organizations#trial-tenants"],
    test: (of) => {
      const trial = of.environment.partner(of.question.peer.domain).trialOnly;
      return trial.value === true ? settled("fails", [trial]) : null;
    },
  },
  {
    id: "server/skype-provider",
    label: "Skype as a public provider",
    says: "Skype is an enabled public provider (federation.messenger.msn.com).",
    side: "server",
    peers: ["skype"],
    basis: "document",
    party: "own",
    citations: ["external-meetings-and-chat-2024#skype-users", "cs-public-provider"],
    test: skypeProvider,
  },
  {
    id: "server/user-public-cloud",
    label: "The user's policy admits Skype users",
    says: "The external access policy in force for our user has EnablePublicCloudAccess on.",
    side: "server",
    peers: ["skype"],
    basis: "document",
    party: "own",
    citations: ["external-meetings-and-chat-2024#skype-users", "cs-external-access-policy-server"],
    test: (of) => policyMust(of.serverPolicy, "EnablePublicCloudAccess"),
  },
  {
    id: "server/user-public-cloud-av",
    label: "The user's policy admits calls with Skype users",
    says: "For calls and video: the policy in force has EnablePublicCloudAudioVideoAccess on.",
    side: "server",
    peers: ["skype"],
    basis: "reference",
    party: "own",
    citations: ["federated-user-access-policy", "cs-external-access-policy-server"],
    applies: (of) => of.question.modality === "call" || of.question.modality === "video",
    test: (of) => policyMust(of.serverPolicy, "EnablePublicCloudAudioVideoAccess"),
  },
  {
    id: "server/public-federation",
    label: "Federation on the Access Edge, for Skype",
    says: "Federation is switched on in the Access Edge configuration, which public providers need as well.",
    side: "server",
    peers: ["skype"],
    basis: "reference",
    party: "own",
    citations: ["enable-federation-and-public-im", "public-user-access-policy"],
    test: settingMustBeTrue(`${EDGE}.AllowFederatedUsers`),
  },
  {
    id: "server/unmanaged-supported",
    label: "Unmanaged accounts need a user homed online",
    says: "Our user is homed online: Skype for Business Server has no chat with personal Teams accounts.",
    side: null,
    peers: ["unmanaged"],
    basis: "document",
    party: "own",
    citations: ["external-meetings-and-chat-2024#unmanaged"],
    test: unmanagedSupported,
  },
];

function domainAllowed(of: Case): Finding {
  const discovery = of.environment.slot(ENABLE_PARTNER_DISCOVERY);
  if (discovery.value === true) return settled("holds", [discovery]);
  const allowed = of.environment.slot("server.CsAllowedDomain");
  const listed = isListed(allowed, of.question.peer.domain);
  if (listed === "holds") return settled("holds", [allowed]);
  const known = [discovery, allowed].filter((slot) => slot.value !== undefined);
  if (listed === "fails" && discovery.value === false) return settled("fails", known);
  const open = listed === "unknown" ? [discovery, allowed] : [discovery];
  return unsettled(
    open.filter((slot) => slot !== discovery || slot.value === undefined),
    known,
  );
}

function domainNotBlocked(of: Case): Finding {
  const blocked = of.environment.slot("server.CsBlockedDomain");
  const listed = isListed(blocked, of.question.peer.domain);
  if (listed === "unknown") return unsettled([blocked]);
  return settled(listed === "holds" ? "fails" : "holds", [blocked]);
}

function hostingProvider(of: Case): Finding | null {
  const hosted = of.environment.partner(of.question.peer.domain).hostedIn;
  if (hosted.value === "server") return null;
  if (hosted.value !== "microsoft-365") return unsettled([hosted]);
  const provider = enabledProvider(of, "CsHostingProvider", (candidate) =>
    isProxy(candidate, MICROSOFT_365_PROXY),
  );
  const routing = of.environment.slot(ROUTING_METHOD);
  if (routing.value === "UseDefaultRouting") return settled("fails", [hosted, routing]);
  if (provider.truth === "fails") return { ...provider, facts: [hosted, ...provider.facts] };
  if (routing.value === undefined) return unsettled([...provider.open, routing], [hosted]);
  return { ...provider, facts: [hosted, routing, ...provider.facts] };
}

function skypeProvider(of: Case): Finding {
  return enabledProvider(of, "CsPublicProvider", (candidate) =>
    candidate.proxyFqdn.value === undefined && !candidate.proxyFqdn.conflict
      ? candidate.identity.toLowerCase() === "skype"
      : isProxy(candidate, SKYPE_PROXY),
  );
}

/** Null where the proxy is not known. */
function isProxy(provider: Provider, fqdn: string): boolean | null {
  const { value } = provider.proxyFqdn;
  return typeof value === "string" ? value.toLowerCase() === fqdn : null;
}

const USUAL_NAME = { CsPublicProvider: "Skype", CsHostingProvider: "LyncOnline" } as const;

/** Some enabled provider must match; one that may match, or may be enabled, leaves it open. */
function enabledProvider(
  of: Case,
  kind: "CsPublicProvider" | "CsHostingProvider",
  matches: (provider: Provider) => boolean | null,
): Finding {
  const list = of.environment.slot(`server.${kind}`);
  if (list.conflict) return unsettled([list]);
  const judged = of.environment.providers(kind).map((each) => judgeProvider(each, matches(each)));
  const enabled = judged.find(({ truth }) => truth === "holds");
  if (enabled !== undefined) return enabled;
  const facts = judged.flatMap((finding) => finding.facts);
  const open = judged.flatMap((finding) => finding.open);
  if (open.length > 0) return unsettled(open, facts);
  if (of.environment.providersWhole(kind)) {
    return settled("fails", facts.length > 0 || list.value === undefined ? facts : [list]);
  }
  return unsettled([of.environment.slot(`server.${kind}(${USUAL_NAME[kind]}).Enabled`)]);
}

/** `match` null: its proxy is not known. */
function judgeProvider({ enabled, proxyFqdn }: Provider, match: boolean | null): Finding {
  const known = [enabled, proxyFqdn].filter((slot) => slot.value !== undefined);
  if (match === false)
    return settled(
      "fails",
      [proxyFqdn].filter((slot) => slot.value !== undefined),
    );
  if (enabled.value === false) return settled("fails", known);
  if (match === null) return unsettled([proxyFqdn], known);
  return enabled.value === true ? settled("holds", known) : unsettled([enabled], known);
}

function unmanagedSupported(of: Case): Finding | null {
  const { topology, question, environment } = of;
  const home =
    question.subject === null
      ? environment.slot("User(<address>).Home")
      : environment.user(question.subject).home;
  if (topology.value === "server") return settled("fails", topology.facts);
  if (home.value === "server") return settled("fails", [home]);
  if (home.value === "online" || topology.value === "online") return null;
  return unsettled(topology.value === "hybrid" ? [home] : [topology.slot, home]);
}
