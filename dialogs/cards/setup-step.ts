import { PASTE_LIMIT } from "../action.js";
import type { StepField, StepView } from "../setup/view.js";
import { originWords, SETUP_TALK } from "../words/en/setup.js";
import { clip } from "../words/inert.js";
import type { Address } from "./answer.js";
import {
  card,
  commandRun,
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
import { collectOffer } from "./collect.js";
import { wrong } from "./fact-fields.js";
import { notice } from "./verdict.js";

const SMALL = { size: "Small", isSubtle: true } as const;

/** How much of a long field is put back for each part of a card's room. */
const ROOM = { typed: 100, pasted: 200 } as const;

/** One step of the guided checklist. */
export function setupStepCard(
  view: StepView,
  address: Address,
  said: string | null,
  now: string,
): AdaptiveCard {
  return fitted((limit) =>
    card(
      `${view.progress}: ${view.title}`,
      [
        ...notice(said),
        head(view),
        explanation(view),
        ...(view.command === null ? [] : [whereToLook(view, view.command)]),
        ...answer(view, limit, now),
        ...pasteBox(view, limit),
        ...(view.first ? [collectOffer()] : []),
      ],
      actions(view, address),
    ),
  );
}

function head(view: StepView): CardElement {
  return container(
    [
      words(`${view.section}  ·  ${view.progress}`, { size: "Small" }),
      view.step.about === null
        ? { ...heading(view.title, "Large"), spacing: "Small" }
        : // Somebody's address stands in it, which no client is to read as Markdown.
          line([run(view.title, { size: "Large", weight: "Bolder" })], { spacing: "Small" }),
    ],
    { style: "accent", bleed: true },
  );
}

function explanation(view: StepView): CardElement {
  return container(
    [
      words(view.meaning),
      words(view.why, { isSubtle: true, spacing: "Small" }),
      ...(view.advice === null ? [] : [words(view.advice, { spacing: "Small" })]),
    ],
    { spacing: "Medium" },
  );
}

function whereToLook(view: StepView, command: string): CardElement {
  const also = [
    ...(view.portal === null ? [] : [`${SETUP_TALK.portal}: ${view.portal}`]),
    ...(view.standard === null ? [] : [capital(view.standard)]),
  ];
  return container(
    [
      words(SETUP_TALK.showsIt, SMALL),
      container([line([commandRun(command, 300)])], { style: "emphasis", spacing: "Small" }),
      ...also.map((text) => plain(text, SMALL, { spacing: "Small" })),
    ],
    { spacing: "Medium" },
  );
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function answer(view: StepView, limit: number, now: string): readonly CardElement[] {
  const standing = standingLine(view, now);
  const field = view.field === null ? [] : [input(view.field, limit)];
  const error = view.error === null ? [] : [wrong(view.error)];
  const all = [...standing, ...field, ...error];
  return all.length === 0 ? [] : [container(all, { separator: true, spacing: "Medium" })];
}

/** What is known of the step, or was said of it, above its field. */
function standingLine({ standing, step }: StepView, now: string): readonly CardElement[] {
  switch (standing.is) {
    case "answered": {
      const from = originWords(standing.evidence, now);
      return [
        line([
          run(`✓ ${SETUP_TALK.known}: `, { color: "Good", weight: "Bolder" }),
          run(standing.value, { weight: "Bolder" }),
          ...(from === "" ? [] : [run(`   ${from}`, SMALL)]),
        ]),
      ];
    }
    case "unknown":
      return [plain(`? ${SETUP_TALK.unknownSaid}`, { isSubtle: true })];
    case "put-off":
      return [plain(`– ${SETUP_TALK.putOffSaid}`, { isSubtle: true })];
    case "open":
      return openLine(standing.because, step.kind.asks === "providers");
  }
}

function openLine(
  because: "nothing" | "conflict" | "partial",
  isList: boolean,
): readonly CardElement[] {
  if (because === "partial") return [plain(`! ${SETUP_TALK.partial}`)];
  if (!isList) return [];
  return because === "conflict"
    ? [plain(`! ${SETUP_TALK.listDisputed}`)]
    : [plain(SETUP_TALK.listHint, { isSubtle: true })];
}

function input(field: StepField, limit: number): CardElement {
  if (field.kind === "text") {
    return {
      type: "Input.Text",
      id: "fact-0",
      label: field.label,
      errorMessage: SETUP_TALK.typeError,
      placeholder: field.example,
      ...(field.value === "" ? {} : { value: clip(field.value, limit * ROOM.typed) }),
    };
  }
  return {
    type: "Input.ChoiceSet",
    id: "fact-0",
    label: field.label,
    errorMessage: SETUP_TALK.chooseError,
    style: field.folded ? "compact" : "expanded",
    placeholder: SETUP_TALK.choose,
    choices: field.choices,
    ...(field.value === "" ? {} : { value: field.value }),
  };
}

function pasteBox({ paste }: StepView, limit: number): readonly CardElement[] {
  if (paste === null) return [];
  const { typed, error } = paste;
  return [
    container(
      [
        {
          type: "Input.Text",
          id: "paste",
          label: SETUP_TALK.pasteLabel,
          placeholder: SETUP_TALK.pasteHint,
          errorMessage: SETUP_TALK.pasteError,
          isMultiline: true,
          maxLength: PASTE_LIMIT,
          ...(typed === "" ? {} : { value: clip(typed, limit * ROOM.pasted) }),
        },
        ...(error === "" ? [] : [wrong(error)]),
      ],
      { spacing: "Medium" },
    ),
  ];
}

function actions(view: StepView, address: Address): readonly CardAction[] {
  const at = { ...address, step: view.step.key };
  const go = (title: string, to: string): CardAction =>
    press(title, "setup-go", { ...at, to }, "drafts");
  const answered = view.standing.is === "answered";
  return [
    press(answered ? SETUP_TALK.save : SETUP_TALK.next, "setup-answer", at, "inputs"),
    ...(answered
      ? [go(SETUP_TALK.goOn, "next")]
      : [go(SETUP_TALK.dontKnow, "unknown"), go(SETUP_TALK.notNow, "put-off")]),
    ...(view.forgettable ? [go(SETUP_TALK.forget, "forget")] : []),
    ...(view.first || view.fromReview ? [] : [go(SETUP_TALK.back, "back")]),
    go(view.fromReview ? SETUP_TALK.backToReview : SETUP_TALK.review, "review"),
  ];
}

/** The same step as plain text. */
export function setupStepText(view: StepView, now: string): string {
  const explained = [
    `${view.section} · ${view.progress}: ${run(view.title).text}`,
    view.meaning,
    view.why,
    view.advice,
    view.command === null ? null : `${SETUP_TALK.showsIt} ${commandRun(view.command, 300).text}`,
    view.portal === null ? null : `${SETUP_TALK.portal}: ${view.portal}`,
    view.standard,
  ];
  const wrongs = [view.error, view.paste?.error]
    .filter((error) => (error ?? "") !== "")
    .map((error) => `✗ ${error ?? ""}`);
  return [
    ...explained.filter((sentence) => sentence !== null),
    ...standingLine(view, now).map(textOf),
    ...(view.field === null ? [] : offered(view.field)),
    ...wrongs,
    view.standing.is === "answered" ? SETUP_TALK.typeHintAnswered : SETUP_TALK.typeHint,
  ].join("\n");
}

function offered(field: StepField): readonly string[] {
  return [
    `${field.label}:`,
    ...(field.kind === "choice"
      ? field.choices.map(({ title }) => `- ${run(title).text}`)
      : [`(${field.example})`]),
  ];
}

function textOf(element: CardElement): string {
  return element.type === "RichTextBlock" ? element.inlines.map(({ text }) => text).join("") : "";
}
