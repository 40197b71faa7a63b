import type { FactKind } from "../fact-kind.js";
import { factsOf } from "./entry.js";

const ASK_PARTNER = "ask the partner's admin";

const anybody = factsOf(
  "",
  "Get-CsUser",
  "Get-CsUser -Identity <address> | Format-List SipAddress, HostingProvider, RegistrarPool, ExternalAccessPolicy",
);
const partner = factsOf("", ASK_PARTNER);

/** Facts about the organisation itself, its users and its partners. */
export const ORGANIZATION_FACTS: readonly FactKind[] = [
  factsOf(
    "",
    "Get-CsTenantFederationConfiguration",
    "Get-CsTenantFederationConfiguration | Format-List SharedSipAddressSpace",
  )("choice", {
    name: "Organization.Topology",
    label: "Topology",
    meaning:
      "Whether the organisation runs Skype for Business Server alone (server), the server together with Teams (hybrid: SharedSipAddressSpace is True), or Teams alone (online).",
    more: { choices: ["server", "hybrid", "online"] },
  }),
  factsOf("", "Get-CsSipDomain")("domains", {
    name: "Organization.Domains",
    label: "Own domains",
    meaning:
      "The organisation's own SIP domains; in Teams alone `Get-CsOnlineSipDomain` shows them.",
  }),
  factsOf(
    "",
    "Get-CsTenant",
    "Get-CsTenant | Format-List DisplayName, ServiceInstance",
  )("choice", {
    name: "Organization.Cloud",
    label: "Microsoft cloud",
    meaning:
      "Which Microsoft cloud the tenant is in; government clouds and China lack some kinds of external access.",
    more: { choices: ["commercial", "gcc", "gcc-high", "dod", "china"] },
  }),
  anybody("choice", {
    name: "User(<address>).Home",
    label: "Home of the user's account",
    meaning:
      "Where the account is homed: HostingProvider shows `SRV:` on the server, `sipfed.online.lync.com` online.",
    more: { choices: ["server", "online"] },
  }),
  anybody("text", {
    name: "User(<address>).Site",
    label: "The user's site",
    meaning:
      "The Skype for Business Server site of the pool that serves the user; a site may have its own external access policy.",
    more: {
      showWith:
        "Get-CsPool -Identity (Get-CsUser -Identity <address>).RegistrarPool | Format-List Identity, Site",
    },
  }),
  partner("boolean", {
    name: "Partner(<domain>).TrustsUs",
    label: "The partner admits us",
    meaning: "Whether the other organisation's own settings admit ours; only they can say.",
  }),
  factsOf(
    "",
    "Resolve-DnsName",
    "Resolve-DnsName -Type SRV -Name <_sipfederationtls._tcp.domain>",
  )("choice", {
    name: "Partner(<domain>).HostedIn",
    label: "Where the partner is hosted",
    meaning:
      "Whether the partner's users are in Microsoft 365 (its federation record leads to `sipfed.online.lync.com`) or on servers of its own.",
    more: { choices: ["microsoft-365", "server"] },
  }),
  partner("boolean", {
    name: "Partner(<domain>).TrialOnly",
    label: "Partner has trial licences only",
    meaning:
      "Whether the partner's tenant holds nothing but trial licences, which most tenants refuse.",
  }),
];
