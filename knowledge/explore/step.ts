import type { Remediation } from "../answer.js";
import type { Decision } from "../decision.js";
import type { FactValue } from "../evidence.js";
import type { Side } from "../fact.js";
import { designOwnPolicy } from "../remediation/own-policy.js";
import { nameLiteral, quote, Unquotable } from "../remediation/power-shell.js";
import { PORTAL, TAKES_TIME } from "../remediation/remedy.js";
import { evaluate } from "../evaluate.js";
import { amend, type Change } from "./change.js";

/** How a step goes about it: the setting in force, another policy for the person, a policy of their own, the domain's entry, or opening to everybody. */
export type Way = "in-force" | "grant" | "own-policy" | "domain" | "switch" | "open";

/** One thing an admin can do: what it changes, and the commands that do it and take it back. */
export interface Step {
  readonly way: Way;
  readonly side: Side;
  /** The facts it changes. */
  readonly changes: readonly Change[];
  /** In a sentence, without names that somebody else chose beyond backticks. */
  readonly says: string;
  readonly commands: readonly string[];
  readonly undo: readonly string[];
  readonly warnings: readonly string[];
  readonly portal: string | null;
  readonly shell: NonNullable<Remediation["shell"]>;
}

/** Where the commands of a side are run. */
export function shellOf(side: Side): Step["shell"] {
  return side === "server" ? "Skype for Business Server Management Shell" : "Teams PowerShell";
}

/** Said with every change of a side. */
export function always(side: Side): readonly string[] {
  return side === "tenant" ? [TAKES_TIME] : [];
}

/** A command that needs names; undefined where a name is no fit for one. */
export function quotable<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unquotable) return undefined;
    throw error;
  }
}

/** Gives the person a policy of their own: a copy of theirs with these changes, or with every failing right put in. */
export function stepByOwnPolicy(
  decision: Decision,
  side: Side,
  wanted?: ReadonlyMap<string, FactValue>,
): Step | undefined {
  const { subject } = decision.question;
  const design = designOwnPolicy(decision, side, wanted);
  if (design === undefined || subject === null) return undefined;
  const { name, copyOf, settings, alternative } = design;
  const policy = `${side}.CsExternalAccessPolicy(${name})`;
  const inherits = side === "tenant" && !settings.has("CommunicationWithExternalOrgs");
  const changes = [
    ...[...settings].map(([property, value]) => ({ fact: `${policy}.${property}`, value })),
    ...(inherits && copyOf.identity === "Global"
      ? [{ fact: `${policy}.CommunicationWithExternalOrgs`, value: "OrganizationDefault" }]
      : []),
    { fact: `${side}.User(${subject}).ExternalAccessPolicy`, value: name },
  ];
  if (leavesOpen(decision, changes, policy)) return undefined;
  return {
    way: "own-policy",
    side,
    changes,
    says: alternative.says,
    commands: alternative.commands,
    undo: alternative.undo,
    warnings: always(side),
    portal: null,
    shell: shellOf(side),
  };
}

/** A right nobody knows takes its default in the copy, which may be another one than it has now. */
function leavesOpen(decision: Decision, changes: readonly Change[], policy: string): boolean {
  const after = evaluate(decision.question, amend(decision.environment, changes), decision.asOf);
  return after.results.some(({ open }) => open.some(({ name }) => name.startsWith(`${policy}.`)));
}

/** So many policies are tried before we stop looking for one that fits. */
const POLICIES_TRIED = 60;

/** Grants the person the one of the known policies that `suits`, the lowest rank first. */
export function stepByGrant(
  decision: Decision,
  side: Side,
  suits: (after: Decision) => number | null,
): Step | undefined {
  const { subject } = decision.question;
  const now = theirs(decision, side);
  if (subject === null || now === undefined) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const name of grantable(decision, side, now)) {
    const changes = [{ fact: `${side}.User(${subject}).ExternalAccessPolicy`, value: name }];
    const environment = amend(decision.environment, changes);
    const rank = suits(evaluate(decision.question, environment, decision.asOf)) ?? Infinity;
    if (rank < least) [best, least] = [name, rank];
  }
  const name = best;
  return name === undefined ? undefined : quotable(() => grant(decision, side, subject, name));
}

/** The name of the one policy that is known to govern the person. */
function theirs({ policies }: Decision, side: Side): string | undefined {
  const inForce = policies[side];
  return (inForce?.by ?? null) === null ? undefined : inForce?.candidates[0]?.identity;
}

/** Names a person can be given instead of the present one; `none` leaves it to the site or Global. */
function grantable({ environment }: Decision, side: Side, now: string): readonly string[] {
  return environment
    .policies(side)
    .map(({ identity }) => identity)
    .filter((name) => name.toLowerCase() !== now.toLowerCase() && !/^site:/iu.test(name))
    .slice(0, POLICIES_TRIED)
    .map((name) => (name === "Global" ? "none" : name));
}

function grant(decision: Decision, side: Side, subject: string, name: string): Step {
  const inForce = decision.policies[side];
  const own = (inForce?.by === "user" ? inForce.candidates[0]?.identity : undefined) ?? "none";
  const command = (policy: string): string =>
    `Grant-CsExternalAccessPolicy -Identity ${quote(subject)} -PolicyName ${policy === "none" ? "$Null" : nameLiteral(policy)}`;
  return {
    way: "grant",
    side,
    changes: [{ fact: `${side}.User(${subject}).ExternalAccessPolicy`, value: name }],
    commands: [command(name)],
    undo: [command(own)],
    portal: side === "server" ? PORTAL.serverPolicy : PORTAL.tenantPolicy,
    shell: shellOf(side),
    ...(name === "none" ? givenBack(subject, own, side) : given(subject, name, side)),
  };
}

function given(subject: string, name: string, side: Side): Pick<Step, "says" | "warnings"> {
  return {
    says: `Give ${subject} the policy \`${name}\`, which is there already.`,
    warnings: [
      `The policy \`${name}\` decides everything else about external access for the person as well: look at it first (Get-CsExternalAccessPolicy -Identity ${nameLiteral(name)}).`,
      ...always(side),
    ],
  };
}

function givenBack(subject: string, own: string, side: Side): Pick<Step, "says" | "warnings"> {
  const byGroup =
    "Where a group gives the person the policy, taking it away directly changes nothing.";
  return {
    says: `Take the policy \`${own}\` from ${subject}, so that the site's policy or Global governs again.`,
    warnings: [
      "Whatever else the present policy allows or forbids ends with it: compare the two first (Get-CsExternalAccessPolicy).",
      ...(side === "tenant" ? [byGroup] : []),
      ...always(side),
    ],
  };
}
