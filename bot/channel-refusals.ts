import { SendError } from "./errors.js";
import { retryAfter } from "./retry-after.js";
import type { Sending } from "./sending.js";

/** What a refusal of the channel's service means. */
type Meaning =
  /** Nothing arrives in that conversation until somebody speaks there again. */
  | "nobody-there"
  /** Not this message; others may arrive. */
  | "not-this"
  /** Nothing was posted, and it may go better later: by itself, or once an administrator has mended it. */
  | "later"
  /** It may have been posted all the same. */
  | "unclear";

/** By status, and by the service's own code where that says more. Source: "Status codes from bot conversational APIs", Microsoft Learn. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  "400": "not-this",
  "401": "later",
  "403": "nobody-there",
  "403 InvalidBotApiHost": "later",
  "403 NotEnoughPermissions": "not-this",
  "404": "nobody-there",
  "404 ActivityNotFoundInConversation": "not-this",
  "408": "later",
  "410": "nobody-there",
  "412": "later",
  "413": "not-this",
  "429": "later",
  "502": "later",
  "503": "later",
  "504": "later",
};

interface Answered {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly response?: { readonly headers?: { readonly get?: (name: string) => unknown } };
}

const NO_CONNECTION = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** What an answer of the channel's service means for the row. */
export function sendingOf(error: unknown, now: Date): Sending {
  if (error instanceof SendError) {
    return { kind: "retry", fault: "host-not-allowed", arrived: "no" };
  }
  const { statusCode: status, code, response } = error as Answered;
  if (typeof status !== "number") {
    const unsent = typeof code === "string" && NO_CONNECTION.has(code);
    return { kind: "retry", fault: "no-answer", arrived: unsent ? "no" : "perhaps" };
  }
  const fault = faultOf(status, code);
  switch (meaningOf(status, code)) {
    case "later":
      return { kind: "retry", fault, arrived: "no", after: askedPause(response, now) };
    case "unclear":
      return { kind: "retry", fault, arrived: "perhaps" };
    case "nobody-there":
      return { kind: "gone", fault, unreachable: true };
    case "not-this":
      return { kind: "gone", fault, unreachable: false };
  }
}

/** The same in a conversation that was set up to be written to: that we may not, or that it is not found, is what an administrator can mend. */
export function mendableSending(sending: Sending): Sending {
  return isShutOut(sending) ? { kind: "retry", fault: sending.fault, arrived: "no" } : sending;
}

/** Whether we may not write in a conversation, or it is not found. */
function isShutOut(sending: Sending): sending is Extract<Sending, { readonly kind: "gone" }> {
  return sending.kind === "gone" && /^status-40[34](?:-|$)/u.test(sending.fault);
}

function askedPause(response: Answered["response"], now: Date): number {
  const asked = response?.headers?.get?.("retry-after");
  return retryAfter(typeof asked === "string" ? asked : null, now) ?? 0;
}

function meaningOf(status: number, code: unknown): Meaning {
  const told = MEANINGS[`${String(status)} ${String(code)}`] ?? MEANINGS[String(status)];
  return told ?? (status >= 500 ? "unclear" : "not-this");
}

/** INVARIANT: a word of the service's own, never a text. */
function faultOf(status: number, code: unknown): string {
  const said = typeof code === "string" && /^[A-Za-z]{1,40}$/u.test(code) ? `-${code}` : "";
  return `status-${String(status)}${said}`;
}

/** Whether the same might be taken in other words: what was refused is its size, or something in it. */
export function isRefusedAsItIs(error: unknown): boolean {
  const { statusCode } = error as Answered;
  return statusCode === 413 || statusCode === 400;
}

/** Whether it may be that only the message is gone that was to be updated. */
export function isMessageMissing(error: unknown): boolean {
  const { statusCode: status, code } = error as Answered;
  if (status === 404) return code !== "ConversationNotFound";
  return status === 410 || status === 400 || (status === 403 && code === "NotEnoughPermissions");
}
