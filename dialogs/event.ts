import type { Reading } from "../knowledge/index.js";

/** The longest message that is read as a question; beyond it the reader would only find noise. */
export const LONGEST_QUESTION = 2_000;

/** Who is speaking, as the channel tells. */
export interface Person {
  /** The directory object id where the channel gives one, else the channel's id. */
  readonly id: string;
  readonly name: string;
  /** Their address, where the channel knows it. */
  readonly address: string | null;
  /** Where they speak; a personal conversation where nothing is said. */
  readonly scope?: "personal" | "group";
  /** The channel's own id of them, by which a card can be refreshed for them. */
  readonly channelId?: string;
}

/** Why a file was not read. */
export type FileRefusal =
  /** Its address is none that Teams stores files at, or leads into a private network. */
  | "elsewhere"
  /** The link to it leads on to another place. */
  | "moved"
  /** The link to it has run out, or the file is gone. */
  | "gone"
  | "too-big"
  | "too-slow"
  /** It broke off on its way, or its service failed. */
  | "broken"
  | "empty"
  | "not-text"
  | "workbook"
  | "archive"
  | "picture"
  /** Something else than a file hangs on the message. */
  | "other-kind"
  /** More files at once than are read in one go. */
  | "too-many"
  /** Whoever brought it may not. */
  | "not-theirs";

/** A file somebody brought, and what came of it on its way here. */
export interface BroughtFile {
  readonly name: string;
  /** The id under which its progress was shown; what is said of the file takes that place. */
  readonly progress?: string;
  readonly content:
    | { readonly is: "text"; readonly text: string }
    /** A text too long to be kept, read as it came in. */
    | { readonly is: "read"; readonly reading: Reading }
    | { readonly is: "refused"; readonly why: FileRefusal };
}

/** What reaches a conversation: words, files, a press on a card, or having been added. */
export type DialogEvent =
  /** Files, and the words that came with them; empty where none did. */
  | {
      readonly kind: "files";
      readonly files: readonly BroughtFile[];
      readonly text: string;
      readonly from: Person;
    }
  | { readonly kind: "message"; readonly text: string; readonly from: Person }
  | {
      readonly kind: "action";
      readonly verb: string;
      /** Whatever the card submitted; validated by the verb's schema before use. */
      readonly data: Readonly<Record<string, unknown>>;
      readonly from: Person;
    }
  | { readonly kind: "joined"; readonly from: Person };
