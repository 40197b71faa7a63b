import type { Remediation } from "./answer.js";
import type { Decision } from "./decision.js";
import { OUTSIDE_REMEDIES } from "./remediation/outside.js";
import { Unquotable } from "./remediation/power-shell.js";
import { adviceOnly, type Failing, type Remedy, type RemedyMaker } from "./remediation/remedy.js";
import { SERVER_REMEDIES } from "./remediation/server.js";
import { TENANT_REMEDIES } from "./remediation/tenant.js";

const REMEDIES: Readonly<Record<string, RemedyMaker>> = {
  ...SERVER_REMEDIES,
  ...TENANT_REMEDIES,
  ...OUTSIDE_REMEDIES,
};

/** Checks something is known to be done about. */
export const REMEDIED_CHECKS: readonly string[] = Object.keys(REMEDIES);

const NO_REMEDY: RemedyMaker = () => adviceOnly("No command changes this.");
const CANNOT_QUOTE =
  "A name that is needed here holds characters that cannot be put into a command safely, so none is given. Make the change by hand, and look at that name: it may be a trick.";

/**
 * What fixes each deciding check, in their order: commands for the policy or setting that is really in
 * force, what takes them back, what to beware of, and whom else they touch.
 */
export function remediate(decision: Decision): readonly Remediation[] {
  const deciding = new Set(decision.deciding);
  return decision.results
    .filter(({ check, truth }) => truth === "fails" && deciding.has(check.id))
    .map((result) => ({ check: result.check.id, ...remedyFor({ decision, result }) }));
}

function remedyFor(failing: Failing): Remedy {
  const make = REMEDIES[failing.result.check.id] ?? NO_REMEDY;
  try {
    return make(failing);
  } catch (error) {
    if (error instanceof Unquotable) return adviceOnly(CANNOT_QUOTE);
    throw error;
  }
}
