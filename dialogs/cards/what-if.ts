import type { AnswerDocument, SupposedChange } from "../../knowledge/index.js";
import {
  beforeAndAfter,
  changeWords,
  triedWords,
  turnWords,
  whatIfHeadline,
  WHAT_IF_LABELS,
  whomWords,
} from "../words/en/exploring-what-if.js";
import { LABELS } from "../words/en/labels.js";
import { VERDICTS } from "../words/en/verdict.js";
import type { Address } from "./answer.js";
import {
  card,
  fitted,
  folded,
  heading,
  plain,
  press,
  run,
  signed,
  toggle,
  words,
  type AdaptiveCard,
  type CardElement,
} from "./card.js";
import { handOver } from "./hand-over.js";
import { backing, checks, stillOpen } from "./details.js";
import { ANSWER_COLOURS, headline, headStyle, reading } from "./verdict.js";

/** What a supposed change would do. */
export function whatIfCard(
  document: AnswerDocument,
  address: Address | null,
  said: string | null,
): AdaptiveCard {
  const { supposed } = document;
  return fitted((limit) => {
    const details = [...checks(document, limit), ...backing(document, Math.min(limit, 20))];
    return card(
      whatIfHeadline(document),
      [
        ...headline(
          said,
          whatIfHeadline(document),
          supposed?.effective === true ? headStyle(supposed.answer) : "emphasis",
        ),
        ...reading(document, limit),
        ...(document.answer === null && supposed !== undefined
          ? [plain(triedWords(supposed), { size: "Small", isSubtle: true }, { spacing: "Small" })]
          : []),
        ...(supposed === undefined ? [] : body(document, supposed, limit)),
        ...(details.length === 0 ? [] : [folded("backing", details)]),
      ],
      [
        ...(details.length === 0 ? [] : [toggle(LABELS.showDetails, "backing")]),
        ...(address === null
          ? []
          : [
              press(LABELS.changeQuestion, "correct", { ...address }),
              press(LABELS.showEnvironment, "show-environment", { page: 0 }),
            ]),
        handOver(document),
      ],
    );
  });
}

/** The answer as it is and as it would be, each with its sign. */
function answers(document: AnswerDocument, supposed: SupposedChange): readonly CardElement[] {
  const signs = [document.answer, supposed.answer].map((answer) =>
    answer === null
      ? run("")
      : run(VERDICTS[answer].sign, { color: ANSWER_COLOURS[answer], weight: "Bolder" }),
  );
  const lines = beforeAndAfter(document);
  if (lines.length === 0) return [];
  return [
    { ...heading(WHAT_IF_LABELS.answers), spacing: "Large" },
    ...lines.map((text, at) => signed(signs[at] ?? run(""), [plain(text)])),
  ];
}

function body(
  document: AnswerDocument,
  supposed: SupposedChange,
  limit: number,
): readonly CardElement[] {
  const shown = Math.min(limit, 10);
  const list = (lines: readonly string[]): readonly CardElement[] => [
    ...lines.slice(0, shown).map((text) => plain(text, {}, { spacing: "Small" })),
    ...(lines.length > shown
      ? [words(`… and ${String(lines.length - shown)} more`, { isSubtle: true })]
      : []),
  ];
  return [
    { ...heading(WHAT_IF_LABELS.supposed), spacing: "Large" },
    ...list(supposed.changes.map(changeWords)),
    words(WHAT_IF_LABELS.onlySupposed, { size: "Small", isSubtle: true, spacing: "Small" }),
    ...answers(document, supposed),
    { ...heading(WHAT_IF_LABELS.turned), spacing: "Large" },
    ...(supposed.checks.length === 0
      ? [words(WHAT_IF_LABELS.noneTurned)]
      : list(supposed.checks.map(turnWords))),
    { ...heading(WHAT_IF_LABELS.touches), spacing: "Large" },
    plain(whomWords(supposed)),
    ...(supposed.answer === "undetermined" ? stillOpen(document.missing, Math.min(limit, 6)) : []),
  ];
}
