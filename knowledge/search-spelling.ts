/** Forgiving a typo in a search: the nearest word that the articles know. */
import SearchableMap from "minisearch/SearchableMap";
import { remember } from "./remember.js";
import { searchWords } from "./search-terms.js";
import { STOP_WORDS, SYNONYMS } from "./search-words.js";

/** Below this a word is too short to tell a typo from another word. */
const SHORTEST = 5;
/** From this length on two letters may be wrong: swapping two counts as two. */
const LONG = 8;

/** The word that was meant, for each word of a question: itself, unless nobody knows it and a near one is known. */
export function spelling(texts: readonly string[]): (word: string) => string {
  const known = new SearchableMap<true>();
  const learn = (word: string): unknown => known.set(word, true);
  texts.flatMap(searchWords).forEach(learn);
  SYNONYMS.flatMap(([stands, phrases]) => searchWords(`${stands}|${phrases}`)).forEach(learn);
  STOP_WORDS.forEach(learn);
  const meant = (word: string): string => {
    // A number with one digit changed is another number: 1017 is not 1027.
    if (word.length < SHORTEST || /[\d.]/u.test(word) || known.has(word)) return word;
    const near = [...known.fuzzyGet(word, word.length < LONG ? 1 : 2)];
    const nearest = near.sort(([, [, a]], [, [, b]]) => a - b)[0]?.[0];
    return nearest ?? finished(known, word);
  };
  return remember(meant);
}

/** An unfinished word stands for the first one that begins so. */
function finished(known: SearchableMap<true>, word: string): string {
  const [whole] = known.atPrefix(word).keys();
  return whole ?? word;
}
