import type { AnswerDocument } from "../../knowledge/index.js";
import type { Address } from "./answer.js";
import type { AdaptiveCard } from "./card.js";
import { fixCard } from "./fix.js";
import { whatIfCard } from "./what-if.js";
import { whoCard } from "./who.js";

/** The card of an answer about many users, about what to change or about a supposed change. */
export function exploredCard(
  document: AnswerDocument,
  address: Address | null,
  said: string | null,
): AdaptiveCard {
  if (document.options !== undefined) return fixCard(document, address, said);
  if (document.supposed !== undefined) return whatIfCard(document, address, said);
  return whoCard(document, address, said);
}
