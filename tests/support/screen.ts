import type { AdaptiveCard, ExecuteAction } from "../../dialogs/cards/card.js";
import type { ConnectorCall } from "./connector.js";
import { CARD } from "./conversations.js";
import type { HttpAnswer } from "./running-bot.js";

/** A card as it stood in a conversation at some time. */
export interface Showing {
  readonly activity: string;
  readonly card: AdaptiveCard;
}

/** What a client shows of one conversation. */
export interface Screen {
  /** Takes in what has reached the conversation meanwhile. */
  readonly look: () => void;
  /** Takes in the answer to a press on a card of that activity. */
  readonly answered: (activity: string, answer: HttpAnswer) => void;
  /** The cards as they stand, the newest message last. */
  readonly cards: () => readonly Showing[];
  /** Cards that were replaced since. */
  readonly older: () => readonly Showing[];
  /** The last message. */
  readonly last: () => string | null;
}

interface Attached {
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly type?: string;
}

/** Where a call of the bot's leads. */
export function placeOf({ path }: Pick<ConnectorCall, "path">): {
  conversation: string;
  activity: string;
} {
  const [, conversation = "", activity = ""] =
    /^\/v3\/conversations\/([^/]+)\/activities(?:\/(.+))?$/u.exec(path) ?? [];
  return { conversation, activity };
}

/** A screen that shows the conversations of which `isHere` says so. */
export function screenOf(
  calls: readonly ConnectorCall[],
  isHere: (conversation: string, call: ConnectorCall) => boolean,
): Screen {
  const shown = new Map<string, AdaptiveCard>();
  const older: Showing[] = [];
  let last: string | null = null;
  let seen = 0;
  let made = 0;
  const put = (activity: string, card: AdaptiveCard): void => {
    const before = shown.get(activity);
    if (before !== undefined) older.push({ activity, card: before });
    shown.set(activity, card);
  };
  const look = (): void => {
    const news = calls.slice(seen);
    seen += news.length;
    // Whoever only looks gets no id.
    for (const call of news.filter(({ method }) => method !== "GET")) {
      made += 1;
      const { conversation, activity } = placeOf(call);
      const body = call.body as Attached;
      if (body.type !== "message" || !isHere(conversation, call)) continue;
      const id = call.method === "PUT" ? activity : `sent-${String(made)}`;
      if (call.method === "POST") last = id;
      for (const { contentType, content } of body.attachments ?? []) {
        if (contentType === CARD) put(id, content as AdaptiveCard);
      }
    }
  };
  return {
    look,
    answered: (activity, { body }) => {
      look();
      const { type, value } = body as { readonly type?: string; readonly value?: unknown };
      if (type === CARD) put(activity, value as AdaptiveCard);
    },
    cards: () => [...shown].map(([activity, card]) => ({ activity, card })),
    older: () => older,
    last: () => last,
  };
}

/** The buttons of a card that tell the bot something. */
export function buttonsOf({ actions = [] }: AdaptiveCard): readonly ExecuteAction[] {
  return actions.filter((action) => action.type === "Action.Execute");
}

/** An input of a card, as a client knows it. */
export interface Field {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly choices: readonly string[];
}

/** Everything that can be filled in on a card, wherever it lies. */
export function fieldsOn(value: unknown): readonly Field[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOn);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const { type, id, value: current, choices } = node;
  if (typeof type !== "string" || !type.startsWith("Input.")) {
    return fieldsOn(Object.values(node));
  }
  return [
    {
      id: String(id),
      type,
      value: typeof current === "string" ? current : "",
      choices: Array.isArray(choices)
        ? (choices as readonly { readonly value: string }[]).map((choice) => choice.value)
        : [],
    },
  ];
}
