import type { Answer, AnswerDocument } from "../../knowledge/index.js";
import type { Checklist } from "../checklist.js";
import type { Entry } from "../state.js";
import { LABELS } from "../words/en/labels.js";
import { SET_UP } from "../words/en/setup.js";
import { questionText } from "../words/en/question.js";
import { headline, isRetired } from "../words/en/verdict.js";
import {
  card,
  fitted,
  folded,
  press,
  toggle,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from "./card.js";
import { handOver, withHandOver } from "./hand-over.js";
import { checklistSection } from "./checklist.js";
import { backing, checks, fixes, stillOpen } from "./details.js";
import { notice, reading, settingsAndService, verdict } from "./verdict.js";

/** Which card a press is on, so that a stale one is known. */
export interface Address {
  readonly card: string;
  readonly revision: number;
}

/** What an answer's card shows. */
export interface AnswerView {
  readonly document: AnswerDocument;
  readonly answer: Answer;
  /** Null for an answer beside the one on the table: it has no buttons that refer to a card. */
  readonly address: Address | null;
  readonly checklist: Checklist;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly notice: string | null;
  /** The instant of this turn, for ages. */
  readonly now: string;
}

/** The answer, and on the same card the checklist where something is still open. */
export function answerCard(view: AnswerView): AdaptiveCard {
  return fitted((limit) => {
    const shown = { ...view, checklist: narrowed(view.checklist, limit) };
    return card(
      headline(view.document),
      [...top(shown, limit), ...body(shown, limit)],
      actions(shown),
    );
  });
}

/** Very long names leave room for fewer questions; the others come with the next card. */
function narrowed(list: Checklist, limit: number): Checklist {
  const questions = list.questions.slice(0, limit);
  return { ...list, questions, later: list.later + list.questions.length - questions.length };
}

function asks(view: AnswerView): boolean {
  return view.address !== null && view.checklist.questions.length > 0;
}

function top(view: AnswerView, limit: number): readonly CardElement[] {
  const { document } = view;
  return [
    ...notice(view.notice),
    verdict(document, view.answer),
    ...settingsAndService(document),
    ...reading(document, limit),
  ];
}

function body(view: AnswerView, limit: number): readonly CardElement[] {
  const { document } = view;
  const open = stillOpen(view.checklist.skipped, Math.min(limit, 8), LABELS.skippedSome);
  const inBacking = backing(document, Math.min(limit, 20));
  const inFixes = document.remediation.length === 0 ? [] : fixes(document, Math.min(limit, 10));
  if (asks(view)) {
    return [
      ...checklistSection(
        view.checklist,
        view.answer === "blocked" ? LABELS.onlySettings : null,
        view.entries,
        view.now,
      ),
      ...open,
      folded("details", [...checks(document, limit), ...inFixes, ...inBacking]),
    ];
  }
  return [
    ...checks(document, limit),
    ...open,
    ...(inFixes.length === 0 ? [] : [folded("fixes", inFixes)]),
    ...(inBacking.length === 0 ? [] : [folded("backing", inBacking)]),
  ];
}

function actions(view: AnswerView): readonly CardAction[] {
  const { document, address } = view;
  if (address === null) return [...toggles(view), handOver(document)];
  const question = document.understood;
  const personal =
    isRetired(document) && question !== null
      ? [
          press(LABELS.checkPersonal, "ask", {
            ...address,
            question: questionText({
              ...question,
              peer: { ...question.peer, kind: "unmanaged" },
            }),
          }),
        ]
      : [];
  const submit = asks(view)
    ? [
        press(
          LABELS.checkAgain,
          "answer-facts",
          { ...address, facts: view.checklist.questions.map((one) => one.fact) },
          "inputs",
        ),
      ]
    : [];
  const all = [
    ...submit,
    ...toggles(view),
    ...personal,
    ...(submit.length > 0 && personal.length > 0
      ? []
      : [press(LABELS.changeFact, "change-fact", { ...address })]),
    press(LABELS.changeQuestion, "correct", { ...address }),
    press(LABELS.seeEvidence, "show-evidence", { page: 0 }),
    ...(submit.length === 0 ? [] : [press(SET_UP.label, "ask", { question: SET_UP.text })]),
  ];
  // “What did you use” shows the evidence too, and the sources stand on the card.
  return withHandOver(all, document, LABELS.seeEvidence);
}

function toggles(view: AnswerView): readonly CardAction[] {
  if (asks(view)) return [toggle(LABELS.showDetails, "details")];
  const { document } = view;
  const backed =
    document.citations.length + document.assumed.length + document.unverified.length > 0;
  return [
    ...(document.remediation.length === 0 ? [] : [toggle(LABELS.showFixes, "fixes")]),
    ...(backed ? [toggle(LABELS.showDetails, "backing")] : []),
  ];
}
