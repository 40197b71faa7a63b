import { z } from "zod/v4";
import type { Log } from "../log.js";
import type { TrackerChange } from "./request-tracker-changes.js";
import { TrackerFault } from "./request-tracker-client.js";

/** Does what one change needs of RT; null where it can't be had, which is then logged. Throws where it is worth another try. */
export type TryChange = <Had>(
  change: Pick<TrackerChange, "id" | "ticket">,
  doing: () => Promise<Had>,
) => Promise<Had | null>;

// As often as that RT told what changed, and then failed over one of them.
const MOST_TRIES = 10;

/** Makes what keeps a single change that can't be read from holding up all others. */
export function createTryChange(log: Pick<Log, "warn">): TryChange {
  const tries = new Map<number, number>();
  return async ({ id, ticket }, doing) => {
    try {
      return await doing();
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      const tried = (tries.get(id) ?? 0) + 1;
      tries.set(id, tried);
      if (!isForGood(error) && tried < MOST_TRIES) throw error;
      tries.delete(id);
      warnOfChange(log, { id, ticket }, fault);
      return null;
    }
  };
}

/** Says that a change over there is left out here, and why. */
export function warnOfChange(
  log: Pick<Log, "warn">,
  { id, ticket }: Pick<TrackerChange, "id" | "ticket">,
  fault: string,
): void {
  log.warn(
    { ticket, change: id, fault },
    "a change in Request Tracker could not be read, and is left out",
  );
}

function faultOf(error: unknown): string | null {
  if (error instanceof z.ZodError) return "unexpected-answer";
  return error instanceof TrackerFault ? error.message : null;
}

/** What is no longer there, or is told in a way nobody can read, gets no better. */
function isForGood(error: unknown): boolean {
  return !(error instanceof TrackerFault) || error.sending.kind === "gone" || error.status === 404;
}
