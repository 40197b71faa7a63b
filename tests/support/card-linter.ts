import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import type { AdaptiveCard } from "../../dialogs/cards/card.js";

type Json = Readonly<Record<string, unknown>>;

interface ParseEvent {
  readonly message: string;
}

interface Renderer {
  readonly AdaptiveCard: (new () => {
    parse: (json: unknown, context: unknown) => void;
    render: () => { readonly textContent: string | null } | undefined;
  }) & {
    /** Unset, the renderer complains on the console about the first text it meets. */
    onProcessMarkdown: (text: string, result: { didProcess: boolean }) => void;
  };
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt: (index: number) => ParseEvent;
  };
}

/** Teams refuses cards above about 28 KB with their envelope. */
const SIZE_LIMIT = 25_000;
const ACTION_LIMIT = 6;

/** Markdown that Teams does not render: headings, tables, fences. */
const NO_MARKDOWN = /^\s{0,3}#{1,6}\s|^\s*\|.*\|\s*$|^\s*```/mu;

const GLOBALS = ["document", "HTMLElement", "HTMLButtonElement", "Node", "Event"] as const;

const { window } = new JSDOM("<!doctype html>");
let renderer: Renderer | undefined;

/** Lends the renderer the browser's globals for one piece of work, so that no other test sees them. */
function inBrowser<T>(work: (renderer: Renderer) => T): T {
  const lent: Readonly<Record<string, unknown>> = {
    window,
    ...Object.fromEntries(GLOBALS.map((name) => [name, window[name]])),
  };
  const before = new Map(
    Object.keys(lent).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  for (const [name, value] of Object.entries(lent)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    renderer ??= createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js") as Renderer;
    renderer.AdaptiveCard.onProcessMarkdown = (_text, result) => {
      result.didProcess = false;
    };
    return work(renderer);
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  }
}

/** Everything about a card that a Teams client, a screen reader or the platform's limits would object to. */
export function lintCard(card: AdaptiveCard): string[] {
  return [...parsed(JSON.parse(JSON.stringify(card)) as Json), ...lintShape(card)];
}

/** The same without the renderer, for tests that make thousands of cards. */
export function lintShape(card: AdaptiveCard): string[] {
  const json = JSON.parse(JSON.stringify(card)) as Json;
  return [...whole(json), ...nodesOf(json).flatMap(lintNode), ...ids(json)];
}

function parsed(json: Json): string[] {
  return inBrowser(({ AdaptiveCard, SerializationContext }) => {
    const context = new SerializationContext();
    const card = new AdaptiveCard();
    card.parse(json, context);
    const faults = Array.from({ length: context.eventCount }, (_, index) =>
      context.getEventAt(index),
    ).map((event) => `the renderer's parser says: ${event.message}`);
    return card.render() === undefined ? [...faults, "it does not render"] : faults;
  });
}

function whole(json: Json): string[] {
  const faults: string[] = [];
  if (json["type"] !== "AdaptiveCard") faults.push("it is not an AdaptiveCard");
  if (Number(json["version"]) > 1.5) faults.push(`version ${String(json["version"])} is above 1.5`);
  const size = Buffer.byteLength(JSON.stringify(json));
  if (size > SIZE_LIMIT) faults.push(`it weighs ${String(size)} bytes`);
  const actions = nodesOf(json).filter((node) => isAction(node));
  if (actions.length > ACTION_LIMIT) faults.push(`it has ${String(actions.length)} actions`);
  if (textOf(json["fallbackText"]) === "") faults.push("it has no fallbackText");
  return faults;
}

function isAction(node: Json): boolean {
  return textOf(node["type"]).startsWith("Action.") && node["__fallback"] !== true;
}

/** Every element and action of a card, fallbacks marked, so that they are not counted twice. */
function nodesOf(value: unknown, fallback = false): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, fallback));
  if (typeof value !== "object" || value === null) return [];
  const node = value as Json;
  const own =
    typeof node["type"] === "string" ? [fallback ? { ...node, __fallback: true } : node] : [];
  const below = Object.entries(node)
    // What a client asks for by itself is no button.
    .filter(([key]) => key !== "data" && key !== "refresh")
    .flatMap(([key, child]) => nodesOf(child, fallback || key === "fallback"));
  return [...own, ...below];
}

function lintNode(node: Json): string[] {
  const type = textOf(node["type"]);
  if (type.startsWith("Input.")) return lintInput(node, type);
  if (type === "TextBlock") return lintTextBlock(node);
  if (type === "Action.Execute") return lintExecute(node);
  if (type === "Image" && textOf(node["altText"]) === "") return ["an image has no altText"];
  return [];
}

function lintInput(node: Json, type: string): string[] {
  const id = textOf(node["id"]);
  const faults = ["id", "label", "errorMessage"]
    .filter((key) => textOf(node[key]) === "")
    .map((key) => `${type} \`${id}\` has no ${key}`);
  if (type !== "Input.ChoiceSet") return faults;
  const choices = node["choices"];
  return Array.isArray(choices) && choices.length > 0
    ? faults
    : [...faults, `${type} \`${id}\` has no choices`];
}

function lintTextBlock(node: Json): string[] {
  const text = textOf(node["text"]);
  const faults: string[] = [];
  if (node["wrap"] !== true) faults.push(`a TextBlock does not wrap: ${text}`);
  if (text.trim() === "") faults.push("a TextBlock is empty");
  if (NO_MARKDOWN.test(text)) faults.push(`Markdown that Teams does not render: ${text}`);
  const large = node["size"] === "Large" || node["size"] === "ExtraLarge";
  if (large && node["style"] !== "heading") faults.push(`it looks like a heading: ${text}`);
  return faults;
}

function lintExecute(node: Json): string[] {
  const verb = textOf(node["verb"]);
  const data = node["data"] as Json | undefined;
  const fallback = node["fallback"] as Json | undefined;
  const faults: string[] = [];
  if (textOf(node["title"]) === "") faults.push(`the button of \`${verb}\` has no title`);
  if (verb === "") faults.push("an Action.Execute has no verb");
  if (fallback?.["type"] !== "Action.Submit") {
    return [...faults, `the button of \`${verb}\` has no Action.Submit to fall back to`];
  }
  if (data?.["verb"] !== verb) faults.push(`the data of \`${verb}\` do not name the verb`);
  if (JSON.stringify(fallback["data"]) !== JSON.stringify(data)) {
    faults.push(`the fallback of \`${verb}\` carries other data`);
  }
  return faults;
}

function ids(json: Json): string[] {
  const nodes = nodesOf(json);
  const all = nodes.map((node) => textOf(node["id"])).filter((id) => id !== "");
  const twice = all.filter((id, index) => all.indexOf(id) !== index);
  const targets = nodes.flatMap((node) => {
    const list = node["targetElements"];
    return Array.isArray(list) ? list.map(textOf) : [];
  });
  return [
    ...twice.map((id) => `the id \`${id}\` is used twice`),
    ...targets.filter((id) => !all.includes(id)).map((id) => `\`${id}\` is toggled but not there`),
  ];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
