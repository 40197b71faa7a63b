/** What an admin can ask for; `reach` is the yes-or-no question the evaluator answers. */
export const QUESTION_KINDS = [
  "reach",
  "who",
  "fix",
  "what-if",
  "topic",
  "trouble",
  "command",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Whom our user wants to reach: a Skype consumer account, another organisation's user, a personal Teams account, a guest. */
export const PEER_KINDS = ["skype", "organization", "unmanaged", "guest"] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

/** What the two want to do together. */
export const MODALITIES = [
  "chat",
  "call",
  "video",
  "meeting",
  "group-chat",
  "screen-sharing",
  "file-transfer",
  "find",
  "presence",
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Who starts: our user (`outbound`), the other person (`inbound`), or either (`both`). */
export const DIRECTIONS = ["outbound", "inbound", "both"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The person on the other side. `kind` null means it could not be told, and has to be asked. */
export interface Peer {
  readonly kind: PeerKind | null;
  /** Lower-case address; a Skype name as typed; null when no one person is meant. */
  readonly address: string | null;
  /** Lower-case domain, null for a Skype name or where none was named. */
  readonly domain: string | null;
}

/**
 * A question as understood. Fields that could not be read are null; a question with a null that
 * matters is clarified, never guessed.
 */
export interface Question {
  readonly kind: QuestionKind;
  /** Our user's lower-case address, or null when the whole organisation is meant. */
  readonly subject: string | null;
  readonly peer: Peer;
  readonly modality: Modality;
  readonly direction: Direction;
}

/** A question as far as it was read: what could not be told is null. */
export type Understood = {
  readonly [Field in keyof Question]: Field extends "peer" ? Peer : Question[Field] | null;
};

/** A question that is ready for the evaluator: the peer's kind is known and is decided by settings. */
export interface ReachQuestion {
  readonly subject: string | null;
  readonly peer: Peer & { readonly kind: Exclude<PeerKind, "guest"> };
  readonly modality: Modality;
  readonly direction: Direction;
}
