import {
  TrackerFault,
  type CallTracker,
  type TrackerCall,
} from "../../bot/helpdesk/request-tracker-client.js";

/** Somebody of the helpdesk, as RT shows them. */
export const HUGO = { id: "9", Name: "hugo", RealName: "Hugo Helpdesk" };
/** What happens over there by itself. */
export const BY_ITSELF = { id: "1", Name: "RT_System", RealName: "" };

/** Something done over there. */
export interface Doing {
  readonly ticket: string;
  readonly type: "Create" | "Correspond" | "Status" | "Set";
  readonly value?: string;
  /** What was said, for a reply. */
  readonly said?: string;
  readonly by?: typeof HUGO;
  /** Of what it is, where it is no ticket. */
  readonly kind?: string;
  /** How many seconds ago; a minute where nothing is said. */
  readonly ago?: number;
}

/** As much of RT's REST 2 as is called, in memory. */
export interface TrackerInMemory {
  readonly call: CallTracker;
  /** Does something over there and gives its number. */
  readonly happens: (doing: Doing) => number;
  /** From now on a path cannot be called; with a null it can again. */
  readonly breaks: (path: string, error: Error | null) => void;
  /** The next call of a path is done, and its answer lost. */
  readonly loses: (path: string) => void;
  /** Lets time pass over there, in seconds. */
  readonly passes: (seconds: number) => void;
  /** Moves a ticket without saying so. */
  readonly stands: (ticket: string, status: string) => void;
  readonly statusOf: (ticket: string) => string | undefined;
  /** What we wrote there, by ticket. */
  readonly comments: readonly { readonly ticket: string; readonly text: string }[];
  /** Called before each call is answered. */
  readonly calls: TrackerCall[];
}

interface Row {
  readonly id: number;
  readonly Type: string;
  readonly ObjectType: string;
  readonly ObjectId: string;
  readonly NewValue: string;
  readonly Created: string;
  readonly Creator: typeof HUGO;
}

const PAGE = 100;

/** Makes one in which somebody else's ticket stands already. */
export function trackerInMemory(): TrackerInMemory {
  const rows: Row[] = [];
  const words = new Map<string, string>();
  const files = new Map<string, string>();
  const statuses = new Map<string, string>();
  const broken = new Map<string, Error>();
  const lost = new Set<string>();
  const comments: { ticket: string; text: string; mark: string }[] = [];
  const calls: TrackerCall[] = [];
  let now = Date.parse("2026-11-21T15:00:00Z");

  const happens: TrackerInMemory["happens"] = ({
    ticket,
    type,
    value,
    said,
    by,
    kind,
    ago = 60,
  }) => {
    const id = (rows.at(-1)?.id ?? 0) + 1;
    const Created = new Date(now - ago * 1_000).toISOString();
    const row = { id, Type: type, ObjectType: kind ?? "RT::Ticket", ObjectId: ticket, Created };
    rows.push({ ...row, NewValue: value ?? "", Creator: by ?? HUGO });
    if (said !== undefined) words.set(String(id), said);
    if (type === "Status") statuses.set(ticket, value ?? "");
    return id;
  };
  happens({ ticket: "1", type: "Create" });

  const transactions = ({ query = {} }: TrackerCall): unknown => {
    const { query: asked = "", order } = query;
    const mark = /Subject = '(.*)'/u.exec(asked)?.[1];
    if (mark !== undefined)
      return { items: comments.filter((one) => one.mark === mark).map(() => ({ id: 1 })) };
    if (order === "DESC") return { items: rows.slice(-1) };
    const after = Number(/id > (\d+)/u.exec(asked)?.[1] ?? 0);
    const ticket = /TicketId = (\d+)/u.exec(asked)?.[1];
    const found = rows.filter(
      ({ id, ObjectId, Type }) =>
        id > after && (ticket === undefined || ObjectId === ticket) && Type !== "Create",
    );
    return { items: found.slice(0, PAGE) };
  };
  const create = ({ body }: TrackerCall): unknown => {
    const ticket = String(70 + files.size);
    const [file] = body?.["Attachments"] as readonly { readonly FileName: string }[];
    files.set(file?.FileName ?? "", ticket);
    statuses.set(ticket, "new");
    happens({ ticket, type: "Create", ago: 0 });
    return { id: ticket };
  };
  const comment = ({ body }: TrackerCall, ticket: string): unknown => {
    comments.push({ ticket, text: String(body?.["Content"]), mark: String(body?.["Subject"]) });
    return {};
  };
  const ticketAt = ({ method, body }: TrackerCall, ticket: string): unknown => {
    if (method === "PUT") statuses.set(ticket, String(body?.["Status"]));
    return { Status: statuses.get(ticket) ?? "new" };
  };
  const routes: readonly (readonly [RegExp, (call: TrackerCall, part: string) => unknown])[] = [
    [/^transactions$/u, transactions],
    [/^transaction\/(\d+)\/attachments$/u, (_, id) => reply(words.get(id))],
    [/^user\/(\d+)$/u, () => HUGO],
    [/^tickets$/u, ({ query }) => found(files, query?.["query"] ?? "")],
    [/^ticket$/u, create],
    [/^ticket\/(\d+)\/comment$/u, comment],
    [/^ticket\/(\d+)$/u, ticketAt],
  ];
  return {
    call: (call) => {
      calls.push(call);
      const error = broken.get(call.path);
      if (error !== undefined) return Promise.reject(error);
      for (const [path, answer] of routes) {
        const match = path.exec(call.path);
        if (match === null) continue;
        const body = answer(call, match[1] ?? "");
        if (lost.delete(call.path)) return Promise.reject(fault(504));
        return Promise.resolve({ body, etag: null, at: now });
      }
      return Promise.reject(fault(404));
    },
    happens,
    breaks: (path, error) => {
      if (error === null) broken.delete(path);
      else broken.set(path, error);
    },
    loses: (path) => lost.add(path),
    passes: (seconds) => {
      now += seconds * 1_000;
    },
    stands: (ticket, status) => statuses.set(ticket, status),
    statusOf: (ticket) => statuses.get(ticket),
    comments,
    calls,
  };
}

/** What the client throws for a status. */
export function fault(status: number): TrackerFault {
  const name = `http-${String(status)}`;
  return status === 422
    ? new TrackerFault({ kind: "gone", fault: name, unreachable: false }, status)
    : new TrackerFault({ kind: "retry", fault: name, arrived: "no" }, status);
}

function reply(said: string | undefined): unknown {
  return { items: [{ ContentType: "text/plain", Content: said ?? "", Filename: "" }] };
}

function found(files: ReadonlyMap<string, string>, query: string): unknown {
  const ticket = files.get(/Filename = '(.*)'/u.exec(query)?.[1] ?? "");
  return { items: ticket === undefined ? [] : [{ id: ticket }] };
}
