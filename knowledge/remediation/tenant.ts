import type { Policy } from "../environment.js";
import { isList } from "../evidence.js";
import { isSkypeRetired } from "../timeline.js";
import { domainListed, domainUnblocked } from "./tenant-domains.js";
import { switchOn } from "./policy.js";
import { quote } from "./power-shell.js";
import {
  adviceOnly,
  inTenant,
  PORTAL,
  sayWhen,
  type Failing,
  type Remedy,
  type RemedyMaker,
} from "./remedy.js";
import { withdrawnWithSkype } from "./skype.js";
import { EVERYONE } from "./touches.js";

const TENANT = "tenant.CsTenantFederationConfiguration";

/** What fixes the tenant's checks, by check. */
export const TENANT_REMEDIES: Readonly<Record<string, RemedyMaker>> = {
  "tenant/federation-enabled": federationOn,
  "tenant/user-federation": switchOn("tenant", "EnableFederationAccess"),
  "tenant/domain-allowed": domainListed,
  "tenant/domain-not-blocked": domainUnblocked,
  "tenant/trial-tenant": admitTrialTenant,
  "tenant/skype-users": (failing) =>
    isSkypeRetired(failing.decision.asOf)
      ? withdrawnWithSkype("the tenant's switch for Skype users (AllowPublicUsers)")
      : tenantSwitch(
          "AllowPublicUsers",
          "Every Skype user could then look for people here and ask to chat.",
        ),
  "tenant/user-skype": (failing) =>
    isSkypeRetired(failing.decision.asOf)
      ? withdrawnWithSkype("the policy's switch for Skype users (EnablePublicCloudAccess)")
      : switchOn("tenant", "EnablePublicCloudAccess")(failing),
  "tenant/unmanaged-allowed": () =>
    tenantSwitch(
      "AllowTeamsConsumer",
      "Personal Teams accounts belong to no organisation: anybody can have one.",
    ),
  "tenant/unmanaged-inbound": () =>
    tenantSwitch(
      "AllowTeamsConsumerInbound",
      "Anybody with a personal Teams account can then look for people here and write to them first; they still see a request to accept or block.",
    ),
  "tenant/user-unmanaged": switchOn("tenant", "EnableTeamsConsumerAccess"),
  "tenant/user-unmanaged-inbound": switchOn("tenant", "EnableTeamsConsumerInbound"),
};

function tenantSwitch(property: string, warning: string): Remedy {
  return inTenant({
    commands: [`Set-CsTenantFederationConfiguration -${property} $True`],
    undo: [`Set-CsTenantFederationConfiguration -${property} $False`],
    portal: PORTAL.tenant,
    touches: EVERYONE,
    warnings: [warning],
  });
}

function federationOn({ decision }: Failing): Remedy {
  const allowed = decision.environment.slot(`${TENANT}.AllowedDomains`).value;
  const remedy = tenantSwitch(
    "AllowFederatedUsers",
    isList(allowed)
      ? "Every domain on the allowed list is admitted with it, not this partner alone."
      : "Where all known domains are allowed, every organisation that is not blocked is admitted with it, not this partner alone.",
  );
  const own: readonly Policy[] = decision.environment
    .policies("tenant")
    .filter(({ identity }) => identity !== "Global");
  return {
    ...remedy,
    warnings: [
      ...remedy.warnings,
      ...sayWhen([
        own.length > 0,
        "Policies that have domains of their own come into effect with it as well.",
      ]),
    ],
  };
}

function admitTrialTenant({ decision }: Failing): Remedy {
  const { domain } = decision.question.peer;
  if (domain === null) return adviceOnly("Ask again with the partner's domain.");
  const fill = [
    "$domains = New-Object Collections.Generic.List[String]",
    `$domains.Add(${quote(domain)})`,
  ];
  const set = (how: string): string =>
    `Set-CsTenantFederationConfiguration -AllowedTrialTenantDomains @{${how}=$domains}`;
  return inTenant({
    commands: [...fill, set("Add")],
    undo: [...fill, set("Remove")],
    portal: PORTAL.tenant,
    touches: EVERYONE,
    warnings: [
      "It needs version 6.4.0 of the Teams module or later.",
      "A tenant with nothing but trial licences can never be reached from another Microsoft cloud or from Skype for Business Server; one licence that is paid for lifts it out of this rule.",
    ],
  });
}
