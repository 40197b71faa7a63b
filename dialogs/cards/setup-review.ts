import type { ReviewRow, ReviewView } from "../setup/review.js";
import type { Standing } from "../setup/plan.js";
import { pageWords } from "../words/en/labels.js";
import {
  answeredWords,
  asideWords,
  goOnWords,
  originWords,
  SETUP_TALK,
} from "../words/en/setup.js";
import { clip } from "../words/inert.js";
import type { Address } from "./answer.js";
import {
  card,
  container,
  fitted,
  heading,
  line,
  plain,
  press,
  run,
  signed,
  words,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
  type TextRun,
} from "./card.js";
import { wrong } from "./fact-fields.js";
import { notice } from "./verdict.js";

const SMALL = { size: "Small", isSubtle: true } as const;

/** Every answer of the checklist, page by page, with a way to change each. */
export function setupReviewCard(
  view: ReviewView,
  address: Address,
  said: string | null,
  now: string,
): AdaptiveCard {
  const summary = answeredWords(view.answered, view.count);
  return fitted((limit) =>
    card(
      `${SETUP_TALK.reviewTitle}. ${summary}`,
      [
        ...notice(said),
        container(
          [heading(SETUP_TALK.reviewTitle, "Large"), words(summary, { spacing: "Small" })],
          { style: "accent", bleed: true },
        ),
        ...rows(view.rows, limit * 10, now),
        ...(view.pages === 1 ? [] : [words(pageWords(view.page, view.pages), SMALL)]),
        ...(view.aside.length === 0
          ? []
          : [plain(asideWords(view.aside), SMALL, { separator: true, spacing: "Medium" })]),
        ...pick(view),
      ],
      actions(view, address),
    ),
  );
}

function rows(all: readonly ReviewRow[], room: number, now: string): readonly CardElement[] {
  return all.flatMap((row, index) => [
    ...(row.section === all[index - 1]?.section
      ? []
      : [{ ...heading(row.section), spacing: "Large" as const }]),
    signed(signOf(row.standing), [
      line([
        run(`${row.title}:  `),
        run(
          clip(stateWords(row.standing), room),
          row.standing.is === "answered" ? { weight: "Bolder" } : { isSubtle: true },
        ),
      ]),
      ...(origin(row, now) === ""
        ? []
        : [plain(clip(origin(row, now), room), SMALL, { spacing: "None" })]),
    ]),
  ]);
}

function signOf({ is }: Standing): TextRun {
  switch (is) {
    case "answered":
      return run("✓", { color: "Good", weight: "Bolder" });
    case "unknown":
      return run("?", { color: "Warning", weight: "Bolder" });
    case "put-off":
      return run("–", { weight: "Bolder" });
    case "open":
      return run("○", { weight: "Bolder" });
  }
}

function stateWords(standing: Standing): string {
  switch (standing.is) {
    case "answered":
      return standing.value;
    case "unknown":
      return SETUP_TALK.unknown;
    case "put-off":
      return SETUP_TALK.putOff;
    case "open":
      return standing.because === "conflict" ? SETUP_TALK.disputed : SETUP_TALK.open;
  }
}

function origin({ standing }: ReviewRow, now: string): string {
  return standing.is === "answered" ? originWords(standing.evidence, now) : "";
}

function pick(view: ReviewView): readonly CardElement[] {
  return [
    container(
      [
        {
          type: "Input.ChoiceSet",
          id: "pick",
          label: SETUP_TALK.reviewPick,
          errorMessage: SETUP_TALK.reviewPickError,
          style: "compact",
          placeholder: SETUP_TALK.choose,
          choices: view.rows.map(({ key, title }) => ({ title: clip(title, 160), value: key })),
        },
        ...(view.error === null ? [] : [wrong(view.error)]),
      ],
      { separator: true, spacing: "Medium" },
    ),
  ];
}

function actions(view: ReviewView, address: Address): readonly CardAction[] {
  const at = { ...address };
  const page = (title: string, to: number): CardAction =>
    press(title, "setup-go", { ...at, to: "review", page: to });
  return [
    press(SETUP_TALK.edit, "setup-edit", at, "inputs"),
    ...(view.waiting === 0
      ? []
      : [press(goOnWords(view.waiting), "setup-go", { ...at, to: "next" })]),
    ...(view.page < view.pages - 1 ? [page(SETUP_TALK.nextPage, view.page + 1)] : []),
    ...(view.page > 0 ? [page(SETUP_TALK.previousPage, view.page - 1)] : []),
    press(SETUP_TALK.close, "setup-go", { ...at, to: "close" }),
  ];
}

/** The same review as plain text. */
export function setupReviewText(view: ReviewView, now: string): string {
  return [
    `${SETUP_TALK.reviewTitle}. ${answeredWords(view.answered, view.count)}`,
    ...view.rows.map((row) => {
      const source = origin(row, now);
      const from = source === "" ? "" : ` (${source})`;
      return run(`${signOf(row.standing).text} ${row.title}: ${stateWords(row.standing)}${from}`)
        .text;
    }),
    ...(view.pages === 1 ? [] : [pageWords(view.page, view.pages)]),
    ...(view.aside.length === 0 ? [] : [asideWords(view.aside)]),
    SETUP_TALK.reviewHint,
  ].join("\n");
}
