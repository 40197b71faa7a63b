/** An activity as it reached the channel, as far as tests look at it. */
export interface Sent {
  readonly type: string;
  readonly text?: string;
  readonly id?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string }[];
  readonly value?: { readonly status: number; readonly body: Invoked };
}

/** The body of an invoke's answer. */
export interface Invoked {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
}

/** What a card is called on the wire. */
export const CARD = "application/vnd.microsoft.card.adaptive";
/** What words that answer a press are called on the wire. */
export const WORDS = "application/vnd.microsoft.activity.message";

/** A personal conversation that nobody has been in. */
export function freshConversation(): { readonly id: string; readonly conversationType: string } {
  return { id: `a:${crypto.randomUUID()}`, conversationType: "personal" };
}
