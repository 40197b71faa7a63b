import type { TicketElsewhere } from "../../dialogs/index.js";
import type { TicketMessage } from "./desk.js";

/** The name under which a requester's own conversation is a destination. */
export const REQUESTER = "requester";

/** What the requester's conversation is told of a ticket. */
export interface RequesterMessage extends TicketMessage {
  /** Set where this is about a destination that will not get the ticket: its name. */
  readonly undelivered?: string;
  /** With that: when something about the ticket last reached it; absent where nothing did. */
  readonly since?: string;
  /** With that: which other destinations have it, and for which it still waits. */
  readonly elsewhere?: TicketElsewhere;
  /** Set where only the card is brought up to date, if it still stands: its requester did something elsewhere. */
  readonly quiet?: true;
}

/** The id of what is said below the card that a row brings up to date, or in its thread: its own, the same for every attempt. */
export function belowId(row: string): string {
  return `${row}-line`;
}
