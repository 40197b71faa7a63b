import {
  ActivityTypes,
  CardFactory,
  type Activity,
  type Attachment,
  type Entity,
} from "botbuilder";
import {
  FILE_WORDS,
  type Cited,
  type DialogEvent,
  type Person,
  type Reply,
} from "../dialogs/index.js";
import { fileInResponse, fileOffer } from "./file-consent.js";
import { attachedFiles } from "./attached.js";
import type { Attached, Feedback } from "./ports.js";

/** The tenant of everybody in local mode. */
export const LOCAL_TENANT = "local";

/** The invoke that `Action.Execute` sends. */
export const CARD_ACTION = "adaptiveCard/action";

type Bag = Readonly<Record<string, unknown>>;

/** The event in an activity, or null when it holds nothing for us (somebody else was added, nobody mentioned us). */
export function eventOf(activity: Activity): DialogEvent | Attached | null {
  const read = READERS.get(activity.type);
  return read === undefined ? null : read(activity);
}

const READERS = new Map<string, (activity: Activity) => DialogEvent | Attached | null>([
  [ActivityTypes.Message, messageEvent],
  [ActivityTypes.Invoke, executeEvent],
  [ActivityTypes.ConversationUpdate, joinedEvent],
]);

function messageEvent(activity: Activity): DialogEvent | Attached | null {
  const from = personOf(activity);
  const value: unknown = activity.value;
  if (isBag(value) && textOf(activity.text) === "") return pressEvent(value, from);
  if (isGroup(activity) && !mentionsUs(activity)) return null;
  const text = withoutMention(activity);
  const files = attachedFiles(activity.attachments);
  return files.length === 0
    ? { kind: "message", text, from }
    : { kind: "attached", files, text, from };
}

/** `Action.Submit`: what the card holds and what was typed, flat; our cards put the verb among it. */
function pressEvent(value: Bag, from: Person): DialogEvent {
  return { kind: "action", verb: wordOf(value["verb"]), data: clean(value), from };
}

/** `Action.Execute`: the verb beside the data. */
function executeEvent(activity: Activity): DialogEvent | null {
  if (activity.name !== CARD_ACTION) return null;
  const value: unknown = activity.value;
  const action = isBag(value) && isBag(value["action"]) ? value["action"] : {};
  const data = isBag(action["data"]) ? action["data"] : {};
  return {
    kind: "action",
    verb: wordOf(action["verb"]),
    data: clean(data),
    from: personOf(activity),
  };
}

/** One welcome: when the bot itself is added, not when anybody else is. */
function joinedEvent(activity: Activity): DialogEvent | null {
  const us = activity.recipient.id;
  const added = (activity.membersAdded ?? []).some((member) => member.id === us);
  return added ? { kind: "joined", from: personOf(activity) } : null;
}

/** Who is speaking, as the channel tells. */
export function personOf(activity: Activity): Person {
  const { from } = activity;
  const more = from as unknown as Bag;
  const address = [more["userPrincipalName"], more["email"]].find(
    (candidate): candidate is string => typeof candidate === "string" && candidate.includes("@"),
  );
  return {
    id: withoutNul(from.aadObjectId ?? from.id),
    name: withoutNul(wordOf(from.name)),
    address: address === undefined ? null : withoutNul(address).toLowerCase(),
    scope: isGroup(activity) ? "group" : "personal",
    channelId: withoutNul(from.id),
  };
}

/** Whether replies travel in the response. */
export function isBuffered({ deliveryMode }: Activity): boolean {
  return deliveryMode === "expectReplies";
}

function isGroup({ conversation }: Activity): boolean {
  const kind = conversation.conversationType as string | undefined;
  return kind === undefined ? (conversation.isGroup as unknown) === true : kind !== "personal";
}

interface OurMention {
  readonly text: string;
}

function ourMentions(activity: Activity): readonly OurMention[] {
  return (activity.entities ?? []).flatMap((entity: unknown) => {
    if (!isBag(entity) || entity["type"] !== "mention" || !isBag(entity["mentioned"])) return [];
    return entity["mentioned"]["id"] === activity.recipient.id
      ? [{ text: wordOf(entity["text"]) }]
      : [];
  });
}

function mentionsUs(activity: Activity): boolean {
  return ourMentions(activity).length > 0;
}

function withoutMention(activity: Activity): string {
  const text = ourMentions(activity)
    .filter((mention) => mention.text !== "")
    .reduce((rest, mention) => rest.replaceAll(mention.text, " "), textOf(activity.text));
  return text.trim();
}

function textOf(text: unknown): string {
  return withoutNul(wordOf(text));
}

function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

// A NUL ends text in some databases and is refused by others; nobody types one.
function withoutNul(text: string): string {
  return text.replaceAll("\u0000", "");
}

function clean(data: Bag): Bag {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === "string" ? withoutNul(value) : value,
  ) as Bag;
}

function isBag(value: unknown): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A reply as an activity. A card whose id is needed later travels without text, because text and card together come back
 * without an id; its words then stand in the summary, which notifications read out. In a response
 * there is no id to come back, so both travel together.
 */
export function activityOf(
  reply: Reply,
  buffered: boolean,
  answered: string | null = null,
): Partial<Activity> {
  const apart = reply.card !== undefined && reply.cardId !== undefined && !buffered;
  const attachments = attachmentsOf(reply, buffered, answered);
  return {
    type: ActivityTypes.Message,
    ...(!apart && { text: textWith(reply, attachments) }),
    ...(reply.card !== undefined && { summary: summaryOf(reply.text) }),
    ...(attachments.length > 0 && { attachments: [...attachments] }),
    ...entitiesOf(reply),
    ...(reply.about !== undefined && { channelData: { feedbackLoopEnabled: true } }),
    ...(reply.suggestions !== undefined &&
      reply.suggestions.length > 0 && { suggestedActions: suggestedActions(reply.suggestions) }),
  };
}

function entitiesOf(reply: Reply): Pick<Activity, "entities"> {
  const bare = reply.citations === undefined && reply.fromModel !== true;
  return bare ? {} : { entities: [messageEntity(reply)] };
}

/** A card, and a file: in a response as it is, elsewhere as an offer that names the activity whose answer holds it. */
function attachmentsOf(
  { card, file }: Reply,
  buffered: boolean,
  answered: string | null,
): readonly Attachment[] {
  const cards = card === undefined ? [] : [CardFactory.adaptiveCard(card)];
  if (file === undefined) return cards;
  if (buffered) return [...cards, fileInResponse(file)];
  return answered === null ? cards : [...cards, fileOffer(file, FILE_WORDS.offer, answered)];
}

/** Says where a file can be had that cannot be handed over here. */
function textWith({ text, card, file }: Reply, attachments: readonly Attachment[]): string {
  const lost = file !== undefined && attachments.length === (card === undefined ? 0 : 1);
  return lost ? `${text}\n\n${FILE_WORDS.elsewhere}` : text;
}

// What Teams takes of a message's sources; a longer one is refused with the whole message.
const MOST_CITATIONS = 20;
const LONGEST_NAME = 80;
const LONGEST_ABSTRACT = 160;

/** What Teams shows beside a message: the sources of its marks, and the label of what a model had a part in, which no other message bears. */
function messageEntity({ citations, fromModel }: Reply): Entity {
  return {
    type: "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    ...(fromModel === true && { additionalType: ["AIGeneratedContent"] }),
    ...(citations !== undefined && {
      citation: citations.slice(0, MOST_CITATIONS).map(claimOf),
    }),
  };
}

function claimOf({ name, says, url }: Cited, index: number): object {
  return {
    "@type": "Claim",
    position: index + 1,
    appearance: {
      "@type": "DigitalDocument",
      name: cut(name, LONGEST_NAME),
      abstract: cut(says, LONGEST_ABSTRACT),
      url,
    },
  };
}

/** The thumb in a `message/submitAction`, or null where it holds none. */
export function thumbOf({ value, replyToId }: Activity): Thumb | null {
  const submitted: unknown = value;
  if (!isBag(submitted) || replyToId === undefined) return null;
  if (submitted["actionName"] !== "feedback" || !isBag(submitted["actionValue"])) return null;
  const { reaction, feedback } = submitted["actionValue"] as {
    reaction?: unknown;
    feedback?: unknown;
  };
  if (reaction !== "like" && reaction !== "dislike") return null;
  const thumb = reaction === "like" ? "up" : "down";
  return { activity: withoutNul(replyToId), thumb, remark: remarkIn(feedback) };
}

/** What a person thinks of something the bot said. */
export type Thumb = Pick<Feedback, "activity" | "thumb" | "remark">;

/** Teams sends what was written as JSON in a string. */
function remarkIn(feedback: unknown): string {
  if (typeof feedback !== "string") return "";
  try {
    const parsed: unknown = JSON.parse(feedback);
    return isBag(parsed) ? textOf(parsed["feedbackText"]) : "";
  } catch {
    return textOf(feedback);
  }
}

// A notification shows a line or two, and what a card weighs leaves no room for more.
const LONGEST_SUMMARY = 200;

function summaryOf(text: string): string {
  const [first = ""] = text.split("\n");
  return cut(first, LONGEST_SUMMARY);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function suggestedActions(suggestions: NonNullable<Reply["suggestions"]>) {
  const actions = suggestions.map(({ label, text }) => ({
    type: "imBack",
    title: label,
    value: text,
  }));
  return { to: [], actions };
}

/** The body that answers a press: the card that takes the pressed one's place, or a few words. */
export function pressResponse(answer: Reply | string): Record<string, unknown> {
  return typeof answer === "string" || answer.card === undefined
    ? {
        statusCode: 200,
        type: "application/vnd.microsoft.activity.message",
        value: typeof answer === "string" ? answer : answer.text,
      }
    : {
        statusCode: 200,
        type: "application/vnd.microsoft.card.adaptive",
        value: answer.card,
      };
}
