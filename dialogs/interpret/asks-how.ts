import {
  has,
  isComplete,
  isConcrete,
  isOurs,
  namesOurs,
  opening,
  opensClause,
  type KindCues,
} from "./cues.js";
import { means, rawAt, tagAt, type Item } from "./items.js";

/** "Guests, or external access: which do we want?": the two named side by side, and nobody in particular. */
export function asksForDifference({ items, mentions }: KindCues): boolean {
  if (mentions.some(isConcrete)) return false;
  const named = items.map(({ raw }) => raw.toLowerCase());
  return named.some((raw) => /^guests?\b/u.test(raw)) && named.some((raw) => FEDERATION.test(raw));
}

const FEDERATION = /^(?:external access|federation|open federation)$/u;

/** "Which release introduced chat with personal Teams accounts?": what was once brought about, for nobody in particular. */
export function asksWhatDidIt({ items, mentions }: KindCues): boolean {
  if (mentions.some(isConcrete)) return false;
  return DID_IT.test(
    items
      .slice(0, 4)
      .map(({ raw }) => raw)
      .join(" "),
  );
}

const DID_IT =
  /^(?:which|what) (?:teams |powershell )?(?:powershell|cmdlet|command|release|update|version|build|patch) (?:introduced|brought|added|enabled|turned|switched|started|allowed|removed|ended|stopped|disabled)\b/iu;

/** "Can I export the allowed domains?": what is to be had out of the settings, by nobody but whoever asks. */
export function asksToTakeOut({ items, mentions }: KindCues): boolean {
  const isAsked = tagAt(items, 0) === "modal" && /^(?:me|we)$/u.test(tagAt(items, 1));
  if (!isAsked || !TAKES_OUT.test(rawAt(items, 2))) return false;
  return mentions.every(({ at }) => at === 1) && means(items[afterArticles(items, 3)], "product");
}

const TAKES_OUT =
  /^(?:export|print|dump|download|list|view|copy|save|archive)(?: out)?(?: (?:the|our|all))*$/iu;

/** "Is federation set up per user?", "does the allow list apply to …?": a thing is asked about, not people. */
export function asksOfThing(cues: KindCues): boolean {
  const { items, mentions } = cues;
  if (mentions.some(isConcrete) || namesOurs(cues) || has(cues, "symptom")) return false;
  if (cues.frames.some((frame) => isComplete(frame) && frame.modalities.length > 0)) return false;
  return items.some((item, index) => {
    if (!ASKS_HOW_IT_IS.test(item.raw) || !opensSentence(items, index)) return false;
    return isThing(items, afterArticles(items, index + 1));
  });
}

const ASKS_HOW_IT_IS = /^(?:is|are|was|were|does|do|did|will|would|should|must|has|have)$/iu;

/** At the start of the text or after a mark that ends something. */
function opensSentence(items: readonly Item[], at: number): boolean {
  return ENDS.has(tagAt(items, at - 1)) || opensClause(items, at);
}

const ENDS: ReadonlySet<string> = new Set(["stop", "question", "comma", "colon"]);

function afterArticles(items: readonly Item[], from: number): number {
  let at = from;
  while (tagAt(items, at) === "the" || tagAt(items, at) === "our") at += 1;
  return at;
}

/** A word for a thing of this trade with nobody behind it: "federation", but not "federation partners". */
function isThing(items: readonly Item[], from: number): boolean {
  let at = from;
  while (isOfTrade(items[at])) at += 1;
  if (at === from) return false;
  const last = items[at - 1];
  const isPeople = tagAt(items, at) === "people" || tagAt(items, at) === "person";
  return !isPeople && !means(last, "people") && !means(last, "person");
}

function isOfTrade(item: Item | undefined): boolean {
  return (
    item !== undefined && (means(item, "product") || item.tag === "topic" || THING.test(item.raw))
  );
}

const THING =
  /^(?:federation|external access|guest access|interop|allow list|allowlist|block list|whitelist|blacklist)$/iu;

/** "We are moving to Teams only, what changes for federation?": the question comes after what leads to it. */
export function asksLater(cues: KindCues): boolean {
  if (!isOurs(cues) || cues.mentions.some(isConcrete) || has(cues, "symptom")) return false;
  const [first] = opening(cues, 1);
  const late = cues.items.findIndex(
    (item, index) => index > 0 && item.tag === "what" && isAfterMark(cues.items, index),
  );
  if (late < 0 || first === undefined) return false;
  return !cues.items.slice(late).some(({ tag }) => ASKS_FOR_CHANGE.has(tag));
}

const ASKS_FOR_CHANGE: ReadonlySet<string> = new Set(["do", "block", "modality"]);

function isAfterMark(items: readonly Item[], at: number): boolean {
  return ENDS.has(tagAt(items, at - 1));
}
