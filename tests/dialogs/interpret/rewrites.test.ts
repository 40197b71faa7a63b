import assert from "node:assert/strict";
import { interpret } from "../../../dialogs/interpret/index.js";
import { readPhrasings, sayReading, type Phrasing } from "./phrasings.js";

/** A text put a little differently, or null where the rewrite does not fit it. `index` picks the word for a slip. */
type Rewrite = (text: string, index: number) => string | null;

const LONG_WORD = /(?<![\p{L}\p{N}@.:_/'-])\p{Ll}{7,}(?![\p{L}\p{N}@.:_/'-])/gu;

/** One long word of the text, changed. */
function slip(text: string, index: number, change: (word: string) => string): string | null {
  const words = [...text.matchAll(LONG_WORD)];
  const word = words[index % Math.max(1, words.length)];
  if (word === undefined) return null;
  const end = word.index + word[0].length;
  return text.slice(0, word.index) + change(word[0]) + text.slice(end);
}

const ABLE = /^can (alice|erin|our users|we) /iu;

/** What changes nothing about what is asked. */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  "all in small letters": (text) => text.toLowerCase(),
  "without the question mark": (text) => text.replace(/\?\s*$/u, ""),
  "after a greeting": (text) => `hi, ${text}`,
  "after a greeting to a team": (text) => `Hello team, ${text}`,
  "after a greeting of its own sentence": (text) => `Hi there! ${text}`,
  "after please": (text) => `please, ${text}`,
  "with please at the end": (text) => `${text.replace(/\s*\?\s*$/u, "")} please?`,
  "with thanks at the end": (text) => `${text} thanks`,
  "with thanks in a sentence of their own": (text) => `${text} Thanks in advance!`,
  "after an announcement": (text) => `quick question: ${text}`,
  "in haste": (text) => `${text} asap`,
  "by name": (text) => `Edgewise, ${text}`,
  "with a greeting by name": (text) => `hey Edgewise ${text}`,
  "with every space doubled": (text) => text.replaceAll(" ", "  "),
  "in American spelling": (text) => text.replace(/(organ|author)is(?=[aei])/giu, "$1iz"),
  "in British spelling": (text) => text.replace(/(organ|author)iz(?=[aei])/giu, "$1is"),
  "with two letters swapped in a long word": (text, index) =>
    slip(
      text,
      index,
      (word) => `${word.slice(0, 3)}${word.charAt(4)}${word.charAt(3)}${word.slice(5)}`,
    ),
  "with a letter missing in a long word": (text, index) =>
    slip(text, index, (word) => word.slice(0, 4) + word.slice(5)),
  "with could for can": (text) =>
    text.replace(/\bcan\b(?!')/gu, "could").replace(/^Can\b/u, "Could"),
  "with able to for can": (text) =>
    text.replace(
      ABLE,
      (_, who: string) => `${/s$|^we$/iu.test(who) ? "are" : "is"} ${who} able to `,
    ),
};

/** Who is named, for somebody else: the reading has to follow. */
const SWAPS: Readonly<Record<string, (text: string) => string | null>> = {
  "with erin for alice": (text) =>
    /\berin\b|alice@(?!contoso\.com)/iu.test(text)
      ? null
      : text
          .replace(/alice@contoso\.com/giu, "erin.walsh@contoso.com")
          .replace(/\balice\b/gu, "erin")
          .replace(/\bAlice\b/gu, "Erin"),
  "with another address outside": (text) =>
    /carol|adatum|\bbob\b(?!@)|fabrikam(?!\.com)|(?<!@)fabrikam|bob@(?!fabrikam)|\bhe\b|\bhim\b|\bhis\b/iu.test(
      text,
    )
      ? null
      : text.replaceAll("bob@fabrikam.com", "carol.smith@adatum.com"),
};

const LEAST = 0.98;
/** Every so many lines, another share of them for each rewrite: together the rewrites see all. */
const EACH = 3;

function read({ text, context }: Phrasing): string {
  const reading = interpret(text, context);
  return [reading, ...reading.also].map(sayReading).join(" && ");
}

/** Asserts that nearly all lines keep their reading, and says which do not. */
function assertKept(
  lines: readonly Phrasing[],
  rewrite: Rewrite,
  asRead: (reading: string) => string,
): void {
  const lost: string[] = [];
  let tried = 0;
  lines.forEach((line, index) => {
    const text = rewrite(line.text, index);
    if (text === null || text === line.text || !/\p{L}/u.test(line.text)) return;
    tried += 1;
    const was = asRead(read(line));
    const now = asRead(read({ ...line, text }));
    if (was.toLowerCase() !== now.toLowerCase())
      lost.push(`${line.place} ${text}: ${was}, now ${now}`);
  });
  const kept = 1 - lost.length / Math.max(1, tried);
  assert.ok(kept >= LEAST, `${kept.toFixed(3)} of ${String(tried)} kept\n${lost.join("\n")}`);
}

describe("reading a question that is put a little differently", () => {
  const all = readPhrasings("tuned");

  Object.entries(REWRITES).forEach(([how, rewrite], nth) => {
    it(`reads the same ${how}`, () => {
      const lines = all.filter((_, index) => index % EACH === nth % EACH);
      assertKept(lines, rewrite, (reading) => reading);
    });
  });

  for (const [how, swap] of Object.entries(SWAPS)) {
    it(`reads the same ${how}`, () => {
      const lines = all.filter(({ context }) => context.users.length > 2);
      assertKept(lines, swap, (reading) =>
        reading
          .replaceAll("alice@contoso.com", "erin.walsh@contoso.com")
          .replaceAll("bob@fabrikam.com", "carol.smith@adatum.com"),
      );
    });
  }
});
