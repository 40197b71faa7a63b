/** Finding the article that answers a text, or saying that there is none. */
import MiniSearch, { type SearchResult as Candidate } from "minisearch";
import type { Article, ArticleKind } from "./article.js";
import type { Library } from "./library.js";
import { spelling } from "./search-spelling.js";
import { searchWords, termsOf } from "./search-terms.js";

/** What a search found. */
export interface Found {
  /** The article that answers, or null where nothing is near enough. */
  readonly best: Article | null;
  /** At most two further articles worth a link. */
  readonly others: readonly Article[];
  /** Where there is no best: at most three articles whose titles may still help. */
  readonly nearest: readonly Article[];
  /** How well the best candidate fits, 0 to 1. */
  readonly score: number;
  /** How many different terms were searched for; one tells little. */
  readonly breadth: number;
  /** How many of them stand in no article. */
  readonly unheard: number;
}

/** What is known of the question beside its words. */
export interface SearchOptions {
  /** The kind of article that is wanted first; the other kind is not shut out. */
  readonly kind?: ArticleKind;
}

/** Below this nothing is answered: chosen on tests/cases/articles.yaml, where what has no article stays below it. */
const THRESHOLD = 0.5;
/** A further article is offered when it fits nearly as well as the best. */
const NEAR = 0.72;
const CANDIDATES = 8;
/** A term nobody asks with counts as one of this many articles': it may be a name, or a word for something we have nothing on. */
const UNHEARD = 2;
/** What the wanted kind is worth: it decides between equals and no more. */
const WANTED_KIND = 1.12;

/** An article's place in the library, and the terms of its fields. */
interface Entry extends Readonly<Record<string, string | number>> {
  readonly id: number;
}

interface Index {
  readonly engine: MiniSearch<Entry>;
  /** Of each article, the terms of each way of asking for it. */
  readonly asked: readonly (readonly ReadonlySet<string>[])[];
  /** The word that was meant: a typo is forgiven. */
  readonly meant: (word: string) => string;
  /** Whether a term stands in no article. */
  readonly isUnheard: (term: string) => boolean;
  /** How much a term tells: rare ones more than those in every article. */
  readonly weight: (term: string) => number;
}

const INDEXES = new WeakMap<Library, Index>();

/** The article that answers a text best; the index is built on the first search and kept with the library. */
export function searchArticles(library: Library, text: string, options: SearchOptions = {}): Found {
  const index = indexOf(library);
  const terms = new Set(termsOf(searchWords(text).map(index.meant)));
  const ranked = index.engine
    .search([...terms].join(" "))
    .slice(0, CANDIDATES)
    .flatMap((candidate) => rank(library, index, terms, candidate, options))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  const seen = { breadth: terms.size, unheard: [...terms].filter(index.isUnheard).length };
  if (first === undefined) return { best: null, others: [], nearest: [], score: 0, ...seen };
  const articles = ranked.map(({ article }) => article);
  if (first.score < THRESHOLD)
    return { best: null, others: [], nearest: articles.slice(0, 3), score: first.score, ...seen };
  const others = ranked
    .slice(1)
    .filter(({ score }) => score >= THRESHOLD && score >= NEAR * first.score);
  return {
    best: first.article,
    others: others.slice(0, 2).map(({ article }) => article),
    nearest: [],
    score: Math.min(first.score, 1),
    ...seen,
  };
}

interface Ranked {
  readonly article: Article;
  readonly score: number;
}

function rank(
  library: Library,
  index: Index,
  terms: ReadonlySet<string>,
  candidate: Candidate,
  options: SearchOptions,
): Ranked[] {
  const id = candidate.id as number;
  const article = library.articles[id];
  if (article === undefined) return [];
  const covered = share(index, terms, (term) => strength(candidate, term));
  const likeness = Math.max(
    0,
    ...(index.asked[id] ?? []).map((asked) => overlap(index, terms, asked)),
  );
  const wanted = article.kind === options.kind ? WANTED_KIND : 1;
  return [{ article, score: ((covered + likeness) / 2) * wanted }];
}

/** What stands only in an article's text says less of what it is about. */
function strength(candidate: Candidate, term: string): number {
  const fields = Object.hasOwn(candidate.match, term) ? (candidate.match[term] ?? []) : [];
  if (fields.length === 0) return 0;
  return fields.some((field) => field !== "body") ? 1 : 0.5;
}

function share(index: Index, terms: ReadonlySet<string>, of: (term: string) => number): number {
  let whole = 0;
  let part = 0;
  for (const term of terms) {
    const weight = index.weight(term);
    whole += weight;
    part += weight * of(term);
  }
  return whole === 0 ? 0 : part / whole;
}

/** How alike two ways of asking are: the weight they share against the weight they have (Dice). */
function overlap(index: Index, a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  let whole = 0;
  for (const term of a) {
    const weight = index.weight(term);
    whole += weight;
    if (b.has(term)) shared += 2 * weight;
  }
  for (const term of b) whole += index.weight(term);
  return whole === 0 ? 0 : shared / whole;
}

function indexOf(library: Library): Index {
  const known = INDEXES.get(library);
  if (known !== undefined) return known;
  const index = buildIndex(library);
  INDEXES.set(library, index);
  return index;
}

function buildIndex({ articles }: Library): Index {
  const engine = new MiniSearch<Entry>({
    fields: ["title", "questions", "symptoms", "body"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => (term === "" ? null : term),
    searchOptions: { boost: { questions: 4, symptoms: 4, title: 3, body: 1 } },
  });
  const heard = new Set<string>();
  const terms = (text: string): string[] => {
    const words = searchWords(text);
    for (const word of words) heard.add(word);
    return termsOf(words);
  };
  const inArticles = new Set<string>();
  const asked = articles.map(({ title, questions, symptoms, body }, id) => {
    const ways = { title: [title], questions, symptoms, body: paragraphs(body) };
    const read = Object.entries(ways).map(([field, texts]) => [field, texts.map(terms)] as const);
    for (const term of read.flatMap(([, of]) => of.flat())) inArticles.add(term);
    engine.add({ id, ...Object.fromEntries(read.map(([field, of]) => [field, joined(of)])) });
    return read
      .filter(([field]) => field !== "body")
      .flatMap(([, of]) => of.map((some) => new Set(some)));
  });
  const isUnheard = (term: string): boolean => !inArticles.has(term);
  return { engine, asked, meant: spelling(heard), isUnheard, weight: weightOf(asked) };
}

const joined = (texts: readonly (readonly string[])[]): string => texts.flat().join(" ");

/** Terms are read up to a length, so a text goes in piece by piece. */
function paragraphs(body: string): string[] {
  return body.split(/\n{2,}/u);
}

/** The inverse document frequency among the ways of asking. */
function weightOf(asked: Index["asked"]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const sets of asked) {
    for (const term of new Set(sets.flatMap((set) => [...set]))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const total = asked.length;
  return (term) => Math.log(1 + total / (counts.get(term) ?? UNHEARD));
}
