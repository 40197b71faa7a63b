import { emptySlot, mergeEvidence, type Evidence, type FactValue, type Slot } from "./evidence.js";
import { isList } from "./evidence.js";
import type { Side } from "./fact.js";

/** An external access policy of one side, by property. */
export interface Policy {
  readonly side: Side;
  /** Without `Tag:`; `Global` and `Site:…` as they are. */
  readonly identity: string;
  readonly property: (name: string) => Slot;
}

/** A public or hosting provider. */
export interface Provider {
  readonly identity: string;
  readonly enabled: Slot;
  readonly proxyFqdn: Slot;
}

/** Everything known about one organisation, ready to be asked. Built once from evidence; never changed. */
export interface Environment {
  /** What is known of a fact by its canonical name. */
  readonly slot: (name: string) => Slot;
  /** Every fact somebody said something about, in the order first heard. */
  readonly slots: () => Iterable<Slot>;
  readonly policies: (side: Side) => readonly Policy[];
  readonly policy: (side: Side, identity: string) => Policy | undefined;
  /** Global is among them, so that no other policy can be in force. */
  readonly policiesWhole: (side: Side) => boolean;
  readonly providers: (kind: "CsPublicProvider" | "CsHostingProvider") => readonly Provider[];
  readonly providersWhole: (kind: "CsPublicProvider" | "CsHostingProvider") => boolean;
  /** Addresses of every user anything is known of. */
  readonly users: readonly string[];
  /** `Organization.Domains`, else the domains of the users known; empty when neither is known. */
  readonly ownDomains: readonly string[];
  /** Whether anything at all is known of a side's settings. */
  readonly present: (side: Side) => boolean;
  readonly homes: ReadonlySet<string>;
}

export { emptySlot, mergeEvidence, isList, type Evidence, type FactValue };
