import type { Evidence, Slot } from "../../knowledge/index.js";
import { isOld, type AgeLimit } from "../age.js";
import type { Remark } from "../overview.js";
import { factTitle, valueWords, whenWords } from "../words/en/facts.js";
import { oldMark } from "../words/en/overview.js";
import { SET_UP } from "../words/en/setup.js";
import { LABELS, pageWords } from "../words/en/labels.js";
import {
  card,
  fitted,
  heading,
  line,
  plain,
  press,
  run,
  words,
  container,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from "./card.js";
import { handOver } from "./hand-over.js";

/** How many facts a page shows: two screens of a phone. */
export const FACTS_PER_PAGE = 10;

/** Facts under one heading. */
export interface FactGroup {
  readonly title: string;
  readonly slots: readonly Slot[];
}

/** A list of facts, each with value, source, time and person, page by page. */
export interface FactsView {
  readonly title: string;
  /** Said under the title. */
  readonly summary: string;
  /** Said before the first fact, on the first page. */
  readonly remarks: readonly Remark[];
  readonly groups: readonly FactGroup[];
  readonly page: number;
  /** From which age evidence is marked. */
  readonly limit: AgeLimit;
  /** The verb that shows another page of this card, and the card it is on. */
  readonly verb: "show-environment" | "show-evidence";
  readonly card: string;
  /** What handing it over is about; the last question where nothing is said. */
  readonly question?: string;
}

/** The number of pages a list of facts takes; at least one. */
export function pageCount(groups: readonly FactGroup[]): number {
  const facts = groups.reduce((sum, group) => sum + group.slots.length, 0);
  return Math.max(1, Math.ceil(facts / FACTS_PER_PAGE));
}

/** A card of facts. */
export function factsCard(view: FactsView): AdaptiveCard {
  const pages = pageCount(view.groups);
  const page = Math.min(view.page, pages - 1);
  return fitted((limit) =>
    card(
      `${view.title}. ${view.summary}`,
      [
        heading(view.title, "Large"),
        ...(view.summary === "" ? [] : [words(view.summary, { isSubtle: true, spacing: "Small" })]),
        ...(page === 0 ? view.remarks.flatMap(remarkRows) : []),
        ...onPage(view.groups, page).flatMap((group) => groupRows(group, view.limit, limit)),
        ...(pages === 1 ? [] : [words(pageWords(page, pages), { isSubtle: true, size: "Small" })]),
      ],
      paging(view, page, pages),
    ),
  );
}

/** The part of each group that stands on a page; a group without facts there is left out. */
function onPage(groups: readonly FactGroup[], page: number): readonly FactGroup[] {
  const from = page * FACTS_PER_PAGE;
  let before = 0;
  return groups
    .map(({ title, slots }) => {
      const start = Math.max(0, from - before);
      const end = Math.max(0, from + FACTS_PER_PAGE - before);
      before += slots.length;
      return { title, slots: slots.slice(start, end) };
    })
    .filter((group) => group.slots.length > 0);
}

function paging(view: FactsView, page: number, pages: number): readonly CardAction[] {
  const turn = (title: string, to: number): CardAction =>
    press(title, view.verb, { card: view.card, page: to });
  return [
    ...(page > 0 ? [turn(LABELS.previousPage, page - 1)] : []),
    ...(page < pages - 1 ? [turn(LABELS.nextPage, page + 1)] : []),
    ...(view.verb === "show-environment"
      ? [press(SET_UP.label, "ask", { question: SET_UP.text })]
      : []),
    handOver(view.question ?? null),
  ];
}

function remarkRows({ title, lines }: Remark): readonly CardElement[] {
  return [
    container(
      [
        { ...heading(title), spacing: "None" },
        ...lines.slice(0, REMARKS_SHOWN).map((one) => plain(one, {}, { spacing: "Small" })),
      ],
      { style: "emphasis", spacing: "Medium" },
    ),
  ];
}

/** More would push the facts off the screen. */
const REMARKS_SHOWN = 6;

function groupRows(group: FactGroup, age: AgeLimit, limit: number): readonly CardElement[] {
  return [
    ...(group.title === "" ? [] : [{ ...heading(group.title), spacing: "Large" as const }]),
    ...group.slots.slice(0, limit).map((slot) => factRow(slot, age, Math.min(limit, 4))),
  ];
}

function factRow(slot: Slot, age: AgeLimit, limit: number): CardElement {
  const value = slot.conflict
    ? run(`? ${LABELS.conflict}`, { color: "Warning", weight: "Bolder" })
    : run(valueWords(slot.value), { weight: "Bolder" });
  return container(
    [
      line([run(`${factTitle(slot.name)}:  `), value]),
      ...slot.evidence
        .slice(0, limit)
        .map((one) =>
          plain(
            `${slot.conflict ? `${valueWords(one.value, 4)}: ` : ""}${sourceWords(one, age)}`,
            { size: "Small", isSubtle: true },
            { spacing: "None" },
          ),
        ),
    ],
    { spacing: "Medium" },
  );
}

/** Where a piece of evidence comes from, when, who gave it, and whether that is long ago. */
function sourceWords(evidence: Evidence, age: AgeLimit): string {
  const by = evidence.by === undefined ? [] : [evidence.by];
  const old = age.days !== null && isOld(evidence, age) ? [oldMark(age.days)] : [];
  return [evidence.source, whenWords(evidence.at), ...by, ...old].join("  ·  ");
}

/** The same list as plain text. */
export function factsText(view: FactsView): string {
  const pages = pageCount(view.groups);
  const page = Math.min(view.page, pages - 1);
  const rows = onPage(view.groups, page).flatMap((group) => [
    "",
    ...(group.title === "" ? [] : [`${group.title}:`]),
    ...group.slots.flatMap((slot) => [
      `  ${run(`${factTitle(slot.name)}: ${slot.conflict ? LABELS.conflict : valueWords(slot.value)}`).text}`,
      ...slot.evidence
        .slice(0, 4)
        .map(
          (one) => `      ${valueWords(one.value, 4)}: ${run(sourceWords(one, view.limit)).text}`,
        ),
    ]),
  ]);
  const foot = pages === 1 ? [] : ["", pageWords(page, pages)];
  const remarks = view.remarks.flatMap(({ title, lines }) => [
    "",
    `${title}:`,
    ...lines.map((one) => `  ${one}`),
  ]);
  const before = page === 0 ? remarks : [];
  return [`${view.title}. ${view.summary}`.trim(), ...before, ...rows, ...foot].join("\n");
}
