import { cardElement, type Press } from "./cards.js";
import { button, element } from "./elements.js";
import { markdownElements } from "./markdown-elements.js";
import { parseMarkdown } from "./markdown.js";
import type { PageFile, Suggestion } from "./replies.js";
import { swapCard } from "./swap.js";
import type { Entry, Mine, Theirs } from "./transcript.js";
import { words } from "./words.js";

/** What the person can do in the transcript. */
export interface TranscriptHandlers {
  readonly press: (entryId: string, press: Press) => void;
  readonly say: (text: string) => void;
  readonly retry: (entryId: string) => void;
  readonly edit: (entryId: string) => void;
}

/** The transcript as it stands on the page. */
export interface TranscriptView {
  /** Draws an entry, in the place of the one with its id; unasked, it takes nothing that is being typed. */
  readonly show: (entry: Entry, unasked?: boolean) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
  /** Brings the top of an entry into sight. */
  readonly reveal: (id: string) => void;
  /** Puts the keyboard on an entry: on its card where it has one. */
  readonly focus: (id: string) => void;
}

/** Text beyond either is folded. */
const MOST_LINES = 10;
const MOST_CHARACTERS = 900;
const FOLDED_LINES = 5;

/** Draws the conversation into `log`. */
export function transcriptView(log: HTMLElement, handlers: TranscriptHandlers): TranscriptView {
  const drawn = new Map<string, HTMLElement>();
  return {
    show: (entry, unasked = false) => {
      const old = drawn.get(entry.id);
      if (old !== undefined && entry.kind === "mine") {
        drawState(old, entry, handlers);
        return;
      }
      const made =
        entry.kind === "mine" ? mineElement(entry, handlers) : theirsElement(entry, handlers);
      drawn.set(entry.id, made);
      if (old === undefined) {
        log.append(made);
      } else if (unasked) {
        swapCard(old, made);
      } else {
        old.replaceWith(made);
      }
    },
    remove: (id) => {
      drawn.get(id)?.remove();
      drawn.delete(id);
    },
    clear: () => {
      drawn.clear();
      log.replaceChildren();
    },
    reveal: (id) => {
      drawn.get(id)?.scrollIntoView({ block: "start" });
    },
    focus: (id) => {
      const found = drawn.get(id);
      const card = found?.querySelector(".card");
      const target = card instanceof HTMLElement ? card : found;
      target?.focus({ preventScroll: true });
    },
  };
}

function mineElement(entry: Mine, handlers: TranscriptHandlers): HTMLElement {
  const made = element("article", {
    class: "entry mine",
    attributes: { "aria-label": words.you, tabindex: "-1" },
    children: [
      element("div", { class: "bubble", children: saidElements(entry) }),
      element("div", { class: "state" }),
    ],
  });
  drawState(made, entry, handlers);
  return made;
}

/** The words of a message; long ones folded, with a button that shows all. */
function saidElements(entry: Mine): readonly HTMLElement[] {
  const lines = entry.text.split("\n");
  const long = lines.length > MOST_LINES || entry.text.length > MOST_CHARACTERS;
  const label = entry.label === null ? [] : [element("p", { class: "label", text: entry.label })];
  if (!long) {
    return [...label, element("p", { class: "said", text: entry.text })];
  }
  const start = lines.slice(0, FOLDED_LINES).join("\n").slice(0, MOST_CHARACTERS);
  const text = element("pre", { class: "pasted folded", text: start });
  const fold = button(
    words.showAll(lines.length),
    () => {
      const open = text.classList.toggle("folded");
      text.textContent = open ? start : entry.text;
      // Unfolded it may scroll, and what scrolls must be within reach of the keyboard.
      text.tabIndex = open ? -1 : 0;
      fold.textContent = open ? words.showAll(lines.length) : words.showLess;
      fold.setAttribute("aria-expanded", String(!open));
    },
    { class: "fold", attributes: { "aria-expanded": "false" } },
  );
  return [...label, text, fold];
}

/** Only what changes about a message already shown, so that it is not read out a second time. */
function drawState(made: HTMLElement, entry: Mine, handlers: TranscriptHandlers): void {
  const failed = entry.state === "failed";
  made.classList.toggle("failed", failed);
  made.querySelector(".state")?.replaceChildren(
    ...(failed
      ? [
          element("p", { class: "trouble", text: `${words.notSent} ${entry.trouble ?? ""}` }),
          button(
            words.tryAgain,
            () => {
              handlers.retry(entry.id);
            },
            { class: "small" },
          ),
          ...(entry.activity?.["attachments"] === undefined ? [editButton(entry, handlers)] : []),
        ]
      : []),
  );
}

/** Takes the words back into the box; a file has none. */
function editButton(entry: Mine, handlers: TranscriptHandlers): HTMLElement {
  return button(
    words.edit,
    () => {
      handlers.edit(entry.id);
    },
    { class: "small" },
  );
}

function theirsElement(entry: Theirs, handlers: TranscriptHandlers): HTMLElement {
  const cards = entry.cards.map((card) =>
    cardElement(card, (press) => {
      handlers.press(entry.id, press);
    }),
  );
  // The text beside a card says the same as the card, for clients that show none.
  const parts = cards.length > 0 ? cards : [wordsElement(entry)];
  const under =
    entry.suggestions.length > 0 ? [suggestionsElement(entry.suggestions, handlers)] : [];
  return element("article", {
    class: "entry theirs",
    attributes: { "aria-label": words.bot, tabindex: "-1" },
    children: [...parts, ...(entry.files ?? []).map(fileElement), ...under],
  });
}

function wordsElement(entry: Theirs): HTMLElement {
  const blocks = parseMarkdown(entry.text ?? "", { code: true });
  return element("div", { class: "words", children: markdownElements(blocks) });
}

/** A link that stores a file on this machine. */
function fileElement({ name, text }: PageFile): HTMLElement {
  const link = element("a", { class: "chip", text: words.downloadFile(name) });
  link.setAttribute("href", URL.createObjectURL(new Blob([text], { type: "application/json" })));
  link.setAttribute("download", name);
  return link;
}

function suggestionsElement(
  suggestions: readonly Suggestion[],
  handlers: TranscriptHandlers,
): HTMLElement {
  const buttons = suggestions.map(({ label, text }) =>
    button(
      label,
      () => {
        handlers.say(text);
      },
      { class: "chip" },
    ),
  );
  return element("div", {
    class: "suggestions",
    attributes: { role: "group", "aria-label": words.suggestions },
    children: buttons,
  });
}
