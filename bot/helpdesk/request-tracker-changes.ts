import { z } from "zod/v4";
import type { CallTracker } from "./request-tracker-client.js";
import { plainWords } from "./plain-words.js";

/** One thing somebody did to a ticket over there. */
export interface TrackerChange {
  /** RT's number of the transaction: greater than that of every earlier one. */
  readonly id: number;
  /** RT's number of the ticket. */
  readonly ticket: string;
  /** `other` is of no interest here; what is `unreadable` is told in a way that nobody can read. */
  readonly kind: "reply" | "status" | "owner" | "other" | "unreadable";
  /** The new status; for an owner, the number of their account. */
  readonly value: string;
  readonly by: TrackerPerson;
  /** Milliseconds. */
  readonly at: number;
}

/** Somebody with an account over there. */
export interface TrackerPerson {
  readonly id: string;
  readonly name: string;
}

/** What was read of the changes after one of them. */
export interface TrackerChanges {
  /** The earliest first. */
  readonly changes: readonly TrackerChange[];
  /** Whether there may be more at once. */
  readonly more: boolean;
  /** What time it is over there, milliseconds; null where it does not say. */
  readonly now: number | null;
}

/** RT's account for what happens by itself. */
export const TRACKER_ITSELF = "RT_System";

const PAGE = 100;
const NUMBER = z.coerce.number().int().nonnegative();
const TEXT = z.string().nullish();

const NUMBERED = z.object({ id: NUMBER, ObjectId: z.coerce.string().catch("") });
const TRANSACTIONS = z.object({ items: z.array(z.looseObject(NUMBERED.shape)) });
const TRANSACTION = NUMBERED.extend({
  Type: z.string(),
  ObjectType: TEXT,
  NewValue: z.union([z.string(), z.number()]).nullish(),
  Created: z.string().refine((at) => !Number.isNaN(Date.parse(at))),
  Creator: z.object({ id: z.union([z.string(), z.number()]), Name: TEXT, RealName: TEXT }),
});

const KINDS: Readonly<Record<string, TrackerChange["kind"]>> = {
  Correspond: "reply",
  Status: "status",
  Set: "owner",
};

/** Reads what others than ourselves did after a transaction, to all tickets or to one, at most a page of it. */
export async function readChanges(
  call: CallTracker,
  after: number,
  ticket?: string,
): Promise<TrackerChanges> {
  const which = ticket === undefined ? "" : ` AND TicketId = ${ticket}`;
  const { body, at } = await call({
    method: "GET",
    path: "transactions",
    query: {
      query: `ObjectType = 'RT::Ticket'${which} AND id > ${String(after)} AND Creator != '__CurrentUser__' AND (Type = 'Correspond' OR Type = 'Status' OR (Type = 'Set' AND Field = 'Owner'))`,
      fields: "Type,ObjectType,ObjectId,NewValue,Created,Creator",
      "fields[Creator]": "Name,RealName",
      orderby: "id",
      order: "ASC",
      per_page: String(PAGE),
    },
  });
  const { items } = TRANSACTIONS.parse(body);
  return { changes: items.map(changeOf), more: items.length === PAGE, now: at };
}

// Of others, as of RT's own mails, an account may not see the latest, and RT then shows none at all.
const LASTING =
  "ObjectType = 'RT::Ticket' AND (Type = 'Create' OR Type = 'Correspond' OR Type = 'Status')";

/** The number of the latest transaction that was made or moved a ticket; 0 where there is none. */
export async function latestChange(call: CallTracker): Promise<number> {
  const { body } = await call({
    method: "GET",
    path: "transactions",
    query: { query: LASTING, orderby: "id", order: "DESC", per_page: "1" },
  });
  return z.object({ items: z.array(z.object({ id: NUMBER })) }).parse(body).items[0]?.id ?? 0;
}

/** What was said to the requester in a reply; null where it has no words. */
export async function readReply(call: CallTracker, change: number): Promise<string | null> {
  const { body } = await call({
    method: "GET",
    path: `transaction/${String(change)}/attachments`,
    query: { fields: "ContentType,Content,Filename" },
  });
  const parts = ATTACHMENTS.parse(body).items.filter(({ Filename }) => (Filename ?? "") === "");
  const part =
    parts.find(({ ContentType }) => ContentType === "text/plain") ??
    parts.find(({ ContentType }) => ContentType === "text/html");
  const words = plainWords(part?.Content ?? "", part?.ContentType === "text/html");
  return words === "" ? null : words;
}

const ATTACHMENTS = z.object({
  items: z.array(z.object({ ContentType: TEXT, Content: TEXT, Filename: TEXT })),
});

/** Who has an account over there, by its number. */
export async function readPerson(call: CallTracker, number: string): Promise<TrackerPerson> {
  const { body } = await call({ method: "GET", path: `user/${encodeURIComponent(number)}` });
  const read = z.object({ id: z.coerce.string().catch(number), Name: TEXT, RealName: TEXT });
  return personOf(read.parse(body));
}

function changeOf(item: z.infer<typeof NUMBERED>): TrackerChange {
  const read = TRANSACTION.safeParse(item);
  const { id, ObjectId: ticket } = item;
  if (!read.success) return { id, ticket, kind: "unreadable", value: "", by: UNKNOWN, at: 0 };
  const { Type, ObjectType, NewValue, Creator, Created } = read.data;
  const kind = (ObjectType ?? "RT::Ticket") === "RT::Ticket" ? KINDS[Type] : undefined;
  const value = String(NewValue ?? "");
  const by = personOf({ ...Creator, id: String(Creator.id) });
  return { id, ticket, kind: kind ?? "other", value, by, at: Date.parse(Created) };
}

const UNKNOWN: TrackerPerson = { id: "", name: "" };

function personOf(read: {
  readonly id: string;
  readonly Name?: string | null | undefined;
  readonly RealName?: string | null | undefined;
}): TrackerPerson {
  const id = said(read.Name) ?? read.id;
  return { id, name: said(read.RealName) ?? id };
}

function said(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === "" ? null : text.trim();
}
