import {
  evaluate,
  reportDecision,
  type AnswerDocument,
  type ReachQuestion,
  type Understood,
} from "../knowledge/index.js";
import {
  articleDocument,
  consultFor,
  furtherReading,
  shelfOf,
  withChoice,
} from "./articles/answer.js";
import type { AskContext } from "./ask-context.js";
import { explore } from "./exploring/index.js";
import type { Interpretation, ReadingContext } from "./interpret/interpretation.js";
import { answerText } from "./words/answer.js";
import { asKnownNote, cannotLookBack } from "./words/en/history.js";
import { homeNotes } from "./words/home.js";
import { seeAlso } from "./words/article.js";
import { cannotAnswer, clarifyDomain, unreadable } from "./words/asking-back.js";

export type { AskContext } from "./ask-context.js";

/** What the reader may know when it reads a text in this context. */
export function readingContext(context: AskContext): ReadingContext {
  const { environment, ownDomains } = context;
  const stated = environment.slot("Organization.Domains").value !== undefined;
  return {
    ownDomains: stated || ownDomains.length === 0 ? environment.ownDomains : ownDomains,
    users: environment.users,
    asker: context.asker,
    today: context.today,
  };
}

/** Answers a text that has been read, or asks back; names an article that has more on it. */
export function answerInterpretation(
  text: string,
  read: Interpretation,
  context: AskContext,
): AnswerDocument {
  return typeof read.snapshot === "string" && read.clarify === null
    ? answerAsKnown(text, read, read.snapshot, context)
    : answerNow(text, read, context);
}

/** Answers by what was known on a day. INVARIANT: where that is not at hand nothing is answered, least of all by what is known now. */
function answerAsKnown(
  text: string,
  read: Interpretation,
  day: string,
  context: AskContext,
): AnswerDocument {
  const environment = context.past?.get(day);
  if (environment === undefined) {
    return spoken({ ...blankDocument(text, read, context, []), clarify: cannotLookBack(day) });
  }
  const then = { ...context, environment };
  return told(answerNow(text, read, then), asKnownNote(day, read.asOf ?? context.asOf), context);
}

/** Says first which day's knowledge the answer rests on; what to change about it is a matter of now. */
function told(document: AnswerDocument, note: string, context: AskContext): AnswerDocument {
  const noted = {
    ...document,
    remediation: [],
    notes: [note, ...document.notes],
    also: document.also.map((further) => told(further, note, context)),
  };
  return context.wordless === true || document.answer === null ? noted : spoken(noted);
}

function answerNow(text: string, read: Interpretation, context: AskContext): AnswerDocument {
  const document = answerOne(text, read, context);
  const shelf = shelfOf(context, read.asOf);
  const further = shelf === null ? null : furtherReading(text, read, shelf);
  if (further === null) return document;
  return document.clarify === null
    ? { ...document, text: `${document.text}\n\n${seeAlso([further])}` }
    : spoken({ ...document, choices: withChoice(document.choices, further) });
}

function answerOne(text: string, read: Interpretation, context: AskContext): AnswerDocument {
  const also = read.also.map((further) => answerOne(text, further, context));
  const blank = blankDocument(text, read, context, also);
  const shelf = shelfOf(context, read.asOf);
  const consulted = shelf === null ? null : consultFor(text, read, shelf);
  if (consulted !== null) return articleDocument(blank, consulted);
  if (read.clarify !== null) {
    return spoken({ ...blank, clarify: read.clarify.text, choices: read.clarify.choices });
  }
  if (read.understood === null || read.offTopic) {
    return spoken({ ...blank, understood: null, clarify: unreadable(read.offTopic) });
  }
  const reach = reachQuestion(read.understood);
  return reach === null
    ? (explore(text, read, blank, context) ?? { ...blank, text: cannotAnswer(read.understood) })
    : decide(reach, blank, read, context);
}

function decide(
  question: ReachQuestion,
  blank: AnswerDocument,
  read: Interpretation,
  context: AskContext,
): AnswerDocument {
  const decision = evaluate(question, context.environment, read.asOf ?? context.asOf);
  if (decision.bySettings === "undetermined" && decision.missing.length === 0) {
    return spoken({ ...blank, clarify: clarifyDomain(question) });
  }
  const report = reportDecision(decision);
  const document = {
    ...blank,
    ...report,
    assumed: [...read.assumed, ...report.assumed],
    notes: [...read.notes, ...homeNotes(decision)],
  };
  return context.wordless === true ? document : spoken(document);
}

function spoken(document: AnswerDocument): AnswerDocument {
  return { ...document, text: answerText(document) };
}

/** The question as the evaluator takes it, or null for one that settings do not decide. */
function reachQuestion(understood: Understood): ReachQuestion | null {
  const { kind, subject, peer, modality, direction } = understood;
  if (kind !== "reach" || modality === null || direction === null) return null;
  if (peer.kind === null || peer.kind === "guest") return null;
  return { subject, peer: { ...peer, kind: peer.kind }, modality, direction };
}

function blankDocument(
  text: string,
  read: Interpretation,
  context: AskContext,
  also: readonly AnswerDocument[],
): AnswerDocument {
  return {
    id: null,
    question: text,
    understood: read.understood,
    clarify: null,
    choices: [],
    also,
    asOf: read.asOf ?? context.asOf,
    answer: null,
    bySettings: null,
    deciding: [],
    missing: [],
    unverified: [],
    worthChecking: [],
    assumed: read.assumed,
    notes: read.notes,
    checks: [],
    remediation: [],
    citations: [],
    text: "",
  };
}
