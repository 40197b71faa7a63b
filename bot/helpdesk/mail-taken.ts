import { createHash } from "node:crypto";
import type { TicketRef, TicketReferences } from "./desk.js";
import type { OutboxRow } from "../sending.js";

/** Where it is kept which recipients a mail needs no more: over attempts, restarts and every process. */
export type MailReferences = Pick<TicketReferences, "get" | "put">;

/** Those of the recipients to whom a mail is still to be sent. */
export async function stillToTell(
  references: MailReferences,
  of: MailOf,
  to: readonly string[],
): Promise<readonly string[]> {
  const done = new Set((await references.get(of.ticket, nameOf(of)))?.split(" "));
  return to.filter((address) => !done.has(markOf(address)));
}

/** Keeps for whom a mail is done with: those who took it, and those by whom it was refused for good. */
export async function keepDone(
  references: MailReferences,
  of: MailOf,
  done: readonly string[],
): Promise<void> {
  await references.put(of.ticket, nameOf(of), done.map(markOf).join(" "));
}

/** Which mail: the outbox's row, and whose ticket it tells of. */
export interface MailOf {
  readonly row: Pick<OutboxRow, "id" | "destination">;
  readonly ticket: TicketRef;
}

function nameOf({ row: { id, destination } }: MailOf): string {
  return `${destination}:taken:${id}`;
}

/** Short, for indexes hold no long text, and nobody's address is kept that is not needed. */
function markOf(address: string): string {
  return createHash("sha256").update(address).digest("base64url").slice(0, 16);
}
