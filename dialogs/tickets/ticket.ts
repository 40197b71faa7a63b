import { z } from "zod/v4";
import type { GivenQuestion } from "../notices/given.js";
import { SUMMARY } from "./summary.js";

/** Where a ticket stands. */
export const TICKET_STATES = ["new", "assigned", "waiting", "resolved", "withdrawn"] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** How soon the requester needs it. */
export const URGENCIES = ["normal", "high", "urgent"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Who can do something about a ticket. */
export const TICKET_SIDES = ["requester", "helpdesk", "edgewise"] as const;
export type TicketSide = (typeof TICKET_SIDES)[number];

/** What can be done about a ticket once it is there. */
export const TICKET_ACTIONS = [
  "assign",
  "ask-requester",
  "answer",
  "note",
  "resolve",
  "withdraw",
  "reopen",
  "answer-changed",
  "unreached",
] as const;
export type TicketAction = (typeof TICKET_ACTIONS)[number];

/** As much as is typed in a chat or into a card's field, in characters. */
export const NOTE_LIMIT = 2_000;

/** The longest note that a ticket takes, wherever it comes from, in characters: a longer one is refused, never cut unseen. */
export const LONGEST_NOTE = 10_000;

/** With room for what is put in between so that nothing in it is formatting or a link: at most one more for each. */
export const LONGEST_SHOWN = 2 * LONGEST_NOTE;

/** The longest way of being reached, in characters. */
export const CONTACT_LIMIT = 200;

const WHO = z.object({ id: z.string(), name: z.string() });

const ENTRY = z.object({
  /** ISO 8601. */
  at: z.string(),
  by: z.object({ name: z.string(), side: z.enum(TICKET_SIDES) }),
  action: z.enum(["create", ...TICKET_ACTIONS]),
  note: z.string().nullable(),
});

/** One thing that happened to a ticket. Entries are only ever added. */
export type TicketEntry = Readonly<z.infer<typeof ENTRY>>;

/** INVARIANT: written by us from a question that was read, so that only its being there is checked. */
const QUESTION_BEHIND = z.custom<GivenQuestion>(
  (value) => typeof value === "object" && value !== null && "understood" in value,
);

const DRAFT = {
  /** Ours, unguessable, the same in every destination. */
  id: z.string(),
  /** The number people say, counted by organisation from 1. */
  number: z.number().int().positive(),
  urgency: z.enum(URGENCIES),
  requester: WHO.extend({ address: z.string().nullable() }),
  /** How the requester wants to be reached, as typed. */
  contact: z.string().nullable(),
  summary: SUMMARY,
  note: z.string().nullable(),
  /** What it asks, to be answered again when other things are known; null where that is not to be told. Never sent anywhere. */
  question: QUESTION_BEHIND.nullable(),
  /** The requester's card, in the conversation where the ticket began; changes are shown on it. */
  card: z.string(),
};

/** A ticket as a step asks for it to be opened. */
export type TicketDraft = Readonly<z.infer<z.ZodObject<typeof DRAFT>>>;

/** The stored shape of a ticket. */
export const TICKET = z.object({
  ...DRAFT,
  tenant: z.string(),
  /** The conversation where it began. */
  conversation: z.string(),
  /** Counts the acts: 1 once it is opened. */
  revision: z.number().int().positive(),
  state: z.enum(TICKET_STATES),
  reopened: z.number().int().nonnegative(),
  /** ISO 8601. */
  createdAt: z.string(),
  /** When it was last resolved or withdrawn, ISO 8601; null while it is open. */
  closedAt: z.string().nullable(),
  assignee: WHO.nullable(),
  /** What the answer is by newer evidence, where it has changed since. */
  answerNow: z.object({ at: z.string(), says: z.string() }).nullable(),
  entries: z.array(ENTRY),
});

/** One matter handed over to the helpdesk: plain JSON. */
export type Ticket = Readonly<z.infer<typeof TICKET>>;

/** Where a ticket began. */
interface TicketPlace {
  readonly tenant: string;
  readonly conversation: string;
}

/** The ticket that a draft becomes when it is stored at an instant (ISO 8601). */
export function openTicket(draft: TicketDraft, place: TicketPlace, at: string): Ticket {
  const by = { name: draft.requester.name, side: "requester" as const };
  return {
    ...draft,
    tenant: place.tenant,
    conversation: place.conversation,
    revision: 1,
    state: "new",
    reopened: 0,
    createdAt: at,
    closedAt: null,
    assignee: null,
    answerNow: null,
    entries: [{ at, by, action: "create", note: draft.note }],
  };
}

/** Whether nothing more is to be done about it. */
export function isClosed({ state }: Pick<Ticket, "state">): boolean {
  return state === "resolved" || state === "withdrawn";
}
