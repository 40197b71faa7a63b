/** Forgiving a typo in a search: the nearest word that the articles know. */
import SearchableMap from "minisearch/SearchableMap";
import { remember } from "./remember.js";
import { searchWords } from "./search-terms.js";
import { STOP_WORDS, SYNONYMS } from "./search-words.js";

/** Below this a word is too short to tell a typo from another word. */
const SHORTEST = 5;
/** From this length on two letters may be wrong: swapping two counts as two. */
const LONG = 8;

/**
 * The word that was meant, for each word of a question: itself, unless nobody knows it and a near one is known.
 * @param heard every word of the articles
 */
export function spelling(heard: Iterable<string>): (word: string) => string {
  const known = new Set(heard);
  for (const word of STOP_WORDS) known.add(word);
  for (const [stands, phrases] of SYNONYMS) {
    for (const word of searchWords(`${stands}|${phrases}`)) known.add(word);
  }
  let tree: SearchableMap<true> | null = null;
  const meant = (word: string): string => {
    // A number with one digit changed is another number: 1017 is not 1027.
    if (word.length < SHORTEST || /[\d.]/u.test(word) || known.has(word)) return word;
    tree ??= SearchableMap.from([...known].map((each) => [each, true]));
    return nearest(tree, word) ?? finished(tree, word) ?? word;
  };
  return remember(meant);
}

function nearest(tree: SearchableMap<true>, word: string): string | undefined {
  const near = [...tree.fuzzyGet(word, word.length < LONG ? 1 : 2)];
  return near.sort(([, [, a]], [, [, b]]) => a - b)[0]?.[0];
}

/** An unfinished word stands for the first one that begins so. */
function finished(tree: SearchableMap<true>, word: string): string | undefined {
  const [whole] = tree.atPrefix(word).keys();
  return whole;
}
