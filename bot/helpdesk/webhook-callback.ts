import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod/v4";
import type { TicketAction } from "../../dialogs/index.js";
import { readBoundedBody, readBoundedJson } from "../bounded-body.js";
import { asError } from "../errors.js";
import { LARGEST_BODY, screenHeaders } from "../gate.js";
import type { Log } from "../log.js";
import type { Route } from "../server.js";
import type { DeskOutcome, TicketDesk } from "./desk.js";
import { shownTicket } from "./webhook-message.js";
import { isSigned, readSignedHeaders, type WebhookKeys } from "./webhook-signature.js";

/** Where a helpdesk posts what it did about a ticket. */
export const CALLBACK_PATH = "/api/helpdesk/webhook";

/** What answering a helpdesk is made of. */
export interface CallbackParts {
  /** At least one. */
  readonly keys: WebhookKeys;
  readonly desk: Pick<TicketDesk, "act">;
  /** The name under which the webhook is a destination: it is not told of what it did itself. */
  readonly destination: string;
  readonly now: () => Date;
  readonly log: Pick<Log, "warn" | "error">;
}

const DESK_ACTIONS = [
  "assign",
  "ask-requester",
  "note",
  "resolve",
  "reopen",
] as const satisfies readonly TicketAction[];

const NAME = z.string().trim().min(1).max(120);

/** What a helpdesk says it did. */
export const CALLBACK = z.object({
  type: z.literal("ticket.act"),
  data: z.object({
    ticket: z.object({ tenant: z.string().max(200), id: z.string().max(200) }),
    action: z.enum(DESK_ACTIONS),
    note: z.string().nullish(),
    by: z.object({ name: NAME }),
    /** Only where the ticket still stands at it. */
    revision: z.number().int().positive().optional(),
  }),
});

interface Answer {
  readonly status: 200 | 400 | 401 | 404 | 409 | 413 | 415 | 502;
  readonly body: unknown;
}

const REFUSED = {
  400: { error: "bad request" },
  401: { error: "unauthorized" },
  404: { error: "no such ticket" },
  413: { error: "too large" },
  415: { error: "unsupported media type" },
  502: { error: "not done" },
} as const;

const refused = (status: keyof typeof REFUSED): Answer => ({ status, body: REFUSED[status] });

/**
 * Makes the way back from a webhook's helpdesk: signed like what goes out, with keys of its own. A message that comes
 * again is answered again and done once.
 */
export function callbackRoute(parts: CallbackParts): Route {
  return {
    method: "post",
    path: CALLBACK_PATH,
    respond: async (request, response) => {
      const answer = await answerTo(parts, request).catch((error: unknown) => {
        parts.log.error({ error: asError(error).message }, "a callback was not answered");
        return refused(502);
      });
      if (answer.status >= 400) parts.log.warn({ status: answer.status }, "a callback was refused");
      reply(response, answer);
    },
  };
}

async function answerTo(parts: CallbackParts, request: IncomingMessage): Promise<Answer> {
  const { headers } = request;
  const unfit = screenHeaders(headers, false);
  if (unfit !== null) return refused(415);
  const signed = readSignedHeaders(headers, parts.now());
  if (typeof signed === "string") return refused(401);
  if (Number(headers["content-length"] ?? 0) > LARGEST_BODY) return refused(413);
  const body = await readBoundedBody(request);
  if (body === null) return refused(413);
  // INVARIANT: nothing of a body is read before its signature.
  if (!isSigned(parts.keys, signed.signed, { ...signed, body })) return refused(401);
  const said = readBoundedJson(body, CALLBACK);
  return said === null ? refused(400) : act(parts, said, signed.id);
}

async function act(
  { desk, destination }: CallbackParts,
  { data }: z.infer<typeof CALLBACK>,
  id: string,
): Promise<Answer> {
  const { ticket, action, note = null, by, revision } = data;
  const outcome = await desk.act(
    ticket,
    { action, note },
    { id: `${destination}:${by.name}`, name: by.name, side: "helpdesk" },
    {
      once: `${destination}:${id}`,
      from: destination,
      ...(revision !== undefined && { revision }),
    },
  );
  return answerOf(outcome);
}

function answerOf(outcome: DeskOutcome): Answer {
  switch (outcome.kind) {
    case "done":
      return { status: 200, body: { ticket: shownTicket(outcome.ticket) } };
    case "refused":
      return { status: 409, body: { error: outcome.why, ticket: shownTicket(outcome.ticket) } };
    case "unknown":
      return refused(404);
  }
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": bytes.length,
    // What was not read would be taken for the next request.
    ...(status >= 400 && { Connection: "close" }),
  });
  response.end(bytes);
}
