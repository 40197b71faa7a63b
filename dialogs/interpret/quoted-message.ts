import { clean } from "./clean.js";

/** Whether a text tells what Teams said in quotation marks when something went wrong, and asks nothing besides. */
export function quotesMessage(text: string): boolean {
  const told = clean(text);
  const [quoted, message = ""] = SAYS.exec(told) ?? [];
  if (quoted === undefined || !DENIES.test(message) || SPOKEN.test(message)) return false;
  return !told.replace(quoted, "").includes("?");
}

/** Neither an address nor a question in it: somebody's own words have those. */
const SAYS =
  /\b(?:says|said|shows|showed|reads|displays|displayed|gets|got|getting|gives|gave|sees|saw|message|error|banner|reports|returns) ?:? ?"([^"?@]{12,200})"/iu;
const DENIES =
  /\b(?:can't|cannot|can not|couldn't|could not|unable|failed|isn't|is not|aren't|are not|won't|wasn't|denied|no longer|unavailable)\b/iu;
/** What a person says of themselves. */
const SPOKEN =
  /^(?:i|my|our|why|can|please|we (?:can't|cannot|can not) (?:chat|call|message|reach))\b/iu;
