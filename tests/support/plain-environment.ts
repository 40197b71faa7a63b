import type { Environment } from "../../knowledge/environment.js";
import { emptySlot, mergeEvidence, type Evidence, type Slot } from "../../knowledge/evidence.js";

/** An environment that knows its facts and nothing of what they mean: enough to see what storage kept. */
export function plainEnvironment(evidence: Iterable<Evidence>): Environment {
  const byName = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const known = byName.get(piece.name) ?? [];
    byName.set(piece.name, [...known, piece]);
  }
  const slots = new Map<string, Slot>(
    [...byName].map(([name, pieces]) => [name, mergeEvidence(name, pieces)]),
  );
  const environment: Pick<Environment, "slot" | "slots"> = {
    slot: (name) => slots.get(name) ?? emptySlot(name),
    slots: () => slots.values(),
  };
  return environment as Environment;
}
