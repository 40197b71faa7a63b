import type { Environment, FactValue, Understood } from "../knowledge/index.js";
import type { Person } from "./event.js";
import type { Ticket } from "./tickets/ticket.js";

/** Something a step wants to look at that is not in its context: named before the step, fetched by the bot, handed over as given. */
export type Need =
  /** A language model's proposal of how a text may be meant. */
  | { readonly kind: "proposal"; readonly text: string }
  /** What was known of the organisation at the end of a day, `YYYY-MM-DD`. */
  | { readonly kind: "past"; readonly day: string }
  /** The latest changes of what is known, the newest first; `whole` for all of them, with every fact. */
  | { readonly kind: "changes"; readonly whole?: true }
  /** How much is kept of the organisation, and of one person. */
  | { readonly kind: "holdings"; readonly person: Pick<Person, "id" | "name"> }
  /** The tickets somebody opened, the newest first. */
  | { readonly kind: "tickets"; readonly of: Pick<Person, "id" | "name"> }
  /** One ticket of the organisation, by the number people say or by our id. */
  | { readonly kind: "ticket"; readonly ticket: number | string }
  /** The number the next ticket gets: stored only where it is still free, else the step runs again. */
  | { readonly kind: "next-ticket-number" };

/** A need of tickets. */
export type TicketNeed = Extract<
  Need,
  { readonly kind: "tickets" | "ticket" | "next-ticket-number" }
>;

/** Tells a need of tickets from the others. */
export function isTicketNeed(need: Need): need is TicketNeed {
  return ["tickets", "ticket", "next-ticket-number"].includes(need.kind);
}

/** What can be deleted: all that is kept of the organisation, or of the person who asks for it. */
export type Forgettable = "environment" | "me";

/** How much is kept, by what it is. */
export interface Holdings {
  readonly facts: number;
  readonly changes: number;
  readonly conversations: number;
  /** Answers kept in case a message is delivered twice, or is judged. */
  readonly answers: number;
  /** Lines of the journal; they name nobody. */
  readonly journal: number;
  /** Tickets as they are kept here; what the helpdesk got is its own. */
  readonly tickets: number;
  /** Answers that somebody is told about when they change. */
  readonly watched: number;
  /** Messages that wait to be sent, to whomever. */
  readonly waiting: number;
}

/** How a model would read a text: checked against the shapes and the text, confirmed by nobody yet. */
export interface Proposal {
  readonly understood: Understood;
  /** `YYYY-MM-DD`, or null for today. */
  readonly asOf: string | null;
}

/** One change of what is known of an organisation. */
export interface Change {
  /** The environment's revision that the change brought. */
  readonly revision: number;
  /** ISO 8601. */
  readonly at: string;
  /** Who made it, as the channel names them; null where nobody was named. */
  readonly by: string | null;
  readonly facts: readonly ChangedFact[];
  /** How many facts changed in all; `facts` may hold only the first of them. */
  readonly count: number;
  /** The revision whose change this one took back, where it did. */
  readonly undoes?: number;
}

/** One fact before and after a change: no value where nothing was known, more than one where sources contradicted each other. */
export interface ChangedFact {
  readonly name: string;
  readonly from: readonly ChangedValue[];
  readonly to: readonly ChangedValue[];
}

/** One value a fact had, and where it was read. */
export interface ChangedValue {
  readonly value: FactValue;
  readonly source: string;
}

/** What was fetched for a step. A part that is absent could not be had, or was not asked for. */
export interface Given {
  readonly proposal?: Proposal | null;
  /** By day; a day before anything was known has an empty environment. */
  readonly past?: ReadonlyMap<string, Environment>;
  readonly changes?: readonly Change[];
  readonly holdings?: Readonly<Record<Forgettable, Holdings>>;
  readonly tickets?: readonly Ticket[];
  /** Null where there is none of that number or id. */
  readonly ticket?: Ticket | null;
  readonly nextTicketNumber?: number;
  /** Set beside it where nothing can come back from the helpdesk. */
  readonly oneWay?: true;
}
