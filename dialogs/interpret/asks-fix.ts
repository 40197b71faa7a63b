import {
  has,
  isComplete,
  opening,
  opensClause,
  reachable,
  startsWith,
  type KindCues,
} from "./cues.js";
import type { Frame } from "./frame.js";
import { tagAt, means, type Item, type ItemTag } from "./items.js";

/** Whether it is asked what has to be changed, or told to change it. */
export function isFix(cues: KindCues): boolean {
  const asks = cues.items.filter((item) => item.tag === "do");
  const asked = asks.find((item) => item.value === "fix") ?? asks[0];
  if (asked === undefined)
    return (isOrder(cues) || canChange(cues) || asksForWay(cues)) && reachable(cues);
  if (!reachable(cues)) return /\b(?:fix|resolve|solve)/iu.test(asked.raw) && !has(cues, "topic");
  if (asked.value === "fix") return true;
  if (asked.value === "how") return asksHowTo(cues);
  return isWish(cues);
}

function asksHowTo(cues: KindCues): boolean {
  if (asksForOurWay(cues)) return true;
  return hasFixGoal(cues) && cues.frames.some(isAboutSomebody);
}

/** "How do I turn on external access?" is about nobody. */
function isAboutSomebody({ own, peers, modalities }: Frame): boolean {
  const isNamed = peers.some(({ form, kinds }) => form !== "class" || kinds.length > 0);
  return isNamed || own.length > 0 || modalities.length > 0;
}

/** `how do I allow …`, `how do I get alice to …`: something is to be brought about. */
export function hasFixGoal(cues: KindCues): boolean {
  const asked = cues.items.findIndex((item) => item.tag === "do");
  if (asked < 0) return false;
  const next = cues.items
    .slice(asked + 1)
    .filter((item) => !["fill", "the", "comma"].includes(item.tag))
    .slice(0, 2);
  return next.some(
    (item) =>
      GOALS.has(item.tag) ||
      means(item, "change") ||
      /^(?:get|make|set|give|enable)/iu.test(item.raw),
  );
}

const GOALS: ReadonlySet<ItemTag> = new Set<ItemTag>(["relation", "block", "change", "do"]);

/** "Allow alice to chat with …": an order, not a question. */
function isOrder(cues: KindCues): boolean {
  const [first, second] = opening(cues, 2);
  if (first === undefined) return false;
  if (/^no(?:body| one| user)/iu.test(first.raw))
    return /^(?:should|must|shall|may|ought)$/iu.test(second?.raw ?? "");
  if (first.tag === "relation" || first.tag === "block")
    return !/(?:ing|ed|tion|s)(?: \w+)?$|^no/iu.test(first.raw);
  return isChangeOrder(cues);
}

/** "Turn on …", "remove … from the block list": somebody is told to change something, and nothing is asked. */
function isChangeOrder(cues: KindCues): boolean {
  const first = cues.items.find((item) => !["fill", "comma", "colon"].includes(item.tag));
  if (first === undefined || !CHANGES.test(first.raw)) return false;
  return !has(cues, "modal") && !has(cues, "question") && !has(cues, "symptom");
}

/** "Can I stop alice from …?", "can we allow …?": how it is done is what is asked. */
function canChange(cues: KindCues): boolean {
  const [modal, who, deed] = opening(cues, 3);
  const isOurs = who?.tag === "me" || who?.tag === "we";
  return modal?.value === "can" && modal.tag === "modal" && isOurs && ALTERS.test(deed?.raw ?? "");
}

/** "How can we call fabrikam.com?" */
function asksForOurWay(cues: KindCues): boolean {
  const [first] = opening(cues, 1);
  if (!/^how (?:can|could) (?:we|i)$/iu.test(first?.raw ?? "")) return false;
  if (has(cues, "topic") || has(cues, "who") || has(cues, "which")) return false;
  return cues.frames.some((frame) => isComplete(frame) && !frame.modalities.includes("find"));
}

/** "How can our users call Skype users?": a way is looked for, for somebody of ours. */
function asksForWay(cues: KindCues): boolean {
  const [first] = opening(cues, 1);
  if (!/^how (?:can|could)$/iu.test(first?.raw ?? "") || has(cues, "topic")) return false;
  return cues.frames.some((frame) => isComplete(frame) && frame.own.length > 0);
}

const ALTERS =
  /^(?:stop|prevent|block|disable|forbid|ban|restrict|keep|turn off|switch off|disallow|prohibit|allow|enable|permit|let|unblock|whitelist)$/iu;

const CHANGES =
  /^(?:turn|switch|shut|open|activate|deactivate|add|remove|delete|drop|grant|give|lift|undo|revoke|get)(?: (?:on|off|up|down))?$/iu;

/** "I want alice to be able to call …" is a wish; "can alice, I need to know, call …" is not. */
function isWish(cues: KindCues): boolean {
  const at = cues.items.findIndex((item) => item.tag === "do");
  const asks = cues.items.slice(0, at).some((item) => item.tag === "modal" || item.tag === "why");
  const asksLater = cues.items.some(
    (item, index) =>
      index > at &&
      item.tag === "modal" &&
      opensClause(cues.items, index) &&
      item.value === "can" &&
      tagAt(cues.items, index + 1) !== "to",
  );
  const first = opening(cues, 1)[0];
  const isOwnWish = first !== undefined && ["do", "me", "we"].includes(first.tag);
  const isAsked = has(cues, "question") && !has(cues, "how") && !has(cues, "what");
  if (cues.items.some((item) => item.tag === "which" && LISTS.test(item.raw))) return false;
  return !asks && !asksLater && !isAsked && isOwnWish && startsWith(cues, "do");
}

const LISTS = /list|names|overview|report|count|number/iu;

/** Whether what is to be brought about lets somebody in or keeps them out. */
export function goalOf(items: readonly Item[]): "allow" | "block" {
  if (items.some((item) => item.tag === "why")) return "allow";
  if (items.some((item) => TAKES_AWAY.test(item.raw)))
    return items.some((item) => item.tag === "block") ? "allow" : "block";
  const blocks = items.some((item, index) => item.tag === "block" && !isLifted(items, index));
  return blocks || wantsNot(items) ? "block" : "allow";
}

/** "Make sure that they cannot …", "she must not …": but "alice can't …, how do I fix it?" wants the reverse. */
function wantsNot(items: readonly Item[]): boolean {
  if (items.some((item) => /^(?:i|we) (?:don't|do not) want$/iu.test(item.raw))) return true;
  const wish = items.findIndex((item) => WISH.test(item.raw));
  return items.some((item, index) => {
    if (item.tag !== "modal" || item.value !== "not") return false;
    return MUST_NOT.test(item.raw) || (wish >= 0 && index > wish);
  });
}

const WISH = /^(?:ensure|make sure(?: that)?|make it so|so|so that|want|i want|we want|sure)$/iu;
const MUST_NOT = /^(?:must not|mustn't|should not|shouldn't)$/iu;

/** "Remove the block", as against "remove fabrikam.com from the allowed domains". */
const TAKES_AWAY =
  /^(?:remove|removing|delete|deleting|drop|lift|lifting|undo|revoke|revoking|rid)$/iu;

/** "So that alice is not blocked". */
function isLifted(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at).map((item) => item.raw.toLowerCase());
  return before.some((word) =>
    /^(?:not|isn't|is not|aren't|longer|remove|lift|undo|are not|being)$/u.test(word),
  );
}
