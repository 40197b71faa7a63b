import type { Log } from "../log.js";
import type { Ticket, TicketDeed } from "../../dialogs/index.js";
import type { TicketDesk, TicketReferences } from "./desk.js";
import type { TrackerAct } from "./request-tracker-acts.js";
import {
  readPerson,
  readReply,
  type TrackerChange,
  type TrackerPerson,
} from "./request-tracker-changes.js";
import type { CallTracker } from "./request-tracker-client.js";
import { deedOfStatus } from "./request-tracker-status.js";
import { createTryChange, warnOfChange, type TryChange } from "./request-tracker-trying.js";

/** What following somebody over there is made of. */
export interface FollowParts {
  readonly call: CallTracker;
  readonly desk: TicketDesk;
  readonly references: TicketReferences;
  /** The destination's name, under which the tickets' numbers over there are kept. */
  readonly destination: string;
  readonly log: Pick<Log, "warn">;
}

/** Does here what was done there, once; tells whether it was done. */
export type Follow = (act: TrackerAct) => Promise<boolean>;

/** Makes what does here what was done there. It throws where it is worth another try, and never for ever. */
export function createFollow(parts: FollowParts): Follow {
  const trying = createTryChange(parts.log);
  return (act) => follow(parts, trying, act);
}

async function follow(parts: FollowParts, trying: TryChange, act: TrackerAct): Promise<boolean> {
  const { change } = act;
  const ref = await parts.references.find(parts.destination, change.ticket);
  const ticket = ref === null ? null : await parts.desk.ticket(ref);
  if (ref === null || ticket === null) return false;
  if (change.kind === "unreadable") warnOfChange(parts.log, change, "unexpected-answer");
  const deed = await deedOf(parts.call, trying, act, ticket);
  const by = deed === null ? null : await actorOf(parts.call, trying, act);
  if (deed === null || by === null) return false;
  const outcome = await parts.desk.act(
    ref,
    deed,
    { id: `${parts.destination}:${by.id}`, name: by.name, side: "helpdesk" },
    { once: `${parts.destination}:${String(change.id)}`, from: parts.destination },
  );
  if (outcome.kind === "refused") {
    parts.log.warn(
      { ticket: ref.id, change: change.id, action: deed.action },
      "what was done in Request Tracker can't be done here",
    );
  }
  return outcome.kind === "done";
}

async function deedOf(
  call: CallTracker,
  trying: TryChange,
  { change, reply }: TrackerAct,
  { state }: Ticket,
): Promise<TicketDeed | null> {
  const wordsOf = ({ id, ticket }: TrackerChange): Promise<string | null> =>
    trying({ id, ticket }, () => readReply(call, id));
  switch (change.kind) {
    case "reply": {
      const note = await wordsOf(change);
      return note === null ? null : { action: "note", note };
    }
    case "owner":
      return { action: "assign", note: null };
    case "status":
      return deedOfStatus(change.value, reply === null ? null : await wordsOf(reply), state);
    case "other":
    case "unreadable":
      return null;
  }
}

/** Whose deed it is; null where it is nobody's: a ticket given back to nobody. */
async function actorOf(
  call: CallTracker,
  trying: TryChange,
  { change, reply }: TrackerAct,
): Promise<TrackerPerson | null> {
  if (change.kind !== "owner") return reply?.by ?? change.by;
  const owner = await trying(change, () => readPerson(call, change.value));
  return owner?.id === "Nobody" ? null : owner;
}
