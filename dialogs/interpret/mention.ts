import type { PeerKind } from "../../knowledge/index.js";
import type { ReadingContext } from "./interpretation.js";
import { isPublicMail } from "./mail-domains.js";
import { bearersOf } from "./names.js";

/** Whose side somebody is on, as far as the words and our own domains tell. */
export type MentionSide = "own" | "foreign" | "open";

/** Somebody or some group the text names. */
export interface Mention {
  /** First and last item, inclusive. */
  readonly at: number;
  readonly end: number;
  readonly form:
    | "address"
    | "domain"
    | "skype-name"
    | "own-group"
    | "own-person"
    | "me"
    | "class"
    | "people"
    | "name"
    | "broken";
  readonly address: string | null;
  readonly domain: string | null;
  /** For a lone name: as typed, and the known users who bear it. */
  readonly name: string | null;
  readonly bearers: readonly string[];
  readonly kinds: readonly PeerKind[];
  readonly side: MentionSide;
  readonly plural: boolean;
  /** For a class: no noun like "user" stands with it, so it may only say how. */
  readonly bare: boolean;
  /** Said of somebody's Skype for Business or Teams, which is no Skype account. */
  readonly product: "sfb" | "teams" | null;
  /** What ought to be noted about how it was taken. */
  readonly note: string | null;
}

/** A mention of nobody yet. */
export const BLANK = {
  address: null,
  domain: null,
  name: null,
  bearers: [],
  kinds: [],
  plural: false,
  bare: false,
  product: null,
  note: null,
} as const;

/** Whose domain this is. */
export function sideOf(domain: string, context: ReadingContext): MentionSide {
  if (context.ownDomains.includes(domain)) return "own";
  return context.ownDomains.length > 0 || isPublicMail(domain) ? "foreign" : "open";
}

/** Whose address this is: a known user's is ours, whatever its domain. */
export function sideOfAddress(address: string, context: ReadingContext): MentionSide {
  const cut = address.lastIndexOf("@");
  if (bearersOf(address.slice(0, cut), context.users).includes(address)) return "own";
  return sideOf(address.slice(cut + 1), context);
}
