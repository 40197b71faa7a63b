import { harmless } from "../../tickets/harmless.js";
import { clip } from "../inert.js";
import { REFUSALS } from "./tickets.js";

/** What somebody hears whose act came after another's. */
export const TICKET_MOVED = REFUSALS.moved;

/** That a way to the helpdesk did not take a ticket. */
export function undeliveredWords(number: number, destination: string): string {
  return `Ticket ${String(number)} did not reach the helpdesk by ${harmless(destination, 60)}. Please tell them the number yourself, or ask whoever runs me to send it again.`;
}

/** What the helpdesk reads on a ticket whose requester takes nothing from us in their chat; `contact` is how they want to be reached. */
export function unreachedWords(contact: string | null): string {
  const way = contact === null ? "" : ` They can be reached by: ${harmless(contact, 200)}`;
  return `Their chat takes nothing from me, so they do not know what happened here lately. Please tell them yourself.${way}`;
}

// About a tenth of what Teams takes, so that it is certain to be taken.
const SHORT = 2_000;

/** What is said in place of a message that the chat did not take as it was. */
export function cutShortWords(text: string): string {
  return `${clip(text, SHORT)}\n\nThis chat did not take the whole message, so this is only how it begins.`;
}
