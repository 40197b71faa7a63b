import { resolveCitation, type Article, type Understood } from "../../knowledge/index.js";
import type { Address } from "../cards/answer.js";
import { articleCard } from "../cards/article.js";
import { press, type AdaptiveCard } from "../cards/card.js";
import { handOver } from "../cards/hand-over.js";
import type { Interpretation } from "../interpret/interpretation.js";
import { sayUnanswered } from "../offering.js";
import type { Cited, Reply } from "../transition.js";
import { askContext, noteUnanswered, say, type Turn } from "../turn.js";
import { articleMarkdown, articleText, nothingText } from "../words/article.js";
import { ARTICLE_WORDS } from "../words/en/articles.js";
import { LABELS } from "../words/en/labels.js";
import { consultFor, furtherReading, shelfOf, TOPIC } from "./answer.js";
import { consultTitle, type Consulted } from "./consult.js";

/** Says what the articles have on a text, where it is for them to answer it; else null. */
export function sayFromArticles(turn: Turn, text: string, read: Interpretation): Turn | null {
  const shelf = shelfOf(askContext(turn), read.asOf);
  const consulted = shelf === null ? null : consultFor(text, read, shelf);
  return consulted === null ? null : sayConsulted(turn, consulted, text);
}

/** Says the article of that title, which is what a button asks for; null where there is none. */
export function sayTitled(turn: Turn, text: string): Turn | null {
  const shelf = shelfOf(askContext(turn), null);
  const consulted = shelf === null ? null : consultTitle(text, shelf);
  return consulted === null ? null : sayConsulted(turn, consulted, text);
}

/** The words in a message, and below it a card with what they rest on. */
function sayConsulted(turn: Turn, consulted: Consulted, text: string): Turn {
  const { article, others } = consulted;
  if (article === null) {
    const noted = noteUnanswered(turn, "nothing-found", text);
    return sayUnanswered(noted, nothingText(consulted), text, titles(others));
  }
  // Kept under an id of its own, so that it travels without the text that has just been said.
  const card = turn.context.newId();
  const question = text.length <= CARRIED ? text : article.title;
  const correct = press(LABELS.changeQuestion, "correct-article", { card, question });
  return say(say(turn, words(consulted, article)), {
    text: articleText(consulted),
    card: articleCard(consulted, article, [correct, handOver(text)]),
    cardId: card,
  });
}

/** The longest question that a button carries. */
const CARRIED = 1_000;

/** How a question was read that an article has answered. */
export function readingOfArticle(turn: Turn, text: string, read: Interpretation): Understood {
  const shelf = shelfOf(askContext(turn), read.asOf);
  const consulted = shelf === null ? null : consultFor(text, read, shelf);
  return consulted === null ? (read.understood ?? TOPIC) : (consulted.understood ?? TOPIC);
}

/** What stands behind the article on the question on the table, where one answers it; else null. */
export function articleShown(
  turn: Turn,
  text: string,
  read: Interpretation,
  address: Address,
): { readonly text: string; readonly card: AdaptiveCard } | null {
  const shelf = shelfOf(askContext(turn), read.asOf);
  const consulted = shelf === null ? null : consultFor(text, read, shelf);
  const article = consulted?.article ?? null;
  if (consulted === null || article === null) return null;
  const correct = press(LABELS.changeQuestion, "correct", { ...address });
  const buttons = [correct, handOver(text)];
  return { text: articleText(consulted), card: articleCard(consulted, article, buttons) };
}

function words(consulted: Consulted, article: Article): Reply {
  return {
    text: articleMarkdown(consulted),
    citations: article.citations.map(cited),
    about: `article ${article.slug}`,
  };
}

function cited({ ref, says }: Article["citations"][number]): Cited {
  const { title, url } = resolveCitation(ref);
  return { name: title, says, url };
}

/** Names the article that has more on what was just answered, where there is one. */
export function sayFurther(turn: Turn, text: string, read: Interpretation): Turn {
  const shelf = shelfOf(askContext(turn), read.asOf);
  const article = shelf === null ? null : furtherReading(text, read, shelf);
  if (article === null) return turn;
  return say(turn, {
    text: `${ARTICLE_WORDS.more}: ${article.title}`,
    suggestions: titles([article]),
  });
}

function titles(articles: readonly Article[]): NonNullable<Reply["suggestions"]> {
  return articles.map(({ title }) => ({ label: title, text: title }));
}
