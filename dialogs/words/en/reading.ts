import type { AnswerDocument, QuestionKind, Understood } from "../../../knowledge/index.js";
import { asQuestion, phrasePeer, phraseQuestion } from "../../interpret/phrase-question.js";
import { inert } from "../inert.js";
import { LABELS } from "./labels.js";
import { dateWords, MODALITY_WORDS } from "./question.js";

/** So much of a reading is shown: two addresses of the usual kind and the words around them. */
const LONGEST = 500;

/** What the change is called that a what-if supposes: it is written out below the line. */
const LISTED = "the change below";

/** In one line how a question was read that settings decide; empty where there was none. */
export function readAs(document: AnswerDocument): string {
  const { understood, asOf } = document;
  if (understood === null) return "";
  return `${LABELS.howRead}: ${inert(questionRead(understood, document), LONGEST)}  ·  as of ${dateWords(asOf)}`;
}

function questionRead(understood: Understood, { goal }: AnswerDocument): string {
  if (understood.kind === "what-if" && namesNobody(understood)) {
    return `What would ${LISTED} do, and whom would it touch?`;
  }
  return phraseQuestion({ question: asQuestion(understood), asOf: null, change: LISTED, goal });
}

function namesNobody({ subject, peer }: Understood): boolean {
  return subject === null && peer.kind === null && peer.address === null && peer.domain === null;
}

const EXPLAINED: Readonly<Partial<Record<QuestionKind, string>>> = {
  trouble: "something that does not work",
  reach: "whether somebody may",
  who: "who may",
  fix: "what to change",
  "what-if": "what a change would do",
};

/** In one line how a question was read that an article answers. */
export function readAsArticle(understood: Understood | null): string {
  const said = `${LABELS.howRead}: ${EXPLAINED[understood?.kind ?? "topic"] ?? "how something works"}`;
  if (understood === null) return said;
  const { subject, peer, modality } = understood;
  const named = peer.kind !== null || peer.address !== null || peer.domain !== null;
  return [
    said,
    ...(subject === null ? [] : [inert(subject, LONGEST)]),
    ...(named ? [inert(phrasePeer(understood), LONGEST)] : []),
    ...(modality === null ? [] : [MODALITY_WORDS[modality]]),
  ].join("  ·  ");
}
