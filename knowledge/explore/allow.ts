import type { Remediation } from "../answer.js";
import type { CheckResult } from "../check.js";
import type { Decision } from "../decision.js";
import { isList, type FactValue } from "../evidence.js";
import type { Side } from "../fact.js";
import { quote } from "../remediation/power-shell.js";
import { PORTAL } from "../remediation/remedy.js";
import { changesFor } from "./allow-changes.js";
import type { Change } from "./change.js";
import { always, quotable, shellOf, stepByGrant, stepByOwnPolicy, type Step } from "./step.js";

const EDGE = "server.CsAccessEdgeConfiguration";
const TENANT = "tenant.CsTenantFederationConfiguration";

/** Checks that read the policy in force, so that another policy turns them. */
const BY_POLICY = /\/(?:user-|domain-allowed$|domain-not-blocked$)/u;

/** Every way to turn one failing check: the setting in force first. Empty where no command of ours does. */
export function stepsToAllow(
  decision: Decision,
  result: CheckResult,
  remedies: readonly Remediation[],
): readonly Step[] {
  const { id, side } = result.check;
  if (side === null) return [];
  const steps = [stepInForce(decision, result, side, remedies)];
  if (decision.question.subject !== null && BY_POLICY.test(id)) {
    steps.push(stepByGrant(decision, side, rankOn(decision, side, id)));
    if (side === "tenant" || id !== "server/domain-allowed") {
      steps.push(turnsByOwnPolicy(id) ? stepByOwnPolicy(decision, side) : undefined);
    }
  }
  if (id.endsWith("/domain-allowed")) steps.push(openUp(decision, side));
  return steps.filter((step) => step !== undefined);
}

function turnsByOwnPolicy(id: string): boolean {
  return id.includes("/user-") || id === "tenant/domain-allowed";
}

/** A policy suits when the check holds under it and nothing fails that held; the fewer others of its side are open, the better. */
function rankOn(before: Decision, side: Side, id: string): (after: Decision) => number | null {
  return ({ results, deciding }) => {
    if (!deciding.every((one) => before.deciding.includes(one))) return null;
    const check = results.find((one) => one.check.id === id);
    if (check !== undefined && check.truth !== "holds") return null;
    return results.filter((one) => one.truth !== "holds" && one.check.side === side).length;
  };
}

function stepInForce(
  decision: Decision,
  result: CheckResult,
  side: Side,
  remedies: readonly Remediation[],
): Step | undefined {
  const { id } = result.check;
  const remedy = remedies.find(({ check }) => check === id);
  const changes = changesFor(id, decision);
  if (remedy === undefined || remedy.commands.length === 0 || changes.length === 0) {
    return undefined;
  }
  const { commands, undo, warnings, portal } = remedy;
  return {
    way: id.endsWith("/domain-allowed") ? "domain" : "in-force",
    side,
    changes,
    says: sayInForce(result, changes, decision),
    commands,
    undo,
    // Here opening up is a way of its own, with its own warning.
    warnings: warnings.filter((warning) => !warning.startsWith("Opening federation instead")),
    portal,
    shell: shellOf(side),
  };
}

const WHERE = { server: "on the server", tenant: "in Microsoft 365" } as const;

function sayInForce(
  { check }: CheckResult,
  changes: readonly Change[],
  { question }: Decision,
): string {
  const where = check.side === null ? "" : ` ${WHERE[check.side]}`;
  const domain = question.peer.domain ?? "the domain";
  if (check.id.endsWith("/domain-allowed")) return `Allow ${domain}${where}.`;
  if (check.id.endsWith("/domain-not-blocked")) return `Take the block off ${domain}${where}.`;
  const switches = changes.filter(({ value }) => typeof value === "boolean");
  if (switches.length < changes.length) return `${check.label}: see to it${where}.`;
  return `Switch on ${switches.map(({ fact }) => propertyOf(fact)).join(", ")}${where}.`;
}

/** `EnableFederationAccess in the policy …`, or the property alone. */
function propertyOf(fact: string): string {
  const [, policy, property] = /CsExternalAccessPolicy\((.*)\)\.(\w+)$/su.exec(fact) ?? [];
  return policy === undefined || property === undefined
    ? fact.slice(fact.lastIndexOf(".") + 1)
    : `${property} in the policy \`${policy}\``;
}

/** Open federation: every organisation that is not blocked, not this one alone. */
function openUp(decision: Decision, side: Side): Step | undefined {
  return side === "server" ? openServer(decision) : openTenant(decision);
}

const EVERYBODY =
  "Every organisation that is not blocked is admitted with it, not this one alone. Allow the one domain unless that is what you want.";

function openServer({ environment }: Decision): Step {
  const reroutes = environment.slot(`${EDGE}.RoutingMethod`).value === "UseDefaultRouting";
  return {
    way: "open",
    side: "server",
    changes: [
      { fact: `${EDGE}.EnablePartnerDiscovery`, value: true },
      ...(reroutes ? [{ fact: `${EDGE}.RoutingMethod`, value: "UseDnsSrvRouting" }] : []),
    ],
    says: "Open federation on the server (EnablePartnerDiscovery).",
    commands: ["Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $True"],
    undo: ["Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $False"],
    warnings: [
      EVERYBODY,
      ...(reroutes
        ? [
            "Default routing ends with it; note the present route first, for the undo does not bring it back.",
          ]
        : []),
    ],
    portal: `${PORTAL.edge} → Global → Enable partner domain discovery`,
    shell: shellOf("server"),
  };
}

/** So many domains an undo writes out one by one. */
const DOMAINS_IN_UNDO = 60;

function openTenant(decision: Decision): Step | undefined {
  const allowed = decision.environment.slot(`${TENANT}.AllowedDomains`);
  if (!followsTenant(decision) || !isList(allowed.value)) return undefined;
  const undo = allowed.partial ? undefined : quotable(() => fillAgain(allowed.value));
  return {
    way: "open",
    side: "tenant",
    changes: [{ fact: `${TENANT}.AllowedDomains`, value: "AllowAllKnownDomains" }],
    says: "Open federation in Microsoft 365 (AllowedDomains: all known domains).",
    commands: [
      "$all = New-CsEdgeAllowAllKnownDomains",
      "Set-CsTenantFederationConfiguration -AllowedDomains $all",
    ],
    undo: undo ?? [],
    warnings: [
      EVERYBODY,
      ...(undo === undefined
        ? [
            "Note the present list first (Get-CsTenantFederationConfiguration): it is lost with this, and no undo is given.",
          ]
        : []),
      ...always("tenant"),
    ],
    portal: PORTAL.tenant,
    shell: shellOf("tenant"),
  };
}

function followsTenant({ policies }: Decision): boolean {
  const [policy] = policies.tenant?.candidates ?? [];
  const mode = policy?.property("CommunicationWithExternalOrgs").value;
  return policy?.identity === "Global" || mode === "OrganizationDefault";
}

function fillAgain(value: FactValue | undefined): readonly string[] | undefined {
  if (!isList(value) || value.length === 0 || value.length > DOMAINS_IN_UNDO) return undefined;
  return [
    "$domains = New-Object Collections.Generic.List[String]",
    ...value.map((domain) => `$domains.Add(${quote(domain)})`),
    "Set-CsTenantFederationConfiguration -AllowedDomainsAsAList $domains",
  ];
}
