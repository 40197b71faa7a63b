import type { Clarify, Understood } from "../../knowledge/index.js";

/** What the reader may know when it reads: nothing here is guessed from the text. */
export interface ReadingContext {
  /** Our own domains, lower case: from `Organization.Domains`, configuration, else the known users'. Empty when unknown. */
  readonly ownDomains: readonly string[];
  /** Addresses of users in the environment, for lone names. */
  readonly users: readonly string[];
  /** The address of the person asking, where the channel knows it: what "I" means. */
  readonly asker: string | null;
  /** Today, `YYYY-MM-DD`, for relative dates. */
  readonly today: string;
}

/** Something the reading took for granted, listed under `assumed` in the answer. */
export interface ReadingAssumption {
  /** `peer.kind`, … */
  readonly fact: string;
  readonly value: string;
  /** How to see whether it is so, or what to say instead. */
  readonly cmdlet: string;
}

/** What an admin types to steer the bot rather than to ask. */
export const COMMANDS = [
  "help",
  "hello",
  "show-environment",
  "start-over",
  "what-did-you-use",
  "checklist",
  "escalate",
  "export",
  "delete",
  "forget-me",
  "history",
  "undo",
  "compare",
  "replace",
  "mute",
  "unmute",
  "collect",
] as const;
export type Command = (typeof COMMANDS)[number];

/** One text, read: a question, a command, or what is unclear in it. */
export interface Interpretation {
  /** Null when nothing could be read; its fields are null where they could not be told. */
  readonly understood: Understood | null;
  /** Set when `understood.kind` is `command`. */
  readonly command: Command | null;
  /** The date the text names, `YYYY-MM-DD`, or null. */
  readonly asOf: string | null;
  /** The day, `YYYY-MM-DD`, whose knowledge the answer is to rest on; null for what is known now, where the text says so. */
  readonly snapshot?: string | null;
  /** Set when the text cannot be read with confidence; then nothing is answered. */
  readonly clarify: Clarify | null;
  /** For `what-if`: the supposed change, in the words it was put in. */
  readonly change?: string;
  /** For `fix`: whether the person wants it to become possible or to be stopped. */
  readonly goal?: "allow" | "block";
  /** True for text that is not about external access at all, or tries to talk the bot into an answer. */
  readonly offTopic: boolean;
  readonly assumed: readonly ReadingAssumption[];
  /** What was taken for what, in sentences: "I took `alice` to be alice@contoso.com." */
  readonly notes: readonly string[];
  /** Further questions of the same sentence, in the order named. */
  readonly also: readonly Interpretation[];
}
