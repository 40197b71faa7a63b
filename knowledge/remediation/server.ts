import { showsDomain } from "../evidence.js";
import type { Provider, ProviderKind } from "../environment.js";
import { isSkypeRetired } from "../timeline.js";
import { switchOn } from "./policy.js";
import { nameLiteral, quote } from "./power-shell.js";
import {
  adviceOnly,
  onServer,
  PORTAL,
  sayWhen,
  type Failing,
  type Remedy,
  type RemedyMaker,
} from "./remedy.js";
import { SKYPE_IS_GONE } from "./skype.js";
import { EVERYONE } from "./touches.js";

const EDGE = "server.CsAccessEdgeConfiguration";
const NAME_THE_DOMAIN = "Ask again with the partner's domain: the fix is for one domain at a time.";

/** What fixes the server's checks, by check. */
export const SERVER_REMEDIES: Readonly<Record<string, RemedyMaker>> = {
  "server/federation-enabled": federationOn,
  "server/public-federation": federationOn,
  "server/user-federation": switchOn("server", "EnableFederationAccess"),
  "server/user-public-cloud": switchOn("server", "EnablePublicCloudAccess"),
  "server/user-public-cloud-av": switchOn("server", "EnablePublicCloudAudioVideoAccess"),
  "server/domain-allowed": allowDomain,
  "server/domain-not-blocked": unblockDomain,
  "server/hosting-provider": connectToMicrosoft365,
  "server/skype-provider": connectToSkype,
};

function federationOn({ decision }: Failing): Remedy {
  const discovery = decision.environment.slot(`${EDGE}.EnablePartnerDiscovery`).value;
  const skype = decision.question.peer.kind === "skype";
  return onServer({
    commands: ["Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True"],
    undo: ["Set-CsAccessEdgeConfiguration -AllowFederatedUsers $False"],
    portal: `${PORTAL.edge} → Global → Enable communications with federated users`,
    touches: EVERYONE,
    warnings: [
      "This opens federation for the whole organisation: every allowed domain and every enabled provider can be reached, and can reach you.",
      ...sayWhen(
        [
          discovery === true,
          "Open federation is on (EnablePartnerDiscovery), so every partner that DNS can find is admitted with it.",
        ],
        [
          discovery === undefined,
          "Look at EnablePartnerDiscovery first: where it is True, every partner that DNS can find is admitted with it.",
        ],
        [skype && isSkypeRetired(decision.asOf), SKYPE_IS_GONE],
      ),
    ],
  });
}

function allowDomain({ decision }: Failing): Remedy {
  const { domain } = decision.question.peer;
  if (domain === null) return adviceOnly(NAME_THE_DOMAIN);
  const literal = quote(domain);
  const blocked = decision.environment.slot("server.CsBlockedDomain");
  const isBlocked = showsDomain(blocked, domain);
  return onServer({
    commands: [
      ...sayWhen([isBlocked, `Remove-CsBlockedDomain -Identity ${literal}`]),
      `New-CsAllowedDomain -Identity ${literal}`,
    ],
    undo: [
      `Remove-CsAllowedDomain -Identity ${literal}`,
      ...sayWhen([isBlocked, `New-CsBlockedDomain -Identity ${literal}`]),
    ],
    portal: PORTAL.serverDomains,
    touches: EVERYONE,
    warnings: [
      "Opening federation instead (EnablePartnerDiscovery) would admit every partner that DNS can find, so it is not proposed.",
      ...sayWhen(
        [isBlocked, WHY_BLOCKED],
        [
          blocked.members === undefined || (blocked.partial && !isBlocked),
          "Creating it fails while the domain is on the blocked list: look with Get-CsBlockedDomain first.",
        ],
        [
          decision.topology.value === "hybrid",
          "In a hybrid the lists of both sides must match: admit the domain in Microsoft 365 too.",
        ],
      ),
    ],
  });
}

const WHY_BLOCKED =
  "Somebody blocked this domain on purpose: find out why first (Get-CsBlockedDomain shows the comment, which the undo does not bring back).";

function unblockDomain({ decision }: Failing): Remedy {
  const { domain } = decision.question.peer;
  if (domain === null) return adviceOnly(NAME_THE_DOMAIN);
  const literal = quote(domain);
  const also = decision.results.some(
    ({ check, truth }) => check.id === "server/domain-allowed" && truth === "fails",
  );
  return onServer({
    commands: [`Remove-CsBlockedDomain -Identity ${literal}`],
    undo: [`New-CsBlockedDomain -Identity ${literal}`],
    portal: PORTAL.serverDomains,
    touches: EVERYONE,
    warnings: [
      WHY_BLOCKED,
      ...sayWhen(
        [also, "The fix that allows the domain begins with the same command: run it once."],
        [
          decision.topology.value === "hybrid",
          "In a hybrid the blocked lists of both sides must match: unblock the domain in Microsoft 365 too.",
        ],
        [
          showsDomain(decision.environment.slot("server.CsAllowedDomain"), domain),
          "The domain is on the allowed list as well, which a server does not take: read both lists again first.",
        ],
      ),
    ],
  });
}

function connectToMicrosoft365({ decision, result }: Failing): Remedy {
  const routing = decision.environment.slot(`${EDGE}.RoutingMethod`).value;
  const reroute = routing === "UseDefaultRouting";
  const hybrid = decision.topology.value === "hybrid";
  const shared = hybrid ? "$True" : "$False";
  const provider = connect(
    { decision, result },
    "CsHostingProvider",
    "sipfed.online.lync.com",
    "LyncOnline",
    `-VerificationLevel UseSourceVerification -Enabled $True -EnabledSharedAddressSpace ${shared} -HostsOCSUsers ${shared} -IsLocal $False`,
  );
  return onServer({
    commands: [
      ...sayWhen([reroute, "Set-CsAccessEdgeConfiguration -UseDnsSrvRouting"]),
      ...provider.commands,
    ],
    undo: provider.undo,
    portal: PORTAL.providers,
    touches:
      "Everyone in the organisation, and every partner hosted in Microsoft 365 that is admitted.",
    warnings: sayWhen(
      [
        reroute,
        "Default routing ends for every partner. Note the present route first (Get-CsAccessEdgeConfiguration): going back needs its -DefaultRouteFqdn, so no undo is given for it.",
      ],
      [
        !hybrid && provider.commands.some((command) => command.startsWith("New-")),
        "In a hybrid EnabledSharedAddressSpace and HostsOCSUsers must be True instead.",
      ],
    ),
  });
}

function connectToSkype(failing: Failing): Remedy {
  const provider = connect(
    failing,
    "CsPublicProvider",
    "federation.messenger.msn.com",
    "Skype",
    "-VerificationLevel UseSourceVerification -Enabled $True",
  );
  return onServer({
    ...provider,
    portal: PORTAL.providers,
    touches: EVERYONE,
    warnings: [
      ...sayWhen([isSkypeRetired(failing.decision.asOf), SKYPE_IS_GONE]),
      "Skype also needed the federation SRV record of each of your domains.",
    ],
  });
}

interface Commands {
  readonly commands: readonly string[];
  readonly undo: readonly string[];
}

/** Enables the provider that leads there, or makes one; a provider's edge cannot be changed in place. */
function connect(
  { decision }: Failing,
  kind: ProviderKind,
  proxy: string,
  usualName: string,
  settings: string,
): Commands {
  const providers = decision.environment.providers(kind);
  const there = providers.find((provider) => leadsTo(provider, proxy, usualName));
  if (there !== undefined) {
    if (there.enabled.value !== false) return { commands: [], undo: [] };
    const name = nameLiteral(there.identity);
    return {
      commands: [`Enable-${kind} -Identity ${name}`],
      undo: [`Disable-${kind} -Identity ${name}`],
    };
  }
  const taken = new Set(providers.map(({ identity }) => identity.toLowerCase()));
  const name = taken.has(usualName.toLowerCase()) ? `${usualName}2` : usualName;
  return {
    commands: [`New-${kind} -Identity ${name} -ProxyFqdn ${quote(proxy)} ${settings}`],
    undo: [`Remove-${kind} -Identity ${name}`],
  };
}

function leadsTo(provider: Provider, proxy: string, usualName: string): boolean {
  const { value, conflict } = provider.proxyFqdn;
  if (typeof value === "string") return value.toLowerCase() === proxy;
  return !conflict && provider.identity.toLowerCase() === usualName.toLowerCase();
}
