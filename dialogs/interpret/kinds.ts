import type { QuestionKind } from "../../knowledge/index.js";
import {
  has,
  isComplete,
  isConcrete,
  isOurs,
  namesOurs,
  opening,
  opensAs,
  opensClause,
  startsWith,
  type KindCues,
} from "./cues.js";
import { isAction } from "./frame.js";
import { means, type ItemTag } from "./items.js";
import { asksWhoOutright, isWho, wantsList } from "./asks-who.js";
import {
  asksForDifference,
  asksLater,
  asksOfThing,
  asksToTakeOut,
  asksWhatDidIt,
} from "./asks-how.js";
import { asksForMeans, hasFixGoal, isFix } from "./asks-fix.js";

/** Which kind of question a text is, or null where nothing in it is about external access. */
export function readKind(cues: KindCues): QuestionKind | null {
  for (const [kind, holds] of RULES) {
    if (holds(cues)) return kind;
  }
  return null;
}

/** In order: the first that holds decides. */
const RULES: readonly (readonly [QuestionKind, (cues: KindCues) => boolean])[] = [
  ["topic", asksOfSubdomain],
  ["topic", asksWhatDidIt],
  ["topic", asksToTakeOut],
  ["what-if", supposesOurs],
  ["who", (cues) => (wantsList(cues) && isWho(cues)) || asksAside(cues)],
  ["fix", asksForMeans],
  ["topic", isFact],
  ["trouble", isTrouble],
  ["topic", asksForDifference],
  ["fix", isFix],
  ["who", isWho],
  ["topic", isTopic],
  ["topic", isInterop],
  ["topic", asksIfWorks],
  ["topic", asksOfThing],
  ["topic", asksLater],
  ["reach", isReach],
  ["trouble", (cues) => has(cues, "symptom") && isOurs(cues)],
  ["topic", isOurs],
];

/** A change is supposed, and something of this trade or somebody is named. */
function supposesOurs(cues: KindCues): boolean {
  return cues.change !== null && (isOurs(cues) || cues.mentions.some(({ form }) => form !== "me"));
}

/** A symptom is told in one sentence and people are asked for in another. */
function asksAside(cues: KindCues): boolean {
  const isTold = cues.items.some(({ tag }) => tag === "stop");
  const isOpened =
    opensAs(cues, "which") &&
    cues.frames.some((frame) => isComplete(frame) && frame.modalities.length > 0);
  return (isTold || isOpened) && asksWhoOutright(cues);
}

/** "If I block a.com, is b.a.com blocked as well?": how a domain bears on those below it. */
function asksOfSubdomain({ items, mentions }: KindCues): boolean {
  if (mentions.some(({ form }) => form === "address" || form === "name")) return false;
  const domains = items.filter(({ tag }) => tag === "domain").slice(0, FEW_DOMAINS);
  return domains.some(({ value }) => domains.some((other) => value.endsWith(`.${other.value}`)));
}

const FEW_DOMAINS = 4;

/** A property's name, or a question of how things are rather than who may. */
function isFact(cues: KindCues): boolean {
  if (cues.mentions.some(isConcrete)) return asksForTerms(cues);
  if (has(cues, "symptom") && !opensAs(cues, "what") && !opensAs(cues, "how")) return false;
  if (has(cues, "property")) return !asksOfPeople(cues);
  return asksOfTopic(cues) && !namesOurs(cues) && !hasFixGoal(cues);
}

/** "Who has EnablePublicCloudAccess off and so can't chat with Skype?": it is about them, not about the property. */
function asksOfPeople(cues: KindCues): boolean {
  return cues.frames.some(isComplete) && (opensAs(cues, "modal") || isWho(cues));
}

/** A word for how things are in this trade, or a word of any trade beside one of this. */
function asksOfTopic(cues: KindCues): boolean {
  const isTold = cues.items.some(({ tag, value }) => tag === "topic" && value !== "general");
  return isTold || (has(cues, "topic") && isOurs(cues));
}

/** "What are the prerequisites for federation with fabrikam.com?": the same whoever it is. */
function asksForTerms(cues: KindCues): boolean {
  const isOpen = !cues.items.some((item) => item.tag === "modal" && item.value !== "is");
  return opensAs(cues, "what") && has(cues, "topic") && isOpen && !has(cues, "symptom");
}

/** A symptom is told, and no whole question is asked beside it. */
function isTrouble(cues: KindCues): boolean {
  if (cues.items.some(({ tag, value }) => tag === "symptom" && value === "verbatim")) return true;
  if (!tellsSymptom(cues)) return isComplaint(cues);
  const isTold = !has(cues, "question") && !opensWithAsking(cues);
  return (isTold && !cues.mentions.some(isConcrete)) || !asksWhole(cues);
}

/** Something that goes wrong; "how it used to work" asks for history. */
function tellsSymptom(cues: KindCues): boolean {
  const asksHow = opensAs(cues, "what") || opensAs(cues, "how");
  return cues.items.some(
    ({ tag, raw }) => tag === "symptom" && !(asksHow && /^used to work$/iu.test(raw)),
  );
}

/** "External users can't find us": told, not asked, and too little of it for a question. */
function isComplaint(cues: KindCues): boolean {
  if (deniesOutside(cues)) return true;
  const denies = cues.items.some((item) => item.tag === "modal" && item.value === "not");
  const asks = cues.items.some((item) => item.tag === "question") || opensWithAsking(cues);
  if (!denies || asks || cues.mentions.some(isConcrete)) return false;
  if (contrasts(cues)) return true;
  return !cues.frames.some(
    (frame) =>
      isComplete(frame) &&
      frame.own.length > 0 &&
      frame.peers.every((peer) => peer.kinds.length > 0),
  );
}

/** "Online users can't reach partners but server users can": some can and some cannot. */
function contrasts({ items }: KindCues): boolean {
  const but = items.findIndex((item) => means(item, "and", "but"));
  if (but < 0) return false;
  const after = items.slice(but + 1);
  return after.some(({ tag }) => tag === "modal") && !after.some(isAction);
}

/** "Nobody from fabrikam.com can see us", and no question mark. */
function deniesOutside({ items, mentions }: KindCues): boolean {
  if (!/^(?:no one|nobody)$/iu.test(items[0]?.raw ?? "")) return false;
  const [first] = mentions;
  const isOutside = first?.side === "foreign" && first.at === 2;
  const isAsked = items.some(({ tag }) => tag === "question");
  return isOutside && !isAsked && items.some(({ raw }) => /^(?:can|could)$/iu.test(raw));
}

const ASKS: ReadonlySet<ItemTag> = new Set<ItemTag>([
  "why",
  "who",
  "which",
  "what",
  "how",
  "do",
  "whether",
  "suppose",
  "if",
  "relation",
  "block",
  "named",
]);

function opensWithAsking(cues: KindCues): boolean {
  const weighty = cues.items.filter((item) => item.tag !== "fill" && item.tag !== "the");
  const [first, second] = weighty;
  if (first?.value === "not" && means(second, "change")) return false;
  if (first === undefined || ASKS.has(first.tag) || means(first, "who")) return true;
  return (
    first.tag === "modal" && second !== undefined && !isAction(second) && second.tag !== "light"
  );
}

function asksWhole(cues: KindCues): boolean {
  const asks = cues.items.some(
    (item, index) =>
      (item.tag === "modal" && opensClause(cues.items, index)) || item.tag === "whether",
  );
  return (
    asks &&
    cues.frames.some((frame) => isComplete(frame) && frame.own.length > 0) &&
    !startsWith(cues, "why")
  );
}

/** What something is, how it works, where it is set. */
function isTopic(cues: KindCues): boolean {
  if (!isOurs(cues)) return false;
  if (cues.mentions.some(isConcrete)) return false;
  const first = opening(cues, 1)[0];
  if (first?.tag === "what" || first?.tag === "how") return true;
  return first?.tag === "do" && !has(cues, "symptom");
}

/** "Can Teams users call Skype for Business users?": how two products get on, with nobody's side named. */
function isInterop(cues: KindCues): boolean {
  const classes = cues.mentions.filter(({ form }) => form === "class");
  if (classes.length !== cues.mentions.length) return false;
  const products = new Set(classes.map(({ product }) => product));
  const isOpen = classes.every(({ side, product }) => product !== null && side === "open");
  const isBare = classes.every(({ bare }) => bare);
  if (isBare && ENDED.test(cues.items.map(({ raw }) => raw).join(" "))) return classes.length > 0;
  return products.size > 1 && isOpen;
}

/** "Does federation work with on-premises customers?": nobody in particular is to reach anybody. */
function asksIfWorks(cues: KindCues): boolean {
  const [asks, what] = opening(cues, 2);
  if (!/^(?:does|do|did|will|would)$/iu.test(asks?.raw ?? "")) return false;
  const isThing = /^(?:federation|external access|guest access|interop)$/iu.test(what?.raw ?? "");
  const isOpen = !cues.mentions.some((one) => isConcrete(one) || one.side === "own");
  return (
    isThing &&
    isOpen &&
    cues.items.some(({ raw }) => /^(?:works?|appl(?:y|ies)|covers?|includes?)$/iu.test(raw))
  );
}

const ENDED = /\b(?:shut down|gone|dead|alive|closed down|still around|still exists?)\b/iu;

function isReach(cues: KindCues): boolean {
  return cues.frames.some(
    (frame) =>
      isComplete(frame) ||
      (frame.own.length > 0 && frame.peers.some((peer) => peer.form !== "people")) ||
      (frame.own.length > 0 && frame.hasAction) ||
      (frame.peers.length > 0 && frame.peers.some(isConcrete)),
  );
}
