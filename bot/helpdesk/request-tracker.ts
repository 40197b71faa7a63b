import { z } from "zod/v4";
import {
  entryLines,
  factsText,
  ticketSubject,
  ticketText,
  type Ticket,
} from "../../dialogs/index.js";
import type { OutboxRow, Sending } from "../sending.js";
import type { TicketDesk, TicketMessage, TicketReferences } from "./desk.js";
import type { HelpdeskDestination } from "./destination.js";
import { TrackerFault, type CallTracker } from "./request-tracker-client.js";
import { ensureComment } from "./request-tracker-comment.js";
import { moveStatus } from "./request-tracker-move.js";
import type { RequestTrackerSettings } from "./request-tracker-settings.js";
import type { TrackerWatch } from "./request-tracker-watch.js";
import { readTicketMessage } from "./ticket-message.js";

/** The name of a helpdesk in Request Tracker among the destinations. */
export const REQUEST_TRACKER = "request-tracker";

/** What a helpdesk in Request Tracker is made of. */
export interface RequestTrackerParts {
  readonly settings: Pick<RequestTrackerSettings, "queue">;
  readonly call: CallTracker;
  readonly references: TicketReferences;
  readonly desk: Pick<TicketDesk, "ticket">;
  /** What brings back what is done to the tickets there. */
  readonly watch: Pick<TrackerWatch, "begin" | "catchUp">;
}

/**
 * Tells a queue of Request Tracker of tickets: a ticket over there for each of ours, a comment for each thing that
 * happens, and the status that goes with it. Everything is looked for before it is written, so that what arrived
 * although nobody said so is not written again.
 */
export function createRequestTracker(parts: RequestTrackerParts): HelpdeskDestination {
  return {
    send: async (row) => {
      const message = readTicketMessage(row.payload);
      if (message === null) return { kind: "gone", fault: "not-a-ticket", unreachable: false };
      return orFault(() => tell(parts, row, message));
    },
    check: async () => {
      try {
        await parts.call({
          method: "GET",
          path: `queue/${encodeURIComponent(parts.settings.queue)}`,
        });
        return [];
      } catch (error) {
        if (error instanceof TrackerFault) return [faultLine(error)];
        throw error;
      }
    },
  };
}

async function orFault(telling: () => Promise<void>): Promise<Sending> {
  try {
    await telling();
    return { kind: "sent" };
  } catch (error) {
    if (error instanceof TrackerFault) return error.sending;
    // Another version of RT, or something in between that answers for it.
    if (error instanceof z.ZodError) {
      return { kind: "retry", fault: "unexpected-answer", arrived: "perhaps" };
    }
    throw error;
  }
}

function faultLine({ status, message }: TrackerFault): string {
  if (status === 401) return "RT_TOKEN is not one that Request Tracker takes";
  if (status === 403 || status === 404) {
    return "RT_QUEUE is no queue that RT_TOKEN's user may see, or RT_URL is not where RT's pages begin";
  }
  return `RT_URL does not answer as a Request Tracker (${message})`;
}

async function tell(
  parts: RequestTrackerParts,
  row: OutboxRow,
  { ticket, entry }: TicketMessage,
): Promise<void> {
  const number = await ensureTicket(parts, row.destination, ticket);
  const happened = ticket.entries[entry];
  if (entry === 0 || happened === undefined) return;
  const text = [ticketSubject(ticket), ...entryLines(happened)].join("\n");
  await ensureComment(parts.call, number, { text, mark: `Edgewise ${row.id}` });
  const { tenant, id } = ticket;
  const now = (await parts.desk.ticket({ tenant, id })) ?? ticket;
  const move = { to: now.state, because: happened.action, row: row.id };
  await moveStatus(parts.call, number, move);
}

/**
 * The ticket's number over there; it is created where it is neither remembered nor found. INVARIANT: what was done there
 * before its number was known here is brought over before anything else is told, also after a crash in between.
 */
async function ensureTicket(
  parts: RequestTrackerParts,
  destination: string,
  ticket: Ticket,
): Promise<string> {
  const { references, watch } = parts;
  const number =
    (await references.get(ticket, destination)) ?? (await makeTicket(parts, destination, ticket));
  const behind = behindOf(destination);
  if ((await references.get(ticket, behind)) === "yes") {
    await watch.catchUp(number);
    await references.put({ tenant: ticket.tenant, id: ticket.id }, behind, "no");
  }
  return number;
}

/** Under which it is kept whether something may have been done there of which nothing was heard here. */
function behindOf(destination: string): string {
  return `${destination}:behind`;
}

async function makeTicket(
  { call, references, settings, watch }: RequestTrackerParts,
  destination: string,
  ticket: Ticket,
): Promise<string> {
  const ref = { tenant: ticket.tenant, id: ticket.id };
  await watch.begin();
  await references.put(ref, behindOf(destination), "yes");
  const number = (await findTicket(call, ticket)) ?? (await createTicket(call, settings, ticket));
  await references.put(ref, destination, number);
  return number;
}

/** INVARIANT: nothing in it ends a quoted word of RT's queries. Unguessable, and indexed over there by RT's own schema. */
function fileOf({ id }: Pick<Ticket, "id">): string {
  return `edgewise-${id.replace(/[^\w-]/gu, "_")}.txt`;
}

const FOUND = z.object({ items: z.array(z.object({ id: z.coerce.string() })) });
const CREATED = z.object({ id: z.coerce.string() });

async function findTicket(call: CallTracker, ticket: Ticket): Promise<string | null> {
  const query = { query: `Filename = '${fileOf(ticket)}'`, orderby: "id", order: "ASC" };
  const { body } = await call({ method: "GET", path: "tickets", query });
  return FOUND.parse(body).items[0]?.id ?? null;
}

async function createTicket(
  call: CallTracker,
  { queue }: RequestTrackerParts["settings"],
  ticket: Ticket,
): Promise<string> {
  const subject = ticketSubject(ticket);
  const address = ticket.requester.address ?? "";
  const { body } = await call({
    method: "POST",
    path: "ticket",
    body: {
      Queue: queue,
      Subject: subject,
      Content: ticketText(ticket),
      ContentType: "text/plain",
      // A list would be read as several people.
      ...(/^[^\s,;<>"]+@[^\s,;<>"]+$/u.test(address) && { Requestor: address }),
      Attachments: [
        {
          FileName: fileOf(ticket),
          FileType: "text/plain",
          FileContent: Buffer.from(`${subject}\n\n${factsText(ticket)}\n`).toString("base64"),
        },
      ],
    },
  });
  return CREATED.parse(body).id;
}
