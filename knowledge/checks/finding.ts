import type { Case } from "../case.js";
import type { Finding } from "../check.js";
import type { Policy } from "../environment.js";
import { showsDomain, type FactValue, type Slot } from "../evidence.js";
import type { PolicyInForce } from "../policy-in-force.js";
import { agreement, type Truth } from "../truth.js";

const NOTHING: readonly Slot[] = [];

/** Makes a finding that rests on known facts. */
export function settled(truth: "holds" | "fails", facts: readonly Slot[]): Finding {
  return { truth, facts, open: NOTHING };
}

/** Makes a finding that cannot be told, with what would settle it. */
export function unsettled(open: readonly Slot[], facts: readonly Slot[] = NOTHING): Finding {
  return { truth: "unknown", facts, open };
}

/** One setting must have one value. */
export function mustBe(slot: Slot, wanted: FactValue): Finding {
  if (slot.value === undefined) return { truth: "unknown", facts: NOTHING, open: [slot] };
  return { truth: slot.value === wanted ? "holds" : "fails", facts: [slot], open: NOTHING };
}

/** The test that one named setting is True. */
export function settingMustBeTrue(name: string): (of: Case) => Finding {
  return (of) => mustBe(of.environment.slot(name), true);
}

/** Whether a domain is in a list: a cut list proves presence, never absence; no domain named is only in no list. */
export function isListed(list: Slot, domain: string | null): Truth {
  const { members } = list;
  if (members === undefined) return "unknown";
  if (domain === null) return members.size === 0 && !list.partial ? "fails" : "unknown";
  if (showsDomain(list, domain)) return "holds";
  return list.partial ? "unknown" : "fails";
}

/** A property of the policy in force must be True, whichever candidate that is. */
export function policyMust(inForce: PolicyInForce, property: string): Finding {
  return (
    overCandidates(inForce, (policy) => mustBe(policy.property(property), true)) ??
    unsettled(NOTHING)
  );
}

/**
 * Asks every policy that could be in force. Known only where all agree; a candidate to
 * which the check does not apply (null) does not stand in its way; null where it applies to none.
 */
export function overCandidates(
  inForce: PolicyInForce,
  test: (policy: Policy) => Finding | null,
): Finding | null {
  const [only, second] = inForce.candidates;
  if (only !== undefined && second === undefined && !inForce.open) {
    return withFacts(test(only), inForce.facts);
  }
  const findings = inForce.candidates.map(test);
  const applicable = findings.filter((finding) => finding !== null);
  if (applicable.length === 0 && !inForce.open) return null;
  const truth = inForce.open
    ? "unknown"
    : agreement(findings.map((finding) => finding?.truth ?? "holds"));
  const facts = unique([...inForce.facts, ...applicable.flatMap((finding) => finding.facts)]);
  if (truth !== "unknown") return { truth, facts, open: NOTHING };
  const properties = applicable.flatMap((finding) => finding.open);
  if (!inForce.open) return { truth, facts, open: unique([...inForce.settles, ...properties]) };
  const open = unique([...properties, ...inForce.settles]);
  return settlesAlone(inForce, open)
    ? { truth, facts, open }
    : { truth, facts, open, alone: false };
}

/** While the policies are not known whole, only reading Global can settle a check, and only where no other is known. */
function settlesAlone({ candidates }: PolicyInForce, [first]: readonly Slot[]): boolean {
  return candidates.length === 1 && first?.name.includes(".CsExternalAccessPolicy(") === true;
}

function withFacts(finding: Finding | null, facts: readonly Slot[]): Finding | null {
  if (finding === null || facts.length === 0) return finding;
  return { ...finding, facts: [...facts, ...finding.facts] };
}

function unique(slots: readonly Slot[]): readonly Slot[] {
  const seen = new Map<string, Slot>();
  for (const slot of slots) if (!seen.has(slot.name)) seen.set(slot.name, slot);
  return [...seen.values()];
}
