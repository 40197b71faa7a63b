import type { FactValue, Slot } from "./evidence.js";
import type { Side } from "./fact.js";

/** Whether a side's settings judge: for certain, perhaps, or not at all. */
export type Bearing = "certain" | "possible" | "absent";

/** What the topology is taken to be, and on what ground. */
export interface TopologyFinding {
  /** Null while only a side's presence is known, or nothing is. */
  readonly value: "server" | "hybrid" | "online" | null;
  readonly how: "stated" | "deduced" | "unknown";
  readonly server: Bearing;
  readonly tenant: Bearing;
  /** The facts this rests on. */
  readonly facts: readonly Slot[];
  /** The fact that would settle it. */
  readonly slot: Slot;
}

type Bearings = Pick<TopologyFinding, "value" | "server" | "tenant">;

const HYBRID: Bearings = { value: "hybrid", server: "certain", tenant: "certain" };
/** Which sides judge in each topology. */
const BEARINGS = new Map<FactValue | undefined, Bearings>([
  ["server", { value: "server", server: "certain", tenant: "absent" }],
  ["hybrid", HYBRID],
  ["online", { value: "online", server: "absent", tenant: "certain" }],
]);

/** Finds which sides judge: as stated, else deduced from a shared address space or users of both homes, else by what was read. */
export function findTopology(
  slot: (name: string) => Slot,
  present: Readonly<Record<Side, boolean>>,
  homes: ReadonlySet<string>,
): TopologyFinding {
  const stated = slot("Organization.Topology");
  const bearings = BEARINGS.get(stated.value);
  if (bearings !== undefined) return { ...bearings, how: "stated", facts: [stated], slot: stated };
  const shared = slot("tenant.CsTenantFederationConfiguration.SharedSipAddressSpace");
  const deduced = shared.value === true || (homes.has("server") && homes.has("online"));
  if (deduced && !stated.conflict) {
    const facts = shared.value === true ? [shared] : [];
    return { ...HYBRID, how: "deduced", facts, slot: stated };
  }
  return {
    value: null,
    how: "unknown",
    server: present.server ? "certain" : "possible",
    tenant: present.tenant ? "certain" : "possible",
    facts: [],
    slot: stated,
  };
}
