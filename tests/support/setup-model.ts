import type { Evidence } from "../../knowledge/index.js";

type Value = Evidence["value"];

/** What a checklist must have come to, kept as a plain list of what was answered. */
export interface SetupModel {
  /** By fact: the values somebody gave; more than one contradict each other. */
  readonly values: Map<string, Value[]>;
  readonly marks: Map<string, "unknown" | "put-off">;
  /** By step: what was typed and not taken. */
  readonly drafts: Map<string, string>;
  readonly names: { users: readonly string[]; partners: readonly string[] };
  /** Facts that somebody else changed since the card was last shown. */
  readonly unseen: Set<string>;
  /** How often somebody else brought anything: each time from another source. */
  brought: number;
}

/** Nothing answered. */
export function emptyModel(): SetupModel {
  return {
    values: new Map(),
    marks: new Map(),
    drafts: new Map(),
    names: { users: [], partners: [] },
    unseen: new Set(),
    brought: 0,
  };
}

/** One value that nobody contradicts, or undefined. */
export function single(model: SetupModel, fact: string): Value | undefined {
  const values = model.values.get(fact) ?? [];
  return values.length === 1 ? values[0] : undefined;
}

/** Whether two values are written alike. */
export function alike(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
