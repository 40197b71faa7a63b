import { LAST_DAY_OF_SKYPE, SKYPE_RETIRED_ON } from "../../knowledge/index.js";
import { addDays, lastDay, plainDate, type Found, type Plain, type Word } from "./calendar.js";
import type { Item } from "./items.js";
import { isToldTime } from "./told-time.js";

/** A date that was named: one day, several it may be, or none that exists. */
export interface NamedDate {
  readonly choices: readonly string[];
  /** As it was put. */
  readonly words: string;
}

const SKYPE_END =
  /^(?:before|until|prior to|previous to|up to|ahead of|just before) (?:(?:it|skype|consumer skype|skype consumer|microsoft skype)(?:'s)? (?:(?:was|got|is|had been|being|has been) )?(?:retired|shut ?down|shutdown|discontinued|switched off|turned off|ended|went away|died|closed(?: down)?|killed(?: off)?|sunset|gone|went offline|retirement|end|shutdown|closure|demise|being retired|being shut down)|(?:the )?(?:skype (?:retirement|shutdown|end|closure|sunset)|(?:retirement|shutdown|end|closure|sunset) of skype)|(?:they|microsoft) (?:retired|shut down|discontinued|killed|switched off) skype)/u;
const SKYPE_ALIVE =
  /^(?:when|while|back when|as long as) skype (?:was|still was|was still|still) (?:still )?(?:around|running|alive|existed|worked|there|available|supported|in service|a thing|online|up|active)/u;
const SKYPE_OVER =
  /^(?:after|since) (?:(?:skype)(?:'s)? (?:(?:was|got|is|has been) )?(?:retired|shut ?down|discontinued|switched off|ended|went away|closed|retirement|shutdown|end|gone)|the (?:retirement|end|shutdown) of skype)/u;
const NOW_THAT =
  /^(?:now that|given that|since|because|as|although|even though) skype (?:is|has been|was|got) (?:being )?(?:retired|gone|shut ?down|discontinued|dead|over|no more)/u;

/** Every date the words name. The words used are listed as ranges, so that `Skype` in "before Skype was retired" is not read as a person's account. */
export function readDates(
  text: string,
  items: readonly Item[],
  today: string,
): {
  readonly dates: readonly NamedDate[];
  readonly spans: readonly (readonly [number, number])[];
} {
  const dates: NamedDate[] = [];
  const spans: [number, number][] = [];
  const words = wordsOf(text, items);
  let index = 0;
  while (index < words.length) {
    const found = dateAt(words, index, today);
    if (found === null) {
      index += 1;
      continue;
    }
    const first = words[index];
    const last = words[index + found.length - 1];
    if (first !== undefined && last !== undefined) {
      spans.push([first.start, last.end]);
      const isTold = isBackground(words, index, found) || isToldTime(text, first.start, last.end);
      if (found.choices !== null && !isTold) {
        dates.push({ choices: found.choices, words: text.slice(first.start, last.end) });
      }
    }
    index += found.length;
  }
  return { dates, spans };
}

const WORD = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[\p{L}\p{N}']+/gu;

function wordsOf(text: string, items: readonly Item[]): readonly Word[] {
  const shielded = items.filter((item) => SHIELDED.has(item.tag));
  const words: Word[] = [];
  let shield = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while ((shielded[shield]?.end ?? Infinity) <= start) shield += 1;
    const cover = shielded[shield];
    if (cover !== undefined && cover.start <= start) continue;
    words.push({ text: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return words;
}

const PAST: ReadonlySet<string> = new Set(
  "could couldn't was were wasn't weren't did didn't had would able allowed".split(" "),
);

/** "Since yesterday alice can't …", "we migrated last week": a time told, not the time asked about. */
function isBackground(words: readonly Word[], at: number, found: Found): boolean {
  if (words[at - 1]?.text === "since") return true;
  const said = words.slice(at, at + found.length).map(({ text }) => text);
  const isAmid = at > 1 && at + found.length < words.length;
  const relative =
    RELATIVE.test(said.join(" ")) || (isAmid && MONTH_OF_LAST_YEAR.test(said.join(" ")));
  const isAllThereIs = words.length <= found.length + FEW_WORDS;
  return relative && !isAllThereIs && !words.some((word) => PAST.has(word.text));
}

const RELATIVE = /^(?:yesterday|last|previous)\b|\bago$/u;
/** "We migrated in April last year, can alice …": at either end of a text it is the time asked about. */
const MONTH_OF_LAST_YEAR = /\b(?:last|previous) year$/u;

/** "And two weeks ago?": the time is all that is said. */
const FEW_WORDS = 2;

const SHIELDED: ReadonlySet<string> = new Set([
  "address",
  "broken-address",
  "domain",
  "skype-name",
  "url",
]);

function dateAt(words: readonly Word[], at: number, today: string): Found | null {
  const skype = skypeDate(words, at);
  if (skype !== null) return skype;
  const edge = words[at]?.text;
  if (edge === "end" && words[at + 1]?.text === "of") return endOf(plainDate(words, at + 2, today));
  if (edge === "before") return besides(plainDate(words, at + 1, today), (day) => addDays(day, -1));
  if (edge !== "after") return plainDate(words, at, today);
  return besides(plainDate(words, at + 1, today), (day, span) => addDays(lastDay(day, span), 1));
}

/** The day before or after a date, which takes one word more. */
function besides(
  inner: Plain | null,
  move: (day: string, span: Plain["span"]) => string,
): Found | null {
  const days = inner?.choices ?? null;
  if (inner === null || days === null) return null;
  return { length: inner.length + 1, choices: days.map((day) => move(day, inner.span)) };
}

/** "The end of 2024" is its last day. */
function endOf(inner: Plain | null): Found | null {
  const days = inner?.choices ?? null;
  if (inner === null || days === null || inner.span === undefined) return null;
  return { length: inner.length + 2, choices: days.map((day) => lastDay(day, inner.span)) };
}

function skypeDate(words: readonly Word[], at: number): Found | null {
  const first = words[at]?.text ?? "";
  if (
    !/^(?:before|until|prior|previous|up|ahead|just|when|while|back|as|after|since|now|given|because|although|even)$/u.test(
      first,
    )
  ) {
    return null;
  }
  const phrase = words
    .slice(at, at + 9)
    .map((word) => word.text)
    .join(" ");
  const tries: readonly (readonly [RegExp, string | null])[] = [
    [SKYPE_END, LAST_DAY_OF_SKYPE],
    [SKYPE_ALIVE, LAST_DAY_OF_SKYPE],
    [NOW_THAT, null],
    [SKYPE_OVER, SKYPE_RETIRED_ON],
  ];
  for (const [pattern, day] of tries) {
    const match = pattern.exec(phrase);
    if (match !== null) {
      return { length: match[0].split(" ").length, choices: day === null ? null : [day] };
    }
  }
  return null;
}
