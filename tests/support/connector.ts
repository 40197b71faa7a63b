import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One call that reached the connector. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** What came of it; what was not refused has arrived, whether or not anybody heard so. */
  readonly reaction: Reaction;
}

/** What the connector does with the next call: answer with a status, never or never to the end, or end the connection. */
export type Reaction =
  | {
      readonly status: number;
      readonly retryAfter?: string;
      readonly location?: string;
      /** The service's own code of a refusal. */
      readonly code?: string;
    }
  | "hang"
  /** Begins an answer and never ends it. */
  | "stall"
  | "reset";

/** A stand-in for the channel's service, over HTTP. */
export interface FakeConnector {
  readonly url: string;
  readonly calls: readonly ConnectorCall[];
  /** Queues reactions; afterwards every call succeeds again. */
  readonly react: (...reactions: readonly Reaction[]) => void;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

const TAKEN: Exclude<Reaction, string> = { status: 201 };

/** Looks at a call before it is answered, and at the port it comes from. */
export type Attend = (body: ConnectorCall["body"], port: number) => Promise<void>;

/** Starts the service on a free port. Each message gets an id: `sent-1`, `sent-2` … */
export async function startConnector(attend?: Attend): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const reactions: Reaction[] = [];
  let messages = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const body = (text === "" ? {} : JSON.parse(text)) as ConnectorCall["body"];
      const reaction = reactions.shift() ?? TAKEN;
      calls.push({
        ...{ reaction, body },
        method: request.method ?? "",
        path: decodeURIComponent(request.url ?? ""),
        authorization: request.headers.authorization,
      });
      const react = (): void => {
        if (reaction === "reset") request.socket.destroy();
        else if (request.method === "GET" && reaction === TAKEN) showMembers(response);
        else if (reaction !== "hang") answer(response, reaction, () => `sent-${(messages += 1)}`);
      };
      if (attend === undefined) react();
      else void attend(body, request.socket.remotePort ?? 0).then(react);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    react: (...next) => {
      reactions.push(...next);
    },
    forget: () => {
      calls.length = 0;
      reactions.length = 0;
      messages = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Who is in a conversation: nobody whose name matters. */
function showMembers(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ members: [] }));
}

function answer(
  response: ServerResponse,
  reaction: Exclude<Reaction, "hang" | "reset">,
  newId: () => string,
): void {
  const { status, retryAfter, location, code } = typeof reaction === "object" ? reaction : TAKEN;
  response.writeHead(status, {
    "content-type": "application/json",
    ...(retryAfter !== undefined && { "retry-after": retryAfter }),
    ...(location !== undefined && { location }),
  });
  if (reaction === "stall") {
    response.write("{");
    return;
  }
  const id = newId();
  response.end(JSON.stringify(code === undefined ? { id } : { error: { code, message: "no" } }));
}
