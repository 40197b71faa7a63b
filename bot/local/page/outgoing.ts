/** An activity on its way to the bot: plain JSON, kept until it is answered. */
export type Outgoing = Readonly<Record<string, unknown>> & { readonly id: string };

/** Who speaks on this page, and in which conversation. */
export interface Speaker {
  readonly conversationId: string;
}

const CARD_ACTION = "adaptiveCard/action";

/** A message somebody typed or pasted. */
export function messageActivity(speaker: Speaker, text: string): Outgoing {
  return { ...envelope(speaker), type: "message", text };
}

/** What a card's `Action.Submit` sends: a message without words. */
export function submitActivity(speaker: Speaker, value: unknown, cardMessage: string): Outgoing {
  return { ...envelope(speaker), type: "message", value, replyToId: cardMessage };
}

/** What a card's `Action.Execute` sends. */
export function executeActivity(
  speaker: Speaker,
  press: { readonly id: string | null; readonly verb: string; readonly data: unknown },
  cardMessage: string,
): Outgoing {
  const { id, verb, data } = press;
  const action = { type: "Action.Execute", verb, data, ...(id === null ? {} : { id }) };
  return {
    ...envelope(speaker),
    type: "invoke",
    name: CARD_ACTION,
    value: { action, trigger: "manual" },
    replyToId: cardMessage,
  };
}

function envelope(speaker: Speaker): Outgoing {
  return {
    id: crypto.randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: "emulator",
    serviceUrl: location.origin,
    from: { id: "local-admin", name: "You", role: "user" },
    recipient: { id: "edgewise", name: "Edgewise", role: "bot" },
    conversation: { id: speaker.conversationId, conversationType: "personal" },
    locale: navigator.language,
    deliveryMode: "expectReplies",
  };
}
