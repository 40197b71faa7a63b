import type { Reply } from "../dialogs/index.js";
import { activityOf } from "./activity.js";
import type { Adapter } from "./connector.js";
import { SendError } from "./errors.js";
import type { Place, Reference } from "./ports.js";
import type { Destination, OutboxRow, Sending } from "./sending.js";

/** What speaking unasked in the channel's conversations is made of. */
export interface ProactiveParts {
  readonly adapter: Pick<Adapter, "continueConversationAsync">;
  /** The bot's registration, as which it speaks. */
  readonly appId: string;
  readonly reference: (place: Place) => Promise<Reference | null>;
  /** Whether our token may go to an address: settings may have changed since the address was stored. */
  readonly maySend: (serviceUrl: string) => boolean;
}

/** The destination `notice`: the conversation in which an answer was given. A row's payload is a list of one reply. */
export function conversationDestination(parts: ProactiveParts): Destination {
  return {
    send: async (row) => {
      const reference = await parts.reference(row.place);
      if (reference === null) return { kind: "gone", fault: "no-reference", unreachable: false };
      if (!parts.maySend(reference.serviceUrl)) {
        return { kind: "retry", fault: "host-not-allowed", arrived: "no" };
      }
      try {
        await say(parts, reference, row);
        return { kind: "sent" };
      } catch (error) {
        return sendingOf(error);
      }
    },
  };
}

async function say(
  { adapter, appId }: ProactiveParts,
  reference: Reference,
  row: OutboxRow,
): Promise<void> {
  const [reply] = JSON.parse(row.payload) as readonly Reply[];
  if (reply === undefined) return;
  const activity = activityOf(reply, false);
  let thrown: unknown = null;
  await adapter.continueConversationAsync(appId, conversationOf(reference), async (context) => {
    // What is made up for this turn has no activity that could be replied to.
    Object.assign(context.activity, { id: undefined });
    try {
      await context.sendActivity({
        ...activity,
        // INVARIANT: every attempt bears the row's id; the channel gives each copy another id of its own.
        channelData: { ...(activity.channelData as object | undefined), edgewise: { id: row.id } },
      });
    } catch (error) {
      // Thrown here it would be answered with an apology, which nobody has asked for either.
      thrown = error;
    }
  });
  if (thrown !== null) throw thrown as Error;
}

type SdkReference = Parameters<Adapter["continueConversationAsync"]>[1];

function conversationOf({ serviceUrl, channelId, conversation, ...rest }: Reference): SdkReference {
  const { bot, user, locale } = rest;
  // The SDK's types promise names and kinds that no channel needs.
  return { serviceUrl, channelId, conversation, bot, user, locale } as unknown as SdkReference;
}

interface Answered {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly response?: { readonly headers?: { readonly get?: (name: string) => unknown } };
}

// After these nothing was posted; 500 may have posted, as may what ended without a word.
const NOT_POSTED = new Set([401, 408, 412, 429, 502, 503, 504]);
// The conversation is not there for us any more, or the person wants nothing of us.
const NOBODY_THERE = new Set([403, 404, 410]);
const NO_CONNECTION = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** What an answer of the channel's service means for the row. */
export function sendingOf(error: unknown): Sending {
  if (error instanceof SendError) {
    return { kind: "retry", fault: "host-not-allowed", arrived: "no" };
  }
  const { statusCode: status, code, response } = error as Answered;
  if (typeof status !== "number") {
    const unsent = typeof code === "string" && NO_CONNECTION.has(code);
    return { kind: "retry", fault: "no-answer", arrived: unsent ? "no" : "perhaps" };
  }
  const fault = `status-${String(status)}`;
  if (NOBODY_THERE.has(status)) return { kind: "gone", fault, unreachable: true };
  if (NOT_POSTED.has(status)) {
    return { kind: "retry", fault, arrived: "no", after: askedPause(response) };
  }
  return status >= 500
    ? { kind: "retry", fault, arrived: "perhaps" }
    : { kind: "gone", fault, unreachable: false };
}

function askedPause(response: Answered["response"]): number {
  const seconds = Number(response?.headers?.get?.("retry-after") ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
