import type { AnswerDocument } from "../../knowledge/index.js";
import type { Change } from "../needs.js";
import type { GivenQuestion, Verdict } from "../notices/given.js";
import { andOthers, askedAs, fromTo, hasChanged, NOTICES } from "../words/en/notices.js";
import { answerCard } from "./answer.js";
import {
  card,
  container,
  fitted,
  heading,
  plain,
  press,
  words,
  type ActionData,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from "./card.js";
import { handOver, type Handed } from "./hand-over.js";
import { changeBox } from "./history.js";
import { verdict } from "./verdict.js";

/** One answer that changed, with what it was and why. */
interface ChangedView {
  readonly question: GivenQuestion;
  readonly was: Verdict;
  readonly at: string;
  readonly document: AnswerDocument;
  readonly because: readonly Change[];
}

/** What a card about changed answers shows. */
export interface NoticeView {
  readonly changed: readonly ChangedView[];
  readonly more: number;
  readonly now: string;
  readonly id: string;
}

/** One changed answer as its whole card, with what it was and why on top; several in short, each with a way to the whole. */
export function noticeCard(view: NoticeView): AdaptiveCard {
  const [first] = view.changed;
  return first !== undefined && view.changed.length === 1 && view.more === 0
    ? wholeCard(first, view)
    : listCard(view);
}

/** The same for somebody who sees no settings: the words, the way to hand one over, or to each of several, and the way to hear no more. */
export function visitorNoticeCard(
  texts: readonly string[],
  questions: readonly GivenQuestion[],
  id: string,
): AdaptiveCard {
  const [first] = questions;
  const ways =
    first !== undefined && questions.length === 1
      ? [handOver(handed(first))]
      : questions.map(seeButton);
  return card(
    texts.join(" "),
    texts.map((text) => plain(text)),
    [...ways, muteButton({ notice: id })],
  );
}

/** INVARIANT: carried as a whole, so that it is not taken for the question as it was answered before. */
function handed(question: GivenQuestion): Handed {
  const whole = askedAs(question);
  return { question: whole, whole };
}

function wholeCard(changed: ChangedView, { now, id }: NoticeView): AdaptiveCard {
  const document = { ...changed.document, ...handed(changed.question) };
  const { answer } = document;
  if (answer === null) return listCard({ changed: [changed], more: 0, now, id });
  return fitted((limit) => {
    const whole = answerCard({
      document,
      answer,
      address: null,
      checklist: { questions: [], later: 0, skipped: [] },
      entries: {},
      notice: `${hasChanged(changed.at, now)} ${fromTo(changed.was, document)}`,
      now,
    });
    return {
      ...whole,
      body: [...whole.body, ...reasonBoxes(changed.because, limit)],
      actions: [...(whole.actions ?? []), seeButton(changed.question), muteButton({ notice: id })],
    };
  });
}

function listCard(view: NoticeView): AdaptiveCard {
  const { changed, more, now, id } = view;
  return fitted((limit) =>
    card(
      NOTICES.several,
      [
        heading(NOTICES.several, "Large"),
        ...changed.flatMap((one) => [...summary(one, now, Math.min(limit, 4))]),
        ...(more > 0 ? [words(andOthers(more), { isSubtle: true })] : []),
      ],
      [...changed.map(({ question }) => seeButton(question)), muteButton({ notice: id })],
    ),
  );
}

function summary(
  { question, was, at, document, because }: ChangedView,
  now: string,
  limit: number,
): readonly CardElement[] {
  return [
    container(
      [
        plain(askedAs(question), { weight: "Bolder" }),
        words(`${hasChanged(at, now)} ${fromTo(was, document)}`),
      ],
      { spacing: "Large" },
    ),
    ...(document.answer === null ? [] : [verdict(document, document.answer)]),
    ...reasonBoxes(because, limit),
  ];
}

function reasonBoxes(because: readonly Change[], limit: number): readonly CardElement[] {
  return because.length === 0
    ? []
    : [
        words(NOTICES.because, { isSubtle: true, size: "Small" }),
        ...because.map((change) => changeBox(change, limit)),
      ];
}

function seeButton(question: GivenQuestion): CardAction {
  return press(NOTICES.seeWhole, "ask", { question: askedAs(question) });
}

function muteButton(data: ActionData): CardAction {
  return press(NOTICES.muteButton, "mute", data);
}
