import { z } from "zod/v4";
import { TICKET } from "../../dialogs/index.js";
import type { TicketMessage } from "./desk.js";

const MESSAGE = z
  .object({ ticket: TICKET, entry: z.number().int().nonnegative() })
  .refine(({ ticket, entry }) => entry < ticket.entries.length);

/** Reads what the outbox's row carries; null where it is no ticket, which no later attempt changes. */
export function readTicketMessage(payload: string): TicketMessage | null {
  try {
    return MESSAGE.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}
