import type { Alternative, Remediation } from "../answer.js";
import type { CheckResult } from "../check.js";
import type { Decision } from "../decision.js";

/** A failing check in the decision it failed in. */
export interface Failing {
  readonly decision: Decision;
  readonly result: CheckResult;
}

/** What fixes a check, before it bears the check's name. */
export type Remedy = Omit<Remediation, "check">;

/** Makes the remedy of one check. May throw Unquotable. */
export type RemedyMaker = (failing: Failing) => Remedy;

/** What a remedy is made of; the rest follows from the side it belongs to. */
export interface RemedyParts {
  readonly commands: readonly string[];
  readonly undo: readonly string[];
  readonly touches: string;
  readonly warnings?: readonly string[];
  readonly portal: string | null;
  readonly advice?: string;
  readonly alternative?: Alternative | undefined;
}

/** Where to click. */
export const PORTAL = {
  edge: "Skype for Business Server Control Panel → External User Access → Access Edge Configuration",
  serverPolicy:
    "Skype for Business Server Control Panel → External User Access → External Access Policy",
  serverDomains:
    "Skype for Business Server Control Panel → External User Access → Federated Domains",
  providers:
    "Skype for Business Server Control Panel → Federation and External Access → SIP Federated Providers",
  serverUser: "Skype for Business Server Control Panel → Users → the user → External access policy",
  tenant: "Teams admin center → Users → External access → Organization settings",
  tenantPolicy: "Teams admin center → Users → External access → Policies",
} as const;

/** Said with every change in Microsoft 365: its replication takes its time (Grant-CsTeamsUpgradePolicy, New-CsGroupPolicyAssignment). */
export const TAKES_TIME =
  "A change in Microsoft 365 may take up to 24 hours to reach everyone; wait before you change more.";

/** Makes a remedy for Skype for Business Server. */
export function onServer(parts: RemedyParts): Remedy {
  return compose(parts, "Skype for Business Server Management Shell", []);
}

/** Makes a remedy for Microsoft 365. */
export function inTenant(parts: RemedyParts): Remedy {
  return compose(parts, "Teams PowerShell", [TAKES_TIME]);
}

/** Makes a remedy for what no command of ours changes. */
export function adviceOnly(advice: string, touches = "Nobody: nothing is changed."): Remedy {
  return compose({ commands: [], undo: [], touches, portal: null, advice }, null, []);
}

function compose(
  parts: RemedyParts,
  shell: NonNullable<Remediation["shell"]> | null,
  always: readonly string[],
): Remedy {
  const { commands, undo, touches, portal, advice, alternative } = parts;
  const warnings = [...(parts.warnings ?? []), ...(commands.length > 0 ? always : [])];
  return {
    commands,
    undo,
    warnings,
    portal,
    touches,
    shell: commands.length > 0 ? shell : null,
    advice: advice ?? null,
    ...(alternative === undefined ? {} : { alternative }),
  };
}

/** The sentences of a list whose condition holds. */
export function sayWhen(...pairs: readonly (readonly [boolean, string])[]): readonly string[] {
  return pairs.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
