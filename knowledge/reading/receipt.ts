import type { Evidence } from "../evidence.js";

/** What became of one line of what was brought. */
export type LineFate = "used" | "ignored" | "not-understood";

/** One line of the receipt: which line, what became of it, and why. */
export interface ReceiptLine {
  /** As in `Evidence.source`: `server/policies.txt:4`. */
  readonly source: string;
  readonly line: number;
  /** The line as read, cut to 200 characters. */
  readonly text: string;
  readonly fate: LineFate;
  /** The fact it gave, when used. */
  readonly fact?: string;
  /** Why it was ignored or not understood, and the command that would settle it. */
  readonly reason?: string;
}

/** Something the reader cannot decide alone, to be asked with buttons. */
export interface ReadingDoubt {
  readonly source: string;
  readonly line: number;
  /** `side`: which side a policy belongs to. `spelling`: a property spelt nearly right. `owner`: whose assignment this is. */
  readonly about: "side" | "spelling" | "owner";
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** What a reading says of itself. Lists are capped by the reader's `receiptLimit`; the counts never are. */
export interface Receipt {
  readonly objects: number;
  /** Lines as a person sees them; one that was used may also hold something that was not understood. */
  readonly counts: Readonly<Record<LineFate, number>>;
  /** How many lines those are, each counted once. */
  readonly total: number;
  readonly lines: readonly ReceiptLine[];
  readonly doubts: readonly ReadingDoubt[];
}

/** A finished reading of one file or paste. */
export interface Reading {
  readonly evidence: readonly Evidence[];
  readonly receipt: Receipt;
}
