import { createHash } from "node:crypto";
import {
  helpdeskDone,
  helpdeskRefused,
  type HelpdeskPress,
  type Person,
  type Reply,
} from "../../dialogs/index.js";
import type { TicketDesk, TicketRef } from "./desk.js";

/** What doing what was pressed on the helpdesk's card is made of. */
export interface ActingParts {
  readonly desk: Pick<TicketDesk, "act">;
  /** Where it was pressed. */
  readonly destination: string;
  /** Whether it is told there as well: whoever did not press sees it then. */
  readonly told: boolean;
  readonly now: () => Date;
}

/** Does what was pressed, once however often the press arrives, and gives the card as the ticket then stands; null where there is no such ticket. */
export async function actOnPress(
  { desk, destination, told, now }: ActingParts,
  press: HelpdeskPress,
  ref: TicketRef,
  { id, name }: Pick<Person, "id" | "name">,
): Promise<Reply | null> {
  const { deed, revision } = press;
  const how = {
    revision,
    once: onceOf(destination, press, id),
    from: told ? null : destination,
  };
  const outcome = await desk.act(ref, deed, { id, name, side: "helpdesk" }, how);
  const at = now().toISOString();
  switch (outcome.kind) {
    case "done":
      return helpdeskDone(outcome.ticket, press, at);
    case "refused":
      return helpdeskRefused(outcome.ticket, outcome.why, press, at);
    case "unknown":
      return null;
  }
}

/** INVARIANT: the same for a press that is delivered again under another id; another for another person, or with other words. */
function onceOf(destination: string, { card, revision, deed }: HelpdeskPress, by: string): string {
  const text = JSON.stringify([card, revision, deed.action, deed.note, by]);
  return `${destination}:${createHash("sha256").update(text).digest("base64url")}`;
}
