import type { Person } from "../dialogs/index.js";
import type { ReceivedActivity } from "./gate.js";
import type { Account, Reference } from "./ports.js";

/** Where an admitted activity's conversation can be spoken to later. */
export function referenceOf(activity: ReceivedActivity, { scope = "personal" }: Person): Reference {
  const { serviceUrl = "", channelId, conversation, recipient, from, locale } = activity;
  const { conversationType, tenantId } = conversation;
  return {
    serviceUrl,
    channelId,
    conversation: {
      ...accountOf(conversation),
      ...(conversationType !== undefined && { conversationType }),
      ...(typeof tenantId === "string" && { tenantId }),
    },
    bot: accountOf(recipient),
    // In a group it would be another one with every turn.
    ...(scope === "personal" && { user: accountOf(from) }),
    scope,
    ...(typeof locale === "string" && { locale }),
  };
}

function accountOf({ id, name }: { readonly id: string; readonly name?: unknown }): Account {
  return { id, ...(typeof name === "string" && { name }) };
}
