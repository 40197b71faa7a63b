/** Articles: what is answered from words. One Markdown file each, with YAML front matter that is checked strictly. */
import { isCalendarDate } from "./calendar.js";
import { checkById } from "./checks/index.js";
import { resolveCitation, UnknownCitation, voiceOf } from "./citations.js";
import { frontMatter, type Fields, type ParseYaml } from "./front-matter.js";

const ARTICLE_KINDS = ["topic", "trouble"] as const;
/** Whether an article explains something or leads from a symptom to its cause. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

const STRENGTHS = ["microsoft", "microsoft-staff", "member", "contradictory", "reported"] as const;
/** How strong the source of a claim is; `contradictory` where sources say both, `reported` where others report what Microsoft said. */
export type Strength = (typeof STRENGTHS)[number];

/** One claim of an article and where it stands; its place in the list is the `[n]` of the text. */
export interface ArticleCitation {
  /** A citation ref, as `resolveCitation` takes it. */
  readonly ref: string;
  /** The claim in our words, at most 160 characters: Teams shows no more of it. */
  readonly says: string;
  readonly strength: Strength;
}

/** One topic, answered in our own words. */
export interface Article {
  /** The name of its file without `.md`. */
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  /** Ways an admin would ask for it. */
  readonly questions: readonly string[];
  /** Words or error texts a user would paste; only trouble has them. */
  readonly symptoms: readonly string[];
  readonly citations: readonly ArticleCitation[];
  /** The day it was last held against its sources, `YYYY-MM-DD`. */
  readonly held: string;
  /** The day from which it is history, `YYYY-MM-DD`, or null. */
  readonly retired: string | null;
  /** Ids of checks whose results rule its causes in or out. */
  readonly checks: readonly string[];
  /** Slugs of related articles. */
  readonly see: readonly string[];
  /** Markdown, as Teams takes it. */
  readonly body: string;
}

/** What is wrong with articles: a line each that names file and field. */
export class ArticleFaults extends Error {
  override readonly name = "ArticleFaults";
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

const KEYS = [
  "title",
  "kind",
  "questions",
  "symptoms",
  "citations",
  "held",
  "retired",
  "checks",
  "see",
] as const;
const CITATION_KEYS = ["ref", "says", "strength"] as const;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Reads one article. The YAML parser is passed in, so that nobody pays for it who reads no article.
 * @throws ArticleFaults
 */
export function parseArticle(slug: string, source: string, parseYaml: ParseYaml): Article {
  const file = `${slug}.md`;
  const { fields, body, faults } = frontMatter(file, source, parseYaml, KEYS);
  if (!SLUG.test(slug)) fields.fault("(name)", "is not in kebab-case");
  const article: Article = {
    slug,
    title: fields.text("title", 80),
    kind: fields.oneOf("kind", ARTICLE_KINDS),
    questions: fields.texts("questions", 3, 8),
    symptoms: fields.texts("symptoms", 0, 12),
    citations: fields.records("citations", 1, 6, CITATION_KEYS).map(readCitation),
    held: readDay(fields, "held") ?? "",
    retired: fields.has("retired") ? readDay(fields, "retired") : null,
    checks: fields.texts("checks", 0, 12),
    see: fields.texts("see", 0, 5),
    body,
  };
  holdTogether(article, fields);
  if (faults.length > 0) throw new ArticleFaults(faults);
  return article;
}

function readDay(fields: Fields, key: string): string | null {
  const day = fields.text(key, 10);
  if (day !== "" && !isCalendarDate(day)) fields.fault(key, `\`${day}\` is not a day (YYYY-MM-DD)`);
  return day;
}

function readCitation(fields: Fields): ArticleCitation {
  const ref = fields.text("ref", 120);
  const strength = fields.oneOf("strength", STRENGTHS);
  if (ref !== "") holdVoice(fields, ref, strength);
  return { ref, says: fields.text("says", 160), strength };
}

/** A member's remark must never be shown as Microsoft's word. */
function holdVoice(fields: Fields, ref: string, strength: Strength): void {
  try {
    resolveCitation(ref);
  } catch (error) {
    if (!(error instanceof UnknownCitation)) throw error;
    fields.fault("ref", error.message);
    return;
  }
  if (strength === "contradictory" || strength === "reported") return;
  const voice = voiceOf(ref);
  if (voice !== strength)
    fields.fault("strength", `is \`${strength}\`, but the source is \`${voice}\``);
}

function holdTogether(article: Article, fields: Fields): void {
  if (article.kind === "topic" && article.symptoms.length > 0)
    fields.fault("symptoms", "belong to trouble only");
  if (article.kind === "trouble" && article.symptoms.length === 0)
    fields.fault("symptoms", "are missing: trouble is found by them");
  for (const id of article.checks)
    if (checkById(id) === undefined) fields.fault("checks", `no check is called \`${id}\``);
  for (const fault of markFaults(article)) fields.fault("(text)", fault);
}

/** The numbers in the text and the list of citations must agree, both ways. */
function markFaults({ body, citations }: Article): string[] {
  if (body === "") return ["is empty"];
  const marks = new Set([...body.matchAll(/\[(\d+)\](?!\()/gu)].map(([, mark]) => Number(mark)));
  const unlisted = [...marks].filter((mark) => mark < 1 || mark > citations.length);
  const unused = citations.map((_, index) => index + 1).filter((mark) => !marks.has(mark));
  return [
    ...unlisted.map((mark) => `cites [${mark}], which is not listed`),
    ...unused.map((mark) => `never uses citation [${mark}]`),
  ];
}
