import {
  checkById,
  searchArticles,
  type Article,
  type ArticleKind,
  type Environment,
  type Found,
  type Library,
  type PeerKind,
  type Understood,
} from "../../knowledge/index.js";
import { standings, type Standing } from "./standing.js";

/** What the articles have for a question. */
export interface Consulted {
  /** Null where nothing is near enough. */
  readonly article: Article | null;
  /** At most two more that fit nearly as well, or, without an article, the nearest. */
  readonly others: readonly Article[];
  /** What the evidence says of the causes the article names. */
  readonly standings: readonly Standing[];
  /** Set for a question about a guest, whom no federation setting decides. */
  readonly guest: boolean;
  /** How the question was read; null where only its words were looked up. */
  readonly understood: Understood | null;
  /** For trouble between two people: who they are, so that their settings can be judged as a whole. */
  readonly pair: Understood | null;
}

/** What articles are looked up with. */
export interface Shelf {
  readonly library: Library;
  readonly environment: Environment;
  /** The date asked about, `YYYY-MM-DD`. */
  readonly asOf: string;
}

const MOST_OTHERS = 2;
/** Where guests are explained. */
const GUESTS = "guest-or-external-access";
/** How well an article has to fit a text that did not look like a question to us: better than one that did. */
export const SURE = 0.6;
/** How well it has to fit to be named beside an answer that needs none. */
export const VERY_SURE = 0.75;

/** Looks a question up in the articles. */
export function consult(text: string, understood: Understood | null, shelf: Shelf): Consulted {
  const guest = understood?.peer.kind === "guest";
  const explained = understood?.kind === "topic" || understood?.kind === "trouble";
  const found =
    guest && !explained
      ? guestArticle(shelf.library, text)
      : search(text, understood, shelf.library);
  return consulted(found, understood, guest, shelf);
}

/** The article of that title: what a button asks for. Null where there is none. */
export function consultTitle(text: string, shelf: Shelf): Consulted | null {
  if (text.length > LONGEST_TITLE) return null;
  const best = titlesOf(shelf.library).get(folded(text));
  if (best === undefined) return null;
  const others = best.see.flatMap((slug) => shelf.library.bySlug.get(slug) ?? []);
  return consulted(
    { best, others, nearest: [], score: 1, breadth: 1, unheard: 0 },
    null,
    false,
    shelf,
  );
}

/** With room for marks and blanks around it. */
const LONGEST_TITLE = 100;
const TITLES = new WeakMap<Library, ReadonlyMap<string, Article>>();

function titlesOf(library: Library): ReadonlyMap<string, Article> {
  const known = TITLES.get(library);
  if (known !== undefined) return known;
  const titles = new Map(library.articles.map((article) => [folded(article.title), article]));
  TITLES.set(library, titles);
  return titles;
}

/** The article on a text that did not look like a question for articles; null unless it fits well. */
export function consultLoosely(text: string, shelf: Shelf, least: number): Consulted | null {
  const found = searchArticles(shelf.library, text);
  return found.best === null || found.score < least ? null : consulted(found, null, false, shelf);
}

/** The article on a text that nothing could be read from; null unless nothing in it speaks for another subject. */
export function consultUnread(text: string, shelf: Shelf): Consulted | null {
  const found = searchArticles(shelf.library, text);
  const fits = found.score >= SURE && found.breadth >= FEWEST_TERMS && found.unheard === 0;
  return found.best === null || !fits ? null : consulted(found, null, false, shelf);
}

/** One word alone ("what is your name?") says too little of what a text is about. */
const FEWEST_TERMS = 2;

function search(text: string, understood: Understood | null, library: Library): Found {
  const kind: ArticleKind | null =
    understood?.kind === "topic" || understood?.kind === "trouble" ? understood.kind : null;
  const found = searchArticles(library, text, kind === null ? {} : { kind });
  const quoted = kind === "trouble" ? bySymptom(text, library) : null;
  return led(found, quoted ?? fitting(found, understood));
}

/** The article whose error text stands word for word in the question; the longest one counts. */
function bySymptom(text: string, { articles }: Library): Article | null {
  const said = ` ${folded(text)} `;
  let best: { readonly article: Article; readonly length: number } | null = null;
  for (const article of articles) {
    for (const symptom of article.symptoms.map(folded)) {
      const fits = symptom.split(" ").length >= QUOTED_WORDS && said.includes(` ${symptom} `);
      if (fits && symptom.length > (best?.length ?? 0)) best = { article, length: symptom.length };
    }
  }
  return best?.article ?? null;
}

/** A symptom of so many words stands for its article where it is quoted: no two articles share one. */
const QUOTED_WORDS = 2;

/** The best of what was found that is not history, and not about other people than the question names. */
function fitting({ best, others }: Found, understood: Understood | null): Article | null {
  const kind = understood?.peer.kind ?? null;
  if (best === null || kind === null || kind === "skype") return best;
  return [best, ...others].find((article) => concerns(article, kind)) ?? best;
}

function concerns({ retired, checks }: Article, kind: PeerKind): boolean {
  if (retired !== null) return false;
  return checks.length === 0 || checks.some((id) => checkById(id)?.peers.includes(kind) === true);
}

function led(found: Found, best: Article | null): Found {
  if (best === found.best || best === null) return found;
  const rest = found.best === null ? [] : [found.best, ...found.others];
  const others = rest.filter((article) => article !== best);
  return { ...found, best, others, nearest: [], score: 1 };
}

function guestArticle(library: Library, text: string): Found {
  const found = searchArticles(library, text);
  const best = library.bySlug.get(GUESTS) ?? found.best;
  return led(found, best);
}

function consulted(
  found: Found,
  understood: Understood | null,
  guest: boolean,
  { environment, asOf }: Shelf,
): Consulted {
  const { best, others, nearest } = found;
  return {
    article: best,
    others: best === null ? nearest : others.slice(0, MOST_OTHERS),
    standings:
      best === null || isHistory(best, asOf) ? [] : standings(best, understood, environment, asOf),
    guest,
    understood,
    pair: understood !== null && isPair(understood) ? understood : null,
  };
}

/** Settings of something that is over rule nothing in and nothing out. */
function isHistory({ retired }: Article, asOf: string): boolean {
  return retired !== null && retired <= asOf;
}

function isPair({ kind, subject, peer }: Understood): boolean {
  const two = subject !== null && peer.address !== null;
  return kind === "trouble" && two && peer.kind !== null && peer.kind !== "guest";
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim();
}
