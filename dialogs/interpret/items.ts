import { EVERYDAY_WORDS } from "./everyday-words.js";
import { LEXICON, type Tag } from "./lexicon.js";
import { speller } from "./spelling.js";
import { tokenize, type Token } from "./tokens.js";

/** What an item is: a tag of the lexicon, a token that is none of its words, or a mark. */
export type ItemTag =
  | Tag
  | "address"
  | "broken-address"
  | "domain"
  | "skype-name"
  | "property"
  | "url"
  | "date"
  | "number"
  | "word"
  | "comma"
  | "colon"
  | "stop"
  | "question"
  | "arrow"
  | "from-arrow"
  | "open";

/** One word or phrase with what it may mean; the first meaning is the usual one. */
export interface Item {
  readonly tag: ItemTag;
  readonly value: string;
  /** Every meaning of the phrase, the usual one first. */
  readonly meanings: readonly (readonly [tag: ItemTag, value: string])[];
  /** As typed, slips of the pen mended. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  meanings: (readonly [Tag, string])[] | null;
}

const ROOT: Node = { next: new Map(), meanings: null };
const VOCABULARY = new Set<string>();

for (const [tag, value, phrases] of LEXICON) {
  for (const phrase of phrases.split("|")) plant(phrase, tag, value);
}

function plant(phrase: string, tag: Tag, value: string): void {
  let node = ROOT;
  for (const token of tokenize(phrase)) {
    VOCABULARY.add(token.text);
    let next = node.next.get(token.text);
    if (next === undefined) {
      next = { next: new Map(), meanings: null };
      node.next.set(token.text, next);
    }
    node = next;
  }
  node.meanings ??= [];
  if (!node.meanings.some(([known, what]) => known === tag && what === value)) {
    node.meanings.push([tag, value]);
  }
}

const correct = speller(VOCABULARY);

/** Whether a word is one of the lexicon's, or of every day: none that is taken for a slip. */
export function isKnownWord(word: string): boolean {
  return VOCABULARY.has(word) || EVERYDAY_WORDS.has(word);
}

const PROPERTY =
  /^(?:[Aa]llow(?:ed)?|[Ee]nable|[Bb]lock(?:ed)?|[Dd]isable|[Uu]se|[Rr]estrict)[A-Z][A-Za-z]{4,}$|^(?:allow|enable|block)(?:ed)?(?:federat|public|teams|partner|domains|all|anonymous|outside|external)[a-z]+$|^(?:get|set|new|remove|grant|test|enable|disable)-?cs[a-z]{4,}$|^cs[A-Z][A-Za-z]{5,}$|^sharedsipaddressspace$|^[A-Z][a-z]+(?:[A-Z][a-z]+){2,}$/u;
const MARKS = new Map<string, ItemTag>([
  [",", "comma"],
  [":", "colon"],
  [".", "stop"],
  [";", "comma"],
  ["!", "stop"],
  ["?", "question"],
  ["->", "arrow"],
  ["-->", "arrow"],
  ["--->", "arrow"],
  ["=>", "arrow"],
  ["→", "arrow"],
  ["⇒", "arrow"],
  ["<-", "from-arrow"],
  ["<--", "from-arrow"],
  ["<---", "from-arrow"],
  ["<=", "from-arrow"],
  ["←", "from-arrow"],
  ["⇐", "from-arrow"],
  ["(", "open"],
  ["/", "and"],
  ["–", "comma"],
  ["—", "comma"],
]);

/** Looks up every word and phrase of the text. `isName` keeps a known name from being taken for a typo. */
export function readItems(
  tokens: readonly Token[],
  isName: (word: string) => boolean,
): readonly Item[] {
  const keys = tokens.map((token, index) => keyOf(token, tokens[index - 1], isName));
  const items: Item[] = [];
  let index = 0;
  while (index < tokens.length) {
    const match = longestMatch(keys, index);
    const first = tokens[index];
    if (first === undefined) break;
    if (match === null) {
      const item = plainItem(first);
      if (item !== null) items.push(item);
      index += 1;
      continue;
    }
    items.push(
      phraseItem(
        tokens.slice(index, index + match.length),
        keys.slice(index, index + match.length),
        match.meanings,
      ),
    );
    index += match.length;
  }
  return items;
}

/** Whether the item can mean this. */
export function means(item: Item | undefined, tag: ItemTag, value?: string): boolean {
  return (
    item?.meanings.some(
      ([known, what]) => known === tag && (value === undefined || what === value),
    ) ?? false
  );
}

/** The value an item has under a tag, or null. */
export function valueAs(item: Item, tag: ItemTag): string | null {
  return item.meanings.find(([known]) => known === tag)?.[1] ?? null;
}

/** What the item at a place is; before the first and after the last it is an end. */
export function tagAt(items: readonly Item[], index: number): ItemTag {
  return items[index]?.tag ?? "stop";
}

/** The item at a place as typed; nothing before the first and after the last. */
export function rawAt(items: readonly Item[], index: number): string {
  return items[index]?.raw ?? "";
}

function keyOf(
  token: Token,
  before: Token | undefined,
  isName: (word: string) => boolean,
): string | null {
  const word = token.text;
  if (token.kind === "mark" || token.kind === "number" || VOCABULARY.has(word)) return word;
  if (token.kind !== "word") return null;
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (isName(bare)) return null;
  if (VOCABULARY.has(bare)) return bare;
  return EVERYDAY_WORDS.has(bare) || looksLikeName(token, before) ? null : correct(bare);
}

/** A capital inside a sentence makes a name, unless everything is in capitals. */
function looksLikeName(token: Token, before: Token | undefined): boolean {
  const capital = /^\p{Lu}\p{Ll}/u.test(token.raw);
  if (!capital || /^(?:sk|te|mi|fe)/iu.test(token.raw)) return false;
  return before !== undefined && !(before.kind === "mark" && /[.?!:]/u.test(before.text));
}

const LONGEST_PHRASE = 9;

/** After "on Teams …": the words go with `Teams`, not with "on". */
const ACCOUNT =
  /^(?:users?|accounts?|contacts?|people|persons?|personal|free|consumers?|home|for|\()$/u;

function longestMatch(
  keys: readonly (string | null)[],
  from: number,
): { readonly length: number; readonly meanings: readonly (readonly [Tag, string])[] } | null {
  let node: Node | undefined = ROOT;
  let found: { length: number; meanings: readonly (readonly [Tag, string])[] } | null = null;
  for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
    node = node.next.get(keys[from + length - 1] ?? "");
    if (node === undefined) break;
    const { meanings } = node;
    if (meanings !== null && !cutsAccount(keys, from + length, meanings))
      found = { length, meanings };
  }
  return found;
}

/** Whether a phrase ending here would tear "Teams" from the account it belongs to. */
function cutsAccount(
  keys: readonly (string | null)[],
  end: number,
  meanings: readonly (readonly [Tag, string])[],
): boolean {
  const isFill = meanings.some(([tag], index) => index === 0 && tag === "fill");
  return isFill && keys[end - 1] === "teams" && ACCOUNT.test(keys[end] ?? "");
}

function phraseItem(
  tokens: readonly Token[],
  keys: readonly (string | null)[],
  meanings: readonly (readonly [Tag, string])[],
): Item {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const [tag, value] = meanings[0] ?? ["fill", "fill"];
  const raw = tokens.map((token, index) => asMeant(token, keys[index] ?? token.text)).join(" ");
  return { tag, value, meanings, raw, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** As typed, but for a slip of the pen. */
function asMeant(token: Token, key: string): string {
  return token.text.startsWith(key) ? token.raw : key;
}

function plainItem(token: Token): Item | null {
  if (token.kind === "mark") {
    const tag = MARKS.get(token.text);
    return tag === undefined ? null : single(token, tag, token.text);
  }
  if (token.kind === "word" && PROPERTY.test(token.raw))
    return single(token, "property", token.raw);
  if (token.kind !== "word") return single(token, token.kind, token.text);
  return single(token, "word", token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text);
}

function single(token: Token, tag: ItemTag, value: string): Item {
  const { raw, start, end } = token;
  return { tag, value, meanings: [[tag, value]], raw, start, end };
}
