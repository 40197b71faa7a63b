import type { Log } from "../log.js";
import {
  harmless,
  TRACKER_WORDS,
  withFittingNote,
  type Ticket,
  type TicketDeed,
} from "../../dialogs/index.js";
import type { DeskOutcome, TicketDesk, TicketReferences } from "./desk.js";
import type { TrackerAct } from "./request-tracker-acts.js";
import {
  readPerson,
  readReply,
  type TrackerChange,
  type TrackerPerson,
} from "./request-tracker-changes.js";
import type { CallTracker } from "./request-tracker-client.js";
import { ensureComment } from "./request-tracker-comment.js";
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
  const words = await wordsOf(parts, trying, act);
  const deed = deedOf(change, words, ticket);
  const by = deed === null ? null : await actorOf(parts.call, trying, act);
  if (deed === null || by === null) return false;
  const outcome = await parts.desk.act(
    ref,
    withFittingNote(deed),
    { id: `${parts.destination}:${by.id}`, name: by.name, side: "helpdesk" },
    { once: `${parts.destination}:${String(change.id)}`, from: parts.destination },
  );
  if (outcome.kind === "refused") await refused(parts, trying, { change, deed, by, outcome });
  return outcome.kind === "done";
}

type Refused = Extract<DeskOutcome, { readonly kind: "refused" }>;

/** INVARIANT: whoever said or did there what could not be done here is told so there. */
async function refused(
  parts: FollowParts,
  trying: TryChange,
  {
    change,
    deed: { action },
    by,
    outcome: { ticket, why },
  }: {
    readonly change: TrackerChange;
    readonly deed: TicketDeed;
    readonly by: TrackerPerson;
    readonly outcome: Refused;
  },
): Promise<void> {
  parts.log.warn(
    { ticket: ticket.id, change: change.id, action },
    "what was done in Request Tracker can't be done here",
  );
  // Who works on a ticket that is closed here is their own matter.
  if (action === "assign") return;
  const reason =
    ticket.closedAt === null || action === "reopen" ? why : TRACKER_WORDS.closed(ticket.state);
  await sayBack(parts, trying, change, TRACKER_WORDS.refused(harmless(by.name), reason));
}

/** What was said to the requester with it; null where nothing was, or where it can't be read, which is then said back. */
async function wordsOf(
  parts: FollowParts,
  trying: TryChange,
  { change, reply }: TrackerAct,
): Promise<string | null> {
  const said = change.kind === "reply" ? change : reply;
  if (said === null) return null;
  const read = await trying(said, async () => ({ words: await readReply(parts.call, said.id) }));
  if (read === null) {
    await sayBack(parts, trying, said, TRACKER_WORDS.unread(harmless(said.by.name)));
  }
  return read?.words ?? null;
}

/** Says over there, among the helpdesk's people, what became of a change of theirs; once. */
async function sayBack(
  { call }: FollowParts,
  trying: TryChange,
  { id, ticket }: TrackerChange,
  text: string,
): Promise<void> {
  const mark = `Edgewise to ${String(id)}`;
  await trying({ id, ticket }, () => ensureComment(call, ticket, { text, mark }));
}

function deedOf(
  { kind, value }: TrackerChange,
  words: string | null,
  { state }: Ticket,
): TicketDeed | null {
  switch (kind) {
    case "reply":
      return words === null ? null : { action: "note", note: words };
    case "owner":
      return { action: "assign", note: null };
    case "status":
      return deedOfStatus(value, words, state);
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
