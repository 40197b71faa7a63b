import type { Decision } from "../decision.js";
import type { Policy } from "../environment.js";
import { showsDomain, isList } from "../evidence.js";
import type { Side } from "../fact.js";
import { listLiteral, nameLiteral, quote } from "../remediation/power-shell.js";
import { PORTAL } from "../remediation/remedy.js";
import { onAllowedList, onBlockedList } from "../remediation/tenant-lists.js";
import { listWith, listWithout } from "./allow-changes.js";
import type { Change } from "./change.js";
import { always, shellOf, type Step } from "./step.js";

const TENANT = "tenant.CsTenantFederationConfiguration";
const MODE = "CommunicationWithExternalOrgs";

interface Part {
  readonly changes: readonly Change[];
  readonly commands: readonly string[];
  readonly undo: readonly string[];
  readonly warnings: readonly string[];
}

/** Blocks the partner's domain on one side, wherever that side decides by domain. May throw Unquotable. */
export function blockDomain(decision: Decision, side: Side): Step | undefined {
  const { kind, domain } = decision.question.peer;
  if (kind !== "organization" || domain === null) return undefined;
  const parts = side === "server" ? [onServer(decision, domain)] : inTenant(decision, domain);
  if (parts.length === 0) return undefined;
  return {
    way: "domain",
    side,
    changes: parts.flatMap(({ changes }) => changes),
    says:
      side === "server"
        ? `Block ${domain} on the server, for everybody.`
        : `Block ${domain} in Microsoft 365.`,
    commands: parts.flatMap(({ commands }) => commands),
    undo: parts.flatMap(({ undo }) => undo),
    warnings: [...parts.flatMap(({ warnings }) => warnings), ...always(side)],
    portal: side === "server" ? PORTAL.serverDomains : PORTAL.tenant,
    shell: shellOf(side),
  };
}

function onServer({ environment }: Decision, domain: string): Part {
  const allowed = environment.slot("server.CsAllowedDomain");
  const blocked = environment.slot("server.CsBlockedDomain");
  const isAllowed = showsDomain(allowed, domain);
  const name = quote(domain);
  return {
    changes: [...(isAllowed ? [listWithout(allowed, domain)] : []), listWith(blocked, domain)],
    commands: [
      ...(isAllowed ? [`Remove-CsAllowedDomain -Identity ${name}`] : []),
      `New-CsBlockedDomain -Identity ${name}`,
    ],
    undo: [
      `Remove-CsBlockedDomain -Identity ${name}`,
      ...(isAllowed ? [`New-CsAllowedDomain -Identity ${name}`] : []),
    ],
    warnings: isAllowed
      ? [
          "A server takes no domain on both lists, so it leaves the allowed list first; its proxy and comment are lost with that.",
        ]
      : isList(allowed.value) && !allowed.partial
        ? []
        : [
            "Creating it fails while the domain is on the allowed list: look with Get-CsAllowedDomain first.",
          ],
  };
}

function inTenant(decision: Decision, domain: string): readonly Part[] {
  const candidates = decision.policies.tenant?.candidates ?? [];
  const follows = candidates.some((policy) => modeOf(policy) === "OrganizationDefault");
  return [
    ...(follows || candidates.length === 0 ? [inOrganization(decision, domain)] : []),
    ...candidates.map((policy) => inPolicy(policy, domain)),
  ].filter((part) => part !== null);
}

function modeOf(policy: Policy): string {
  const { value } = policy.property(MODE);
  return policy.identity === "Global" || typeof value !== "string" ? "OrganizationDefault" : value;
}

/** An allowed list decides alone; only where all known domains are allowed does the block list count. */
function inOrganization({ environment }: Decision, domain: string): Part | null {
  const allowed = environment.slot(`${TENANT}.AllowedDomains`);
  if (isList(allowed.value)) {
    if (!showsDomain(allowed, domain)) return null;
    const { add, remove } = onAllowedList(domain);
    return {
      changes: [listWithout(allowed, domain)],
      commands: remove,
      undo: add,
      warnings:
        allowed.value.length === 1
          ? [
              "It is the only domain on the allowed list: with an empty list no organisation is admitted.",
            ]
          : [],
    };
  }
  const blocked = environment.slot(`${TENANT}.BlockedDomains`);
  const { add, remove } = onBlockedList(domain);
  return {
    changes: [listWith(blocked, domain)],
    commands: add,
    undo: remove,
    warnings: [
      "Subdomains stay open unless BlockAllSubdomains is on.",
      ...(allowed.value === undefined
        ? [
            "The block list counts only while all known domains are allowed: look at AllowedDomains first.",
          ]
        : []),
    ],
  };
}

function inPolicy(policy: Policy, domain: string): Part | null {
  const mode = modeOf(policy);
  const set = `Set-CsExternalAccessPolicy -Identity ${nameLiteral(policy.identity)}`;
  if (mode === "AllowAllExternalDomains") {
    return {
      changes: [
        { fact: policy.property(MODE).name, value: "BlockSpecificExternalDomains" },
        { fact: policy.property("BlockedExternalDomains").name, value: [domain] },
      ],
      commands: [
        `${set} -${MODE} BlockSpecificExternalDomains -BlockedExternalDomains ${listLiteral([domain])}`,
      ],
      undo: [`${set} -${MODE} AllowAllExternalDomains`],
      warnings: [ofItsOwn(policy)],
    };
  }
  if (mode === "AllowSpecificExternalDomains") return changeList(policy, domain, "Allowed");
  return mode === "BlockSpecificExternalDomains" ? changeList(policy, domain, "Blocked") : null;
}

function changeList(policy: Policy, domain: string, which: "Allowed" | "Blocked"): Part | null {
  const property = `${which}ExternalDomains`;
  const list = policy.property(property);
  const isListed = showsDomain(list, domain);
  if (!isList(list.value) || list.partial || isListed !== (which === "Allowed")) return null;
  const change = which === "Allowed" ? listWithout(list, domain) : listWith(list, domain);
  const after = domainsOf(change);
  if (after.length === 0) return blockAll(policy, list.value);
  const set = `Set-CsExternalAccessPolicy -Identity ${nameLiteral(policy.identity)}`;
  return {
    changes: [change],
    commands: [`${set} -${property} ${listLiteral(after)}`],
    undo: [`${set} -${property} ${listLiteral(list.value)}`],
    warnings: [ofItsOwn(policy), "Setting the list replaces it: look again before you run it."],
  };
}

function domainsOf({ value }: Change): readonly string[] {
  return value !== null && isList(value) ? value : [];
}

/** The only domain the policy admits goes: an empty list cannot be given, so it blocks all of them. */
function blockAll(policy: Policy, listed: readonly string[]): Part {
  const set = `Set-CsExternalAccessPolicy -Identity ${nameLiteral(policy.identity)}`;
  return {
    changes: [{ fact: policy.property(MODE).name, value: "BlockAllExternalDomains" }],
    commands: [`${set} -${MODE} BlockAllExternalDomains`],
    undo: [
      `${set} -${MODE} AllowSpecificExternalDomains -AllowedExternalDomains ${listLiteral(listed)}`,
    ],
    warnings: [ofItsOwn(policy)],
  };
}

function ofItsOwn(policy: Policy): string {
  return `The policy \`${policy.identity}\` has domains of its own, so the organisation's lists do not count for whom it governs.`;
}
