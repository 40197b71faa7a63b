import { resolveCitation, type Article, type ArticleCitation } from "../../knowledge/index.js";
import type { Consulted } from "../articles/consult.js";
import { isTold, openCommands, standingLine } from "../words/article.js";
import { ARTICLE_WORDS, heldWords, sourcesWords, STRENGTH_WORDS } from "../words/en/articles.js";
import { dateWords, questionText } from "../words/en/question.js";
import { readAsArticle } from "../words/en/reading.js";
import {
  card,
  commandRun,
  container,
  fitted,
  folded,
  heading,
  line,
  MAX_ACTIONS,
  plain,
  press,
  run,
  signed,
  toggle,
  words,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from "./card.js";

const SMALL = { size: "Small", isSubtle: true } as const;

/**
 * What stands behind an article's words, which a message has just said: what the evidence says, each
 * source with its weight, and where to go on.
 */
export function articleCard(
  consulted: Consulted,
  article: Article,
  after: readonly CardAction[],
): AdaptiveCard {
  return fitted((limit) =>
    card(
      article.title,
      [
        plain(readAsArticle(consulted.understood), SMALL),
        ...evidence(consulted, article, limit),
        folded("sources", [
          ...sources(article, limit),
          plain(heldWords(article.held), SMALL, { spacing: "Medium" }),
        ]),
      ],
      [
        ...buttons(consulted).slice(0, MAX_ACTIONS - after.length - 1),
        toggle(sourcesWords(article.citations.length), "sources"),
        ...after,
      ],
    ),
  );
}

function buttons({ pair, others }: Consulted): readonly CardAction[] {
  return [
    ...(pair === null
      ? []
      : [press(ARTICLE_WORDS.checkPair, "ask", { question: questionText(pair) })]),
    ...others.map(({ title }) => press(title, "ask", { question: title })),
  ];
}

function evidence(
  { standings }: Consulted,
  article: Article,
  limit: number,
): readonly CardElement[] {
  const trouble = article.kind === "trouble";
  const told = standings.filter(isTold).slice(0, limit);
  const commands = trouble ? openCommands(standings) : [];
  if (told.length + commands.length === 0) return [];
  return [
    { ...heading(trouble ? ARTICLE_WORDS.evidence : ARTICLE_WORDS.settings), spacing: "Medium" },
    ...told.map((standing) => plain(standingLine(standing, article), {}, { spacing: "Small" })),
    ...(commands.length === 0 ? [] : openSection(commands)),
  ];
}

function openSection(commands: readonly string[]): readonly CardElement[] {
  return [
    plain(`${ARTICLE_WORDS.open}:`, SMALL, { spacing: "Small" }),
    ...commands.map((command) =>
      container([line([commandRun(command, 400)])], { style: "emphasis", spacing: "Small" }),
    ),
    plain(ARTICLE_WORDS.pasteIt, SMALL, { spacing: "Small" }),
  ];
}

function sources({ citations }: Article, limit: number): readonly CardElement[] {
  return [
    { ...heading(ARTICLE_WORDS.sources), spacing: "Medium" },
    ...citations.slice(0, limit).map(source),
  ];
}

function source(citation: ArticleCitation, index: number): CardElement {
  const { title, section, date, url } = resolveCitation(citation.ref);
  const link = title.replace(/[[\]\\*_`]/gu, " ");
  return signed(run(`[${String(index + 1)}]`, SMALL), [
    plain(citation.says, { size: "Small" }),
    words(`[${link}](${url})`, { size: "Small", ...TIGHT }),
    line(
      [
        run(STRENGTH_WORDS[citation.strength], { size: "Small", weight: "Bolder" }),
        run(["", section, dateWords(date)].filter(isFirstOrSaid).join(", "), SMALL),
      ],
      TIGHT,
    ),
  ]);
}

/** The first part is empty, so that what follows begins with a comma. */
function isFirstOrSaid(part: string, index: number): boolean {
  return index === 0 || part !== "";
}

const TIGHT = { spacing: "None" } as const;
