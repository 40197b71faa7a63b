import { z } from "zod/v4";
import { TRACKER_WORDS, type TicketEntry, type TicketState } from "../../dialogs/index.js";
import { TrackerFault, type CallTracker } from "./request-tracker-client.js";
import { ensureComment } from "./request-tracker-comment.js";
import { isMoved, TRACKER_STATUS } from "./request-tracker-status.js";

/** A move of one of our tickets that is to be followed over there. */
export interface Move {
  /** Where our ticket stands now, so that no late row moves it back. */
  readonly to: TicketState;
  readonly because: TicketEntry["action"];
  /** The outbox row that tells of it. */
  readonly row: string;
}

const TRIES = 3;

/**
 * Moves a ticket over there as ours moved, unless somebody there has moved it elsewhere meanwhile. Where RT does not take
 * the status (a lifecycle without it, a ticket it waits for) its people read so on the ticket.
 */
export async function moveStatus(
  call: CallTracker,
  number: string,
  { to, because, row }: Move,
): Promise<void> {
  const path = `ticket/${number}`;
  const wanted = TRACKER_STATUS[to];
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await standing(call, path);
    if (!isMoved(because, before.status, to)) return;
    if (!(await put(call, path, { status: wanted, etag: before.etag }))) continue;
    // INVARIANT: RT answers what it refuses as it does what it did, with 200.
    const after = await standing(call, path);
    if (after.status !== before.status) return;
    const text = TRACKER_WORDS.notTaken(wanted, after.status, to);
    await ensureComment(call, number, { text, mark: `Edgewise ${row} status` });
    return;
  }
  const busy = { kind: "retry", fault: "changed-meanwhile", arrived: "perhaps" } as const;
  throw new TrackerFault(busy, 412);
}

const STANDING = z.object({ Status: z.string() });

interface Standing {
  readonly status: string;
  readonly etag: string | null;
}

async function standing(call: CallTracker, path: string): Promise<Standing> {
  const { body, etag } = await call({ method: "GET", path });
  return { status: STANDING.parse(body).Status, etag };
}

/** Sets a status unless the ticket has changed since it was looked at; false where it has. */
async function put(call: CallTracker, path: string, { status, etag }: Standing): Promise<boolean> {
  try {
    const body = { Status: status };
    await call({ method: "PUT", path, body, ...(etag !== null && { ifMatch: etag }) });
    return true;
  } catch (error) {
    if (error instanceof TrackerFault && error.status === 412) return false;
    throw error;
  }
}
