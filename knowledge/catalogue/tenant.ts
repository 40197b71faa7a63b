import type { FactKind } from "../fact-kind.js";
import { factsOf } from "./entry.js";
import { FEDERATION_FACTS } from "./tenant-federation.js";
import { POLICY_FACTS } from "./tenant-policy.js";

const external = factsOf(
  "tenant.CsTeamsExternalAccessConfiguration",
  "Get-CsTeamsExternalAccessConfiguration",
);

/** Settings of Teams and Microsoft 365. */
export const TENANT_FACTS: readonly FactKind[] = [
  ...FEDERATION_FACTS,
  ...POLICY_FACTS,
  factsOf(
    "tenant.User(<address>)",
    "Get-CsUserPolicyAssignment",
    "Get-CsUserPolicyAssignment -Identity <address> -PolicyType ExternalAccessPolicy | Select-Object -ExpandProperty PolicySource",
  )("policy-name", {
    name: "ExternalAccessPolicy",
    label: "Policy assigned in Microsoft 365",
    meaning:
      "The external access policy assigned directly or through a group; none means Global. A blank in Get-CsOnlineUser does not prove it, for that shows only direct assignments.",
    byDefault: ["none", "group-policy-assignment"],
  }),
  factsOf(
    "",
    "Get-MgServicePrincipal",
    "Get-MgServicePrincipal -Filter \"appId eq '00000004-0000-0ff1-ce00-000000000000'\" | Select-Object DisplayName, AccountEnabled",
  )("boolean", {
    name: "tenant.EnterpriseApplication(SkypeForBusiness).Enabled",
    label: "Skype for Business enterprise application",
    meaning:
      "Whether users may sign in to the application; a member of the community found Skype chat failing while it was off.",
  }),
  external("text", {
    name: "BlockedUsers",
    label: "Blocked outside people",
    meaning: "Single people outside who are refused while that list is switched on.",
  }),
  ...["BlockExternalAccessUserAccess", "BlockExternalUserAccess"].map((name) =>
    external("boolean", {
      name,
      label: "List of blocked people is on",
      meaning:
        "Whether the list of blocked people counts; Microsoft spells this switch in two ways.",
    }),
  ),
  factsOf("tenant.CsTeamsAcsFederationConfiguration", "Get-CsTeamsAcsFederationConfiguration")(
    "boolean",
    {
      name: "EnableAcsUsers",
      label: "Azure Communication Services in the tenant",
      meaning: "The tenant's switch for apps built with Azure Communication Services.",
    },
  ),
];
