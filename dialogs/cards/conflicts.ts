import type { FactQuestion } from "../checklist.js";
import { FILES } from "../words/en/bringing.js";
import { LABELS, pageWords } from "../words/en/labels.js";
import { card, heading, press, words, type AdaptiveCard, type CardAction } from "./card.js";
import { factField } from "./fact-fields.js";
import { notice } from "./verdict.js";

/** How many contradictions a page shows: each is a choice of up to six values with their sources. */
export const CONFLICTS_PER_PAGE = 5;

/** A page of facts that sources disagree about. */
export interface ConflictsView {
  readonly shown: readonly FactQuestion[];
  /** How many there are on all pages. */
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  /** The card they are on. */
  readonly card: string;
  readonly now: string;
  readonly notice: string | null;
}

/** What contradicts, side by side with source and age, to be chosen one by one or by one rule for all. */
export function conflictsCard(view: ConflictsView): AdaptiveCard {
  const { shown, count, page, pages, now } = view;
  const lead = count === 0 ? FILES.noConflicts : FILES.conflictsLead;
  return card(
    `${FILES.conflictsTitle}. ${lead}`,
    [
      ...notice(view.notice),
      heading(FILES.conflictsTitle, "Large"),
      words(lead, { isSubtle: true, spacing: "Small" }),
      ...shown.map((question, index) => factField(question, index, now)),
      ...(pages === 1 ? [] : [words(pageWords(page, pages), { isSubtle: true, size: "Small" })]),
    ],
    shown.length === 0 ? [] : buttons(view),
  );
}

function buttons({ shown, count, page, pages, card: id }: ConflictsView): readonly CardAction[] {
  const address = { card: id, page };
  const facts = shown.map(({ fact }) => fact);
  const turnTo = (title: string, to: number): CardAction =>
    press(title, "show-conflicts", { card: id, page: to });
  return [
    press(FILES.settleSome, "settle-conflicts", { ...address, facts }, "inputs"),
    ...(count === 1
      ? []
      : [
          press(FILES.newest, "settle-conflicts", { ...address, all: "newest" }),
          press(FILES.oldest, "settle-conflicts", { ...address, all: "oldest" }),
        ]),
    ...(page > 0 ? [turnTo(LABELS.previousPage, page - 1)] : []),
    ...(page < pages - 1 ? [turnTo(LABELS.nextPage, page + 1)] : []),
  ];
}
