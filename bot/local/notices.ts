import { newsBelow, ticketNews, type Reply, type TicketNews } from "../../dialogs/index.js";
import { LOCAL_TENANT, activityOf } from "../activity.js";
import { bodyJson } from "../card-json.js";
import type { TicketDesk } from "../helpdesk/desk.js";
import { belowId } from "../helpdesk/requester-message.js";
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
        news.map(async ({ id, payload }) => saidOf(id, await toldIn(payload, ticket))),
      );
      response.writeHead(200, {
        "Content-Type": "application/json; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
        ...(news.length > 0 && { [LAST_NOTICE]: news.at(-1)?.id }),
      });
      response.end(bodyJson({ activities: activities.flat() }));
    },
  };
}

type Told = readonly [Reply] | TicketNews;

/** As activities: what was said, or a ticket's card in the place of the earlier one and what is said below it. */
function saidOf(id: string, told: Told): readonly object[] {
  if (isReplies(told)) return [said(id, told[0])];
  const below = newsBelow(told);
  const card = said(id, ticketNews(told, new Date().toISOString()));
  return below === null ? [card] : [card, said(belowId(id), below)];
}

/** As an activity: in the place of an earlier message where the reply names one. */
function said(id: string, reply: Reply): object {
  const { replaces } = reply;
  const activity = activityOf(reply, true);
  return replaces === undefined
    ? { ...activity, id }
    : { ...activity, type: "messageUpdate", id: replaces };
}

/** A notice is a list of one reply. INVARIANT: a ticket is the one that stands now, so that what is asked for late shows no earlier one. */
async function toldIn(payload: string, current: TicketDesk["ticket"]): Promise<Told> {
  const told = JSON.parse(payload) as Told;
  if (isReplies(told)) return told;
  const { tenant, id } = told.ticket;
  return { ...told, ticket: (await current({ tenant, id })) ?? told.ticket };
}

function isReplies(said: Told): said is readonly [Reply] {
  return Array.isArray(said);
}
