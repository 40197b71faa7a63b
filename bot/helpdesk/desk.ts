import type { Ticket, TicketActor, TicketDeed } from "../../dialogs/index.js";

/** Which ticket: of whose organisation, by our id. */
export interface TicketRef {
  readonly tenant: string;
  readonly id: string;
}

/** What a destination keeps that is no ticket's. INVARIANT: no organisation's name and no ticket's id is empty, so nobody's forgetting takes it. */
export const OF_NO_TICKET: TicketRef = { tenant: "", id: "" };

/** What a destination is told of a ticket: the whole ticket as it stands after what happened. The outbox's row carries it as JSON. */
export interface TicketMessage {
  readonly ticket: Ticket;
  /** Which of its entries this is about; the first opened it. */
  readonly entry: number;
}

/** What came of what the helpdesk wanted done. */
export type DeskOutcome =
  | { readonly kind: "done"; readonly ticket: Ticket }
  /** Not done, with the reason in the words of whoever tried, and the ticket as it stands. */
  | { readonly kind: "refused"; readonly why: string; readonly ticket: Ticket }
  | { readonly kind: "unknown" };

/** The tickets as the helpdesk's side works with them, whichever way it comes in. */
export interface TicketDesk {
  readonly ticket: (ref: TicketRef) => Promise<Ticket | null>;
  /** The organisation's tickets, the newest first. */
  readonly tickets: (tenant: string, most: number) => Promise<readonly Ticket[]>;
  /**
   * Does something about a ticket. With a revision, only where the ticket still stands at it. `once` names what came in: the
   * same name is done once, and answered again with what came of it. `from` is the destination it came from, which is not told of it.
   */
  readonly act: (
    ref: TicketRef,
    deed: TicketDeed,
    by: TicketActor,
    how: { readonly revision?: number; readonly once: string; readonly from: string | null },
  ) => Promise<DeskOutcome>;
}

/** What a destination keeps of a ticket over there: its number, the message that shows it. */
export interface TicketReferences {
  readonly get: (ref: TicketRef, destination: string) => Promise<string | null>;
  readonly put: (ref: TicketRef, destination: string, reference: string) => Promise<void>;
  readonly find: (destination: string, reference: string) => Promise<TicketRef | null>;
}
