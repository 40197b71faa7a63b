import type { Policy } from "./environment.js";
import type { Slot } from "./evidence.js";

/** Which external access policy governs a user on one side, or the ones that may. */
export interface PolicyInForce {
  /** Every known policy that could be in force. */
  readonly candidates: readonly Policy[];
  /** Set when a policy that we have not read could be in force. */
  readonly open: boolean;
  /** How the one candidate wins; null while there are several. */
  readonly by: "user" | "site" | "global" | null;
  /** The facts this rests on, and the ones that would settle it. */
  readonly facts: readonly Slot[];
  readonly settles: readonly Slot[];
}
