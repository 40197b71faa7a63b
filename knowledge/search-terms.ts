/** From text to search terms: the same path for articles and questions. */
import { STOP_WORDS, SYNONYMS } from "./search-words.js";

/** Far more than any question; what lies beyond tells nothing new and would only cost time. */
const LONGEST_TEXT = 2000;
const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;]*/gu;
/** The domains of examples: they stand in articles without being what the articles are about. */
const EXAMPLE = /\b(?:[a-z0-9-]+\.)*(?:contoso|fabrikam|example|northwind|adatum)\.[a-z]+\b/gu;

const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.flatMap(([stands, phrases]) =>
    phrases.split("|").map((phrase) => [wordsOf(phrase).join(" "), stands.split(" ")] as const),
  ),
);
const LONGEST_PHRASE = Math.max(...[...STANDS_FOR.keys()].map((key) => key.split(" ").length));

/** The words of a text as they stand there, without addresses and the domains of examples. */
export function searchWords(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replace(ADDRESS, " ")
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .replace(EXAMPLE, " ");
  return wordsOf(plain);
}

/** The terms of words, in order: without the common ones and the shapes words take in sentences. */
export function termsOf(words: readonly string[]): string[] {
  return unite(words)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
}

/** A dotted name counts whole (`pic.lync.com`): its parts would make `com` a word. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Puts one word for all that mean the same, the longest phrase first. */
function unite(words: readonly string[]): string[] {
  const united: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = phraseAt(words, at);
    const phrase = words.slice(at, at + length).join(" ");
    united.push(...(STANDS_FOR.get(phrase) ?? [phrase]));
    at += length;
  }
  return united;
}

/** How many words from here on are one phrase of the list; 1 where none is. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length -= 1) {
    if (STANDS_FOR.has(words.slice(at, at + length).join(" "))) return length;
  }
  return 1;
}

const ENDINGS: readonly (readonly [ending: RegExp, becomes: string])[] = [
  [/ies$/u, "y"],
  [/(ss|us|is)$/u, "$1"],
  [/(x|ch|sh)es$/u, "$1"],
  [/s$/u, ""],
];

/** Takes plurals, `-ed` and `-ing` off a word of some length; what is left need not be a word. */
function stem(word: string): string {
  if (word.length < 4 || /[\d.]/u.test(word)) return word;
  const found = ENDINGS.find(([ending]) => ending.test(word));
  const single = found === undefined ? word : word.replace(found[0], found[1]);
  const bare = single
    .replace(/(?<=[a-z]{3})(?:ing|ed|ers?)$/u, "")
    .replace(/(?<=[a-z])([b-df-hj-np-tv-z])\1$/u, "$1");
  return bare.replace(/(?<=[a-z]{3})e$/u, "");
}
