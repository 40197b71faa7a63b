import type { Policy } from "../environment.js";
import type { Side } from "../fact.js";
import { showCommand } from "../show-command.js";
import { isSkypeRetired } from "../timeline.js";
import { ownPolicy } from "./own-policy.js";
import { nameLiteral } from "./power-shell.js";
import { SKYPE_IS_GONE } from "./skype.js";
import {
  inTenant,
  onServer,
  PORTAL,
  sayWhen,
  type Failing,
  type Remedy,
  type RemedyMaker,
} from "./remedy.js";
import { whomPoliciesTouch } from "./touches.js";

/** Switches a right on in the policy that is really in force, or in each that may be. */
export function switchOn(side: Side, property: string): RemedyMaker {
  return (failing) => {
    const policies = policiesInForce(failing, side).filter(
      (policy) => policy.property(property).value === false,
    );
    const set = (value: string): string[] =>
      policies.map((policy) => `${setPolicy(policy)} -${property} ${value}`);
    const aboutSkype = property.startsWith("EnablePublicCloud");
    return policyRemedy(failing, side, policies, {
      commands: set("$True"),
      undo: set("$False"),
      warnings: sayWhen([aboutSkype && isSkypeRetired(failing.decision.asOf), SKYPE_IS_GONE]),
      ...(property === "EnablePublicCloudAudioVideoAccess" ? { portal: null } : {}),
    });
  };
}

/** Every policy that could be in force on a side. */
export function policiesInForce({ decision }: Failing, side: Side): readonly Policy[] {
  return decision.policies[side]?.candidates ?? [];
}

/** The head of a command that changes one policy. */
export function setPolicy(policy: Policy): string {
  return `Set-CsExternalAccessPolicy -Identity ${nameLiteral(policy.identity)}`;
}

/** Makes a remedy out of changes to policies: warns where it is not known which governs, and offers the person's own. */
export function policyRemedy(
  failing: Failing,
  side: Side,
  policies: readonly Policy[],
  changes: {
    readonly commands: readonly string[];
    readonly undo: readonly string[];
    readonly warnings: readonly string[];
    readonly portal?: null;
  },
): Remedy {
  const parts = {
    commands: changes.commands,
    undo: changes.undo,
    warnings: [...whichGoverns(failing, side, policies), ...changes.warnings],
    portal:
      changes.portal === null
        ? null
        : side === "server"
          ? PORTAL.serverPolicy
          : PORTAL.tenantPolicy,
    touches: whomPoliciesTouch(failing.decision.environment, policies),
    alternative: ownPolicy(failing, side),
  };
  return side === "server" ? onServer(parts) : inTenant(parts);
}

function whichGoverns(
  { decision }: Failing,
  side: Side,
  policies: readonly Policy[],
): readonly string[] {
  const { subject } = decision.question;
  const inForce = decision.policies[side];
  const [first] = policies;
  if (inForce === null || first === undefined) return [];
  const who = subject ?? "the person you ask about";
  if (inForce.by === null) {
    const show = showCommand(`${side}.User(${subject ?? "<address>"}).ExternalAccessPolicy`);
    return [
      `It is not known which of these policies governs ${who}: find out first (${show}) and run only the line for that one.`,
    ];
  }
  return inForce.by === "user" && first.identity !== "Global"
    ? [
        `The policy \`${first.identity}\` governs ${who}; changing Global would change nothing for them.`,
      ]
    : [];
}
