import { clean } from "./clean.js";
import { isPerson, LEAD, plainOf, standsAlone, turnOf } from "./follow-up.js";
import { means, type Item } from "./items.js";
import type { Prepared } from "./prepare.js";

/** Whether a text only means something after a question: "why not?", "and can he call?", "and video?". */
export function leansOnQuestion(text: string, prepared: Prepared): boolean {
  if (text.length > LONGEST_LEANING) return false;
  const plain = plainOf(clean(text));
  if (turnOf(plain) !== undefined || POINTS_BACK.test(plain)) return true;
  const { items, mentions } = prepared;
  if (mentions.some(({ side }) => side !== "own") || items.some(standsAlone)) return false;
  const parts = partsOf(plain, items);
  const shapes = mentions.length > 0 ? SHAPES_WITH_OURS : SHAPES;
  return shapes.some((shape) => shape.every((part) => parts.has(part)));
}

function partsOf(plain: string, items: readonly Item[]): ReadonlySet<string> {
  return new Set([
    ...(LEAD.test(plain) ? ["lead"] : []),
    ...(items.some((item) => means(item, "modality")) ? ["deed"] : []),
    ...(items.some(isPerson) ? ["pronoun"] : []),
    ...(items.length <= FEW ? ["short"] : []),
    ...(items.some(({ tag }) => tag === "modal") ? ["modal"] : []),
  ]);
}

/** What a text that leans is made of: "and video?", "what about him?", "can he call?", "can he?". */
const SHAPES = [
  ["lead", "deed"],
  ["lead", "pronoun"],
  ["pronoun", "deed"],
  ["pronoun", "modal", "short"],
];
/** "And for erin?" */
const SHAPES_WITH_OURS = [["lead", "short"]];
const FEW = 4;
const POINTS_BACK =
  /^(?:and )?(?:does|is|would|will|did) (?:that|this|it) (?!true that|the case that)(?:also |still |too |then )*(?:apply|go|hold|count|true|the same|the case)\b/u;
const LONGEST_LEANING = 120;

/** What is said to a text that goes with a question where there is none. */
export const NO_QUESTION =
  "There is no question yet that this goes with. Please ask it whole: who is to reach whom, and how?";
