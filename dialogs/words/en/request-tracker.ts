import type { TicketState } from "../../tickets/ticket.js";
import { STATE_WORDS } from "./tickets.js";

/**
 * What is said where the helpdesk did something in Request Tracker: to the requester where it came without a word, and back
 * to the helpdesk where it did not reach the requester; and to the helpdesk where Request Tracker did not take a status.
 */
export const TRACKER_WORDS = {
  asked: "The helpdesk is waiting for an answer of yours.",
  resolved: "The helpdesk marked it as resolved.",
  rejected: "The helpdesk closed it without resolving it.",
  unread: (name: string): string =>
    `What ${name} wrote here could not be read by Edgewise, so it did not reach the requester in Teams. Please say it once more.`,
  refused: (name: string, why: string): string =>
    `What ${name} did here did not reach the requester in Teams. ${why}`,
  notTaken: (wanted: string, left: string, state: TicketState): string =>
    `For the requester the ticket is ${STATE_WORDS[state]}, but Request Tracker did not take the status "${wanted}" and left it at "${left}". Please set here what fits.`,
  closed: (state: TicketState): string =>
    `For the requester the ticket is ${STATE_WORDS[state]}. Open it again first, then say it once more.`,
} as const;
