import type { Evidence } from "../../knowledge/index.js";
import { evidenceKey, type FactQuestion } from "../checklist.js";
import {
  ageWords,
  choiceWords,
  defaultWords,
  factTitle,
  placeholder,
  valueWords,
} from "../words/en/facts.js";
import { LABELS } from "../words/en/labels.js";
import { clip } from "../words/inert.js";
import {
  columns,
  commandRun,
  container,
  line,
  plain,
  run,
  type CardElement,
  type ChoiceInput,
  type TextInput,
  type ToggleInput,
} from "./card.js";

/** What a choice submits for “I don't know”: no fact has it for a value. */
export const DONT_KNOW = "?";

/** The longest text that comes back into a field. */
const KEPT_LENGTH = 600;

const SMALL = { size: "Small", isSubtle: true } as const;

/** The field of one fact: the input, what it decides, what shows it, and what was wrong with the last try. */
export function factField(
  question: FactQuestion,
  index: number,
  now: string,
  present = "",
): CardElement {
  const { entry } = question;
  const standard = defaultWords(question.fact);
  return container(
    [
      ...inputs(question, index, now, entry?.typed ?? present),
      ...(entry === null ? [] : [wrong(entry.error)]),
      plain(question.kind.meaning, SMALL, { spacing: "Small" }),
      line(
        [
          run(`${LABELS.seeWith}  `, SMALL),
          { ...commandRun(question.cmdlet, 300), size: "Small" },
          ...(standard === null ? [] : [run(`   ·   ${standard}`, SMALL)]),
        ],
        { spacing: "None" },
      ),
    ],
    { separator: true, spacing: "Medium" },
  );
}

/** What was wrong with a field, right under it, with a sign. */
export function wrong(error: string): CardElement {
  return plain(`✗ ${error}`, { color: "Attention" }, { spacing: "Small" });
}

function inputs(
  question: FactQuestion,
  index: number,
  now: string,
  typed: string,
): readonly CardElement[] {
  const id = `fact-${String(index)}`;
  const label = factTitle(question.fact);
  if (question.conflict.length > 0) return [conflictInput(id, label, question.conflict, now)];
  const { kind } = question;
  if (kind.type === "boolean") return [choices(id, label, ["True", "False"], typed)];
  if (kind.type === "choice") return [choices(id, label, kind.choices ?? [], typed)];
  const text: TextInput = {
    type: "Input.Text",
    id,
    label,
    errorMessage: LABELS.typeError,
    placeholder: placeholder(kind),
    ...(typed === "" ? {} : { value: clip(typed, KEPT_LENGTH) }),
  };
  const unknown: ToggleInput = {
    type: "Input.Toggle",
    id: `unknown-${String(index)}`,
    label: LABELS.cannotTell,
    title: LABELS.dontKnow,
    errorMessage: LABELS.typeError,
    valueOn: "true",
    valueOff: "false",
    value: "false",
  };
  return [columns({ width: "stretch", items: [text] }, { width: "auto", items: [unknown] })];
}

function choices(id: string, label: string, values: readonly string[], typed: string): ChoiceInput {
  const present = values.find((value) => value.toLowerCase() === typed.toLowerCase());
  return {
    type: "Input.ChoiceSet",
    id,
    label,
    errorMessage: LABELS.chooseError,
    style: values.length > 3 ? "compact" : "expanded",
    placeholder: LABELS.choose,
    choices: [
      ...values.map((value) => ({ title: choiceWords(value), value })),
      { title: LABELS.dontKnow, value: DONT_KNOW },
    ],
    ...(present === undefined ? {} : { value: present }),
  };
}

/** Compact, because clients read Markdown in the titles of radio buttons but not in those of a list. */
function conflictInput(
  id: string,
  label: string,
  conflict: readonly Evidence[],
  now: string,
): ChoiceInput {
  return {
    type: "Input.ChoiceSet",
    id,
    label: `${label}. ${LABELS.whichHolds}`,
    errorMessage: LABELS.chooseError,
    style: "compact",
    placeholder: LABELS.choose,
    choices: [
      ...conflict.slice(0, 6).map((evidence) => ({
        title: clip(
          `${valueWords(evidence.value, 3)}: ${evidence.source}${ageOf(evidence, now)}`,
          160,
        ),
        value: evidenceKey(evidence),
      })),
      { title: LABELS.neither, value: DONT_KNOW },
    ],
  };
}

function ageOf(evidence: Evidence, now: string): string {
  const age = ageWords(evidence.at, now);
  return age === "" ? "" : `, ${age}`;
}
