import { cardElement, type Press } from "./cards.js";
import { button, element } from "./elements.js";
import { fetchInbox, pressInbox, type Inbox, type Listed } from "./inbox-post.js";
import type { CardJson } from "./replies.js";
import { swapCard } from "./swap.js";
import { inboxStates, inboxWords } from "./words.js";

/** Where the inbox stands on the page. */
export interface InboxParts {
  readonly pane: HTMLElement;
  readonly list: HTMLElement;
  readonly opened: HTMLElement;
  /** Says what went wrong with a press. */
  readonly notice: HTMLElement;
  /** Shows the inbox in place of the chat where there is room for one. */
  readonly toggle: HTMLButtonElement;
  readonly panes: HTMLElement;
  /** What is to be done once a press has changed a ticket. */
  readonly changed: () => void;
}

/** Runs the helpdesk's half of the page; gives what asks for the tickets once. Hidden where tickets go elsewhere. */
export function startInbox(parts: InboxParts): () => Promise<void> {
  const { pane, list, opened, notice, toggle, panes } = parts;
  let absent = false;
  let open: string | null = null;
  let busy = false;
  let drawn = "";
  let card: { readonly key: string; readonly element: HTMLElement } | null = null;

  function place(key: string, json: CardJson, unasked: boolean): void {
    const made = cardElement(json, (press) => void pressed(press));
    if (card === null) {
      opened.replaceChildren(made);
    } else if (unasked) {
      swapCard(card.element, made);
    } else {
      card.element.replaceWith(made);
    }
    card = { key, element: made };
  }

  async function pressed(press: Press): Promise<void> {
    if (busy || open === null || press.kind !== "execute") {
      return;
    }
    busy = true;
    pane.setAttribute("aria-busy", "true");
    const outcome = await pressInbox(open, press.verb, press.data);
    busy = false;
    pane.setAttribute("aria-busy", "false");
    notice.textContent = outcome.kind === "trouble" ? outcome.text : "";
    if (outcome.kind === "card") {
      place(keyOf(open, null), outcome.card, false);
      card?.element.focus({ preventScroll: true });
      await ask();
      parts.changed();
    }
  }

  async function ask(): Promise<void> {
    const asked = open;
    const inbox = absent ? null : await fetchInbox(asked);
    if (inbox === "absent") {
      absent = true;
    } else if (inbox !== null && !busy && asked === open) {
      show(inbox);
    }
  }

  function show(inbox: Inbox): void {
    pane.hidden = false;
    toggle.hidden = false;
    const now = JSON.stringify([inbox.tickets, open]);
    if (now !== drawn) {
      drawn = now;
      drawList(list, inbox.tickets, open, (id) => void choose(id));
    }
    const ticket = inbox.tickets.find(({ id }) => id === open);
    if (ticket === undefined || inbox.card === null) {
      return;
    }
    const key = keyOf(ticket.id, ticket.revision);
    // What a press brought is the same card, with a word on it.
    if (card?.key === keyOf(ticket.id, null)) {
      card = { ...card, key };
    } else if (card?.key !== key) {
      place(key, inbox.card, card?.key.startsWith(`${ticket.id} `) === true);
    }
  }

  async function choose(id: string): Promise<void> {
    open = id;
    card = null;
    notice.textContent = "";
    await ask();
    opened.querySelector<HTMLElement>(".card")?.focus();
  }

  toggle.addEventListener("click", () => {
    const shown = panes.dataset["shown"] !== "inbox";
    panes.dataset["shown"] = shown ? "inbox" : "chat";
    toggle.setAttribute("aria-pressed", String(shown));
  });
  void ask();
  return ask;
}

function keyOf(id: string, revision: number | null): string {
  return `${id} ${String(revision)}`;
}

/** The tickets under their states, those that wait for the helpdesk first. The keyboard stays where it is. */
function drawList(
  list: HTMLElement,
  tickets: readonly Listed[],
  open: string | null,
  choose: (id: string) => void,
): void {
  const held = list.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset["ticket"]
    : undefined;
  const groups = inboxStates.flatMap(([state, title]) => {
    const those = tickets.filter((ticket) => ticket.state === state);
    return those.length === 0
      ? []
      : [
          element("h3", { text: `${title} (${String(those.length)})` }),
          element("ul", { children: those.map((ticket) => line(ticket, open, choose)) }),
        ];
  });
  list.replaceChildren(
    ...(groups.length === 0 ? [element("p", { text: inboxWords.empty })] : groups),
  );
  if (held !== undefined) {
    list.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(held)}"]`)?.focus();
  }
}

function line(ticket: Listed, open: string | null, choose: (id: string) => void): HTMLElement {
  const made = button(
    ticket.subject,
    () => {
      choose(ticket.id);
    },
    {
      class: "ticket",
      attributes: {
        "data-ticket": ticket.id,
        ...(ticket.id === open && { "aria-current": "true" }),
      },
    },
  );
  return element("li", { children: [made] });
}
