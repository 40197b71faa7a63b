import {
  resolveCitation,
  type Article,
  type AnswerDocument,
  type Clarify,
  type Environment,
  type Library,
  type Understood,
} from "../../knowledge/index.js";
import type { Interpretation } from "../interpret/interpretation.js";
import { articleText } from "../words/article.js";
import {
  consult,
  consultLoosely,
  consultUnread,
  consultTitle,
  SURE,
  VERY_SURE,
  type Consulted,
  type Shelf,
} from "./consult.js";
import { isForArticles, isGeneral } from "./reading.js";

/** What a question is answered against, as far as articles go. */
interface Context {
  readonly environment: Environment;
  readonly asOf: string;
  readonly library?: Library | null;
}

/** The articles at hand, with what they are read against; null where there are none. */
export function shelfOf(context: Context, asOf: string | null): Shelf | null {
  const { library, environment } = context;
  if (library === undefined || library === null) return null;
  return { library, environment, asOf: asOf ?? context.asOf };
}

/** What the articles say to a text, where it is for them to answer it; else null. */
export function consultFor(text: string, read: Interpretation, shelf: Shelf): Consulted | null {
  if (read.command !== null) return null;
  const titled = consultTitle(text, shelf);
  if (titled !== null) return titled;
  const { understood } = read;
  if (read.clarify !== null) return null;
  if (understood === null || read.offTopic) return consultUnread(text, shelf);
  return isForArticles(understood) ? consult(text, understood, shelf) : null;
}

/** The document that answers from words: no verdict, and the article's sources in the order of its marks. */
export function articleDocument(blank: AnswerDocument, consulted: Consulted): AnswerDocument {
  const { article } = consulted;
  return {
    ...blank,
    understood: blank.understood ?? TOPIC,
    text: articleText(consulted),
    citations: article === null ? [] : article.citations.map(({ ref }) => resolveCitation(ref)),
  };
}

/** A question of which no more is known than that an article answers it. */
export const TOPIC: Understood = {
  kind: "topic",
  subject: null,
  peer: { kind: null, address: null, domain: null },
  modality: null,
  direction: null,
};

/** The article that says more about a question that names nobody and was answered, or asked back, otherwise. */
export function furtherReading(text: string, read: Interpretation, shelf: Shelf): Article | null {
  const { understood, command } = read;
  if (command !== null || understood === null || !isGeneral(read)) return null;
  if (isForArticles(understood) || consultTitle(text, shelf) !== null) return null;
  // Beside a question back it is only one more choice, so that the best guess will do.
  if (read.clarify !== null) return consult(text, null, shelf).article;
  const least = understood.kind === "reach" ? VERY_SURE : SURE;
  return consultLoosely(text, shelf, least)?.article ?? null;
}

/** What is asked back, with an article as one more choice; six choices fit a card. */
export function withChoice(choices: Clarify["choices"], article: Article): Clarify["choices"] {
  const choice = { label: article.title, question: article.title };
  return choices.length < MOST_CHOICES ? [...choices, choice] : choices;
}

const MOST_CHOICES = 6;
