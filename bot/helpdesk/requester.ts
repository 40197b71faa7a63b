import { ticketNews } from "../../dialogs/index.js";
import type { TurnStore } from "../ports.js";
import type { Speak, Spoken } from "../proactive.js";
import type { Destination, OutboxRow } from "../sending.js";
import type { TicketDesk } from "./desk.js";
import type { RequesterMessage } from "./requester-message.js";

/** What telling requesters is made of. */
export interface RequesterParts {
  readonly desk: Pick<TicketDesk, "ticket">;
  readonly store: Pick<TurnStore, "cardActivity" | "recordSent">;
  readonly speak: Speak;
  readonly now: () => Date;
}

/**
 * The destination `requester`: the conversation in which a ticket began. Its card is updated there, or posted where it
 * no longer stands. INVARIANT: what is shown is the ticket as it stands now, so that no late row shows an earlier one.
 */
export function createRequesterDestination(parts: RequesterParts): Destination {
  return {
    send: async (row) => {
      const message = JSON.parse(row.payload) as RequesterMessage;
      const { tenant, id, card } = message.ticket;
      const ticket = (await parts.desk.ticket({ tenant, id })) ?? message.ticket;
      const reply = ticketNews({ ...message, ticket }, parts.now().toISOString());
      const stands =
        reply.card === undefined ? null : await parts.store.cardActivity(row.place, card);
      if (stands !== null) {
        const updated = await parts.speak(row, reply, stands);
        if (updated.missing !== true) return updated.sending;
      }
      const said = await parts.speak(row, reply, null);
      if (reply.card !== undefined) await keep(parts, row, card, said);
      return said.sending;
    },
  };
}

async function keep(
  { store }: RequesterParts,
  { place }: OutboxRow,
  card: string,
  { activity }: Spoken,
): Promise<void> {
  if (activity === null) return;
  await store.recordSent({ place, activity: null, sent: 0, cards: [{ card, activity }] });
}
