import type { SummaryPart } from "../../tickets/summary.js";
import type { TicketAction, TicketSide, TicketState, Urgency } from "../../tickets/ticket.js";

/** A summary's parts, as headings. */
export const PART_WORDS: Readonly<Record<SummaryPart, string>> = {
  question: "Question",
  answer: "Answer",
  facts: "Facts used",
  missing: "Not known",
  tried: "Asked before in this conversation",
  remediation: "What was offered",
};

/** A ticket's states. */
export const STATE_WORDS: Readonly<Record<TicketState, string>> = {
  new: "new",
  assigned: "being worked on",
  waiting: "waiting for the requester",
  resolved: "resolved",
  withdrawn: "withdrawn",
};

/** The same with a sign, for those who do not see colours. */
export const STATE_SIGNS: Readonly<Record<TicketState, string>> = {
  new: "●",
  assigned: "►",
  waiting: "?",
  resolved: "✓",
  withdrawn: "–",
};

/** How soon it is needed. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  normal: "normal",
  high: "high",
  urgent: "urgent",
};

/** Who did something, beside their name. */
export const SIDE_LABELS: Readonly<Record<TicketSide, string>> = {
  requester: "requester",
  helpdesk: "helpdesk",
  edgewise: "Edgewise",
};

/** What was done, in the past. */
export const DEEDS: Readonly<Record<TicketAction | "create", string>> = {
  create: "opened the ticket",
  assign: "took the ticket",
  "ask-requester": "asked the requester",
  answer: "answered",
  note: "added a note",
  resolve: "resolved it",
  withdraw: "withdrew it",
  reopen: "opened it again",
  "answer-changed": "found another answer by what is known now",
};

/** What is said about a ticket as a whole. */
export const TICKET_TEXT = {
  ticket: "Ticket",
  state: "State",
  reopened: "opened again",
  urgency: "Urgency",
  requester: "Requester",
  contact: "How to be reached",
  assignee: "Worked on by",
  nobody: "nobody yet",
  note: "Note",
  read: "read as",
  asOf: "as of",
  decidedBy: "decided by",
  sources: "sources",
  seeWith: "see it with",
  leftOut: "Left out by the requester",
  blanked: "Blanked",
  answerNow: "By what is known now",
  happened: "What happened",
  noQuestion: "a request without a question",
  nothing: "Nothing was handed over but the note.",
} as const;

/** How many entries of a part did not fit. */
export function cutWords(count: number): string {
  return `… and ${String(count)} more that did not fit`;
}

/** Why something cannot be done about a ticket, to whoever tried. */
export const REFUSALS = {
  isClosed: (number: number, state: string): string =>
    `Ticket ${String(number)} is ${state}, so nothing was changed. Say “reopen ${String(number)}” first.`,
  isOpen: (number: number): string =>
    `Ticket ${String(number)} is still open, so there is nothing to reopen.`,
  nothingAsked: (number: number): string =>
    `Nobody waits for an answer on ticket ${String(number)} right now.`,
  tooLate: (number: number, days: number): string =>
    `Ticket ${String(number)} was closed more than ${String(days)} days ago, so it stays closed. Please open a new one.`,
  needsNote: {
    "ask-requester": "Type what you want to know.",
    answer: "Type your answer.",
    note: "Type the note.",
    resolve: "Type what solved it, so that the requester knows.",
  },
  notYours: (number: number): string => `I know no ticket ${String(number)} of yours.`,
  notForThisSide: "That is for the other side to do.",
  moved: "Somebody else was faster. This is how the ticket stands now:",
} as const;
