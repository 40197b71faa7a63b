import { SETUP_TALK } from "../words/en/setup.js";
import { card, words, type AdaptiveCard } from "./card.js";

/** What stands in the place of a checklist's card once the checklist goes on in a newer one. */
export function movedCard(): AdaptiveCard {
  return card(SETUP_TALK.movedCard, [words(SETUP_TALK.movedCard, { isSubtle: true })]);
}
