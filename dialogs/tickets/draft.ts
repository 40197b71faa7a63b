import type {
  AnswerDocument,
  ReportedCheck,
  ReportedCitation,
  Understood,
} from "../../knowledge/index.js";
import { isExplored } from "../exploring/explored.js";
import { asQuestion, phraseQuestion } from "../interpret/phrase-question.js";
import { checkLabel } from "../words/en/checks.js";
import { ageWords, factTitle, valueWords } from "../words/en/facts.js";
import { headline, VERDICTS, verdictSentence } from "../words/en/verdict.js";
import { clip } from "../words/inert.js";
import { trailWords, TRAIL_ANSWERS } from "../words/en/ticket-trail.js";
import type { SecretKind } from "./secret-patterns.js";
import { blank } from "./secrets.js";
import { EMPTY_SUMMARY, SUMMARY_PARTS, withoutSettings, type Summary } from "./summary.js";
import { summaryLines } from "./text.js";
import type { TrailEntry } from "./trail.js";

/** What a summary is drawn from. */
export interface SummarySource {
  /** The question as typed; null where nothing was asked. */
  readonly typed: string | null;
  /** Its answer, as things stand; null where there is none. */
  readonly document: AnswerDocument | null;
  /** What a visitor was told instead, who may see no settings. */
  readonly told?: TrailEntry;
  /** What was asked before. */
  readonly tried: readonly TrailEntry[];
  /** The instant of this turn, ISO 8601. */
  readonly now: string;
}

/** What would leave for the helpdesk: everything that saves it asking again, without a secret, and small enough to be shown whole. */
export function draftSummary(source: SummarySource): Summary {
  const whole = source.told === undefined ? wholeOf(source) : toldOf(source, source.told);
  return fitted(blanked(whole));
}

function wholeOf({ typed, document, tried, now }: SummarySource): Summary {
  return {
    ...EMPTY_SUMMARY,
    question: typed === null ? null : { typed, read: readOf(document) },
    tried: triedOf(tried),
    ...(document === null
      ? {}
      : {
          answer: answerOf(document),
          facts: factsOf(document, now),
          missing: document.missing.map(({ fact, cmdlet }) => ({ ...named(fact), cmdlet })),
          remediation: document.remediation.map(({ check, advice, commands }) => ({
            check: checkLabel(check),
            advice: advice ?? "",
            commands: [...commands],
          })),
        }),
  };
}

/** INVARIANT: of what settings say there is nothing but what the visitor was told. */
function toldOf(source: SummarySource, told: TrailEntry): Summary {
  const { typed, document, tried, now } = source;
  const word = trailWords(told.outcome);
  const answer = {
    word,
    sentence: withoutWord(told.said, word),
    asOf: document?.asOf ?? now.slice(0, 10),
    deciding: [],
    sources: [],
  };
  return withoutSettings({
    ...EMPTY_SUMMARY,
    question: typed === null ? null : { typed, read: readOf(document) },
    answer,
    tried: triedOf(tried),
  });
}

/** The reason alone: the word it begins with stands beside it. */
function withoutWord(said: string, word: string): string {
  const [first = ""] = said.split("\n\n");
  const at = first.indexOf(`${word}.`);
  return at < 0 ? first : first.slice(at + word.length + 1).trim();
}

function triedOf(tried: readonly TrailEntry[]): NonNullable<Summary["tried"]> {
  return tried.map(({ text, outcome }) => ({ asked: text, answered: trailWords(outcome) }));
}

function readOf(document: AnswerDocument | null): string {
  const understood: Understood | null = document?.understood ?? null;
  if (document === null || understood === null || document.clarify !== null) return "";
  const isAbout = ["reach", "who", "fix", "what-if"].some((kind) => kind === understood.kind);
  if (!isAbout) return "";
  const goal = document.goal;
  return phraseQuestion({ question: asQuestion(understood), asOf: null, goal });
}

function answerOf(document: AnswerDocument): Summary["answer"] {
  const { answer, asOf, deciding, checks, citations } = document;
  if (answer === null) return unanswered(document);
  const isWorded = document.options === undefined && document.supposed === undefined;
  return {
    word: VERDICTS[answer].word,
    sentence: isWorded && document.groups === undefined ? verdictSentence(document) : "",
    asOf,
    deciding: deciding.map((id) => ({
      check: checkLabel(id),
      sources: sourcesOf(
        checks.find((check) => check.id === id),
        citations,
      ),
    })),
    sources: [],
  };
}

/** What articles or a list said, or that nothing did. */
function unanswered(document: AnswerDocument): Summary["answer"] {
  const { text, clarify, citations, asOf } = document;
  const [first = ""] = (clarify ?? text).split("\n");
  const article = citations.length > 0 ? TRAIL_ANSWERS.article : TRAIL_ANSWERS.none;
  const word = isExplored(document) ? TRAIL_ANSWERS.listed : article;
  return { word, sentence: first, asOf, deciding: [], sources: citations.map(cited) };
}

function sourcesOf(
  check: ReportedCheck | undefined,
  citations: readonly ReportedCitation[],
): string[] {
  if (check === undefined) return [];
  const passages = (check.passages ?? []).map((place) => citations[place - 1]);
  const found = passages.filter((citation) => citation !== undefined);
  return found.length > 0
    ? found.map(cited)
    : citations.filter(({ id }) => check.citations.includes(id)).map(cited);
}

function cited({ title, section, date, url }: ReportedCitation): string {
  return [title, section, date, url].filter((part) => part !== "").join(", ");
}

function factsOf({ checks }: AnswerDocument, now: string): NonNullable<Summary["facts"]> {
  const known = checks.flatMap(({ facts }) => facts).filter(({ value }) => value !== null);
  return [...new Map(known.map((fact) => [fact.name, fact])).values()].map(
    ({ name, value, source, at }) => ({
      ...named(name),
      value: valueWords(value, 12),
      source: source ?? "",
      age: at === undefined ? "" : ageWords(at, now),
    }),
  );
}

/** A setting's own name, and the title under which a card shows it; one that is longer than titles say goes by its title. */
function named(fact: string): { readonly name: string; readonly title: string } {
  const title = factTitle(fact);
  return { name: fact.length <= LONGEST_NAME ? fact : title, title };
}

/** As much of a key as a title shows. */
const LONGEST_NAME = 120;

/** The longest text there is, in characters: a pasted export. */
const LONGEST = 200_000;

/** How many characters go of each text, by what it is called. */
const LENGTHS: Readonly<Record<string, number>> = {
  typed: 2_000,
  read: 600,
  sentence: 700,
  sources: 400,
  value: 400,
  source: 250,
  cmdlet: 300,
  asked: 300,
  advice: 600,
  commands: 900,
};
/** How many of any other. */
const LENGTH = 200;

/** The same with every text blanked and cut. INVARIANT: it is cut here and nowhere later, so that a card shows to its last character what leaves. */
function blanked(summary: Summary): Summary {
  const found = new Set<SecretKind>(summary.blanked as readonly SecretKind[]);
  const through = (value: unknown, name: string): unknown => {
    if (typeof value === "string") {
      // Blanked first: half a secret would not be known for one.
      const clean = blank(clip(value, LONGEST));
      for (const kind of clean.blanked) found.add(kind);
      return clip(clean.text, LENGTHS[name] ?? LENGTH);
    }
    if (Array.isArray(value)) return value.map((one) => through(one, name));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, through(held, key)]),
    );
  };
  const parts = SUMMARY_PARTS.map((part) => [part, through(summary[part], part)] as const);
  const clean = Object.fromEntries(parts) as Partial<Summary>;
  return { ...summary, ...clean, blanked: [...found] };
}

/** What the lines of a summary may weigh on a card, in bytes of JSON, so that it shows all that leaves. */
const WEIGHT = 17_000;
/** What a line weighs beside its words. */
const LINE = 90;
/** How much of a long list is tried, from generous to bare. */
const LIMITS = [40, 24, 16, 12, 8, 5, 3, 1] as const;

/** The fullest summary that a card can show whole. */
function fitted(summary: Summary): Summary {
  const tries = LIMITS.map((limit) => narrowed(summary, limit));
  return tries.find((one) => weight(one) <= WEIGHT) ?? narrowed(shortened(summary), 1);
}

function weight(summary: Summary): number {
  const lines = SUMMARY_PARTS.flatMap((part) => summaryLines(summary, part));
  const bytes = (text: string): number => encoder.encode(JSON.stringify(text)).length;
  return lines.reduce((sum, line) => sum + bytes(line) + LINE, 0);
}

const encoder = new TextEncoder();

function narrowed(summary: Summary, limit: number): Summary {
  const cut: Record<string, number> = {};
  const short = <T>(part: string, list: readonly T[] | null): T[] | null => {
    if (list === null || list.length <= limit) return list === null ? null : [...list];
    cut[part] = list.length - limit;
    return list.slice(0, limit);
  };
  const { answer } = summary;
  const remedies = short("remediation", summary.remediation);
  return {
    ...summary,
    answer:
      answer === null
        ? null
        : {
            ...answer,
            deciding: short("answer", answer.deciding) ?? [],
            sources: answer.sources.slice(0, limit),
          },
    facts: short("facts", summary.facts),
    missing: short("missing", summary.missing),
    tried: summary.tried,
    remediation:
      remedies?.map((one) => ({ ...one, commands: one.commands.slice(0, limit) })) ?? null,
    cut,
  };
}

/** Where even one of each is too much, as with the longest names there can be. */
function shortened(summary: Summary): Summary {
  const { question, answer } = summary;
  return {
    ...summary,
    question:
      question === null
        ? null
        : { typed: clip(question.typed, 600), read: clip(question.read, 300) },
    answer: answer === null ? null : { ...answer, sentence: clip(answer.sentence, 300) },
    tried: summary.tried?.map((one) => ({ ...one, asked: clip(one.asked, 120) })) ?? null,
  };
}

/** What an answer says now, for a ticket whose answer has changed. */
export function answerNowWords(document: AnswerDocument): string {
  return blank(headline(document)).text;
}
