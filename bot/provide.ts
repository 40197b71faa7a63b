import type { Change, Given, Need, Proposal } from "../dialogs/index.js";
import type { Environment } from "../knowledge/index.js";
import type { Place, Provide } from "./ports.js";

/** Where what steps need comes from; what is absent is not to be had in this installation. */
export interface Sources {
  /** A language model's reading of a text; null where it has none that can be used. */
  readonly propose?: (text: string) => Promise<Proposal | null>;
  /** What was known of an organisation at the end of a day, `YYYY-MM-DD`. */
  readonly past?: (tenant: string, day: string) => Promise<Environment>;
  /** The latest changes of what is known, the newest first. */
  readonly changes?: (tenant: string) => Promise<readonly Change[]>;
}

/** Makes what fetches the needs of steps from these sources. */
export function provideFrom(sources: Sources): Provide {
  return async (place, needs) => {
    const given: Given[] = [];
    for (const need of needs) given.push(await fetchOne(sources, place, need));
    return given.reduce(merge, {});
  };
}

async function fetchOne(sources: Sources, { tenant }: Place, need: Need): Promise<Given> {
  switch (need.kind) {
    case "proposal":
      return sources.propose === undefined ? {} : { proposal: await sources.propose(need.text) };
    case "past":
      return sources.past === undefined
        ? {}
        : { past: new Map([[need.day, await sources.past(tenant, need.day)]]) };
    case "changes":
      return sources.changes === undefined ? {} : { changes: await sources.changes(tenant) };
  }
}

function merge(so: Given, next: Given): Given {
  return so.past !== undefined && next.past !== undefined
    ? { ...so, past: new Map([...so.past, ...next.past]) }
    : { ...so, ...next };
}
