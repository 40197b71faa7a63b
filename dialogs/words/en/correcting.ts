import type { Direction, PeerKind } from "../../../knowledge/index.js";

/** What the card says on which a question is corrected. */
export const CORRECTING = {
  title: "Change the question",
  lead: "This is how I read it. Change what is different, and I answer again.",
  kind: "What you want to know",
  kindError: "Choose what you want to know.",
  subject: "Our user (empty: all of them)",
  subjectError: "Give an address such as alice@contoso.com, or leave this empty.",
  peer: "The other person or organisation",
  peerError:
    "Give an address such as carol@fabrikam.com, a domain, or a Skype name; empty stands for all of them.",
  peerKind: "The other side is",
  peerKindError: "Choose what the other side is.",
  modality: "What they want to do",
  modalityError: "Choose what they want to do.",
  direction: "Who starts",
  directionError: "Choose who starts.",
  asOf: "Date (empty: today)",
  asOfHint: "2024-06-28",
  asOfError: "Give a day that exists as year-month-day, such as 2024-06-28, or leave this empty.",
  change: "The change to suppose",
  changeHint: "we turn on open federation",
  changeError: "Say which change to suppose, such as: AllowTeamsConsumer = False.",
  save: "Answer this question",
} as const;

/** What may be wanted, as a person chooses it; what to change has two directions. */
export const WISHES = {
  reach: "May they? Yes or no, and why",
  who: "Which of our users may?",
  "fix-allow": "What to change so that they may",
  "fix-block": "What to change so that they may not",
  "what-if": "What would a change do?",
  topic: "How does it work?",
  trouble: "Something does not work",
} as const;

/** One of the things a person may want to know. */
export type Wish = keyof typeof WISHES;

/** What the other person may be, as a person chooses it. */
export const PEER_CHOICES: Readonly<Record<PeerKind, string>> = {
  organization: "In another organisation",
  skype: "A Skype account",
  unmanaged: "A personal Teams account",
  guest: "A guest",
};

/** Who starts, as a person chooses it. */
export const DIRECTION_CHOICES: Readonly<Record<Direction, string>> = {
  outbound: "Our user",
  inbound: "The other person",
  both: "Either of them",
};

/** An address that is said to be ours and is not. */
export function notOurs(domains: readonly string[]): string {
  const some = domains.slice(0, 3).join(", ");
  return `That is not one of your own addresses (${some}${domains.length > 3 ? ", …" : ""}).`;
}

/** An address of ours where the other side was asked for. */
export const OURS_TOO =
  "That is one of your own addresses. Choose another one, or another kind of account.";
