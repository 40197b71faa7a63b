/** A card as it came over the wire; the renderer looks inside. */
export type CardJson = Readonly<Record<string, unknown>>;

/** A button under a message: pressing it says `text`. */
export interface Suggestion {
  readonly label: string;
  readonly text: string;
}

/** A file the bot handed over. */
export interface PageFile {
  readonly name: string;
  readonly text: string;
}

/** One thing the bot said. */
export interface Reply {
  readonly id: string | null;
  readonly text: string | null;
  readonly cards: readonly CardJson[];
  readonly suggestions: readonly Suggestion[];
  readonly files?: readonly PageFile[];
  /** The id of an earlier message that this one replaces. */
  readonly replaces: string | null;
}

/** The whole answer to one activity. */
export interface Answer {
  readonly replies: readonly Reply[];
  /** What takes the pressed card's place, after `Action.Execute`. */
  readonly card: CardJson | null;
  /** What an invoke said instead of a card, where it failed. */
  readonly problem: string | null;
}

const CARD_TYPE = "application/vnd.microsoft.card.adaptive";
const FILE_TYPE = "application/json";
const MESSAGE_TYPE = "application/vnd.microsoft.activity.message";

type Bag = Readonly<Record<string, unknown>>;

const NOTHING: Answer = { replies: [], card: null, problem: null };

/** Reads what `/api/messages` sent back; null when it is not an answer at all. */
export function readAnswer(body: unknown): Answer | null {
  if (!isBag(body)) {
    return null;
  }
  const activities = body["activities"];
  if (!Array.isArray(activities)) {
    return readInvoke(body);
  }
  const bags = activities.filter(isBag);
  const replies = bags.map(readReply).filter((each) => each !== null);
  const result = bags.map(readInvokeActivity).find((each) => each !== null) ?? NOTHING;
  return { ...result, replies: [...replies, ...result.replies] };
}

/** In a response that holds everything, what answers the invoke is an activity among the others. */
function readInvokeActivity(activity: Bag): Answer | null {
  const value = activity["value"];
  return activity["type"] === "invokeResponse" && isBag(value) && isBag(value["body"])
    ? readInvoke(value["body"])
    : null;
}

/** The body of an invoke response: a card, words, or an error. */
function readInvoke(body: Bag): Answer {
  const { type, value } = { type: body["type"], value: body["value"] };
  if (type === CARD_TYPE && isBag(value)) {
    return { ...NOTHING, card: value };
  }
  if (type === MESSAGE_TYPE && typeof value === "string") {
    const reply = { id: null, text: value, cards: [], suggestions: [], replaces: null };
    return { ...NOTHING, replies: [reply] };
  }
  if (isBag(value) && typeof value["message"] === "string") {
    return { ...NOTHING, problem: value["message"] };
  }
  return NOTHING;
}

function readReply(activity: Bag): Reply | null {
  const type = activity["type"];
  if (type !== "message" && type !== "messageUpdate") {
    return null;
  }
  const text = textOf(activity["text"]);
  const attachments = listOf(activity["attachments"]);
  const cards = attachments.flatMap(cardOf);
  const files = attachments.flatMap(fileOf);
  const id = textOf(activity["id"]);
  const suggestions = suggestionsOf(activity["suggestedActions"]);
  if (text === null && cards.length === 0) {
    return null;
  }
  return {
    id,
    text,
    cards,
    suggestions,
    ...(files.length > 0 && { files }),
    replaces: type === "messageUpdate" ? id : null,
  };
}

function fileOf(attachment: Bag): readonly PageFile[] {
  const { contentType, name, content } = attachment;
  return contentType === FILE_TYPE && typeof name === "string" && typeof content === "string"
    ? [{ name, text: content }]
    : [];
}

function cardOf(attachment: Bag): readonly CardJson[] {
  const content = attachment["content"];
  return attachment["contentType"] === CARD_TYPE && isBag(content) ? [content] : [];
}

function suggestionsOf(suggested: unknown): readonly Suggestion[] {
  const actions = isBag(suggested) ? listOf(suggested["actions"]) : [];
  return actions.flatMap((action) => {
    const label = textOf(action["title"]);
    const text = textOf(action["value"]) ?? label;
    return label === null || text === null ? [] : [{ label, text }];
  });
}

function listOf(value: unknown): readonly Bag[] {
  return Array.isArray(value) ? value.filter(isBag) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function isBag(value: unknown): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
