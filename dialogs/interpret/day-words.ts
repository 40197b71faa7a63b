import { isKnownWord } from "./items.js";
import { speller } from "./spelling.js";

const correct = speller(
  (
    "yesterday tomorrow january february march april august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday retired retirement"
  ).split(" "),
);

const WORD = /(?<![\p{L}\p{N}@.:_'-])\p{Ll}{6,11}(?![\p{L}\p{N}@:_'-]|\.\p{L})/gu;

/** Mends slips in the words a date is told with: read as no date, "yesetrday" would be answered for today. */
export function withDaysMended(text: string): string {
  return text.replace(WORD, (word) => (isKnownWord(word) ? word : (correct(word) ?? word)));
}
