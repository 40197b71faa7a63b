import {
  has,
  isComplete,
  opening,
  opensClause,
  reachable,
  startsWith,
  type KindCues,
} from "./cues.js";
import { wantsList } from "./asks-who.js";
import type { Frame } from "./frame.js";
import { tagAt, means, type Item, type ItemTag } from "./items.js";

/** Whether it is asked what has to be changed, or told to change it. */
export function isFix(cues: KindCues): boolean {
  const asks = cues.items.filter((item) => item.tag === "do");
  const asked = asks.find((item) => item.value === "fix") ?? asks[0];
  if (!reachable(cues)) return asked !== undefined && isRepair(cues, asked);
  return isWished(cues, asked) || TOLD.some((holds) => holds(cues));
}

/** "How do I fix that?" */
function isRepair(cues: KindCues, { raw }: Item): boolean {
  return /\b(?:fix|resolve|solve)/iu.test(raw) && !has(cues, "topic");
}

/** Asked or wished for in so many words. */
function isWished(cues: KindCues, asked: Item | undefined): boolean {
  if (asked === undefined) return NEEDS_NO_WISH.some((holds) => holds(cues));
  if (asked.value === "fix") return true;
  return asked.value === "how" ? asksHowTo(cues) : isWish(cues);
}

/** Orders, and questions for a way, without a word of wishing. */
const NEEDS_NO_WISH = [isOrder, canChange, asksForWay];

/** Told by how the sentence is built, whatever is wished in it. */
const TOLD = [hangsHow, looksForChange, asksForSteps];

/** "Which cmdlet lets alice call …", "what toggle do I need so that …": a means is looked for. */
export function asksForMeans(cues: KindCues): boolean {
  if (reachable(cues) && MEANS_TO.test(wordsOf(cues.items.slice(0, FIRST_WORDS)))) return true;
  const [asks, ...first] = opening(cues, 6);
  const at = first.findIndex(({ raw }) => MEANS.test(raw));
  if ((asks?.tag !== "which" && asks?.tag !== "what") || at < 0) return false;
  return cues.frames.some(isComplete) && (isLetting(first.slice(at + 1)) || bringsAbout(cues));
}

/** "… lets", "… would forbid"; "… enabled" asks what did it once. */
function isLetting(after: readonly Item[]): boolean {
  const deed = after.find(({ tag }) => tag !== "modal" && tag !== "product");
  if (after[0] === deed && /ed$/iu.test(deed?.raw ?? "")) return false;
  return deed?.tag === "relation" || deed?.tag === "block";
}

function bringsAbout(cues: KindCues): boolean {
  const { items } = cues;
  if (has(cues, "property")) return false;
  const words = wordsOf(items.slice(1, FIRST_WORDS));
  return NEEDS.test(words) && BRINGS_ABOUT.test(words);
}

const MEANS =
  /^(?:settings?|polic(?:y|ies)|switch|toggles?|cmdlets?|commands?|options?|button|check ?box|tick ?box|box|tick|knob|parameters?|property|rule|slider|script|control|flag|powershell|pwsh|commandlets?|value|permission|tweak|change)$/iu;
const NEEDS =
  /\b(?:(?:do|must|should|would|shall|have|can|could) (?:i|we)|(?:i|we) (?:need|have|must|should)) /iu;
const BRINGS_ABOUT =
  /(?:^| )(?:so|so that|in order (?:to|for|that)|to (?!see|check|find|know|look))\b/iu;

/** "…, how?" behind what is wished for. */
function hangsHow(cues: KindCues): boolean {
  const words = cues.items.filter(
    ({ tag }) => !["question", "stop", "fill", "pause"].includes(tag),
  );
  if (words.length < 4) return false;
  return /^(?:.*[ ,])?how(?: to(?: do(?: that| this| it)?)?| do (?:i|we)(?: do (?:it|that|this))?)?$/iu.test(
    wordsOf(words.slice(-4)),
  );
}

/** "Is there anything we can change so …", "I must make that …": we are to do something for something. */
function looksForChange({ items }: KindCues): boolean {
  return CHANGES_FOR.test(wordsOf(items.slice(0, FIRST_WORDS)));
}

/** "Walk me through letting …", "give me the script to block …", "… how do I sort it out?" */
function asksForSteps(cues: KindCues): boolean {
  if (wantsList(cues)) return false;
  const words = wordsOf(cues.items.slice(0, FIRST_WORDS));
  return STEPS.some((saying) => saying.test(words)) || (DO_I.test(words) && isForOurs(cues));
}

function isForOurs(cues: KindCues): boolean {
  return cues.frames.some(
    (frame) => isComplete(frame) && frame.own.some(({ form }) => form !== "me"),
  );
}

const BRINGS =
  "(?:let|allow|enabl|permit|get|giv|grant|unblock|open|mak|hav|stop|prevent|block|disabl|keep|forbid|ban|restrict|cut|lock|shut|turn|switch|whitelist|add|remov)(?:e|t?ting|ing|ping|ning)?";
/** A means, and what it is to bring about. */
const MEANS_TO = new RegExp(
  `\\b(?:commands?|cmdlets?|the powershell|scripts?|switch|settings?|toggle|option|policy|way|ways|steps|procedure|instructions|trick|one-liner) (?:to|of|for) (?:\\w+ )?${BRINGS}\\b`,
  "iu",
);
/** "What do I change so that our users …"; where a switch is, for nobody in particular, is another question. */
const DO_I =
  /\b(?:do|must|should|would|shall|have) (?:i|we|you|one) (?:to )?(?:change|edit|tick|untick|click|press|set|configure|flip|toggle|modify|alter|adjust|run|execute|enable|disable|turn on|turn off|switch on|switch off)\b/iu;
const STEPS: readonly RegExp[] = [
  // Somebody is to show how.
  new RegExp(
    `\\b(?:walk|talk|guide|take) (?:me|us) through (?:how to )?${BRINGS}\\b|\\b(?:how|what|where) to (?:tick|click|set|run|change|flip|configure|switch|press|do)\\b.{0,40}\\b(?:so|so that|to|for)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:help me|help us|can't figure out how to|figure out how to|show me how to|tell me how to) (?:to )?${BRINGS}\\b`,
    "iu",
  ),
  // Something is to be set up so that.
  /(?:^|[.,?!] |\b(?:you|please|kindly|to|and|bot) )(?:configure|set up|setup|set|adjust|change|tweak|arrange|organi[sz]e|fix|sort|prepare|make)(?: (?!sure)\w+){0,4} (?:so|so that|such that|in a way that)\b/iu,
  // Back to what was wished before.
  /\b(?:sort|work|figure) (?:it|this|that) out\b|\bmake (?:it|this|that) (?:happen|work|so)\b|\bget (?:it|this|that|them|her|him) (?:to work|working|going|sorted|done|off)\b|\bset (?:it|this|that) up\b|\b(?:how|what) (?:do|can|should|would|must) (?:i|we) (?:fix|change|do|set|achieve)\b|\b(?:any|some) (?:pointers|tips|hints|advice|instructions)\b|[.?!,] ?(?:the )?steps ?\??$/iu,
  /\bwhat (?:is |exactly )?to (?:configure|change|set|adjust|enable|modify|edit|click)\b/iu,
  /\bneeds? (?:changing|fixing|setting|to change|to be (?:changed|set|done))\b|[,.?!] ?(?:what now|now what|what next|what then)\b/iu,
  /\bwhat (?:else |exactly )?(?:do|would|will|might|should) (?:i|we|one|you) (?:\w+ )?need\b/iu,
  /\b(?:can|could|may) (?:we|i|you) (?:\w+ ){0,2}(?:have|get) (?:[^ ]+ ){1,8}(?:turned on|switched on|enabled|opened|activated|unblocked|allowed|turned off|switched off|disabled|blocked|whitelisted)\b/iu,
  /\bwhat am i (?:missing|overlooking|doing wrong)\b|\bwhat are we (?:missing|overlooking)\b/iu,
];

const FIRST_WORDS = 60;
const CHANGES_FOR =
  /\b(?:i|we)(?:'d)? (?:can|could|must|may|might|should|would have to|have to|need to|got to|ought to)(?: \w+)? (?:change|make|do|set|configure|adjust|tweak|alter|flip|enable|turn on|switch on)(?: \w+){0,3} (?:so|so that|that|for|in order (?:to|for|that)|to (?:let|get|allow|make|enable|stop|prevent|keep|have|help))\b/iu;

function wordsOf(items: readonly Item[]): string {
  return items.map(({ raw }) => raw).join(" ");
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
      /^(?:get|make|set|give|enable|turn|switch|shut|take|put|cut|lock|close|go about)/iu.test(
        item.raw,
      ),
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
  /^(?:turn|switch|shut|open|activate|deactivate|put|take|pull|strike|cut|add|remove|delete|drop|grant|give|lift|undo|revoke|get)(?: (?:on|off|up|down))?$/iu;

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
  if (wantsList(cues) || cues.items.some(({ tag, raw }) => tag === "which" && LISTS.test(raw)))
    return false;
  return !asks && !asksLater && !isAsked && isOwnWish && startsWith(cues, "do");
}

const LISTS = /list|names|overview|report|count|number/iu;
