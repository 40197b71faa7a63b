import { createHash } from "node:crypto";
import { OF_NO_TICKET, type TicketReferences } from "./desk.js";

/** Whether a destination asked to be sent nothing more. */
export interface Stop {
  readonly isSet: () => Promise<boolean>;
  readonly set: () => Promise<void>;
}

/** Behind a destination's name, where it is kept that it was stopped. */
export const STOPPED = ":stopped";

/** Makes what keeps that a destination was stopped: over restarts, for every process, until somebody redrives or it has another address. */
export function createStop(
  { get, put }: Pick<TicketReferences, "get" | "put">,
  destination: string,
  address: string,
): Stop {
  const name = `${destination}${STOPPED}`;
  // An address may hold what only its owner is to know.
  const reference = createHash("sha256").update(address).digest("base64url");
  return {
    isSet: async () => (await get(OF_NO_TICKET, name)) === reference,
    set: () => put(OF_NO_TICKET, name, reference),
  };
}
