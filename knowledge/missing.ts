import type { MissingFact } from "./answer.js";
import { leavesOpen } from "./answer-table.js";
import type { CheckResult } from "./check.js";
import { cmdletFor } from "./environment.js";
import type { Slot } from "./evidence.js";
import type { TopologyFinding } from "./topology.js";

const NOTHING: readonly MissingFact[] = [];

/**
 * The facts that would settle what is open on our side, the one that settles most first: the topology
 * where a side is in doubt, then by how many open checks name a fact as the first thing they wait for.
 * Facts whose sources contradict each other follow, wherever a check reads them.
 */
export function findMissing(
  results: readonly CheckResult[],
  topology: TopologyFinding,
): readonly MissingFact[] {
  const open = new Map<string, Weighed>();
  const contradicted: Slot[] = [];
  for (const result of results) {
    if (result.truth !== "unknown") continue;
    for (const slot of result.open) if (slot.conflict) contradicted.push(slot);
    if (leavesOpen(result)) weigh(result, open);
  }
  if (open.size === 0 && contradicted.length === 0) return NOTHING;
  const first = open.get(topology.slot.name);
  if (first !== undefined) first.weight = Infinity;
  const ranked = [...open.values()].sort((a, b) => b.weight - a.weight).map(({ slot }) => slot);
  const listed = new Map([...ranked, ...contradicted].map((slot) => [slot.name, slot]));
  return [...listed.values()].map(missingFact);
}

interface Weighed {
  readonly slot: Slot;
  weight: number;
}

/** What a fact counts that seldom settles a check without the one a check names before it. */
const RARELY_ALONE = 0.01;

function weigh(result: CheckResult, into: Map<string, Weighed>): void {
  const open = result.open.filter((slot) => slot.value === undefined || slot.partial);
  for (const [index, slot] of open.entries()) {
    const weight = index === 0 && result.alone !== false ? 1 : RARELY_ALONE;
    const known = into.get(slot.name);
    if (known === undefined) into.set(slot.name, { slot, weight });
    else known.weight += weight;
  }
}

function missingFact(slot: Slot): MissingFact {
  const fact = { fact: slot.name, cmdlet: cmdletFor(slot.name) };
  return slot.conflict ? { ...fact, conflict: true } : fact;
}
