/** The library: every article, read from the folder beside this file. The one place where knowledge touches the disk. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ArticleFaults, parseArticle, type Article } from "./article.js";

/** Every article there is, in the order of their slugs. */
export interface Library {
  readonly articles: readonly Article[];
  readonly bySlug: ReadonlyMap<string, Article>;
}

const ARTICLES = fileURLToPath(new URL("articles/", import.meta.url));

/**
 * Reads and checks every article of a folder; all faults of all articles are told at once.
 * @throws ArticleFaults
 */
export function readLibrary(folder: string = ARTICLES): Library {
  const faults: string[] = [];
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .flatMap((file) => readArticle(folder, file, faults));
  faults.push(...faultsBetween(articles, faults.length > 0));
  if (faults.length > 0) throw new ArticleFaults(faults);
  return { articles, bySlug: new Map(articles.map((article) => [article.slug, article])) };
}

function readArticle(folder: string, file: string, faults: string[]): Article[] {
  try {
    const source = readFileSync(`${folder}/${file}`, "utf8");
    return [parseArticle(file.slice(0, -".md".length), source, parse)];
  } catch (error) {
    if (!(error instanceof ArticleFaults)) throw error;
    faults.push(...error.faults);
    return [];
  }
}

/** What only shows when all are there; links are not followed while articles are missing for their own faults. */
function faultsBetween(articles: readonly Article[], incomplete: boolean): string[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const titles = articles.map(({ title }) => title.toLowerCase());
  const twice = articles
    .filter(({ title }, index) => titles.indexOf(title.toLowerCase()) < index)
    .map(({ slug, title }) => `${slug}.md: title: another article is called \`${title}\``);
  if (incomplete) return twice;
  const lost = articles.flatMap(({ slug, see }) =>
    see
      .filter((other) => !slugs.has(other) || other === slug)
      .map((other) => `${slug}.md: see: \`${other}\` is no other article`),
  );
  return [...twice, ...lost];
}
