import type { Alternative } from "../answer.js";
import type { Decision } from "../decision.js";
import type { Policy } from "../environment.js";
import { isList, type FactValue } from "../evidence.js";
import type { Side } from "../fact.js";
import { isSkypeRetired } from "../timeline.js";
import { booleanLiteral, listLiteral, nameLiteral, quote, Unquotable } from "./power-shell.js";
import type { Failing } from "./remedy.js";

const SKYPE_PROPERTIES = ["EnablePublicCloudAccess", "EnablePublicCloudAudioVideoAccess"];

/** What New-CsExternalAccessPolicy sets to its default unless it is given (leftovers without effect left out). */
const COPIED: Readonly<Record<Side, readonly string[]>> = {
  server: ["EnableFederationAccess", "EnableOutsideAccess", "EnableXmppAccess"],
  tenant: [
    "EnableFederationAccess",
    "EnableTeamsConsumerAccess",
    "EnableTeamsConsumerInbound",
    "RestrictTeamsConsumerAccessToExternalUserProfiles",
    "EnableAcsFederationAccess",
    "FederatedBilateralChats",
  ],
};

const DOMAIN_CHECK = "tenant/domain-allowed";
const MODE = "CommunicationWithExternalOrgs";
const LIST_OF_MODE: Readonly<Record<string, string>> = {
  AllowSpecificExternalDomains: "AllowedExternalDomains",
  BlockSpecificExternalDomains: "BlockedExternalDomains",
};

/** What each failing check wants changed in the policy. */
const WANTED: Readonly<Record<string, string>> = {
  "server/user-federation": "EnableFederationAccess",
  "server/user-public-cloud": "EnablePublicCloudAccess",
  "server/user-public-cloud-av": "EnablePublicCloudAudioVideoAccess",
  "tenant/user-federation": "EnableFederationAccess",
  "tenant/user-skype": "EnablePublicCloudAccess",
  "tenant/user-unmanaged": "EnableTeamsConsumerAccess",
  "tenant/user-unmanaged-inbound": "EnableTeamsConsumerInbound",
};

type Settings = Map<string, FactValue>;

/**
 * A policy for the one person asked about: a copy of theirs with every failing right put in, granted to them
 * alone. Undefined where it is not known which policy is theirs, what it would be a copy of, or where a name
 * is no fit for a command.
 */
export function ownPolicy({ decision, result }: Failing, side: Side): Alternative | undefined {
  const { id } = result.check;
  if (WANTED[id] === undefined && id !== DOMAIN_CHECK) return undefined;
  return designOwnPolicy(decision, side)?.alternative;
}

/** A policy for one person alone, not made yet: what it would hold, and the commands for it. */
export interface OwnPolicy {
  readonly name: string;
  readonly copyOf: Policy;
  readonly settings: ReadonlyMap<string, FactValue>;
  readonly alternative: Alternative;
}

/** Designs a copy of the policy in force with these changes; without any, with every failing right put in. */
export function designOwnPolicy(
  decision: Decision,
  side: Side,
  changes?: ReadonlyMap<string, FactValue>,
): OwnPolicy | undefined {
  try {
    return makeOwnPolicy(decision, side, changes);
  } catch (error) {
    if (error instanceof Unquotable) return undefined;
    throw error;
  }
}

function makeOwnPolicy(
  decision: Decision,
  side: Side,
  wanted: ReadonlyMap<string, FactValue> | undefined,
): OwnPolicy | undefined {
  const { subject } = decision.question;
  const current = theirPolicy(decision, side);
  if (subject === null || current === undefined) return undefined;
  const changes = wanted ?? changesOn(decision, side, current);
  const { settings, unknown } = copyOf(decision, current);
  for (const [property, value] of changes) settings.set(property, value);
  if (changes.size === 0 || !listIsWhole(current, settings, changes)) return undefined;
  const free = freeName(decision, side, subject);
  const name = nameLiteral(free);
  const grant = `Grant-CsExternalAccessPolicy -Identity ${quote(subject)} -PolicyName`;
  const unread = unknown.filter((property) => !changes.has(property));
  const alternative = {
    says: says(subject, current, unread),
    commands: [
      `New-CsExternalAccessPolicy -Identity ${name}${[...settings].map(parameter).join("")}`,
      `${grant} ${name}`,
    ],
    undo: [
      `${grant} ${assignedBefore(decision, side, current)}`,
      `Remove-CsExternalAccessPolicy -Identity ${name}`,
    ],
  };
  return { name: free, copyOf: current, settings, alternative };
}

/** The one policy that is known to govern the person. */
function theirPolicy(decision: Decision, side: Side): Policy | undefined {
  const inForce = decision.policies[side];
  return (inForce?.by ?? null) === null ? undefined : inForce?.candidates[0];
}

/** What to grant to go back: the user's policy, or none so that the site's or Global governs again. */
function assignedBefore(decision: Decision, side: Side, current: Policy): string {
  const isOwn = decision.policies[side]?.by === "user" && current.identity !== "Global";
  return isOwn ? nameLiteral(current.identity) : "$Null";
}

function says(subject: string, current: Policy, unknown: readonly string[]): string {
  const first = `To leave everybody else alone, give ${subject} a policy that is a copy of \`${current.identity}\` with this changed.`;
  if (unknown.length === 0) return first;
  return `${first} Look at the present policy first: what is not known of it (${unknown.join(", ")}) takes its default in the new one.`;
}

function changesOn(decision: Decision, side: Side, current: Policy): Settings {
  const changes: Settings = new Map();
  const retired = isSkypeRetired(decision.asOf);
  for (const { check, truth } of decision.results) {
    if (truth !== "fails" || !check.id.startsWith(side)) continue;
    const property = WANTED[check.id];
    if (property !== undefined && !(retired && SKYPE_PROPERTIES.includes(property))) {
      changes.set(property, true);
    }
    if (check.id === DOMAIN_CHECK) admitDomain(decision, current, changes);
  }
  return changes;
}

/** One partner more than what the policy, or else the organisation, admits by name. */
function admitDomain(decision: Decision, current: Policy, changes: Settings): void {
  const { domain } = decision.question.peer;
  if (domain === null) return;
  const mode = current.property(MODE).value;
  const ownList = current.identity !== "Global" && mode === "AllowSpecificExternalDomains";
  const admitted = ownList
    ? current.property("AllowedExternalDomains")
    : decision.environment.slot("tenant.CsTenantFederationConfiguration.AllowedDomains");
  const list = mode === "BlockAllExternalDomains" || !isList(admitted.value) ? [] : admitted.value;
  changes.set(MODE, "AllowSpecificExternalDomains");
  changes.set("AllowedExternalDomains", [...new Set([...list, domain])]);
}

function copyOf(
  { asOf }: Decision,
  current: Policy,
): { readonly settings: Settings; readonly unknown: readonly string[] } {
  const settings: Settings = new Map();
  const unknown: string[] = [];
  const properties = [
    ...COPIED[current.side],
    ...(isSkypeRetired(asOf) ? [] : SKYPE_PROPERTIES),
    ...(current.identity === "Global" || current.side === "server" ? [] : [MODE]),
  ];
  for (const property of properties) {
    const { value } = current.property(property);
    if (value === undefined) unknown.push(property);
    else settings.set(property, value);
  }
  const list = LIST_OF_MODE[String(settings.get(MODE))];
  if (list !== undefined) settings.set(list, current.property(list).value ?? []);
  return { settings, unknown };
}

/** The list its mode reads must be known to its end, or the copy would be another policy. */
function listIsWhole(
  current: Policy,
  settings: Settings,
  changes: ReadonlyMap<string, FactValue>,
): boolean {
  const list = LIST_OF_MODE[String(settings.get(MODE))];
  if (list === undefined || changes.has(list)) return true;
  const { members, partial } = current.property(list);
  return members !== undefined && !partial;
}

/** A name no known policy bears. */
function freeName(decision: Decision, side: Side, subject: string): string {
  const base = `ExternalAccess-${subject.split("@")[0] ?? subject}`;
  let name = base;
  for (let next = 2; decision.environment.knowsPolicy(side, name); next += 1) {
    name = `${base}-${String(next)}`;
  }
  return name;
}

function parameter([property, value]: readonly [string, FactValue]): string {
  if (typeof value === "boolean") return ` -${property} ${booleanLiteral(value)}`;
  if (typeof value === "string") return ` -${property} ${nameLiteral(value)}`;
  return value.length === 0 ? "" : ` -${property} ${listLiteral(value)}`;
}
