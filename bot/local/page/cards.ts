import type * as Renderer from "adaptivecards";
import { makeAccessible } from "./card-access.js";
import { offerCopies } from "./card-copy.js";
import { element } from "./elements.js";
import { hostConfig } from "./host-config.js";
import { writeHtml } from "./markdown-html.js";
import { parseMarkdown } from "./markdown.js";
import type { CardJson } from "./replies.js";
import { words } from "./words.js";

declare global {
  /** The renderer, loaded by `index.html` before this module. */
  const AdaptiveCards: typeof Renderer;
}

/** A press on a card's button that the bot has to hear of. */
export type Press =
  | {
      readonly kind: "execute";
      readonly id: string | null;
      readonly verb: string;
      readonly data: unknown;
    }
  | { readonly kind: "submit"; readonly data: unknown };

/** The input that takes what cmdlets print, which stands in columns. */
const PASTED = "paste";

let cardsShown = 0;

/** Makes the renderer use our Markdown, which turns nothing typed into HTML. Call once before the first card. */
export function prepareRenderer(): void {
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = writeHtml(parseMarkdown(text, { code: false }));
    result.didProcess = true;
  };
}

/**
 * Shows a card. It is a form of its own, because the radio buttons of two cards may bear the same name.
 * A card the renderer can't read becomes a plain sentence instead.
 */
export function cardElement(card: CardJson, press: (press: Press) => void): HTMLElement {
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  drawn.onExecuteAction = (action) => {
    act(action, press);
  };
  const body = draw(drawn, card);
  const form = element("form", {
    attributes: { novalidate: "" },
    children: [body ?? element("p", { class: "unreadable", text: words.cardFallback })],
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  cardsShown += 1;
  offerCopies(form);
  makeAccessible(form, `card${cardsShown}-`);
  return element("div", {
    class: "card",
    attributes: { tabindex: "-1", role: "group", "aria-label": words.cardLabel },
    children: [form],
  });
}

function draw(drawn: Renderer.AdaptiveCard, card: CardJson): HTMLElement | null {
  try {
    drawn.parse(card);
    const root = drawn.render() ?? null;
    drawn.getElementById(PASTED)?.renderedElement?.classList.add("columns");
    return root;
  } catch {
    return null;
  }
}

function act(action: Renderer.Action, press: (press: Press) => void): void {
  if (action instanceof AdaptiveCards.OpenUrlAction) {
    openPage(action.url);
  } else if (action instanceof AdaptiveCards.ExecuteAction) {
    const id = action.id ?? null;
    press({ kind: "execute", id, verb: action.verb, data: action.data ?? {} });
  } else if (action instanceof AdaptiveCards.SubmitAction) {
    press({ kind: "submit", data: action.data ?? {} });
  }
}

/** Opens a source in its own tab; anything but a web page is left alone. */
function openPage(address: string | undefined): void {
  if (address !== undefined && /^https?:\/\//iu.test(address)) {
    window.open(address, "_blank", "noopener,noreferrer");
  }
}
