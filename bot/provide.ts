import {
  isTicketNeed,
  type Given,
  type Need,
  type Proposal,
  type TicketNeed,
} from "../dialogs/index.js";
import type { HistoryStore, Place, Provide } from "./ports.js";

/** Where what steps need comes from; what is absent is not to be had in this installation. */
export interface Sources extends Partial<HistoryStore> {
  /** A language model's reading of a text; null where it has none that can be used. */
  readonly propose?: (text: string) => Promise<Proposal | null>;
  /** Tickets, and the number of the next. */
  readonly tickets?: (place: Place, need: TicketNeed) => Promise<Given>;
}

/** Makes what fetches the needs of steps from these sources. */
export function provideFrom(sources: Sources): Provide {
  return async (place, needs) => {
    const given: Given[] = [];
    for (const need of needs) given.push(await fetchOne(sources, place, need));
    return given.reduce(merge, {});
  };
}

async function fetchOne(sources: Sources, place: Place, need: Need): Promise<Given> {
  if (!isTicketNeed(need)) return fetchKnown(sources, place, need);
  return sources.tickets === undefined ? {} : sources.tickets(place, need);
}

async function fetchKnown(
  sources: Sources,
  { tenant }: Place,
  need: Exclude<Need, TicketNeed>,
): Promise<Given> {
  switch (need.kind) {
    case "proposal":
      return sources.propose === undefined ? {} : { proposal: await sources.propose(need.text) };
    case "past":
      return sources.past === undefined
        ? {}
        : { past: new Map([[need.day, await sources.past(tenant, need.day)]]) };
    case "changes":
      return sources.changes === undefined
        ? {}
        : { changes: await sources.changes(tenant, need.whole === true) };
    case "holdings":
      return sources.holdings === undefined
        ? {}
        : { holdings: await sources.holdings(tenant, need.person) };
  }
}

function merge(so: Given, next: Given): Given {
  return so.past !== undefined && next.past !== undefined
    ? { ...so, past: new Map([...so.past, ...next.past]) }
    : { ...so, ...next };
}
