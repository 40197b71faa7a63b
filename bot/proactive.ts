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
  const speak = createSpeak(parts);
  return {
    send: async (row) => {
      const [reply] = JSON.parse(row.payload) as readonly Reply[];
      if (reply === undefined) return { kind: "sent" };
      return (await speak(row, reply, null)).sending;
    },
  };
}

/** What came of speaking, and under which activity of the channel it now stands, where that is known. */
export interface Spoken {
  readonly sending: Sending;
  readonly activity: string | null;
}

/** Says something in a row's conversation, in the place of an activity where one is named. */
export type Speak = (row: OutboxRow, reply: Reply, inPlaceOf: string | null) => Promise<Spoken>;

/** Makes what speaks unasked. */
export function createSpeak(parts: ProactiveParts): Speak {
  return async (row, reply, inPlaceOf) => {
    const reference = await parts.reference(row.place);
    if (reference === null) {
      return unsent({ kind: "gone", fault: "no-reference", unreachable: false });
    }
    if (!parts.maySend(reference.serviceUrl)) {
      return unsent({ kind: "retry", fault: "host-not-allowed", arrived: "no" });
    }
    try {
      const activity = await say(parts, reference, { row, reply, inPlaceOf });
      return { sending: { kind: "sent" }, activity };
    } catch (error) {
      return unsent(sendingOf(error));
    }
  };
}

function unsent(sending: Sending): Spoken {
  return { sending, activity: null };
}

interface Saying {
  readonly row: OutboxRow;
  readonly reply: Reply;
  readonly inPlaceOf: string | null;
}

async function say(
  { adapter, appId }: ProactiveParts,
  reference: Reference,
  { row, reply, inPlaceOf }: Saying,
): Promise<string | null> {
  const activity = activityOf(reply, false);
  let thrown: unknown = null;
  let stands: string | null = inPlaceOf;
  await adapter.continueConversationAsync(appId, conversationOf(reference), async (context) => {
    // What is made up for this turn has no activity that could be replied to.
    Object.assign(context.activity, { id: undefined });
    try {
      const said = {
        ...activity,
        // INVARIANT: every attempt bears the row's id; the channel gives each copy another id of its own.
        channelData: { ...(activity.channelData as object | undefined), edgewise: { id: row.id } },
      };
      if (inPlaceOf !== null) await context.updateActivity({ ...said, id: inPlaceOf });
      else stands = (await context.sendActivity(said))?.id ?? null;
    } catch (error) {
      // Thrown here it would be answered with an apology, which nobody has asked for either.
      thrown = error;
    }
  });
  if (thrown !== null) throw thrown as Error;
  return stands;
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
