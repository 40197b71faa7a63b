import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod/v4";
import {
  CHANNEL_WORDS,
  helpdeskCard,
  helpdeskReply,
  readHelpdeskPress,
  ticketSubject,
  type AdaptiveCard,
  type HelpdeskPlace,
  type Ticket,
} from "../../dialogs/index.js";
import { LOCAL_TENANT } from "../activity.js";
import { readBoundedBody, readBoundedJson } from "../bounded-body.js";
import { screenHeaders } from "../gate.js";
import type { Route } from "../server.js";
import type { HelpdeskKind, HelpdeskParts } from "./kind.js";
import { actOnPress } from "./press.js";
import { readTicketMessage } from "./ticket-message.js";

/** The name under which the inbox on the local page is a destination. */
export const LOCAL = "local";

/** The inbox on the local page, as HELPDESK names it. */
export const LOCAL_KIND: HelpdeskKind = {
  variables: [],
  read: (_env, { local }) =>
    local
      ? (parts) => ({
          // The page reads the tickets themselves.
          send: ({ payload }) =>
            Promise.resolve(
              readTicketMessage(payload) === null
                ? { kind: "gone", fault: "payload", unreachable: false }
                : { kind: "sent" },
            ),
          check: () => Promise.resolve([]),
          routes: inboxRoutes(parts),
        })
      : { faults: ["HELPDESK holds local, which is for trying the bot with LOCAL=1 alone"] },
};

const PATH = "/api/helpdesk/tickets";
// Whoever tries the loop opens a handful.
const MOST_SHOWN = 100;
/** Who presses in the inbox: nobody signs in on one's own machine. */
const PERSON = { id: "local-helpdesk", name: "Local inbox" };

type InboxParts = Pick<HelpdeskParts, "desk" | "now">;

const PRESS = z.object({
  verb: z.string().max(100),
  data: z.record(z.string(), z.unknown()),
});

/**
 * What the inbox on the local page asks: the tickets, with the card of the one that is open (`?open=`), and a press on
 * that card. The server answers no other origin in local mode.
 */
export function inboxRoutes(parts: InboxParts): readonly Route[] {
  return [
    {
      path: PATH,
      respond: async (request, response) => {
        const open = new URL(request.url ?? "", "http://localhost").searchParams.get("open");
        const tickets = await parts.desk.tickets(LOCAL_TENANT, MOST_SHOWN);
        const shown = tickets.find(({ id }) => id === open);
        reply(response, 200, {
          tickets: tickets.map(listed),
          card: shown === undefined ? null : helpdeskCard(shown, placeOf(shown, parts)),
        });
      },
    },
    {
      method: "post",
      path: `${PATH}/:id`,
      respond: async (request, response) => {
        const answer = await pressed(parts, request);
        if (typeof answer === "number") reply(response, answer, { error: REFUSED[answer] });
        else reply(response, 200, { card: answer });
      },
    },
  ];
}

function listed(ticket: Ticket): object {
  const { id, number, state, revision, requester } = ticket;
  return { id, number, state, revision, requester: requester.name, subject: ticketSubject(ticket) };
}

function placeOf({ id }: Ticket, { now }: InboxParts): HelpdeskPlace {
  return { card: `inbox-${id}`, now: now().toISOString() };
}

const REFUSED = {
  400: "bad request",
  404: "no such ticket",
  413: "too large",
  415: "unsupported media type",
} as const;

async function pressed(
  parts: InboxParts,
  request: IncomingMessage,
): Promise<AdaptiveCard | keyof typeof REFUSED> {
  if (screenHeaders(request.headers, true) !== null) return 415;
  const body = await readBoundedBody(request);
  if (body === null) return 413;
  const press = readBoundedJson(body, PRESS);
  if (press === null) return 400;
  const id = idOf(request);
  const ticket = await parts.desk.ticket({ tenant: LOCAL_TENANT, id });
  return ticket === null ? 404 : act(parts, ticket, press);
}

async function act(
  parts: InboxParts,
  ticket: Ticket,
  { verb, data }: z.infer<typeof PRESS>,
): Promise<AdaptiveCard | 404> {
  const press = readHelpdeskPress(verb, data);
  const reply =
    press?.ticket === ticket.id
      ? await actOnPress({ ...parts, destination: LOCAL, told: false }, press, ticket, PERSON)
      : helpdeskReply(ticket, CHANNEL_WORDS.unknown, placeOf(ticket, parts));
  return reply?.card ?? 404;
}

function idOf({ url }: IncomingMessage): string {
  const { pathname } = new URL(url ?? "", "http://localhost");
  return pathname.slice(PATH.length + 1);
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    // What was not read would be taken for the next request.
    ...(status >= 400 && { Connection: "close" }),
  });
  response.end(JSON.stringify(body));
}
