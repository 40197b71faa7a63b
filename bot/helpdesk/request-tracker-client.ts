import { retryAfter } from "../retry-after.js";
import type { Sending } from "../sending.js";
import type { RequestTrackerSettings } from "./request-tracker-settings.js";

/** What Request Tracker answered. */
export interface TrackerReply {
  readonly body: unknown;
  /** Names the state of what was read, for `ifMatch`; null where it has none. */
  readonly etag: string | null;
  /** What time it is over there, milliseconds; null where it does not say. */
  readonly at: number | null;
}

/** One call of REST 2. */
export interface TrackerCall {
  readonly method: "GET" | "POST" | "PUT";
  /** Below `/REST/2.0/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Done only where what is written to still stands as it was read. */
  readonly ifMatch?: string;
}

/** Calls REST 2; throws a `TrackerFault` for everything that is no answer to the call. */
export type CallTracker = (call: TrackerCall) => Promise<TrackerReply>;

/** Why a call came to nothing. Holds no text of the other side's and no secret. */
export class TrackerFault extends Error {
  override readonly name = "TrackerFault";
  readonly status: number | null;
  readonly sending: Exclude<Sending, { readonly kind: "sent" }>;

  constructor(sending: Exclude<Sending, { readonly kind: "sent" }>, status: number | null) {
    super(sending.fault);
    this.sending = sending;
    this.status = status;
  }
}

// Above what a busy RT takes to create a ticket with its mails, and well below a row's lease.
const PATIENCE_MS = 15_000;
// What it has begun it may still finish; whoever asks sooner would not find it.
const AFTER_SILENCE_MS = 60_000;
const LONGEST_ANSWER = 4_000_000;

/** Makes the way to a Request Tracker. It follows no redirect: what is elsewhere does not get the token. */
export function createTrackerCall(
  { url, token }: Pick<RequestTrackerSettings, "url" | "token">,
  patience = PATIENCE_MS,
): CallTracker {
  return async ({ method, path, query, body, ifMatch }) => {
    const writes = method !== "GET";
    const signal = AbortSignal.timeout(patience);
    const search = query === undefined ? "" : `?${new URLSearchParams(query).toString()}`;
    try {
      const response = await fetch(`${url}/REST/2.0/${path}${search}`, {
        method,
        headers: {
          accept: "application/json",
          authorization: `token ${token}`,
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(ifMatch !== undefined && { "if-match": ifMatch }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: "manual",
        signal,
      });
      if (!response.ok) throw await refusal(response, writes);
      return await replyOf(response, writes);
    } catch (error) {
      if (error instanceof TrackerFault) throw error;
      throw silence(error, writes, signal.aborted);
    }
  };
}

async function replyOf(response: Response, writes: boolean): Promise<TrackerReply> {
  const text = await textOf(response);
  const at = Date.parse(response.headers.get("date") ?? "");
  try {
    return {
      body: JSON.parse(text) as unknown,
      etag: response.headers.get("etag"),
      at: Number.isNaN(at) ? null : at,
    };
  } catch {
    // A proxy's page, or an address that is no RT's.
    throw retry("not-json", writes ? "perhaps" : "no", response.status);
  }
}

/** Only what is read can be so long, and it gets no shorter. */
const TOO_LONG = new TrackerFault({ kind: "gone", fault: "too-long", unreachable: false }, null);

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) throw TOO_LONG;
  }
  return text;
}

const NEVER_BETTER: ReadonlySet<number> = new Set([400, 405, 406, 410, 413, 415, 422]);

/** What an administrator can mend (a token, a right, a queue, an address) is tried again; what RT says of the call itself is not. */
async function refusal(response: Response, writes: boolean): Promise<TrackerFault> {
  await response.body?.cancel();
  const { status } = response;
  if (NEVER_BETTER.has(status)) {
    const sending = { kind: "gone", fault: `http-${String(status)}`, unreachable: false } as const;
    return new TrackerFault(sending, status);
  }
  const arrived = writes && status >= 500 ? "perhaps" : "no";
  const fault = status >= 300 && status < 400 ? "redirected" : `http-${String(status)}`;
  return retry(fault, arrived, status, waitOf(response));
}

function waitOf({ headers }: Response): number | undefined {
  return retryAfter(headers.get("retry-after"), new Date()) ?? undefined;
}

const NEVER_REACHED: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function silence(error: unknown, writes: boolean, late: boolean): TrackerFault {
  if (late) return retry("timeout", writes ? "perhaps" : "no", null, AFTER_SILENCE_MS);
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | null) : null;
  const code = typeof cause?.code === "string" ? cause.code : "connection";
  return retry(code, writes && !NEVER_REACHED.has(code) ? "perhaps" : "no", null);
}

function retry(
  fault: string,
  arrived: "no" | "perhaps",
  status: number | null,
  after?: number,
): TrackerFault {
  const sending = { kind: "retry", fault, arrived, ...(after !== undefined && { after }) } as const;
  return new TrackerFault(sending, status);
}
