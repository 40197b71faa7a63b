import PostalMime from "postal-mime";
import { REPLY } from "../../bot/reply-message.js";
import type { Schema } from "../../bot/storage/schema.js";
import type { ConnectorCall } from "./connector.js";
import type { Who } from "./recorded-person.js";
import { placeOf } from "./screen.js";
import { CHANNEL, type Served } from "./served-organisations.js";

/** Everything that one organisation's conversation has left behind, in the same words for the same things. */
export type Outcome = Readonly<Record<string, readonly string[]>>;

/** Every table of an organisation but the inbox, which is there to be filled differently. */
const TABLES = [
  "conversations",
  "environments",
  "evidence",
  "changes",
  "tickets",
  "ticket_counters",
  "ticket_references",
  "ticket_deeds",
  "outbox",
  "cards",
  "answers",
  "given_answers",
  "journal",
  "muted",
  "conversation_references",
] as const satisfies readonly (keyof Schema)[];

/** Gathers what came out of somebody's conversation: what was said, what the helpdesks got, and what is stored. */
export async function whatCameOut(served: Served, who: Who): Promise<Outcome> {
  const names = createNames();
  const calls = served.calls
    .map((call) => ({ call, conversation: placeOf(call).conversation }))
    .filter(({ call }) => call.body["type"] === "message");
  const said = calls.filter(({ conversation }) => conversation === who.conversation);
  const channel = calls.filter(
    ({ call, conversation }) =>
      conversation.startsWith(CHANNEL) && JSON.stringify(call.body).includes(who.name),
  );
  const ordered = {
    said: said.map(({ call }) => names.all(JSON.stringify(saidIn(call)))),
    channel: channel.map(({ call }) =>
      names.all(JSON.stringify([call.method, call.path, call.body])),
    ),
    posts: served.hook.received
      .filter(({ method, body }) => method === "POST" && body.includes(who.tenant))
      .map(({ headers, body }) => names.all(JSON.stringify([headers["webhook-id"], body]))),
    mails: await Promise.all(
      served.smtp.taken
        .filter(({ raw }) => raw.includes(who.name))
        .map(async ({ raw }) => names.all(await readMail(raw))),
    ),
  };
  const tables: Record<string, readonly string[]> = {};
  for (const table of TABLES) {
    const rows: readonly object[] = await served.db
      .selectFrom(table)
      .selectAll()
      .where("tenant", "=", who.tenant)
      .execute();
    tables[table] = rows
      .map((row) => names.known(textOf(row)))
      .filter((row) => !row.includes(`"destination":"${REPLY}"`))
      .toSorted();
  }
  return { ...ordered, ...tables };
}

/** What was said, whether in the turn or, where the machine was slow, by the outbox. */
function saidIn({ method, path, body }: ConnectorCall): unknown {
  const shown = { ...(body["channelData"] as object | undefined), edgewise: undefined };
  const where = method === "PUT" ? path : placeOf({ path }).conversation;
  return [method, where, { ...body, replyToId: undefined, channelData: shown }];
}

// What differs with the machine and the moment, and what of a row is only about how it was sent.
const VOLATILE = new Set(["owner", "attempts", "fence", "lease_owner", "lease_until", "_metadata"]);

function textOf(row: object): string {
  const fields = Object.entries(row).filter(([name]) => !VOLATILE.has(name));
  return JSON.stringify(Object.fromEntries(fields));
}

async function readMail(raw: string): Promise<string> {
  const { subject, messageId, inReplyTo, references, text, html, attachments } =
    await PostalMime.parse(raw);
  const files = attachments.map(({ filename, content }) => [
    filename,
    Buffer.from(content as ArrayBuffer).toString("utf8"),
  ]);
  return JSON.stringify({ subject, messageId, inReplyTo, references, text, html, files });
}

/** Ids of ours, of the outbox, of the channel; and instants. The organisation's own id stays. */
const IDS =
  /(?!dddddddd-)\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\bsent-\d+\b|(?<![\w-])[\w-]{43}(?=-line\b|[^\w-]|$)/gu;
const INSTANTS =
  /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|\b\d{4}-\d\d-\d\d \d\d:\d\d UTC\b|\b1 minute ago\b|\bjust now\b|http:\/\/127\.0\.0\.1:\d+|(?<="seen\\?":\\?")\w+/gu;

/** Gives what is random a name by the order in which it comes up. */
function createNames(): {
  readonly all: (text: string) => string;
  /** The same, but what has not come up yet stays without a name. */
  readonly known: (text: string) => string;
} {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `#${String(names.size + 1)}`;
    names.set(id, name);
    return name;
  };
  const timeless = (text: string): string => text.replace(INSTANTS, "<time>");
  return {
    all: (text) => timeless(text).replace(IDS, nameOf),
    known: (text) => timeless(text).replace(IDS, (id) => names.get(id) ?? "#"),
  };
}
