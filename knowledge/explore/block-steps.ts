import type { Decision } from "../decision.js";
import type { Policy } from "../environment.js";
import { isList } from "../evidence.js";
import type { Side } from "../fact.js";
import { booleanLiteral, nameLiteral } from "../remediation/power-shell.js";
import { PORTAL } from "../remediation/remedy.js";
import { isSkypeRetired } from "../timeline.js";
import { blockDomain } from "./block-domain.js";
import type { Change } from "./change.js";
import {
  always,
  quotable,
  shellOf,
  stepByGrant,
  stepByOwnPolicy,
  type Step,
  type Way,
} from "./step.js";

const EDGE = "server.CsAccessEdgeConfiguration";
const TENANT = "tenant.CsTenantFederationConfiguration";

/** The step on one side that goes about blocking in this way; undefined where there is none. */
export function stepToBlock(decision: Decision, side: Side, way: Way): Step | undefined {
  switch (way) {
    case "own-policy":
      return byOwnPolicy(decision, side);
    case "grant":
      return stepByGrant(decision, side, (after) => suitability(decision, after, side));
    case "in-force":
      return quotable(() => byPolicies(decision, side));
    case "domain":
      return quotable(() => blockDomain(decision, side));
    case "switch":
      return quotable(() => bySwitch(decision, side));
    case "open":
      return undefined;
  }
}

/** The right in a policy that lets people do what is asked about; null where the side has none for it. */
function rightFor(decision: Decision, side: Side): string | null {
  const { peer, modality, direction } = decision.question;
  if (peer.kind === "organization") return "EnableFederationAccess";
  if (peer.kind === "unmanaged") {
    if (side === "server") return null;
    return direction === "inbound" ? "EnableTeamsConsumerInbound" : "EnableTeamsConsumerAccess";
  }
  if (side === "tenant") {
    return isSkypeRetired(decision.asOf) ? null : "EnablePublicCloudAccess";
  }
  return modality === "call" || modality === "video"
    ? "EnablePublicCloudAudioVideoAccess"
    : "EnablePublicCloudAccess";
}

function byOwnPolicy(decision: Decision, side: Side): Step | undefined {
  const right = rightFor(decision, side);
  if (right === null) return undefined;
  const step = stepByOwnPolicy(decision, side, new Map([[right, false]]));
  return step === undefined
    ? undefined
    : { ...step, warnings: [...wider(decision), ...step.warnings] };
}

/** A policy suits when the side blocks under it; the fewer of its checks fail, the less else it takes away. */
function suitability(before: Decision, after: Decision, side: Side): number | null {
  const more = after.deciding.filter((id) => !before.deciding.includes(id));
  const ofSide = more.filter((id) => id.startsWith(side));
  return ofSide.length === 0 ? null : more.length;
}

function byPolicies(decision: Decision, side: Side): Step | undefined {
  const right = rightFor(decision, side);
  const policies = (decision.policies[side]?.candidates ?? []).filter(
    (policy) => right !== null && policy.property(right).value !== false,
  );
  if (right === null || policies.length === 0) return undefined;
  const set = (policy: Policy, value: boolean): string =>
    `Set-CsExternalAccessPolicy -Identity ${nameLiteral(policy.identity)} -${right} ${booleanLiteral(value)}`;
  const known = policies.filter((policy) => policy.property(right).value === true);
  const names = policies.map(({ identity }) => `\`${identity}\``).join(", ");
  return {
    way: "in-force",
    side,
    changes: policies.map((policy) => ({ fact: policy.property(right).name, value: false })),
    says: `Switch ${right} off in ${policies.length === 1 ? "the policy" : "the policies"} ${names}.`,
    commands: policies.map((policy) => set(policy, false)),
    undo: known.map((policy) => set(policy, true)),
    warnings: [
      ...wider(decision),
      ...(known.length < policies.length
        ? [
            "What some of these policies say now is not known: note it first, for the undo leaves them out.",
          ]
        : []),
      ...always(side),
    ],
    portal: side === "server" ? PORTAL.serverPolicy : PORTAL.tenantPolicy,
    shell: shellOf(side),
  };
}

/** What a right takes away beyond what was asked. */
function wider({ question }: Decision): readonly string[] {
  return question.peer.kind === "organization" && question.peer.domain !== null
    ? [
        "It stops chat, calls and verified meetings with every other organisation, not this one alone.",
      ]
    : [];
}

function bySwitch(decision: Decision, side: Side): Step | undefined {
  const facts = switchesOf(decision, side);
  return facts.length === 0 ? undefined : switchStep(decision, side, facts);
}

/** A switch of the whole organisation: the fact, and what sets it. */
interface Switch {
  readonly fact: string;
  readonly command: (on: boolean) => string;
}

function switchesOf(decision: Decision, side: Side): readonly Switch[] {
  const { kind } = decision.question.peer;
  if (kind === "organization") {
    const object = side === "server" ? EDGE : TENANT;
    return [setting(object, "AllowFederatedUsers")];
  }
  if (kind === "skype")
    return side === "server" ? skypeProviders(decision) : skypeInTenant(decision);
  const inbound = decision.question.direction === "inbound";
  return side === "server"
    ? []
    : [setting(TENANT, inbound ? "AllowTeamsConsumerInbound" : "AllowTeamsConsumer")];
}

function setting(object: string, property: string): Switch {
  const noun = object.slice(object.indexOf(".") + 1);
  return {
    fact: `${object}.${property}`,
    command: (on) => `Set-${noun} -${property} ${booleanLiteral(on)}`,
  };
}

function skypeInTenant({ asOf }: Decision): readonly Switch[] {
  return isSkypeRetired(asOf) ? [] : [setting(TENANT, "AllowPublicUsers")];
}

function skypeProviders({ environment }: Decision): readonly Switch[] {
  return environment
    .providers("CsPublicProvider")
    .filter(
      ({ identity, enabled, proxyFqdn }) =>
        enabled.value !== false &&
        (typeof proxyFqdn.value === "string"
          ? proxyFqdn.value.toLowerCase() === "federation.messenger.msn.com"
          : identity.toLowerCase() === "skype"),
    )
    .map(({ identity, enabled }) => ({
      fact: enabled.name,
      command: (on) =>
        `${on ? "Enable" : "Disable"}-CsPublicProvider -Identity ${nameLiteral(identity)}`,
    }));
}

function switchStep(decision: Decision, side: Side, facts: readonly Switch[]): Step {
  const { environment, question, topology } = decision;
  const changes: readonly Change[] = facts.map(({ fact }) => ({ fact, value: false }));
  const names = facts.map(({ fact }) => `\`${fact.slice(fact.indexOf(".") + 1)}\``).join(", ");
  const policies = environment.slot(`${TENANT}.AllowedDomains`).value;
  return {
    way: "switch",
    side,
    changes,
    says: `Switch ${names} off for everybody.`,
    commands: facts.map(({ command }) => command(false)),
    undo: facts.map(({ command }) => command(true)),
    warnings: [
      ...(question.peer.kind === "organization"
        ? [
            "It ends chat, calls and verified meetings with every other organisation, for everybody.",
          ]
        : []),
      ...(side === "server" && question.peer.kind === "organization" && topology.value !== "server"
        ? [
            "In a hybrid the Access Edge's switch also carries the traffic between your own server and your own users online: use the policies or the block list there instead.",
          ]
        : []),
      ...(side === "tenant" && isList(policies)
        ? ["The list of allowed domains stays for later."]
        : []),
      ...always(side),
    ],
    portal: portalOf(decision, side),
    shell: shellOf(side),
  };
}

function portalOf({ question }: Decision, side: Side): string {
  if (side === "tenant") return PORTAL.tenant;
  return question.peer.kind === "skype" ? PORTAL.providers : PORTAL.edge;
}
