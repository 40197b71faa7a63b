import { plainDate } from "./calendar.js";
import { clean } from "./clean.js";
import { wordsOf } from "./days.js";
import type { Interpretation, ReadingContext } from "./interpretation.js";
import { NO_QUESTION } from "./leaning.js";

/** A text that is to be judged by what was known on a day, taken apart. */
export interface AsKnown {
  /** The text without the words that say so. */
  readonly rest: string;
  /** The day, `YYYY-MM-DD`; null where the words name none, or more than one. */
  readonly day: string | null;
  /** The days it may be, where that is more than one. */
  readonly choices: readonly string[];
  /** The words that name the day, as they stand in the cleaned text. */
  readonly words: string;
}

const WE = "(?:we|it|things|everything|all|that|they|the settings|our settings|settings|you)";
const WERE =
  "(?:were|was|stood|had it|had them|knew it|knew them|knew|were set up|was set up|were configured)";

/** "As we were on 1 March": what was known then, as against "as of 1 March", the date asked about. */
const LEAD = new RegExp(
  `[, ]*\\b(?:(?:just |exactly )?(?:as|the way|like|how) ${WE} ${WERE}(?: set up| configured| known)?(?: then)?|with (?:the |our )?(?:settings|environment|facts|configuration|knowledge|what (?:you|we) knew)(?: as they were| as it was| known)?|(?:going |judging )?by what (?:you|we) knew)[, ]+(?:back )?(?:on|at the end of|at|in|of|from|as of)? ?(?:the )?(?=\\S)`,
  "iu",
);

/** Finds the day whose knowledge a text wants to be judged by; null where it says nothing of the kind. */
export function readAsKnown(text: string, today: string): AsKnown | null {
  const plain = clean(text);
  const lead = LEAD.exec(plain);
  if (lead === null) return null;
  const start = lead.index + lead[0].length;
  const words = wordsOf(plain, start);
  // A year alone is one only after a word that makes it one.
  const led = [{ text: "in", start, end: start }, ...words];
  const found = plainDate(led, 1, today);
  const end = found === null ? undefined : words[found.length - 1]?.end;
  if (found === null || end === undefined) return null;
  const days = pastDays(found.choices ?? [], today);
  return {
    rest: `${plain.slice(0, lead.index)} ${plain.slice(end)}`.replace(/ +(?=[?.!,])/gu, "").trim(),
    day: days.length === 1 ? (days[0] ?? null) : null,
    choices: days,
    words: plain.slice(start, end),
  };
}

/** Days that have been; of several that differ only by the year the latest. */
function pastDays(choices: readonly string[], today: string): readonly string[] {
  const past = choices.filter((day) => day <= today).sort();
  const sameDay = new Set(past.map((day) => day.slice(5))).size === 1;
  return sameDay ? past.slice(-1) : past;
}

/** Reads a text whose words about a past knowledge are taken off first, and put on its readings. */
export function interpretAsKnown(
  text: string,
  context: ReadingContext,
  read: (text: string, context: ReadingContext) => Interpretation,
): Interpretation {
  const known = readAsKnown(text, context.today);
  if (known === null) return read(text, context);
  const plain = read(known.rest, context);
  const alone = NOTHING_NEW.test(known.rest)
    ? { ...plain, offTopic: false, clarify: { text: NO_QUESTION, choices: [] } }
    : plain;
  return knownThen(alone, text, known);
}

/** What leads back from the past to what is known now. */
const NOW =
  /^(?:ok(?:ay)?|and|but|so|what about|how about|,|\s)*(?:now|today|as (?:we|things) (?:are|stand)(?: now| today)?|with (?:the )?(?:current|present) settings)[ ?.!]*$/iu;

/** Words that ask again without saying anything of their own. */
const NOTHING_NEW =
  /^(?:ok(?:ay)?|and|but|so|what about|how about|the same|same|again|,|[\s?.!])*$/iu;

/** The same for a text that leans on the question before it; null where it stands alone. */
export function followAsKnown(
  text: string,
  again: () => Interpretation,
  today: string,
  follow: (text: string) => Interpretation | null,
): Interpretation | null {
  if (NOW.test(text) && follow(text) === null) return { ...again(), snapshot: null };
  const known = readAsKnown(text, today);
  if (known === null) return follow(text);
  const read = NOTHING_NEW.test(known.rest) ? again() : follow(known.rest);
  return read === null ? null : knownThen(read, text, known);
}

function knownThen(read: Interpretation, text: string, known: AsKnown): Interpretation {
  const { day } = known;
  if (day === null) return { ...read, command: null, clarify: whichDay(text, known) };
  return {
    ...read,
    snapshot: day,
    also: read.also.map((further) => ({ ...further, snapshot: day })),
  };
}

function whichDay(
  text: string,
  { choices, words }: AsKnown,
): NonNullable<Interpretation["clarify"]> {
  return choices.length === 0
    ? { text: `I can look back to days that have been; \`${words}\` names none.`, choices: [] }
    : {
        text: `Which day is meant by \`${words}\`?`,
        choices: choices.map((day) => ({
          label: day,
          question: clean(text).replace(words, () => day),
        })),
      };
}
