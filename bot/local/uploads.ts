import type { IncomingMessage, ServerResponse } from "node:http";
import { FileError } from "../errors.js";
import type { OpenFile } from "../ports.js";

/** How a file of the page is named in an activity: by the id it is sent under. */
const LINK = /^local:([\w-]{1,64})$/u;

/** Where the page sends files; `?id=` names one. */
export const UPLOAD_PATH = "/local/file";

// The file and the message that names it come by two requests, in either order.
const PATIENCE_MS = 10_000;
// More than one page sends at a time; beyond it somebody is not a page.
const MOST_WAITING = 20;

/** Files on their way from the page: each waits, unread, for the message that names it. */
export interface Uploads {
  readonly route: {
    readonly method: "put";
    readonly path: string;
    readonly respond: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  };
  readonly open: OpenFile;
}

/** A place where the two requests meet. */
interface Meeting {
  readonly arrived: Promise<IncomingMessage>;
  readonly arrive: (request: IncomingMessage) => void;
  readonly over: Promise<void>;
  readonly end: () => void;
}

/** Makes the way of files from the page: streamed from one request into the turn of the other, and kept nowhere. */
export function createUploads(patience: number = PATIENCE_MS): Uploads {
  const meetings = new Map<string, Meeting>();
  const at = (id: string): Meeting => {
    const known = meetings.get(id);
    if (known !== undefined) return known;
    const meeting = createMeeting();
    meetings.set(id, meeting);
    void meeting.over.then(() => meetings.delete(id));
    return meeting;
  };
  return {
    route: {
      method: "put",
      path: UPLOAD_PATH,
      respond: async (request, response) => {
        const id = new URL(request.url ?? "", "http://localhost").searchParams.get("id") ?? "";
        const fits = LINK.test(`local:${id}`) && meetings.size < MOST_WAITING;
        if (fits) {
          const meeting = at(id);
          meeting.arrive(request);
          request.on("close", meeting.end);
          await meeting.over;
        }
        // What was not read would be taken for the next request.
        response.writeHead(fits ? 204 : 400, { Connection: "close" });
        response.end(() => request.destroy());
      },
    },
    open: async (link) => {
      const id = LINK.exec(link)?.[1];
      if (id === undefined) throw new FileError("elsewhere");
      const meeting = at(id);
      const late = setTimeout(meeting.end, patience);
      const request = await Promise.race([meeting.arrived, meeting.over.then(() => null)]);
      clearTimeout(late);
      if (request === null) throw new FileError("gone");
      const size = Number(request.headers["content-length"] ?? Number.NaN);
      return {
        size: Number.isSafeInteger(size) ? size : null,
        bytes: bytesOf(request, meeting.end),
      };
    },
  };
}

function createMeeting(): Meeting {
  const { promise: arrived, resolve: arrive } = deferred<IncomingMessage>();
  const { promise: over, resolve: end } = deferred<undefined>();
  return {
    arrived,
    arrive,
    over,
    end: () => {
      end(undefined);
    },
  };
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

async function* bytesOf(
  request: IncomingMessage,
  end: () => void,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      yield chunk as Uint8Array;
    }
  } catch (error) {
    throw new FileError("broken", { cause: error });
  } finally {
    end();
  }
}
