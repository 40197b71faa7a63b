import type { ActionData, AdaptiveCard } from "./card.js";

/** The same card, fetched anew by its owner's clients, so that each of their devices shows the current one. */
export function refreshed(
  card: AdaptiveCard,
  verb: string,
  data: ActionData,
  owner: string,
): AdaptiveCard {
  const action = { type: "Action.Execute", title: verb, verb, data: { ...data, verb } } as const;
  return { ...card, refresh: { action, userIds: [owner] } };
}
