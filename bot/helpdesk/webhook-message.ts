import { z } from "zod/v4";
import {
  harmless,
  LONGEST_SHOWN,
  SUMMARY_PARTS,
  TICKET,
  ticketSubject,
  ticketText,
  type Ticket,
} from "../../dialogs/index.js";
import type { TicketMessage } from "./desk.js";

const { id, number, tenant, revision, state, urgency, contact, summary, note, reopened } =
  TICKET.shape;
const { answerNow, entries } = TICKET.shape;

const SHOWN = z
  .object({
    id: id.describe("The ticket's id, the same for ever and in every destination."),
    tenant: tenant.describe("The organisation it belongs to; goes with the id in a callback."),
    number: number.describe("The number people say; counted by organisation."),
    revision: revision.describe("Counts the changes from 1; a smaller one is older."),
    state,
    urgency,
    subject: z.string().describe("One line."),
    text: z.string().describe("The whole ticket as plain text, the same in every destination."),
    requester: z.object({ name: z.string(), address: z.string().nullable() }),
    contact: contact.describe("How the requester wants to be reached, as typed."),
    assignee: z.object({ name: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    closedAt: z.iso.datetime().nullable(),
    reopened: reopened.describe("How often it was reopened."),
    note,
    summary: summary.describe(
      `What was handed over; each of ${SUMMARY_PARTS.join(", ")} is null where it says nothing.`,
    ),
    answerNow: answerNow.describe("The answer by newer evidence, where it has changed since."),
    entries: entries.describe("Everything that happened, the oldest first; only ever added to."),
  })
  .describe("A ticket. Text of people is one line each, without formatting, mentions or links.");

/** The published shape of a webhook's body. */
export const WEBHOOK_MESSAGE = z
  .object({
    type: z.enum(["ticket.opened", "ticket.changed"]),
    timestamp: z.iso.datetime().describe("When it happened; not when it was sent."),
    data: z.object({
      entry: z
        .number()
        .int()
        .nonnegative()
        .describe("Which of the ticket's entries this is about."),
      ticket: SHOWN,
    }),
  })
  .describe("What Edgewise posts to a helpdesk's webhook, by Standard Webhooks 1.0.");

/** A ticket as it is shown outside: nothing that only Edgewise needs, and no text that a program could take for more. */
export type ShownTicket = z.infer<typeof SHOWN>;

/** What stands in `ticket.schema.json`. */
export function webhookSchema(): unknown {
  const schema = z.toJSONSchema(WEBHOOK_MESSAGE, {
    // What is added later must not fail whoever checks against today's.
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
    },
  });
  return { title: "Edgewise ticket message, version 1", ...schema };
}

/** A body: the same bytes for every attempt. */
export function webhookBody({ ticket, entry }: TicketMessage): string {
  const message: z.infer<typeof WEBHOOK_MESSAGE> = {
    type: entry === 0 ? "ticket.opened" : "ticket.changed",
    timestamp: ticket.entries[entry]?.at ?? ticket.createdAt,
    data: { entry, ticket: shownTicket(ticket) },
  };
  return JSON.stringify(message);
}

/** A ticket as it is shown outside. */
export function shownTicket(ticket: Ticket): ShownTicket {
  const { requester, assignee } = ticket;
  const said = tamed({
    requester: { name: requester.name, address: requester.address },
    contact: ticket.contact,
    assignee: assignee === null ? null : { name: assignee.name },
    note: ticket.note,
    summary: ticket.summary,
    answerNow: ticket.answerNow,
    entries: ticket.entries,
  });
  return {
    id: ticket.id,
    tenant: ticket.tenant,
    number: ticket.number,
    revision: ticket.revision,
    state: ticket.state,
    urgency: ticket.urgency,
    subject: ticketSubject(ticket),
    text: ticketText(ticket),
    createdAt: ticket.createdAt,
    closedAt: ticket.closedAt,
    reopened: ticket.reopened,
    ...said,
  };
}

/** The same with every text in it made harmless; what is not text stays. */
function tamed<Value>(value: Value): Value {
  if (typeof value === "string") return harmless(value, LONGEST_SHOWN) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => tamed(one)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => [name, tamed(one)]),
  ) as Value;
}
