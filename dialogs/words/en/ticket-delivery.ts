import { harmless } from "../../tickets/harmless.js";
import { REFUSALS } from "./tickets.js";

/** What somebody hears whose act came after another's. */
export const TICKET_MOVED = REFUSALS.moved;

/** That a way to the helpdesk did not take a ticket, however often it was tried. */
export function undeliveredWords(number: number, destination: string): string {
  return `Ticket ${String(number)} did not reach the helpdesk by ${harmless(destination, 60)}, though I tried for days. Please tell them the number yourself, or ask whoever runs me to send it again.`;
}
