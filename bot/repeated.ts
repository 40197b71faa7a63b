import { createHash } from "node:crypto";
import type { DialogEvent, Reply, Transition } from "../dialogs/index.js";
import type {
  Attached,
  Channel,
  Place,
  StoredAnswer,
  StoredConversation,
  TurnStore,
} from "./ports.js";

// A channel that has heard nothing delivers again within half a minute.
const SAME_PRESS_MS = 60_000;

/** What clients send by themselves whenever they show a card: each time they want it as it stands. */
const SENT_BY_CLIENTS: ReadonlySet<string> = new Set(["setup-refresh"]);

type Remembering = Pick<TurnStore, "answer" | "conversation">;

/** An activity as it came in, under the id that the channel gave it. */
interface Received {
  readonly place: Place;
  readonly activity: string | null;
  readonly event: DialogEvent | Attached;
}

/**
 * Gives an activity the id by which it is known when it is delivered again. A press may then bear another id than the
 * first time: it is known by who pressed what on which card, at which revision, for a minute or two. After that only the
 * card's revision tells whether it still counts.
 */
export async function recognise<Incoming extends Received>(
  { store, now }: { readonly store: Remembering; readonly now: () => Date },
  incoming: Incoming,
  channel: Pick<Channel, "press" | "buffered">,
): Promise<Incoming> {
  const { event, place } = incoming;
  if (channel.press === null || event.kind !== "action" || SENT_BY_CLIENTS.has(event.verb)) {
    return incoming;
  }
  const pressed = [event.from.id, channel.press.activity, event.verb, event.data];
  const minute = Math.floor(now().getTime() / SAME_PRESS_MS);
  const current = nameOf(pressed, minute);
  const before = nameOf(pressed, minute - 1);
  const earlier = await store.answer(place, before);
  const answer = earlier ?? (await store.answer(place, current));
  // Whoever waits for the response itself delivers again at once or never: after something else it is a new press.
  if (channel.buffered && answer !== null && hasMoved(answer, await store.conversation(place))) {
    return incoming;
  }
  return { ...incoming, activity: earlier === null ? current : before };
}

function nameOf(pressed: readonly unknown[], minute: number): string {
  const text = JSON.stringify([...pressed, minute]);
  return `press:${createHash("sha256").update(text).digest("base64url")}`;
}

/** Whether a conversation has gone on since something was answered in it. */
function hasMoved(answer: StoredAnswer, conversation: StoredConversation): boolean {
  return answer.at !== conversation.at;
}

/**
 * What is answered to an activity that was answered before: the same. INVARIANT: where a conversation has gone on since a
 * press, no card is put back to where it stood then; it is shown as it stands, and nothing is done.
 */
export function answerAgain(
  answer: StoredAnswer,
  conversation: StoredConversation,
  event: DialogEvent,
  { replies, effects }: Transition,
): StoredAnswer {
  const isUnsaid = answer.sent < answer.replies.length;
  if (event.kind !== "action" || isUnsaid || !hasMoved(answer, conversation)) return answer;
  const changes = effects.some(({ kind }) => kind !== "answered");
  const standing = changes ? [] : replies.filter(takesPlace);
  return { replies: standing, sent: standing.length, again: true };
}

/** Whether a reply can answer a press by taking the place of the card that was pressed. */
export function takesPlace(reply: Reply): boolean {
  return reply.card !== undefined && reply.replaces !== undefined;
}
