import type { AnswerDocument, AnswerGroup } from "../../knowledge/index.js";
import {
  groupTitle,
  namesOf,
  orderedGroups,
  reasonWords,
  whoHeadline,
  WHO_LABELS,
} from "../words/en/exploring-who.js";
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
import { backing, stillOpen } from "./details.js";
import { ANSWER_COLOURS, headline, headStyle, reading } from "./verdict.js";

/** So many reasons of one group are written out. */
const REASONS_SHOWN = 4;

/** Which of our users may: groups that share their reasons, with counts and the first names. */
export function whoCard(
  document: AnswerDocument,
  address: Address | null,
  said: string | null,
): AdaptiveCard {
  const groups = orderedGroups(document);
  return fitted((limit) => {
    const shown = Math.min(limit, 12);
    const details = backing({ ...document, unverified: [], worthChecking: [] }, limit);
    return card(
      whoHeadline(document),
      [
        ...headline(said, whoHeadline(document), headStyle(unanimous(groups) ?? document.answer)),
        ...reading(document, limit),
        ...(groups.length === 0
          ? [plain(WHO_LABELS.bring)]
          : [
              { ...heading(WHO_LABELS.groups), spacing: "Large" as const },
              ...groups.slice(0, shown).map(groupRow),
              ...more(groups.length - shown),
            ]),
        ...stillOpen(document.missing, Math.min(limit, 6)),
        ...(details.length === 0 ? [] : [folded("backing", details)]),
      ],
      [
        ...(groups.length === 0 || address === null
          ? []
          : [press(WHO_LABELS.list, "list-users", { ...address })]),
        ...(details.length === 0 ? [] : [toggle(LABELS.showDetails, "backing")]),
        ...(address === null ? [] : [press(LABELS.changeQuestion, "correct", { ...address })]),
        handOver(document),
      ],
    );
  });
}

/** The answer that everybody gets; null where some get another one. */
function unanimous(groups: readonly AnswerGroup[]): AnswerGroup["answer"] | null {
  const [first, ...others] = new Set(groups.map(({ answer }) => answer));
  return others.length === 0 ? (first ?? null) : null;
}

function groupRow(group: AnswerGroup): CardElement {
  const { sign } = VERDICTS[group.answer];
  const reasons = reasonWords(group);
  const left = reasons.length - REASONS_SHOWN;
  return signed(run(sign, { color: ANSWER_COLOURS[group.answer], weight: "Bolder" }), [
    plain(groupTitle(group), { weight: "Bolder" }),
    ...reasons
      .slice(0, REASONS_SHOWN)
      .map((reason) => plain(reason, { size: "Small" }, { spacing: "None" })),
    ...(left > 0
      ? [words(`… and ${String(left)} more reasons`, { size: "Small", spacing: "None" })]
      : []),
    plain(namesOf(group), { size: "Small", isSubtle: true }, { spacing: "None" }),
  ]);
}

function more(left: number): readonly CardElement[] {
  return left > 0
    ? [words(`… and ${String(left)} more groups, in the whole list`, { isSubtle: true })]
    : [];
}
