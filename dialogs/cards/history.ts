import type { Change, ChangedFact, ChangedValue } from "../needs.js";
import { factTitle, valueWords } from "../words/en/facts.js";
import { changeTitle, HISTORY } from "../words/en/history.js";
import { andMore, LABELS, pageWords } from "../words/en/labels.js";
import {
  card,
  container,
  fitted,
  heading,
  line,
  plain,
  press,
  run,
  words,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from "./card.js";
import { notice } from "./verdict.js";

/** How many changes a page shows. */
const CHANGES_PER_PAGE = 5;

/** How many facts of a change are shown under it. */
const FACTS_SHOWN = 6;

/** The changes of what is known, page by page. */
export interface HistoryView {
  /** The newest first. */
  readonly changes: readonly Change[];
  readonly summary: string;
  readonly page: number;
  /** The revision that can be taken back, or null. */
  readonly undoable: number | null;
  /** The card they are on. */
  readonly card: string;
  readonly notice: string | null;
}

/** A card of changes: who, when, and every fact from what to what, by which source. */
export function historyCard(view: HistoryView): AdaptiveCard {
  const { page, pages, shown } = pageOf(view);
  return fitted((limit) =>
    card(
      `${HISTORY.title}. ${view.summary}`,
      [
        ...notice(view.notice),
        heading(HISTORY.title, "Large"),
        words(view.summary, { isSubtle: true, spacing: "Small" }),
        ...shown.map((change) => changeBox(change, Math.min(limit, FACTS_SHOWN))),
        ...(pages === 1 ? [] : [words(pageWords(page, pages), { isSubtle: true, size: "Small" })]),
      ],
      buttons(view, page, pages),
    ),
  );
}

function pageOf(view: HistoryView): {
  readonly page: number;
  readonly pages: number;
  readonly shown: readonly Change[];
} {
  const pages = Math.max(1, Math.ceil(view.changes.length / CHANGES_PER_PAGE));
  const page = Math.min(view.page, pages - 1);
  const from = page * CHANGES_PER_PAGE;
  return { page, pages, shown: view.changes.slice(from, from + CHANGES_PER_PAGE) };
}

function buttons(view: HistoryView, page: number, pages: number): readonly CardAction[] {
  const turn = (title: string, to: number): CardAction =>
    press(title, "show-history", { card: view.card, page: to });
  return [
    ...(view.undoable === null || page > 0
      ? []
      : [press(HISTORY.undo, "undo-change", { card: view.card, revision: view.undoable })]),
    ...(page > 0 ? [turn(LABELS.previousPage, page - 1)] : []),
    ...(page < pages - 1 ? [turn(LABELS.nextPage, page + 1)] : []),
  ];
}

/** One change with its facts. */
export function changeBox(change: Change, limit: number): CardElement {
  const facts = change.facts.slice(0, limit);
  const rest = change.count - facts.length;
  return container(
    [
      plain(changeTitle(change), { weight: "Bolder" }),
      ...facts.flatMap(factLines),
      ...(rest > 0
        ? [words(andMore(rest, rest === 1 ? "fact" : "facts"), { isSubtle: true })]
        : []),
    ],
    { spacing: "Large" },
  );
}

function factLines({ name, from, to }: ChangedFact): readonly CardElement[] {
  const sources = sourcesOf(to.length === 0 ? from : to);
  return [
    line([
      run(`${factTitle(name)}:  ${isSame(from, to) ? "" : `${valuesWords(from)}  →  `}`),
      run(toWords(from, to), { weight: "Bolder" }),
    ]),
    ...(sources === ""
      ? []
      : [plain(sources, { size: "Small", isSubtle: true }, { spacing: "None" })]),
  ];
}

/** What a fact became; said so where another source only says the same. */
function toWords(from: readonly ChangedValue[], to: readonly ChangedValue[]): string {
  return isSame(from, to) ? `${valuesWords(to)}, ${HISTORY.saidAgain}` : valuesWords(to);
}

function isSame(from: readonly ChangedValue[], to: readonly ChangedValue[]): boolean {
  const told = (values: readonly ChangedValue[]): string =>
    values
      .map(({ value }) => JSON.stringify(value))
      .sort()
      .join();
  return told(from) === told(to);
}

function valuesWords(values: readonly ChangedValue[]): string {
  if (values.length === 0) return HISTORY.none;
  const told = values.slice(0, 3).map(({ value }) => valueWords(value, 4));
  return values.length > 1 ? `${LABELS.conflict} (${told.join(" / ")})` : (told[0] ?? "");
}

function sourcesOf(values: readonly ChangedValue[]): string {
  return [...new Set(values.slice(0, 3).map(({ source }) => source))].join(", ");
}

/** The same as plain text. */
export function historyText(view: HistoryView): string {
  const { page, pages, shown } = pageOf(view);
  return [
    ...(view.notice === null ? [] : [view.notice]),
    `${HISTORY.title}. ${view.summary}`,
    ...shown.flatMap((change) => ["", ...changeLines(change)]),
    ...(pages === 1 ? [] : ["", pageWords(page, pages)]),
  ].join("\n");
}

/** One change as lines of plain text. */
export function changeLines(change: Change): readonly string[] {
  const facts = change.facts.slice(0, FACTS_SHOWN);
  const rest = change.count - facts.length;
  return [
    `${changeTitle(change)}:`,
    ...facts.map(
      ({ name, from, to }) =>
        run(
          `  ${factTitle(name)}: ${isSame(from, to) ? "" : `${valuesWords(from)} → `}${toWords(from, to)} (${sourcesOf(to.length === 0 ? from : to)})`,
        ).text,
    ),
    ...(rest > 0 ? [`  ${andMore(rest, rest === 1 ? "fact" : "facts")}`] : []),
  ];
}
