import { clip } from "../words/inert.js";
import { NOTE_CUT, REFUSALS, STATE_WORDS } from "../words/en/tickets.js";
import { blank } from "./secrets.js";
import {
  isClosed,
  LONGEST_NOTE,
  type Ticket,
  type TicketAction,
  type TicketSide,
  type TicketState,
} from "./ticket.js";

/** For how long after it was closed a ticket can be opened again, in days. */
export const REOPEN_DAYS = 14;

/** What one action does: who may take it, whether it needs words, and where it leads from which state. */
interface Rule {
  readonly by: readonly TicketSide[];
  readonly note: "needed" | "welcome";
  readonly to: Readonly<Partial<Record<TicketState, TicketState>>>;
}

/** Every legal way of a ticket. What stands here nowhere cannot happen. */
export const TRANSITIONS = {
  assign: {
    by: ["helpdesk"],
    note: "welcome",
    to: { new: "assigned", assigned: "assigned", waiting: "waiting" },
  },
  "ask-requester": {
    by: ["helpdesk"],
    note: "needed",
    to: { new: "waiting", assigned: "waiting", waiting: "waiting" },
  },
  answer: { by: ["requester"], note: "needed", to: { waiting: "assigned" } },
  note: {
    by: ["requester", "helpdesk"],
    note: "needed",
    to: { new: "new", assigned: "assigned", waiting: "waiting" },
  },
  resolve: {
    by: ["helpdesk"],
    note: "needed",
    to: { new: "resolved", assigned: "resolved", waiting: "resolved" },
  },
  withdraw: {
    by: ["requester"],
    note: "welcome",
    to: { new: "withdrawn", assigned: "withdrawn", waiting: "withdrawn" },
  },
  reopen: {
    by: ["requester", "helpdesk"],
    note: "welcome",
    to: { resolved: "new", withdrawn: "new" },
  },
  "answer-changed": {
    by: ["edgewise"],
    note: "needed",
    to: { new: "new", assigned: "assigned", waiting: "waiting", resolved: "resolved" },
  },
  unreached: {
    by: ["edgewise"],
    note: "needed",
    to: {
      new: "new",
      assigned: "assigned",
      waiting: "waiting",
      resolved: "resolved",
      withdrawn: "withdrawn",
    },
  },
} as const satisfies Record<TicketAction, Rule>;

/** Who acts. A requester is known by `id`; for Edgewise itself it is empty. */
export interface TicketActor {
  readonly id: string;
  readonly name: string;
  readonly side: TicketSide;
}

/** What is to be done. */
export interface TicketDeed {
  readonly action: TicketAction;
  /** As typed; blanked before it is kept. */
  readonly note: string | null;
}

/** Why it was not done, in the words of whoever tried. */
interface TicketRefusal {
  readonly refused: string;
}

/** Tells a refusal from a ticket. */
export function isTicketRefusal(result: Ticket | TicketRefusal): result is TicketRefusal {
  return "refused" in result;
}

/** The ticket after an act at an instant (ISO 8601), one entry longer and one revision on; or why not. */
export function act(
  ticket: Ticket,
  deed: TicketDeed,
  actor: TicketActor,
  now: string,
): Ticket | TicketRefusal {
  const { action } = meant(ticket, deed, actor);
  const note = noteOf(deed.note);
  const to = nextState(ticket, action);
  const refused = whyNot(ticket, { action, note }, actor, now);
  if (refused !== null || to === null) {
    return { refused: refused ?? REFUSALS.notForThisSide };
  }
  const { id, name, side } = actor;
  return {
    ...ticket,
    ...CHANGES[action]({ ticket, note, by: { id, name }, now }),
    state: to,
    revision: ticket.revision + 1,
    entries: [...ticket.entries, { at: now, by: { name, side }, action, note }],
  };
}

/** The actions that a side can take now, in the order of the table. */
export function openActions(
  ticket: Ticket,
  side: TicketSide,
  now: string,
): readonly TicketAction[] {
  return (Object.keys(TRANSITIONS) as TicketAction[]).filter(
    (action) =>
      ruleOf(action).by.includes(side) &&
      nextState(ticket, action) !== null &&
      (action !== "reopen" || mayReopen(ticket, now)),
  );
}

/** Whether a closed ticket was closed so lately that it can be opened again. */
export function mayReopen({ closedAt }: Ticket, now: string): boolean {
  return closedAt !== null && Date.parse(now) - Date.parse(closedAt) <= REOPEN_DAYS * DAY_MS;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function ruleOf(action: TicketAction): Rule {
  return TRANSITIONS[action];
}

function nextState({ state }: Ticket, action: TicketAction): TicketState | null {
  return ruleOf(action).to[state] ?? null;
}

/** A requester's note while somebody waits for one is the answer. */
function meant({ state }: Ticket, deed: TicketDeed, { side }: TicketActor): TicketDeed {
  const answers = deed.action === "note" && side === "requester" && state === "waiting";
  return answers ? { ...deed, action: "answer" } : deed;
}

function noteOf(typed: string | null): string | null {
  const text = typed === null ? "" : blank(typed.trim()).text;
  return text === "" ? null : text;
}

/** The same deed from where nobody can be asked for fewer words: a note that is too long says itself where it was cut. */
export function withFittingNote({ action, note: typed }: TicketDeed): TicketDeed {
  const note = noteOf(typed);
  if (note === null || note.length <= LONGEST_NOTE) return { action, note };
  return { action, note: `${clip(note, LONGEST_NOTE - NOTE_CUT.length - 1)}\n${NOTE_CUT}` };
}

function whyNot(
  ticket: Ticket,
  { action, note }: TicketDeed,
  { id, side }: TicketActor,
  now: string,
): string | null {
  const rule = ruleOf(action);
  if (side === "requester" && id !== ticket.requester.id) return REFUSALS.notYours(ticket.number);
  if (!rule.by.includes(side)) return REFUSALS.notForThisSide;
  if (nextState(ticket, action) === null) return misplaced(ticket, action, side, now);
  if (action === "reopen" && !mayReopen(ticket, now)) {
    return REFUSALS.tooLate(ticket.number, REOPEN_DAYS, side);
  }
  if (note === null) return rule.note === "needed" ? askForNote(action) : null;
  return note.length > LONGEST_NOTE ? REFUSALS.tooLong(LONGEST_NOTE) : null;
}

function misplaced(ticket: Ticket, action: TicketAction, side: TicketSide, now: string): string {
  const { number, state } = ticket;
  if (isClosed(ticket)) {
    return mayReopen(ticket, now)
      ? REFUSALS.isClosed(number, STATE_WORDS[state], side)
      : REFUSALS.tooLate(number, REOPEN_DAYS, side);
  }
  return action === "reopen" ? REFUSALS.isOpen(number) : REFUSALS.nothingAsked(number);
}

function askForNote(action: TicketAction): string {
  const asked: Readonly<Partial<Record<TicketAction, string>>> = REFUSALS.needsNote;
  return asked[action] ?? REFUSALS.needsNote.note;
}

/** What else changes than the state. */
const CHANGES: Readonly<Record<TicketAction, (of: Change) => Partial<Ticket>>> = {
  assign: ({ by }) => ({ assignee: by }),
  "ask-requester": ({ ticket, by }) => ({ assignee: ticket.assignee ?? by }),
  answer: () => ({}),
  note: () => ({}),
  resolve: ({ now }) => ({ closedAt: now }),
  withdraw: ({ now }) => ({ closedAt: now }),
  reopen: ({ ticket }) => ({ closedAt: null, assignee: null, reopened: ticket.reopened + 1 }),
  "answer-changed": ({ note, now }) => ({ answerNow: { at: now, says: note ?? "" } }),
  unreached: () => ({}),
};

interface Change {
  readonly ticket: Ticket;
  readonly note: string | null;
  readonly by: { readonly id: string; readonly name: string };
  readonly now: string;
}
