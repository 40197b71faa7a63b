import type { AnswerDocument } from "../../knowledge/index.js";
import { noticeCard, visitorNoticeCard } from "../cards/changed.js";
import { changeLines } from "../cards/history.js";
import type { Change } from "../needs.js";
import type { Reply } from "../transition.js";
import { askedAs, fromTo, hasChanged, NOTICES, andOthers } from "../words/en/notices.js";
import { inert } from "../words/inert.js";
import { visitorText } from "../words/en/visitor.js";
import type { GivenQuestion, Verdict } from "./given.js";

/** How many answers a message shows; of the others only the number is told. */
const MOST_SHOWN = 5;
/** How many changes are named as the reason of one answer. */
const MOST_REASONS = 2;
/** How many facts of such a change are named. */
const MOST_FACTS = 4;

/** One answer that is another one now. */
export interface ChangedAnswer {
  readonly question: GivenQuestion;
  /** What was said before, and when: ISO 8601. */
  readonly was: Verdict;
  readonly at: string;
  /** The answer now. */
  readonly document: AnswerDocument;
}

/** What the message about changed answers is made from. */
export interface NoticeContext {
  /** ISO 8601. */
  readonly now: string;
  /** The changes since those answers were given, the newest first. */
  readonly changes: readonly Change[];
  /** Set for somebody who sees no settings. */
  readonly visitor: boolean;
  /** Names this message, so that a second copy can be told from a second message. */
  readonly id: string;
}

/** The message that tells somebody that answers they were given have changed. */
export function noticeReply(changed: readonly ChangedAnswer[], context: NoticeContext): Reply {
  const shown = changed.slice(0, MOST_SHOWN);
  const more = changed.length - shown.length;
  return context.visitor ? forVisitor(shown, more, context) : forAdmin(shown, more, context);
}

function forAdmin(shown: readonly ChangedAnswer[], more: number, context: NoticeContext): Reply {
  const reasoned = shown.map((one) => ({ ...one, because: reasons(one, context.changes) }));
  const parts = reasoned.map((one) =>
    [
      `${hasChanged(one.at, context.now)} ${inert(askedAs(one.question))}`,
      fromTo(one.was, one.document),
      ...because(one.because),
    ].join("\n"),
  );
  const { now, id } = context;
  return {
    text: [...parts, ...others(more)].join("\n\n"),
    card: noticeCard({ changed: reasoned, more, now, id }),
    cardId: id,
  };
}

function forVisitor(shown: readonly ChangedAnswer[], more: number, context: NoticeContext): Reply {
  const today = context.now.slice(0, 10);
  const parts = shown.map(
    ({ at, document }) => `${hasChanged(at, context.now)} ${visitorText(document, today)}`,
  );
  const texts = [...parts, ...others(more)];
  return {
    text: texts.join("\n\n"),
    card: visitorNoticeCard(
      texts,
      shown.map(({ question }) => question),
      context.id,
    ),
    cardId: context.id,
  };
}

function others(more: number): readonly string[] {
  return more > 0 ? [andOthers(more)] : [];
}

function because(changes: readonly Change[]): readonly string[] {
  return changes.length === 0
    ? []
    : [`${NOTICES.because}:`, ...changes.flatMap((change) => changeLines(change))];
}

/** The changes since an answer was given that touched what it rests on now; where none is known to have, the newest. */
function reasons({ at, document }: ChangedAnswer, changes: readonly Change[]): readonly Change[] {
  const facts = new Set([
    ...document.checks.flatMap((check) => check.facts.map(({ name }) => name)),
    ...document.missing.map(({ fact }) => fact),
  ]);
  const since = changes.filter((change) => change.at >= at);
  const touching = since.flatMap((change): readonly Change[] => {
    const touched = change.facts.filter(({ name }) => facts.has(name)).slice(0, MOST_FACTS);
    return touched.length === 0 ? [] : [{ ...change, facts: touched, count: touched.length }];
  });
  return touching.length === 0
    ? since.slice(0, 1).map((change) => ({ ...change, facts: [], count: 0 }))
    : touching.slice(0, MOST_REASONS);
}
