import { ticketNews, type Reply, type TicketNews } from "../../dialogs/index.js";
import { LOCAL_TENANT, activityOf } from "../activity.js";
import { bodyJson } from "../card-json.js";
import type { Destination, NoticeStore } from "../sending.js";
import type { Route } from "../server.js";

/** The destination `notice` in local mode: the page asks for what was said since it last did. */
export const LOCAL_NOTICES: Destination = {
  send: () => Promise.resolve({ kind: "sent", keep: true }),
};

/**
 * Where the page asks: `/api/notices?conversation=…&after=…`, the id of the last notice it has. The ids of the page's
 * conversations cannot be guessed, and the server answers no other origin.
 */
export function noticesRoute({ handed }: Pick<NoticeStore, "handed">): Route {
  return {
    path: "/api/notices",
    respond: async (request, response) => {
      const { searchParams } = new URL(request.url ?? "", "http://localhost");
      const conversation = searchParams.get("conversation") ?? "";
      const notices = await handed({ tenant: LOCAL_TENANT, conversation });
      const last = notices.findIndex(({ id }) => id === searchParams.get("after"));
      const activities = notices.slice(last + 1).map(({ id, payload }) => {
        return { ...activityOf(replyOf(payload), true), id };
      });
      response.writeHead(200, {
        "Content-Type": "application/json; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
      });
      response.end(bodyJson({ activities }));
    },
  };
}

/** A notice is a list of one reply; what happened to a ticket is told as its card. */
function replyOf(payload: string): Reply {
  const said = JSON.parse(payload) as readonly [Reply] | TicketNews;
  return isReplies(said) ? said[0] : ticketNews(said, new Date().toISOString());
}

function isReplies(said: readonly [Reply] | TicketNews): said is readonly [Reply] {
  return Array.isArray(said);
}
