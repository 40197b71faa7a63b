import type { Understood } from "../../knowledge/index.js";
import type { Interpretation } from "./interpretation.js";
import { asQuestion, phraseQuestion } from "./phrase-question.js";
import { likeliest, type Opinion, type Sort } from "./second-opinion.js";

/** A text as the grammar reads it, and how it would be read as another sort of question. */
export interface Reading {
  readonly read: Interpretation;
  readonly sort: Sort;
  /** As it stands, to tell the questions the bot phrases itself. */
  readonly text: string;
  /** A change is supposed in it. */
  readonly supposes: boolean;
  readonly opinion: () => Opinion;
  /** The same text, taken for that sort; null where it cannot be. */
  readonly readAs: (sort: Sort) => Interpretation | null;
  /** What the grammar makes of another text. */
  readonly reread: (text: string) => Interpretation;
}

/**
 * Below this the words speak too much against the grammar for an answer. In cross-validation 24 in 1,000 of the
 * casebook would be asked about for it, and 3 in 1,000 of the phrasings set aside are; at 0.1 fewer misreadings are found.
 */
const DOUBTFUL = 0.15;
/** From here on the words are heard instead of the grammar: in cross-validation wrongly so for 1 in 1,000 phrasings, with 0.85 and 0.05 for 3. */
const SURE = { wanted: 0.9, read: 0.03 };

/** The grammar's reading where the words do not speak against it, else the other reading or a question which is meant. */
export function settle(reading: Reading): Interpretation {
  const { read, sort } = reading;
  if (isOpen(read) || isOwnPhrase(reading)) return read;
  const opinion = reading.opinion();
  const other = likeliest(opinion);
  if (other === sort || opinion[sort] >= DOUBTFUL) return read;
  const otherwise = reading.readAs(other);
  if (otherwise === null) return askWhich(reading, other, null);
  if (ARTICLES.has(sort) && ARTICLES.has(other)) return otherwise;
  return isSure(opinion, sort, other) && canTurn(reading, other, otherwise)
    ? {
        ...otherwise,
        notes: [...otherwise.notes, `I took it that you want to know ${MEANT[other]}.`],
      }
    : askWhich(reading, other, otherwise);
}

function isSure(opinion: Opinion, sort: Sort, other: Sort): boolean {
  return opinion[other] >= SURE.wanted && opinion[sort] <= SURE.read;
}

function isOpen({ offTopic, clarify, also }: Interpretation): boolean {
  return offTopic || clarify !== null || also.some((further) => further.clarify !== null);
}

/** What the buttons say is never doubted. */
function isOwnPhrase({ read, text }: Reading): boolean {
  return read.also.length === 0 && phraseOf(read) === text.trim();
}

function phraseOf({ understood, asOf, change, goal }: Interpretation): string | null {
  if (understood === null || !isPhrased(understood)) return null;
  return phraseQuestion({ question: asQuestion(understood), asOf, change, goal });
}

function isPhrased({ kind }: Understood): boolean {
  return kind === "reach" || kind === "who" || kind === "fix" || kind === "what-if";
}

/** Both are answered from articles: there is nothing to choose between. */
const ARTICLES: ReadonlySet<Sort> = new Set<Sort>(["topic", "trouble"]);
const FIXES: ReadonlySet<Sort> = new Set<Sort>(["fix-allow", "fix-block"]);
const TURNED: ReadonlySet<Sort> = new Set<Sort>(["reach", "who", ...FIXES]);

/** Among questions on the same people only: no change is left out, nobody named is lost, and nothing is stopped that was to be allowed. */
function canTurn(
  { read, sort, supposes }: Reading,
  other: Sort,
  otherwise: Interpretation,
): boolean {
  if (supposes || isOpen(otherwise)) return false;
  if (!TURNED.has(sort) || !TURNED.has(other) || (FIXES.has(sort) && FIXES.has(other)))
    return false;
  const subjects = [read, ...read.also].map(({ understood }) => understood?.subject ?? null);
  return other !== "who" || subjects.every((subject) => subject === null);
}

const MEANT: Readonly<Record<Sort, string>> = {
  reach: "whether people may reach each other",
  who: "which of your users may",
  "fix-allow": "what to change so that it becomes possible",
  "fix-block": "how to stop it",
  "what-if": "what a change would do",
  topic: "how something works",
  trouble: "why something fails",
  command: "what I can do for you",
  "off-topic": "something that is not about external access",
};
const MOST_CHOICES = 6;

function askWhich(reading: Reading, other: Sort, otherwise: Interpretation | null): Interpretation {
  const { read, sort } = reading;
  const further = otherwise === null ? [] : [otherwise, ...otherwise.also];
  const offered = [read, ...read.also, ...further].filter((one) => isWhole(one, reading));
  const choices = offered.flatMap((one) => phraseOf(one) ?? []).slice(0, MOST_CHOICES);
  return {
    ...read,
    understood: shared(offered, read),
    clarify: {
      text: `This could be meant either way: you may want to know ${MEANT[sort]}, or ${MEANT[other]}. Which is it? If it is neither, please put it in other words.`,
      choices: [...new Set(choices)].map((question) => ({ label: question, question })),
    },
    notes: [],
    also: [],
  };
}

/** A longer question is none to press. */
const LONGEST_CHOICE = 400;

/** Whether the question a reading is phrased as reads back as just that. */
function isWhole(one: Interpretation, { reread }: Reading): boolean {
  const question = one.clarify === null ? phraseOf(one) : null;
  if (question === null || question.length > LONGEST_CHOICE) return false;
  const again = reread(question);
  return again.clarify === null && again.also.length === 0 && phraseOf(again) === question;
}

const NOBODY = { kind: null, address: null, domain: null };

/** What all that is offered has in common; the rest is what is asked. */
function shared(offered: readonly Interpretation[], read: Interpretation): Understood | null {
  const all = offered.flatMap(({ understood }) => understood ?? []);
  const [first = read.understood] = all;
  if (first === null) return null;
  const agree = (part: (one: Understood) => unknown): boolean =>
    new Set(all.map((one) => JSON.stringify(part(one)))).size <= 1;
  return {
    kind: null,
    subject: agree(({ subject }) => subject) ? first.subject : null,
    peer: agree(({ peer }) => peer) ? first.peer : NOBODY,
    modality: agree(({ modality }) => modality) ? first.modality : null,
    direction: agree(({ direction }) => direction) ? first.direction : null,
  };
}
