/** From text to search terms: the same path for articles and questions. */
import { STOP_WORDS, SYNONYMS } from "./search-words.js";

/** Far more than any question; what lies beyond tells nothing new and would only cost time. */
const LONGEST_TEXT = 2000;
const ADDRESS = /[^\s<>"'(),;:]*@[^\s<>"'(),;]*/gu;
/** The domains of examples: they stand in articles without being what the articles are about. */
const EXAMPLE = /\b(?:[a-z0-9-]+\.)*(?:contoso|fabrikam|example|northwind|adatum)\.[a-z]+\b/gu;

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap(([stands, ...phrases]) => phrases.map((phrase) => [phrase, stands] as const)),
);
const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
const PHRASE = new RegExp(
  `(?<![a-z0-9_])(?:${[...STANDS_FOR.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escaped(phrase))
    .join("|")})(?![a-z0-9_])`,
  "gu",
);

/** The terms of a text, in order, without addresses, common words and the shapes words take in sentences. */
export function searchTerms(text: string): string[] {
  return plain(text)
    .replace(PHRASE, (phrase) => STANDS_FOR.get(phrase) ?? phrase)
    .split(/[^a-z0-9._]+/u)
    .flatMap(dotted)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
}

function plain(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(ADDRESS, " ")
    .replace(EXAMPLE, " ");
}

/** A dotted name counts whole (`pic.lync.com`): its parts would make `.com` a word. */
function dotted(word: string): string[] {
  const bare = word.replace(/^[._]+|[._]+$/gu, "");
  return /^[a-z0-9_]+(?:\.[a-z0-9_]+)+$/u.test(bare) || !bare.includes(".")
    ? [bare]
    : bare.split(".");
}

const ENDINGS: readonly (readonly [ending: RegExp, becomes: string])[] = [
  [/ies$/u, "y"],
  [/(ss|us|is)$/u, "$1"],
  [/(x|ch|sh)es$/u, "$1"],
  [/s$/u, ""],
];

/** Takes plurals, `-ed` and `-ing` off a word of some length; what is left need not be a word. */
function stem(word: string): string {
  if (word.length < 4 || /[\d._]/u.test(word)) return word;
  const found = ENDINGS.find(([ending]) => ending.test(word));
  const single = found === undefined ? word : word.replace(found[0], found[1]);
  const bare = single.replace(/(?<=[a-z]{3})(?:ing|ed|ers?)$/u, "").replace(/(.)\1$/u, "$1");
  return bare.replace(/(?<=[a-z]{3})e$/u, "");
}
