import type { Understood } from "../../knowledge/index.js";
import type { Interpretation } from "../interpret/interpretation.js";

/** Whether a question is answered from words: how something works, a symptom, or guests, whom no federation setting decides. */
export function isForArticles({ kind, peer }: Understood): boolean {
  if (kind === null || kind === "command") return false;
  return kind === "topic" || kind === "trouble" || peer.kind === "guest";
}

/** Whether the articles may help with a text that was read so: the articles are loaded for no other. */
export function mayNeedArticles(read: Interpretation): boolean {
  const { understood, also } = read;
  if (understood === null) return true;
  if (isForArticles(understood) || isGeneral(read)) return true;
  return also.some((further) => further.understood !== null && isForArticles(further.understood));
}

/** Whether a question that settings decide names nobody: such a one may be about how something works. */
export function isGeneral({ understood, clarify }: Interpretation): boolean {
  if (understood === null) return false;
  const { kind, subject, peer } = understood;
  if (kind === "topic" || kind === "trouble" || kind === "command") return false;
  // A domain alone may be an example, as long as the reading is not sure of itself anyway.
  const nobody = subject === null && peer.address === null;
  return nobody && (peer.domain === null || clarify !== null);
}
