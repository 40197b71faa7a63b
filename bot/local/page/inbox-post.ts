import type { CardJson } from "./replies.js";
import { troubles } from "./words.js";

/** A ticket in the list. */
export interface Listed {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly subject: string;
}

/** The tickets, with the card of the one that is open. */
export interface Inbox {
  readonly tickets: readonly Listed[];
  readonly card: CardJson | null;
}

const PATH = "/api/helpdesk/tickets";

/** Asks for the tickets; null where the bot does not answer, "absent" where it keeps no inbox. Never throws. */
export async function fetchInbox(open: string | null): Promise<Inbox | "absent" | null> {
  const query = open === null ? "" : `?${new URLSearchParams({ open }).toString()}`;
  try {
    const response = await fetch(`${PATH}${query}`);
    if (response.status === 404) {
      return "absent";
    }
    return response.ok ? ((await response.json()) as Inbox) : null;
  } catch {
    return null;
  }
}

/** Sends a press on the helpdesk's card; gives the card in its place. Never throws. */
export async function pressInbox(
  ticket: string,
  verb: string,
  data: unknown,
): Promise<
  | { readonly kind: "card"; readonly card: CardJson }
  | { readonly kind: "trouble"; readonly text: string }
> {
  try {
    const response = await fetch(`${PATH}/${encodeURIComponent(ticket)}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ verb, data }),
    });
    if (!response.ok) {
      return { kind: "trouble", text: troubles.failed };
    }
    const { card } = (await response.json()) as { readonly card: CardJson };
    return { kind: "card", card };
  } catch {
    return { kind: "trouble", text: troubles.unreachable };
  }
}
