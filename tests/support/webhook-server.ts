import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Server as SecureServer } from "node:tls";
import type { Certificate } from "./certificate.js";

/** A post as it came in. */
export interface ReceivedPost {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Whether it was not refused: it has arrived, whether or not anybody heard so. */
  readonly taken: boolean;
}

/** How a post is answered. */
export type Answering = (response: ServerResponse) => void;

/** A helpdesk's side of a webhook, on this machine. */
export interface WebhookServer {
  readonly port: number;
  readonly url: string;
  readonly received: readonly ReceivedPost[];
  /** How the next posts are answered, each in turn; after the last, with 204. */
  readonly script: Answering[];
  /** Shows another certificate from now on. */
  readonly present: (certificate: Certificate) => void;
  /** Does something to the next connection before anything is said on it. */
  readonly spoil: (how: (socket: Socket) => void) => void;
  readonly close: () => Promise<void>;
}

/** What a server may begin with. */
export interface WebhookServerParts {
  /** With one, it is reached over https at `localhost`. */
  readonly certificate?: Certificate | undefined;
  /** Looks at a post before it is answered, and at the port it comes from. */
  readonly attend?: (headers: IncomingHttpHeaders, port: number) => Promise<void>;
}

/** Starts a server that answers as told. */
export async function startWebhookServer({
  certificate,
  attend,
}: WebhookServerParts = {}): Promise<WebhookServer> {
  const received: ReceivedPost[] = [];
  const script: Answering[] = [];
  const make =
    certificate === undefined ? createServer : createSecureServer.bind(null, certificate);
  const server = make((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", headers } = request;
      const body = Buffer.concat(chunks).toString("utf8");
      const react = (): void => {
        (script.shift() ?? answering(204))(response);
        received.push({ method, headers, body, taken: response.statusCode < 300 });
      };
      if (attend === undefined) react();
      else void attend(headers, request.socket.remotePort ?? 0).then(react);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin =
    certificate === undefined
      ? `http://127.0.0.1:${String(port)}`
      : `https://localhost:${String(port)}`;
  return {
    port,
    url: `${origin}/hook`,
    received,
    script,
    present: (other) => {
      (server as SecureServer).setSecureContext(other);
    },
    spoil: (how) => {
      server.prependOnceListener("connection", how);
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

/** Answers with a status and headers. */
export function answering(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Answering {
  return (response) => {
    response.writeHead(status, { ...headers });
    response.end();
  };
}
