import type { SummaryPart } from "../../tickets/summary.js";
import type { TicketAction, TicketSide, TicketState, Urgency } from "../../tickets/ticket.js";

/** A summary's parts, as headings. */
export const PART_WORDS: Readonly<Record<SummaryPart, string>> = {
  question: "Question",
  answer: "Answer by Edgewise",
  missing: "Not known, and worth finding out",
  remediation: "What Edgewise suggested",
  facts: "Facts it rests on",
  tried: "Asked before in this conversation",
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

/** What a requester is told that somebody did about their ticket; what was said with it follows. */
export function newsWords(action: TicketAction | "create", name: string, number: number): string {
  const who = name === "" ? "The helpdesk" : `The helpdesk (${name})`;
  const ticket = `ticket ${String(number)}`;
  switch (action) {
    case "assign":
      return `${who} has taken ${ticket}`;
    case "ask-requester":
      return `${who} asks you about ${ticket}`;
    case "note":
      return `${who} added a note to ${ticket}`;
    case "resolve":
      return `${who} resolved ${ticket}`;
    case "reopen":
      return `${who} opened ${ticket} again`;
    case "answer-changed":
      return `By what is known now, ${ticket} has another answer`;
    default:
      return `${who} ${DEEDS[action]}`;
  }
}

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
  unreached: "could not tell the requester in their chat",
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
  note: "Note by the requester",
  read: "read as",
  asOf: "as of",
  decidedBy: "What fails, and decides it",
  toHold: "To make this hold",
  source: "source",
  seeWith: "see it with",
  rest: "Not shown",
  leftOut: "Left out by the requester",
  blanked: "Blanked",
  answerNow: "The answer by now",
  happened: "What happened",
  noQuestion: "a request without a question",
  nothing: "Nothing was handed over but the note.",
} as const;

/** How many entries of a part did not fit. */
export function cutWords(count: number): string {
  return `… and ${String(count)} more that did not fit`;
}

/** Where a note was cut, as nobody could be asked for a shorter one. */
export const NOTE_CUT =
  "[The rest was too long for here. The helpdesk's own ticket has it in full.]";

/** Why something cannot be done about a ticket, to whoever tried. */
export const REFUSALS = {
  isClosed: (number: number, state: string, to: TicketSide): string =>
    `Ticket ${String(number)} is ${state}, so nothing was changed. ${to === "requester" ? `Say “reopen ${String(number)}” first.` : "Reopen it first."}`,
  isOpen: (number: number): string =>
    `Ticket ${String(number)} is still open, so there is nothing to reopen.`,
  nothingAsked: (number: number): string =>
    `Nobody waits for an answer on ticket ${String(number)} right now.`,
  tooLate: (number: number, days: number, to: TicketSide): string =>
    `Ticket ${String(number)} was closed more than ${String(days)} days ago, so it stays closed. ${to === "requester" ? "Please open a new one." : "Its requester can open a new one."}`,
  needsNote: {
    "ask-requester": "Type what you want to know.",
    answer: "Type your answer.",
    note: "Type the note.",
    resolve: "Type what solved it, so that the requester knows.",
  },
  tooLong: (most: number): string =>
    `That is too long: a note has at most ${most.toLocaleString("en-GB")} characters. Nothing was changed.`,
  notYours: (number: number): string => `I know no ticket ${String(number)} of yours.`,
  notForThisSide: "That is for the other side to do.",
  moved:
    "Somebody else was faster, or this card is an older one. This is how the ticket stands now:",
} as const;

/** The card on which somebody sees what would leave. */
export const HANDING = {
  button: "Hand to the helpdesk",
  command: "escalate",
  title: "Hand this to the helpdesk",
  lead: "This is all that would leave, and nothing leaves before you press “Send”. Untick what you want to leave out.",
  from: "In the name of",
  include: "Send this part",
  partError: "Tick or untick this part.",
  blanked: "Blanked, because it looks like a secret",
  noteLabel: "Anything to add?",
  noteHint: "What you have tried, since when, whom it touches",
  noteLong: "That is too long. Please shorten it to 2,000 characters.",
  noteError: "Type a note, or leave it empty.",
  nothingLeft: "There is nothing left to send. Type a note, or tick a part above.",
  urgencyLabel: "How urgent is it?",
  urgencyError: "Choose how urgent it is.",
  contactLabel: "How can they reach you?",
  contactHint: "an address, a number, a time",
  contactError: "Type how they can reach you, or leave it empty.",
  contactLong: "That is too long. Please shorten it to 200 characters.",
  secretBlanked:
    "I blanked what looks like a secret in this. Look it over, and press “Send” once more.",
  send: "Send to the helpdesk",
  cancel: "Don't send",
  cancelled: "Nothing was sent.",
  notHere: "There is no helpdesk set up where I am running, so I can't hand anything over.",
  stale:
    "That card is done with: what was on it was sent already, or left behind. “my tickets” shows what was sent.",
  again: "That was an older card. This is what would leave now:",
  elsewhere: "Tickets are between you and the helpdesk, so please say that in our personal chat.",
  askAgain:
    "A ticket is between you and the helpdesk, so please go on in our personal chat: ask your question again there, then say “escalate”.",
} as const;

/** The offer to hand a question over, as a button under a message. */
export const HAND_OVER = { label: HANDING.button, text: HANDING.command } as const;

/** The urgencies as they are offered. */
export const URGENCY_CHOICES: Readonly<Record<Urgency, string>> = {
  normal: "Normal: some time this week",
  high: "High: today",
  urgent: "Urgent: people can't work",
};

/** That a ticket was opened, with the number to say; `oneWay` where nothing of what the helpdesk does can be told here. */
export function openedWords(number: number, oneWay: boolean): string {
  const opened = `Your ticket is number ${String(number)}.`;
  return oneWay
    ? `${opened} The helpdesk will get in touch with you directly; what they do with it does not show here.`
    : `${opened} Ask me for the “status of ${String(number)}” whenever you like; I tell you here when something happens.`;
}

/** The cards of tickets. */
export const TICKET_CARD = {
  mine: "Your tickets",
  none: "You have no tickets. Say “escalate” to hand something over.",
  open: "Open",
  addNote: "Add a note",
  sendAnswer: "Send the answer",
  withdraw: "Withdraw",
  reopen: "Reopen",
  myTickets: "My tickets",
  assign: "Assign to me",
  ask: "Ask the requester",
  resolve: "Resolve",
  details: "What was handed over",
  noteLabel: "Your words",
  noteHint: "A note, or the answer",
  helpdeskHint: "A question, a note, or what solved it",
  noteError: "Type your words.",
  older: "older entries are not shown here",
  restElsewhere: "The rest does not fit on this card. The helpdesk has it in full.",
  which: "I can't look up tickets where I am running.",
  unknown: "I know no such ticket of yours.",
  waitsForYou: "The helpdesk asks you",
  wasItTheAnswer: "Was this your answer?",
  answers: "Edgewise says",
  secretBlanked: "What looked like a secret in it was blanked.",
} as const;

/** What is said where somebody has several tickets and did not say which one they mean. */
export function whichWords(wish: "show" | "note" | "withdraw" | "reopen"): string {
  return WHICH[wish];
}

/** What is said where that one would have to be open. */
export const NONE_OPEN =
  "None of your tickets is open. To open one again, say its number, as in “reopen 12”.";

const WHICH = {
  show: "Which one do you mean? Say its number, as in “status of 12”.",
  note: "Which one is it for? Say its number, as in “add a note to 12: it works again”.",
  withdraw: "Which one shall I withdraw? Say its number, as in “withdraw 12”.",
  reopen:
    "None of these, or more than one, can be opened again. Say its number, as in “reopen 12”.",
} as const;

/** What was just done, to whoever did it. */
export function doneWords(action: TicketAction, number: number): string {
  const ticket = `Ticket ${String(number)}`;
  const DONE: Readonly<Record<TicketAction, string>> = {
    assign: `${ticket} is yours now.`,
    "ask-requester": `${ticket}: the requester is asked.`,
    answer: `Your answer is on ticket ${String(number)}.`,
    note: `Your note is on ticket ${String(number)}.`,
    resolve: `${ticket} is resolved.`,
    withdraw: `${ticket} is withdrawn.`,
    reopen: `${ticket} is open again.`,
    "answer-changed": `${ticket} has another answer by what is known now.`,
    unreached: `The requester of ticket ${String(number)} was not reached.`,
  };
  return DONE[action];
}

/** How the requester can answer what they are asked. */
export function answerHint(number: number): string {
  return `Answer below, or say “answer ${String(number)}: …”.`;
}

/** The same, said below the card. */
export function answerAboveHint(number: number): string {
  return `Answer on its card, or say “answer ${String(number)}: …”.`;
}

/** What a requester can do who is not helped yet. */
export function reopenHint(number: number): string {
  return `If that is not it, say “reopen ${String(number)}”.`;
}

/** That the helpdesk waits for somebody who has just said something else. */
export function asksOnWords(number: number): string {
  return `The helpdesk waits for your answer on ticket ${String(number)}:`;
}

/** How what was just said can still be the answer. */
export function orSayWords(number: number): string {
  return `If what you wrote is your answer, press the button or say “answer ${String(number)}: …”.`;
}

/** The button that makes it one. */
export function sendAnswerWords(number: number): string {
  return `Send it as my answer on ticket ${String(number)}`;
}

/** A ticket in a line: its number and how it stands, to the helpdesk or to the one who opened it. */
export function ticketTitle(
  number: number,
  state: TicketState,
  to: "helpdesk" | "requester" = "helpdesk",
): string {
  const stands = to === "requester" && state === "waiting" ? WAITS_FOR_YOU : STATE_WORDS[state];
  return `${STATE_SIGNS[state]}  ${TICKET_TEXT.ticket} ${String(number)}: ${stands}`;
}

const WAITS_FOR_YOU = "waiting for you";
