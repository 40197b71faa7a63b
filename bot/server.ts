import type { IncomingMessage, Server as HttpServer, ServerResponse } from "node:http";
import restify, { type Request, type Response, type Server } from "restify";
import { readBoundedBody } from "./bounded-body.js";
import { bodyJson } from "./card-json.js";
import { asError } from "./errors.js";
import {
  LARGEST_BODY,
  isRefusal,
  readActivity,
  screenHeaders,
  screenLocal,
  type ReceivedActivity,
  type Refusal,
} from "./gate.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";

/** What answers an activity that has the right shape: who sent it is decided there. */
export type Receive = (
  activity: ReceivedActivity,
  authorization: string | undefined,
) => Promise<Refusal | { readonly status: number; readonly body: unknown }>;

/** A page of the local mode, or another way in beside the channel. */
export interface Route {
  /** Where it is not to be looked at but written to. */
  readonly method?: "put" | "post";
  readonly path: string;
  readonly respond: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** What the server is made of. */
export interface ServerParts {
  readonly receive: Receive;
  readonly local: boolean;
  readonly metricsPublic: boolean;
  readonly routes: readonly Route[];
  /** Whether what the bot needs answers. */
  readonly ping: () => Promise<void>;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Takes no more requests; resolves when those under way are answered. */
  readonly close: () => Promise<void>;
}

const WORDS: Readonly<Record<number, string>> = {
  400: "bad request",
  401: "unauthorized",
  403: "forbidden",
  413: "too large",
  415: "unsupported media type",
  421: "misdirected request",
  502: "not delivered",
};

const SWEEP_MS = 20;
// A body of 256 KB takes seconds on the worst line; whoever takes longer is holding the connection.
const REQUEST_TIMEOUT_MS = 30_000;

/** Starts listening; port 0 picks a free one. In local mode nobody but this machine can connect. */
export async function startServer(parts: ServerParts, port: number): Promise<RunningServer> {
  const server = restify.createServer({ name: "edgewise" });
  if (parts.local) refuseStrangers(server, parts);
  server.post("/api/messages", async (request, response) => {
    await answerMessage(parts, request, response);
  });
  server.get("/health", async (_request, response) => {
    await answerHealth(parts, response);
  });
  server.get("/metrics", async (request, response) => {
    await answerMetrics(parts, request, response);
  });
  for (const { method = "get", path, respond } of parts.routes) {
    server[method](path, async (request, response) => {
      await respond(request, response);
    });
  }
  server.on("restifyError", (_request, _response, error: { toJSON?: () => unknown }, done) => {
    // What restify says repeats the path; a constant says nothing of us and reflects nothing of theirs.
    error.toJSON = () => ({ error: "not available" });
    (done as () => void)();
  });
  const http = server.server as HttpServer;
  http.requestTimeout = REQUEST_TIMEOUT_MS;
  await listen(server, port, parts.local ? "127.0.0.1" : undefined);
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        // A connection that has had its answer is kept open for the next request; now there is none.
        const sweep = setInterval(() => {
          http.closeIdleConnections();
        }, SWEEP_MS);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
      }),
  };
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

function refuseStrangers(server: Server, parts: ServerParts): void {
  server.pre((request, response, next) => {
    const refused = screenLocal(request.headers);
    if (refused === null) {
      next();
      return;
    }
    refuse(parts, response, refused);
    next(false);
  });
}

function refuse(
  { metrics, log }: ServerParts,
  response: Response,
  { status, reason }: Refusal,
): void {
  metrics.refused(reason);
  log.warn({ status, reason }, "refused");
  reply(response, status, { error: WORDS[status] });
}

function reply(response: Response, status: number, body: unknown): void {
  const bytes = Buffer.from(body === undefined ? "" : bodyJson(body));
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": bytes.length,
  });
  response.end(bytes);
}

async function answerMessage(
  parts: ServerParts,
  request: Request,
  response: Response,
): Promise<void> {
  const refused = screenHeaders(request.headers, parts.local);
  const activity = refused ?? (await readBody(request));
  if (isRefusal(activity)) {
    // What was not read would be taken for the next request.
    response.header("connection", "close");
    refuse(parts, response, activity);
    return;
  }
  try {
    const answer = await parts.receive(activity, request.headers.authorization);
    if (isRefusal(answer)) refuse(parts, response, answer);
    else reply(response, answer.status, answer.body);
  } catch (error) {
    parts.log.error({ error: asError(error).message }, "activity not answered");
    reply(response, 502, { error: WORDS[502] });
  }
}

/** Reads a body within its limit, and what it says. */
async function readBody(request: Request): Promise<ReceivedActivity | Refusal> {
  const tooLarge: Refusal = { status: 413, reason: "size" };
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) return tooLarge;
  const body = await readBoundedBody(request);
  return body === null ? tooLarge : readActivity(body.toString("utf8"));
}

async function answerHealth({ ping, log }: ServerParts, response: Response): Promise<void> {
  try {
    await ping();
    reply(response, 200, { status: "ok" });
  } catch (error) {
    log.error({ error: asError(error).message }, "storage does not answer");
    reply(response, 503, { status: "storage does not answer" });
  }
}

async function answerMetrics(
  { metricsPublic, metrics }: ServerParts,
  request: Request,
  response: Response,
): Promise<void> {
  if (!metricsPublic && !isNeighbour(request)) {
    reply(response, 403, { error: WORDS[403] });
    return;
  }
  response.writeHead(200, { "Content-Type": metrics.registry.contentType });
  response.end(await metrics.registry.metrics());
}

/** Whether a request comes from this machine itself, and was not passed on by a proxy on it. */
function isNeighbour(request: Request): boolean {
  const address = request.socket.remoteAddress ?? "";
  const passedOn = request.headers["x-forwarded-for"] ?? request.headers.forwarded;
  return passedOn === undefined && /^(?:::ffff:)?127\.|^::1$/u.test(address);
}
