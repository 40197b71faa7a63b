import type { Mention } from "./mention.js";

/** What somebody does in the clause: starts, is reached, or is named with others as one of two sides. */
export type Role = "agent" | "object" | "either";

/** A mention with its role. */
export interface Placed {
  readonly mention: Mention;
  readonly role: Role;
  /** What gave it the role: a small word before it, or null where its place did. */
  readonly mark: string | null;
}
