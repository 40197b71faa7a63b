import { PASTE_LIMIT } from "../action.js";
import type { Checklist } from "../checklist.js";
import type { Entry } from "../state.js";
import { andMore, LABELS } from "../words/en/labels.js";
import { container, heading, words, type CardElement } from "./card.js";
import { factField, wrong } from "./fact-fields.js";

/** The facts that are asked for, under a word on why, one field each, and a box to paste output into instead. */
export function checklistSection(
  list: Checklist,
  lead: string | null,
  entries: Readonly<Record<string, Entry>>,
  now: string,
): readonly CardElement[] {
  const pasted = entries["paste"];
  return [
    container(
      [
        heading(LABELS.needToKnow),
        ...(lead === null ? [] : [words(lead, { isSubtle: true, spacing: "Small" })]),
        ...list.questions.map((question, index) => factField(question, index, now)),
        ...(list.later === 0
          ? []
          : [words(`${andMore(list.later, "")}: ${LABELS.openRest}`, { isSubtle: true })]),
      ],
      { spacing: "Large" },
    ),
    container(
      [
        {
          type: "Input.Text",
          id: "paste",
          label: LABELS.pasteLabel,
          placeholder: LABELS.pasteHint,
          errorMessage: LABELS.pasteError,
          isMultiline: true,
          maxLength: PASTE_LIMIT,
          ...(pasted === undefined ? {} : { value: pasted.typed }),
        },
        ...(pasted === undefined ? [] : [wrong(pasted.error)]),
      ],
      { separator: true, spacing: "Large" },
    ),
  ];
}
