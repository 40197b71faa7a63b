import { harmless } from "../../tickets/harmless.js";
import type { Ticket } from "../../tickets/ticket.js";

/** The last line of a ticket's mail: that nothing comes back this way, and how its requester can be reached. */
export function mailFootWords({
  contact,
  requester,
}: Pick<Ticket, "contact" | "requester">): string {
  const way = contact ?? requester.address ?? requester.name;
  return `Replies to this mail do not reach the requester. They can be reached by: ${harmless(way, 200)}`;
}
