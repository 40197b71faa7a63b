import {
  resolveCitation,
  showCommand,
  type Article,
  type ArticleCitation,
  type Slot,
} from "../../knowledge/index.js";
import type { Consulted } from "../articles/consult.js";
import type { Standing } from "../articles/standing.js";
import { ARTICLE_WORDS, heldWords, retiredWords, STRENGTH_WORDS } from "./en/articles.js";
import { checkLabel } from "./en/checks.js";
import { valueWords } from "./en/facts.js";
import { dateWords } from "./en/question.js";
import { readAsArticle } from "./en/reading.js";
import { STATES } from "./en/verdict.js";
import { inert } from "./inert.js";

/** What the articles have, as a person reads it in a console or a client without cards. */
export function articleText(consulted: Consulted): string {
  const { article } = consulted;
  if (article === null) return nothingText(consulted);
  return [
    ...head(consulted, article),
    readAsArticle(consulted.understood),
    plainBody(article.body),
    [...standingLines(consulted)].join("\n"),
    sourceLines(article).join("\n"),
    heldWords(article.held),
    seeAlso(consulted.others),
  ]
    .filter((section) => section !== "")
    .join("\n\n");
}

/** The same as Markdown for a message, whose sources and evidence stand on the card below it. */
export function articleMarkdown({ article, guest }: Consulted): string {
  if (article === null) return ARTICLE_WORDS.nothing;
  return [
    `**${article.title}**`,
    ...(article.retired === null ? [] : [`**${retiredWords(article.retired)}**`]),
    ...(guest ? [ARTICLE_WORDS.guest] : []),
    article.body,
  ].join("\n\n");
}

function head({ guest }: Consulted, article: Article): readonly string[] {
  return [
    article.title,
    article.retired === null ? "" : retiredWords(article.retired),
    guest ? ARTICLE_WORDS.guest : "",
  ];
}

/** That there is no article, and what comes nearest. */
export function nothingText({ others }: Consulted): string {
  return [ARTICLE_WORDS.nothing, ...nearestLines(others), ARTICLE_WORDS.handOver].join("\n");
}

function nearestLines(others: readonly Article[]): readonly string[] {
  return others.length === 0
    ? []
    : [ARTICLE_WORDS.nearest, ...others.map(({ title }) => `  - ${title}`)];
}

/** Further articles worth a look, in one line. */
export function seeAlso(others: readonly Article[]): string {
  return others.length === 0
    ? ""
    : `${ARTICLE_WORDS.seeAlso}: ${others.map(({ title }) => title).join("; ")}`;
}

/** Markdown without what only a renderer takes away. */
function plainBody(body: string): string {
  return body
    .split("\n")
    .filter((line) => !line.startsWith("```"))
    .join("\n")
    .replaceAll("**", "");
}

function sourceLines(article: Article): readonly string[] {
  return [
    `${ARTICLE_WORDS.sources}:`,
    ...article.citations.map((citation, index) => {
      const { title, section, date, url } = resolveCitation(citation.ref);
      const where = [title, section, dateWords(date), url].filter((part) => part !== "").join(", ");
      return `  [${String(index + 1)}] ${claim(citation)}\n      ${where}`;
    }),
  ];
}

/** A claim with its weight. */
function claim({ says, strength }: ArticleCitation): string {
  return `${says} (${STRENGTH_WORDS[strength]})`;
}

/** What the evidence says, with a heading; nothing where the article names no cause that evidence could show. */
function standingLines({ article, standings }: Consulted): readonly string[] {
  if (article === null || standings.length === 0) return [];
  const told = standings.filter(isTold);
  const heading = article.kind === "trouble" ? ARTICLE_WORDS.evidence : ARTICLE_WORDS.settings;
  const open = openLine(standings);
  if (told.length === 0) return article.kind === "trouble" && open !== "" ? [open] : [];
  return [
    `${heading}:`,
    ...told.map((standing) => `  ${standingLine(standing, article)}`),
    ...(open === "" ? [] : [open]),
  ];
}

/** Whether the evidence decides a cause one way or the other. */
export function isTold({ truth, known }: Standing): boolean {
  return truth !== "unknown" && known.length > 0;
}

/** One cause, ruled in or out, with the values that do. */
export function standingLine(standing: Standing, { kind }: Article): string {
  const { truth, check, known } = standing;
  const verdict = truth === "holds" ? ARTICLE_WORDS.notThis : ARTICLE_WORDS.maybeThis;
  const facts = known.slice(0, 3).map(factWords).join(", ");
  // A tick beside a cause that is ruled out would read as praise of the cause.
  return kind === "trouble"
    ? `${truth === "holds" ? "–" : "!"} ${checkLabel(check)}: ${facts}, ${verdict}`
    : `${STATES[truth].sign} ${checkLabel(check)}: ${facts}`;
}

function factWords({ name, value, evidence }: Slot): string {
  const source = evidence[0]?.source;
  const from = source === undefined ? "" : ` (${inert(source, 80)})`;
  return `${propertyOf(name)} is ${valueWords(value, 4)}${from}`;
}

/** The property at the end of a fact's name, as the cmdlet prints it. */
function propertyOf(name: string): string {
  return inert(name.slice(name.lastIndexOf(".") + 1), 80);
}

/** The commands that would settle what is still open, each once; empty where nothing is. */
export function openCommands(standings: readonly Standing[]): readonly string[] {
  const slots = standings.flatMap(({ truth, open }) => (truth === "unknown" ? open : []));
  const commands = new Set(slots.map(({ name }) => showCommand(name)));
  return [...commands].filter((command) => isNeeded(command, commands)).slice(0, MOST_COMMANDS);
}

/** One property need not be shown apart where the whole object is. */
function isNeeded(command: string, among: ReadonlySet<string>): boolean {
  const [whole = "", property = ""] = command.split(WHOLE);
  return command !== "" && (property === "" || !among.has(`${whole}${WHOLE}`));
}

const WHOLE = " | Format-List";

const MOST_COMMANDS = 4;

function openLine(standings: readonly Standing[]): string {
  const commands = openCommands(standings);
  return commands.length === 0
    ? ""
    : [
        `${ARTICLE_WORDS.open}:`,
        ...commands.map((command) => `  ${command}`),
        ARTICLE_WORDS.pasteIt,
      ].join("\n");
}
