import type { TicketAction, TicketDeed, TicketEntry, TicketState } from "../../dialogs/index.js";
import { TRACKER_WORDS } from "../../dialogs/index.js";

/** Our states in the words of RT's default lifecycle. */
export const TRACKER_STATUS = {
  new: "new",
  assigned: "open",
  waiting: "stalled",
  resolved: "resolved",
  withdrawn: "rejected",
} as const satisfies Record<TicketState, string>;

const OPEN = ["new", "open", "stalled"];

/** From which status over there an act of ours moves the ticket; from any other, somebody there has the last word. */
const MOVES: Readonly<Record<TicketEntry["action"], readonly string[]>> = {
  create: [],
  assign: ["new"],
  "ask-requester": ["new", "open"],
  answer: ["stalled"],
  note: [],
  resolve: OPEN,
  withdraw: OPEN,
  reopen: ["resolved", "rejected"],
  "answer-changed": [],
  unreached: [],
};

/** Whether an act of ours moves a ticket that has a status over there to where ours stands now. */
export function isMoved(
  action: TicketEntry["action"],
  status: string,
  state: TicketState,
): boolean {
  if (!MOVES[action].includes(status) || status === TRACKER_STATUS[state]) return false;
  // Only what is opened again becomes new again.
  return state !== "new" || MOVES.reopen.includes(status);
}

/** What an act of ours is called that follows a status over there, by where our ticket stands. */
const ACTS: Readonly<
  Record<string, { readonly open: TicketAction | null; readonly closed: TicketAction | null }>
> = {
  new: { open: null, closed: "reopen" },
  open: { open: "assign", closed: "reopen" },
  stalled: { open: "ask-requester", closed: null },
  resolved: { open: "resolve", closed: null },
  rejected: { open: "resolve", closed: null },
  deleted: { open: "resolve", closed: null },
};

/** What is to be done here because a ticket over there got a status; null where nothing is. */
export function deedOfStatus(
  status: string,
  words: string | null,
  state: TicketState,
): TicketDeed | null {
  const standing = state === "resolved" || state === "withdrawn" ? "closed" : "open";
  const meant = ACTS[status]?.[standing] ?? null;
  // Who works on it is told by its owner.
  const action = meant === "assign" && state !== "new" ? null : meant;
  if (action === null) return words === null ? null : { action: "note", note: words };
  return { action, note: words ?? usualWords(action, status) };
}

function usualWords(action: TicketAction, status: string): string | null {
  if (action === "ask-requester") return TRACKER_WORDS.asked;
  if (action !== "resolve") return null;
  return status === "resolved" ? TRACKER_WORDS.resolved : TRACKER_WORDS.rejected;
}
