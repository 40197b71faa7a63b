import { harmless } from "../../tickets/harmless.js";
import type { TicketEntry } from "../../tickets/ticket.js";
import { clip } from "../inert.js";
import { REFUSALS } from "./tickets.js";

/** What somebody hears whose act came after another's. */
export const TICKET_MOVED = REFUSALS.moved;

/** Where else something about a ticket went, by the names of the ways to the helpdesk. */
export interface TicketElsewhere {
  /** These have it. */
  readonly taken: readonly string[];
  /** For these it still waits. */
  readonly waiting: readonly string[];
}

/** That a way to the helpdesk did not take something about a ticket: what, which way, whether another has it, and what to do. */
export function undeliveredWords(
  number: number,
  lost: {
    /** What the way did not take; absent where nobody can tell any more. */
    readonly happened: Pick<TicketEntry, "action" | "by"> | undefined;
    readonly undelivered: string;
    readonly elsewhere: TicketElsewhere | undefined;
  },
): string {
  const { happened, undelivered, elsewhere = { taken: [], waiting: [] } } = lost;
  const what = happened === undefined ? `Ticket ${String(number)}` : lostWords(number, happened);
  return `${what} did not reach the helpdesk ${wayWords(undelivered)}. ${adviceWords(happened, elsewhere)}`;
}

function lostWords(number: number, { action, by }: Pick<TicketEntry, "action" | "by">): string {
  return LOST[action](String(number), by.side === "requester");
}

const LOST: Readonly<Record<TicketEntry["action"], (number: string, yours: boolean) => string>> = {
  create: (number) => `Ticket ${number}`,
  answer: (number) => `Your answer on ticket ${number}`,
  note: (number, yours) => `${yours ? "Your" : "The helpdesk's"} note on ticket ${number}`,
  "ask-requester": (number) => `The helpdesk's question on ticket ${number}`,
  assign: (number) => `That somebody has taken ticket ${number}`,
  resolve: (number) => `That ticket ${number} is resolved`,
  withdraw: (number) => `That you withdrew ticket ${number}`,
  reopen: (number, yours) => `That ${yours ? "you" : "the helpdesk"} opened ticket ${number} again`,
  "answer-changed": (number) => `The new answer on ticket ${number}`,
  unreached: (number) => `My word that I could not tell you about ticket ${number}`,
};

function adviceWords(
  happened: Pick<TicketEntry, "by"> | undefined,
  { taken, waiting }: TicketElsewhere,
): string {
  if (taken.length > 0) return `They have it ${waysWords(taken)}, so you need do nothing.`;
  const again = "whoever runs me can send it again";
  const known = happened?.by.side === "helpdesk";
  if (known) return `Who of them looks only there does not know of it; ${again}.`;
  const perhaps = waiting.length > 0 ? `It may still reach them ${waysWords(waiting)}. ` : "";
  return `${perhaps}Please tell them yourself, with the ticket's number; ${again}.`;
}

function waysWords(names: readonly string[]): string {
  return names.map(wayWords).join(" and ");
}

/** A way to the helpdesk in people's words. */
export function wayWords(name: string): string {
  return Object.hasOwn(WAYS, name) ? (WAYS[name] ?? "") : `by ${harmless(name, 60)}`;
}

const WAYS: Readonly<Record<string, string>> = {
  "teams-channel": "in the Teams channel",
  mail: "by mail",
  webhook: "by the webhook",
  "request-tracker": "in Request Tracker",
  local: "in the inbox on the local page",
};

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
