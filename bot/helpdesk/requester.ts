import { newsBelow, ticketNews, type Reply, type TicketNews } from "../../dialogs/index.js";
import type { TurnStore } from "../ports.js";
import { speakInPlace, type Speak } from "../proactive.js";
import type { Destination, OutboxRow, Sending } from "../sending.js";
import type { TicketDesk } from "./desk.js";
import { belowId, type RequesterMessage } from "./requester-message.js";

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
      if (message.quiet === true) return renew(parts, row, reply, stands);
      const { sending, activity } = await speakInPlace(parts.speak, row, reply, stands);
      if (activity === stands) return below(parts, row, { ...message, ticket }, sending);
      if (reply.card !== undefined && activity !== null) {
        const cards = [{ card, activity }];
        await parts.store.recordSent({ place: row.place, activity: null, sent: 0, cards });
      }
      return sending;
    },
  };
}

/** Says what happened below a card that was brought up to date, under an id of its own, the same for every attempt. */
async function below(
  { speak }: RequesterParts,
  row: OutboxRow,
  news: TicketNews,
  updated: Sending,
): Promise<Sending> {
  const reply = updated.kind === "sent" ? newsBelow(news) : null;
  if (reply === null) return updated;
  return (await speak({ ...row, id: belowId(row.id) }, reply, null)).sending;
}

/** Brings the card up to date where it stands. What stands nowhere shows nothing that is out of date. */
async function renew(
  { speak }: RequesterParts,
  row: OutboxRow,
  reply: Reply,
  stands: string | null,
): Promise<Sending> {
  if (stands === null) return { kind: "sent" };
  const { sending, missing } = await speak(row, reply, stands);
  return missing === true ? { kind: "sent" } : sending;
}
