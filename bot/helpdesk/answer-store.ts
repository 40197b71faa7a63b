import type { Ticket } from "../../dialogs/index.js";
import type { Answer } from "../../knowledge/index.js";
import type { Unchecked } from "../sending.js";

/** An open ticket that asks something, as it was last compared. */
export interface KeptTicket {
  readonly ticket: Ticket;
  /** The environment's revision of that comparison. */
  readonly checked: number;
  /** The answer told since it was opened; null where none was. */
  readonly told: Answer | null;
}

/** What comparing the answers of tickets asks of storage. */
export interface TicketAnswerStore {
  /** Organisations with open tickets that were not yet compared with what is known now. */
  readonly unchecked: () => Promise<readonly Unchecked[]>;
  readonly open: (tenant: string, revision: number) => Promise<readonly KeptTicket[]>;
  /**
   * Keeps that a ticket was compared and, where there is something to say, says it on the ticket and tells both sides,
   * in one transaction; true where it was said.
   */
  readonly settle: (
    compared: Pick<KeptTicket, "ticket" | "checked"> & {
      readonly revision: number;
      readonly answer: Answer | null;
      readonly says: string | null;
    },
    now: string,
  ) => Promise<boolean>;
}
