import assert from "node:assert/strict";
import type { AdaptiveCard, CardAction, CardElement } from "../../dialogs/cards/card.js";
import { lintCard } from "./card-linter.js";
import { CARD, freshConversation } from "./conversations.js";
import { teamsActivity, type RunningBot } from "./running-bot.js";

/** What reached the person after one message or press, every card of it linted. */
export interface Heard {
  /** Everything there is to read, in order, a line each. */
  readonly words: string;
  readonly cards: readonly AdaptiveCard[];
  readonly titles: readonly string[];
  /** The claims beside a message: what each says. */
  readonly claims: readonly string[];
  readonly suggestions: readonly string[];
}

/** A person in one conversation with a running bot, over HTTP. */
export interface Chat {
  readonly say: (text: string) => Promise<Heard>;
  /** Presses the newest button of that title, with the fields that stand on its card changed so. */
  readonly click: (title: string, fields?: Readonly<Record<string, string>>) => Promise<Heard>;
}

interface Message {
  readonly text?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly entities?: readonly {
    readonly citation?: readonly { readonly appearance: { readonly abstract: string } }[];
  }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] };
}

/** Begins a conversation that nobody has been in. */
export function startChat(bot: RunningBot): Chat {
  const conversation = freshConversation();
  const shown: AdaptiveCard[] = [];
  const hear = async (activity: object): Promise<Heard> => {
    bot.connector.forget();
    const answer = await bot.post(teamsActivity(bot.connector.url, { conversation, ...activity }));
    assert.equal(answer.status, 200, answer.text);
    const messages = [
      ...pressed(answer.body),
      ...bot.connector.calls
        .map(({ body }) => body as Message)
        .filter((body) => body.text !== undefined || body.attachments !== undefined),
    ];
    const heard = heardIn(messages);
    shown.push(...heard.cards);
    return heard;
  };
  return {
    say: (text) => hear({ text }),
    click: (title, fields = {}) => {
      const found = shown.findLast(({ actions = [] }) =>
        actions.some((each) => each.title === title),
      );
      const action = found?.actions?.find((each) => each.title === title);
      if (found === undefined || action?.type !== "Action.Execute") {
        throw new Error(`no button \`${title}\``);
      }
      const data = { ...inputsOf(found.body), ...action.data, ...fields };
      const press = { type: "Action.Execute", verb: action.verb, data };
      return hear({
        type: "invoke",
        name: "adaptiveCard/action",
        text: undefined,
        value: { action: press, trigger: "manual" },
      });
    },
  };
}

/** The card that takes the pressed one's place, as a message like the others. */
function pressed(body: Readonly<Record<string, unknown>>): readonly Message[] {
  const { type, value } = body as { readonly type?: string; readonly value?: unknown };
  if (type === CARD) return [{ attachments: [{ contentType: CARD, content: value }] }];
  return typeof value === "string" ? [{ text: value }] : [];
}

function heardIn(messages: readonly Message[]): Heard {
  // Beside cards there may be a file that waits for the person's consent.
  const cards = messages.flatMap(({ attachments = [] }) =>
    attachments
      .filter(({ contentType }) => contentType === CARD)
      .map(({ content }) => content as AdaptiveCard),
  );
  for (const card of cards) assert.deepEqual(lintCard(card), []);
  const words = messages.flatMap(({ text, attachments = [] }) => [
    ...(text === undefined ? [] : [text]),
    ...attachments
      .filter(({ contentType }) => contentType === CARD)
      .flatMap(({ content }) => linesOf((content as AdaptiveCard).body)),
  ]);
  assert.notEqual(words.length, 0, "nothing was said");
  return {
    words: words.join("\n"),
    cards,
    titles: cards.flatMap(({ actions = [] }) => actions.map(({ title }: CardAction) => title)),
    claims: messages.flatMap(({ entities = [] }) =>
      entities.flatMap(({ citation = [] }) =>
        citation.map(({ appearance }) => appearance.abstract),
      ),
    ),
    suggestions: messages.flatMap(
      ({ suggestedActions }) => suggestedActions?.actions.map(({ value }) => value) ?? [],
    ),
  };
}

/** What a person reads on a card, a line an element. */
function linesOf(elements: readonly CardElement[]): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    switch (element.type) {
      case "TextBlock":
        return [element.text];
      case "RichTextBlock":
        return [element.inlines.map(({ text }) => text).join("")];
      case "Container":
        return linesOf(element.items);
      case "ColumnSet":
        return element.columns.flatMap(({ items }) => linesOf(items));
      default:
        return [element.label];
    }
  });
}

function inputsOf(elements: readonly CardElement[]): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...elements.map((element): Readonly<Record<string, string>> => {
      if (element.type === "Container") return inputsOf(element.items);
      if (element.type === "ColumnSet") {
        return inputsOf(element.columns.flatMap(({ items }) => items));
      }
      return "value" in element ? { [element.id]: element.value } : {};
    }),
  ) as Readonly<Record<string, string>>;
}
