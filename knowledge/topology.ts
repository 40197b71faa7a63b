import type { Slot } from "./evidence.js";
import type { Side } from "./fact.js";

/** Whether a side's settings judge: for certain, perhaps, or not at all. */
export type Bearing = "certain" | "possible" | "absent";

/** What the topology is taken to be, and on what ground (contract §3, "Which sides apply"). */
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

/** Finds which sides judge: as stated, else deduced from a shared address space or users of both homes, else by what was read. */
export function findTopology(
  slot: (name: string) => Slot,
  present: Readonly<Record<Side, boolean>>,
  homes: ReadonlySet<string>,
): TopologyFinding {
  const stated = slot("Organization.Topology");
  switch (stated.value) {
    case "server":
      return {
        value: "server",
        how: "stated",
        server: "certain",
        tenant: "absent",
        facts: [stated],
        slot: stated,
      };
    case "online":
      return {
        value: "online",
        how: "stated",
        server: "absent",
        tenant: "certain",
        facts: [stated],
        slot: stated,
      };
    case "hybrid":
      return {
        value: "hybrid",
        how: "stated",
        server: "certain",
        tenant: "certain",
        facts: [stated],
        slot: stated,
      };
    default:
  }
  const shared = slot("tenant.CsTenantFederationConfiguration.SharedSipAddressSpace");
  const bothHomes = homes.has("server") && homes.has("online");
  if (!stated.conflict && (shared.value === true || bothHomes)) {
    const facts = shared.value === true ? [shared] : [];
    return {
      value: "hybrid",
      how: "deduced",
      server: "certain",
      tenant: "certain",
      facts,
      slot: stated,
    };
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
