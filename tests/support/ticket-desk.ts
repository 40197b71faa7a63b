import type { DeskOutcome, TicketDesk, TicketReferences } from "../../bot/helpdesk/desk.js";
import {
  act,
  isTicketRefusal,
  TICKET_MOVED,
  type Ticket,
  type TicketDeed,
} from "../../dialogs/index.js";

/** Tickets in memory, by the product's own transitions; each name of `once` counts once. */
export interface DeskInMemory extends TicketDesk {
  readonly put: (ticket: Ticket) => void;
  /** What was asked for, and by whom, one line each. */
  readonly asked: readonly string[];
}

/** Makes a desk with these tickets. */
export function deskOf(...tickets: readonly Ticket[]): DeskInMemory {
  const kept = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const done = new Map<string, DeskOutcome>();
  const asked: string[] = [];
  const line = ({ action, note }: TicketDeed, name: string): string =>
    `${name}: ${action}${note === null ? "" : ` ${note}`}`;
  return {
    asked,
    put: (ticket) => kept.set(ticket.id, ticket),
    ticket: ({ id }) => Promise.resolve(kept.get(id) ?? null),
    tickets: () => Promise.resolve([...kept.values()]),
    act: ({ id }, deed, by, { once, revision }) => {
      const before = done.get(once);
      if (before !== undefined) return Promise.resolve(before);
      const ticket = kept.get(id);
      if (ticket === undefined) return Promise.resolve({ kind: "unknown" });
      asked.push(line(deed, by.name));
      const moved = revision !== undefined && revision !== ticket.revision;
      const after = moved
        ? { refused: TICKET_MOVED }
        : act(ticket, deed, by, "2026-11-21T14:00:00.000Z");
      const outcome: DeskOutcome = isTicketRefusal(after)
        ? { kind: "refused", why: after.refused, ticket }
        : { kind: "done", ticket: after };
      if (outcome.kind === "done") kept.set(id, outcome.ticket);
      done.set(once, outcome);
      return Promise.resolve(outcome);
    },
  };
}

/** What a destination keeps of tickets, in memory. */
export function referencesInMemory(): TicketReferences {
  const kept = new Map<string, { tenant: string; id: string; destination: string; at: string }>();
  const key = (tenant: string, id: string, destination: string): string =>
    JSON.stringify([tenant, id, destination]);
  return {
    get: ({ tenant, id }, destination) =>
      Promise.resolve(kept.get(key(tenant, id, destination))?.at ?? null),
    put: ({ tenant, id }, destination, at) => {
      kept.set(key(tenant, id, destination), { tenant, id, destination, at });
      return Promise.resolve();
    },
    find: (destination, at) => {
      const found = [...kept.values()].find(
        (one) => one.destination === destination && one.at === at,
      );
      return Promise.resolve(found === undefined ? null : { tenant: found.tenant, id: found.id });
    },
  };
}
