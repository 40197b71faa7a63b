import type { Basis, Party } from "./answer.js";
import type { FactValue, Slot } from "./evidence.js";
import type { Side } from "./fact.js";
import type { PeerKind } from "./question.js";
import type { Truth } from "./truth.js";
import type { Case } from "./case.js";

/** What a check found: its truth, the facts it rests on, and the ones that would settle it. */
export interface Finding {
  readonly truth: Truth;
  readonly facts: readonly Slot[];
  /** Only for `unknown`: what to ask, most useful first. */
  readonly open: readonly Slot[];
  /** False where none of the open facts settles it without another: nobody has read the policies yet. */
  readonly alone?: false;
  /** A usual value that was taken because nobody said otherwise. */
  readonly assumed?: { readonly slot: Slot; readonly value: FactValue };
}

/** One rule, declared once: when it applies, what must hold, on whose word, and who can change it. */
export interface Check {
  readonly id: string;
  /** What must hold, as an admin would say it. */
  readonly says: string;
  /** A few words for a card's row. */
  readonly label: string;
  /** The side whose settings it reads; null for what lies outside ours. */
  readonly side: Side | null;
  readonly peers: readonly PeerKind[];
  readonly basis: Basis;
  readonly party: Party;
  readonly citations: readonly string[];
  /** Narrows further: modality, direction, home. Absent: always. */
  readonly applies?: (of: Case) => boolean;
  /** Null where it turns out not to apply after all. */
  readonly test: (of: Case) => Finding | null;
}

/** A check as it came out for one question. */
export interface CheckResult extends Finding {
  readonly check: Check;
}
