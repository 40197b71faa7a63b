import type { Slot } from "../../knowledge/index.js";
import type { FactQuestion } from "../checklist.js";
import { factTitle, typedValue, valueWords, whenWords } from "../words/en/facts.js";
import { LABELS } from "../words/en/labels.js";
import { clip } from "../words/inert.js";
import type { Address } from "./answer.js";
import { card, fitted, heading, plain, press, words, type AdaptiveCard } from "./card.js";
import { factField } from "./fact-fields.js";
import { notice } from "./verdict.js";

/** Which of the facts behind the answer is different. */
export function pickCard(
  facts: readonly Slot[],
  address: Address,
  said: string | null,
): AdaptiveCard {
  const back = press(LABELS.back, "back", { ...address });
  if (facts.length === 0) {
    return card(
      LABELS.noFacts,
      [heading(LABELS.editTitle, "Large"), words(LABELS.noFacts)],
      [back],
    );
  }
  return fitted((limit) =>
    card(
      LABELS.pickFact,
      [
        ...notice(said),
        heading(LABELS.editTitle, "Large"),
        {
          type: "Input.ChoiceSet",
          id: "fact",
          label: LABELS.pickFact,
          errorMessage: LABELS.pickFactError,
          style: "compact",
          placeholder: LABELS.choose,
          choices: facts.slice(0, limit).map((slot) => ({
            title: clip(`${factTitle(slot.name)}: ${valueWords(slot.value, 3)}`, 160),
            value: slot.name,
          })),
        },
      ],
      [press(LABELS.next, "change-fact", { ...address }, "inputs"), back],
    ),
  );
}

/** One fact with its present value, to be given another one. */
export function editCard(
  question: FactQuestion,
  slot: Slot,
  address: Address,
  said: string | null,
  now: string,
): AdaptiveCard {
  const present = typedValue(slot.value);
  const field = { ...question, conflict: [] };
  return card(
    `${LABELS.editTitle}: ${factTitle(question.fact)}`,
    [
      ...notice(said),
      heading(LABELS.editTitle, "Large"),
      plain(`${LABELS.presentValue}: ${presentWords(slot)}`, { isSubtle: true }),
      factField(field, 0, now, present),
    ],
    [
      press(LABELS.save, "save-fact", { ...address, fact: question.fact }, "inputs"),
      press(LABELS.back, "back", { ...address }),
    ],
  );
}

function presentWords(slot: Slot): string {
  const [evidence] = slot.evidence;
  if (slot.conflict) return LABELS.conflict;
  return evidence === undefined
    ? valueWords(slot.value)
    : `${valueWords(slot.value)} (${evidence.source}, ${whenWords(evidence.at)})`;
}
