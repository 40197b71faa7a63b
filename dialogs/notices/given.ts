import type { Answer, AnswerDocument, Understood } from "../../knowledge/index.js";
import type { Interpretation, ReadingAssumption } from "../interpret/interpretation.js";

/** A question as it was answered: all that is needed to answer it again. */
export interface GivenQuestion {
  /** As typed. */
  readonly text: string;
  readonly understood: Understood;
  /** The date it named, or null for the day on which it is answered. */
  readonly asOf: string | null;
  readonly assumed: readonly ReadingAssumption[];
  readonly notes: readonly string[];
}

/** What was said to it. */
export interface Verdict {
  readonly answer: Answer;
  readonly bySettings: Answer | null;
}

/** An answer that somebody was given and can rely on until they are told otherwise. */
export interface GivenAnswer extends Verdict {
  readonly question: GivenQuestion;
  readonly deciding: readonly string[];
}

/** The answer to keep from a document, or null where nothing was decided about reaching somebody. */
export function givenAnswer(
  document: AnswerDocument,
  asked: Pick<Interpretation, "asOf" | "assumed" | "notes"> & { readonly text: string },
): GivenAnswer | null {
  const { understood, answer, bySettings, deciding } = document;
  if (understood?.kind !== "reach" || answer === null) return null;
  const { text, asOf, assumed, notes } = asked;
  return { question: { text, understood, asOf, assumed, notes }, answer, bySettings, deciding };
}

/** What a question is known by: two that mean the same on the same date are one, however they were worded. */
export function questionKey({
  understood,
  asOf,
}: Pick<GivenQuestion, "understood" | "asOf">): string {
  const { kind, subject, peer, modality, direction } = understood;
  return JSON.stringify([
    kind,
    subject,
    peer.kind,
    peer.address,
    peer.domain,
    modality,
    direction,
    asOf,
  ]);
}

/** The question as it was read, to be answered again. */
export function readingOf(question: GivenQuestion): Interpretation {
  const { understood, asOf, assumed, notes } = question;
  return {
    understood,
    asOf,
    assumed,
    notes,
    command: null,
    clarify: null,
    offTopic: false,
    also: [],
  };
}
