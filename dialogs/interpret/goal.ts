import { rawAt, type Item } from "./items.js";

/** Whether what is to be brought about lets somebody in or keeps them out. */
export function goalOf(all: readonly Item[]): "allow" | "block" {
  const items = wishing(all);
  if (items.some((item) => item.tag === "why")) return "allow";
  if (takesAway(items)) return items.some((item) => item.tag === "block") ? "allow" : "block";
  const blocks = items.some(
    (item, index) => item.tag === "block" && !isLifted(items, index) && !isPlaint(items, index),
  );
  return blocks || turnsOff(items) || wantsNot(items) ? "block" : "allow";
}

/** "We federate with nobody. I want to open up to fabrikam.com.": where it is said what is wanted, only that counts. */
function wishing(items: readonly Item[]): readonly Item[] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    parts.at(-1)?.push(item);
    if (item.tag === "stop" || item.tag === "question") parts.push([]);
  }
  const wished = parts.filter((part) => part.slice(0, 4).some(({ raw }) => WANTS.test(raw)));
  return wished.length > 0 ? wished.flat() : items;
}

const WANTS =
  /^(?:i|we)(?:'d like| would like| want| need| don't want| do not want| no longer want)/iu;

/** "Our users are blocked from fabrikam.com. How do I fix that?": how it is, not how it is to be. */
function isPlaint(items: readonly Item[], at: number): boolean {
  if (!/(?:ed|off|limits|out)(?: from)?$/iu.test(items[at]?.raw ?? "")) return false;
  const isSo = items
    .slice(Math.max(0, at - 3), at)
    .some(({ raw }) => /^(?:is|are|was|were|am|been|being|gets?|got|keeps?)$/iu.test(raw));
  const later = items.slice(at + 1);
  const ends = later.findIndex(({ tag }) => ["stop", "question", "comma"].includes(tag));
  return isSo && ends >= 0 && later.slice(ends).some(({ tag }) => tag === "do");
}

/** "Turn federation off", "wants Skype gone". */
function turnsOff(items: readonly Item[]): boolean {
  return items.some(({ raw }, index) => {
    const from = items.slice(Math.max(0, index - 6), index).map((item) => item.raw);
    if (/^(?:gone|away)$/iu.test(raw)) return from.some((word) => /want|need|like/iu.test(word));
    const isOff = /^(?:off|down|out)$/iu.test(raw);
    return (
      isOff &&
      from.some((word) => /^(?:turn|switch|shut|lock|cut|close|flip|toggle|put)$/iu.test(word))
    );
  });
}

/** "Make sure that they cannot …", "she must not …": but "alice can't …, how do I fix it?" wants the reverse. */
function wantsNot(items: readonly Item[]): boolean {
  if (items.some((item) => UNWANTED.test(item.raw))) return true;
  if (NO_LONGER.test(items.map(({ raw }) => raw).join(" "))) return true;
  const wish = items.findIndex((item) => WISH.test(item.raw));
  return items.some((item, index) => {
    if (isNotTo(items, index)) return true;
    if (item.tag !== "modal" || item.value !== "not") return false;
    return MUST_NOT.test(item.raw) || (wish >= 0 && index > wish);
  });
}

const UNWANTED =
  /^(?:(?:i|we) (?:don't want|do not want|no longer want)|(?:make|makes|making) it impossible)$/iu;
/** "To no longer chat"; "can no longer chat" is what is to end. */
const NO_LONGER = /(?:^| )(?:to|should|must|shall|may) no longer /iu;

/** "To not be able to chat", "not to be able to call". */
function isNotTo(items: readonly Item[], at: number): boolean {
  if (!/^not$/iu.test(rawAt(items, at)) || /^or$/iu.test(rawAt(items, at - 1))) return false;
  const words = [at - 1, at + 1, at + 2, at + 3].map((index) => rawAt(items, index)).join(" ");
  return /\bto\b.*\b(?:able|allowed|permitted)\b/iu.test(words);
}

const WISH = /^(?:ensure|make sure(?: that)?|make it so|so|so that|want|i want|we want|sure)$/iu;
const MUST_NOT = /^(?:must not|mustn't|should not|shouldn't)$/iu;

/** "Remove the block", as against "remove fabrikam.com from the allowed domains". */
const TAKES_AWAY =
  /^(?:remove|removing|delete|deleting|drop|lift|lifting|undo|revoke|revoking|rid)$/iu;

/** "Remove it", "take it off the list". */
function takesAway(items: readonly Item[]): boolean {
  return items.some(({ raw }, index) => {
    if (TAKES_AWAY.test(raw)) return true;
    if (!/^(?:takes?|gets?|pull|strike|taking|getting|pulling)$/iu.test(raw)) return false;
    return items.slice(index + 1, index + 5).some((item) => /^(?:off|away)$/iu.test(item.raw));
  });
}

/** "So that alice is not blocked". */
function isLifted(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at).map((item) => item.raw.toLowerCase());
  return before.some((word) =>
    /^(?:not|isn't|is not|aren't|longer|remove|lift|undo|are not|being)$/u.test(word),
  );
}
