import type { Ticket } from "../../dialogs/index.js";

/** Every row about a ticket has a chain that begins so. */
export const TICKET_CHAINS = '["ticket",';

/** The chain of all that one destination is told of one ticket. */
export function chainOf(
  { tenant, id }: Pick<Ticket, "tenant" | "id">,
  destination: string,
): string {
  return JSON.stringify(["ticket", tenant, id, destination]);
}
