import { ticketNews, type Reply, type TicketNews } from "../../dialogs/index.js";
import { LOCAL_TENANT, activityOf } from "../activity.js";
import { bodyJson } from "../card-json.js";
import type { TicketDesk } from "../helpdesk/desk.js";
import type { Destination, NoticeStore } from "../sending.js";
import type { Route } from "../server.js";

/** The destination `notice` in local mode: the page asks for what was said since it last did. */
export const LOCAL_NOTICES: Destination = {
  send: () => Promise.resolve({ kind: "sent", keep: true }),
};

/** Says up to which notice an answer goes, for the next `after`. */
const LAST_NOTICE = "Last-Notice";

/**
 * Where the page asks: `/api/notices?conversation=…&after=…`, the id of the last notice it has. The ids of the page's
 * conversations cannot be guessed, and the server answers no other origin.
 */
export function noticesRoute(
  { handed }: Pick<NoticeStore, "handed">,
  { ticket }: Pick<TicketDesk, "ticket">,
): Route {
  return {
    path: "/api/notices",
    respond: async (request, response) => {
      const { searchParams } = new URL(request.url ?? "", "http://localhost");
      const conversation = searchParams.get("conversation") ?? "";
      const notices = await handed({ tenant: LOCAL_TENANT, conversation });
      const last = notices.findIndex(({ id }) => id === searchParams.get("after"));
      const news = notices.slice(last + 1);
      const activities = await Promise.all(
        news.map(async ({ id, payload }) => said(id, await replyOf(payload, ticket))),
      );
      response.writeHead(200, {
        "Content-Type": "application/json; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
        ...(news.length > 0 && { [LAST_NOTICE]: news.at(-1)?.id }),
      });
      response.end(bodyJson({ activities }));
    },
  };
}

/** As an activity: in the place of an earlier message where the reply names one. */
function said(id: string, reply: Reply): object {
  const { replaces } = reply;
  const activity = activityOf(reply, true);
  return replaces === undefined
    ? { ...activity, id }
    : { ...activity, type: "messageUpdate", id: replaces };
}

/**
 * A notice is a list of one reply; what happened to a ticket is told as its card. INVARIANT: that is the ticket as it
 * stands now, so that what is asked for late shows no earlier one.
 */
async function replyOf(payload: string, current: TicketDesk["ticket"]): Promise<Reply> {
  const told = JSON.parse(payload) as readonly [Reply] | TicketNews;
  if (isReplies(told)) return told[0];
  const { tenant, id } = told.ticket;
  const ticket = (await current({ tenant, id })) ?? told.ticket;
  return ticketNews({ ...told, ticket }, new Date().toISOString());
}

function isReplies(said: readonly [Reply] | TicketNews): said is readonly [Reply] {
  return Array.isArray(said);
}
