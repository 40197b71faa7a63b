import { cutShortWords, type Reply } from "../dialogs/index.js";
import { activityOf } from "./activity.js";
import { isMessageMissing, isRefusedAsItIs, sendingOf } from "./channel-refusals.js";
import type { Adapter } from "./connector.js";
import { withOurId } from "./our-id.js";
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
  readonly now: () => Date;
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
  /** Set where it may be that only the message is gone that was to be updated. */
  readonly missing?: true;
}

/** Says something in a row's conversation, in the place of an activity where one is named, perhaps as an answer to one. */
export type Speak = (
  row: OutboxRow,
  reply: Reply,
  inPlaceOf: string | null,
  answered?: string,
) => Promise<Spoken>;

/** Looks whether something can be said in a conversation, saying nothing; throws the service's refusal where it can't. */
export function lookIn(
  { adapter, appId }: { readonly adapter: Pick<Adapter, "lookIn">; readonly appId: string },
  reference: Reference,
): Promise<void> {
  return adapter.lookIn(appId, conversationOf(reference));
}

/** Makes what speaks unasked. */
export function createSpeak(parts: ProactiveParts): Speak {
  return async (row, reply, inPlaceOf, answered) => {
    const reference = await parts.reference(row.place);
    if (reference === null) {
      return unsent({ kind: "gone", fault: "no-reference", unreachable: false });
    }
    if (!parts.maySend(reference.serviceUrl)) {
      return unsent({ kind: "retry", fault: "host-not-allowed", arrived: "no" });
    }
    let refusal: unknown;
    for (const words of [reply, ...plainer(reply)]) {
      try {
        const activity = await say(parts, reference, { row, reply: words, inPlaceOf, answered });
        return { sending: { kind: "sent" }, activity };
      } catch (error) {
        refusal = error;
        if (!isRefusedAsItIs(error)) break;
      }
    }
    const missing = inPlaceOf !== null && isMessageMissing(refusal);
    return { ...unsent(sendingOf(refusal, parts.now())), ...(missing && { missing }) };
  };
}

/** Updates a message where it stands; says it anew where it stands nowhere, or no longer. */
export async function speakInPlace(
  speak: Speak,
  row: OutboxRow,
  reply: Reply,
  stands: string | null,
  answered?: string,
): Promise<Spoken> {
  if (stands !== null) {
    const updated = await speak(row, reply, stands, answered);
    if (updated.missing !== true) return updated;
  }
  return speak(row, reply, null, answered);
}

/** What is said where the channel does not take a reply as it is: a few words are better than nothing. */
function plainer({ text, card }: Reply): readonly Reply[] {
  const shorter = cutShortWords(text);
  return card !== undefined || shorter.length < text.length ? [{ text: shorter }] : [];
}

function unsent(sending: Sending): Spoken {
  return { sending, activity: null };
}

interface Saying {
  readonly row: OutboxRow;
  readonly reply: Reply;
  readonly inPlaceOf: string | null;
  readonly answered: string | undefined;
}

async function say(
  { adapter, appId }: ProactiveParts,
  reference: Reference,
  { row, reply, inPlaceOf, answered }: Saying,
): Promise<string | null> {
  // Only there does Teams ask whether a file may be stored.
  const isPersonal = reference.conversation.conversationType === "personal";
  const activity = activityOf(reply, false, isPersonal ? answered : null);
  let thrown: unknown = null;
  let stands: string | null = inPlaceOf;
  await adapter.continueConversationAsync(appId, conversationOf(reference), async (context) => {
    // What is made up for this turn has no activity that could be replied to.
    Object.assign(context.activity, { id: undefined });
    try {
      const said = withOurId(activity, row.id);
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
