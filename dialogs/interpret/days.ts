import { plainDate, type Word } from "./calendar.js";
import { clean } from "./clean.js";

/** The days a text names, in its order, `YYYY-MM-DD`; `now` and `today` are today. Of several years the latest that has been counts. */
export function daysIn(text: string, today: string): readonly string[] {
  return daysNamed(text, today).flatMap((choices) => latest(choices, today) ?? []);
}

/** The first day a text names that has not been yet; null where all have. */
export function dayToCome(text: string, today: string): string | null {
  const choices = daysNamed(text, today).find((one) => latest(one, today) === null);
  return [...(choices ?? [])].sort()[0] ?? null;
}

function latest(choices: readonly string[], today: string): string | null {
  const been = choices.filter((choice) => choice <= today).sort();
  return been.at(-1) ?? null;
}

/** What each date of a text may be. */
function daysNamed(text: string, today: string): readonly (readonly string[])[] {
  const words = wordsOf(clean(text));
  const days: (readonly string[])[] = [];
  let at = 0;
  while (at < words.length) {
    // A month or a year alone is one only after a word that makes it one.
    const rest = [{ text: "in", start: 0, end: 0 }, ...words.slice(at)];
    const found =
      words[at]?.text === "now" ? { length: 1, choices: [today] } : plainDate(rest, 1, today);
    const choices = found?.choices ?? [];
    if (choices.length > 0) days.push(choices);
    at += found?.length ?? 1;
  }
  return days;
}

/** The words of a text, dates in figures whole. */
export function wordsOf(text: string, from = 0): readonly Word[] {
  const words: Word[] = [];
  for (const match of text
    .slice(from)
    .matchAll(/\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[\p{L}\p{N}']+/gu)) {
    const start = from + match.index;
    words.push({ text: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return words;
}

/** The two days a comparison is between, the earlier first; a day that is not named is today. Null where none is. */
export function comparedDays(text: string, today: string): readonly [string, string] | null {
  const [one, other = today] = daysIn(text, today);
  if (one === undefined || one === other) return null;
  return one < other ? [one, other] : [other, one];
}
