import { factKind, showCommand, type Evidence, type FactKind } from "../../knowledge/index.js";
import { contradictions, evidenceKey } from "../checklist.js";
import {
  ageWords,
  choiceWords,
  defaultWords,
  factTitle,
  placeholder,
  typedValue,
  valueWords,
} from "../words/en/facts.js";
import {
  findOutWords,
  LIST_WORDS,
  NAMES_WORDS,
  progressWords,
  SECTION_WORDS,
  SETUP_TALK,
  STEP_WHY,
} from "../words/en/setup.js";
import { clip } from "../words/inert.js";
import {
  hasEntries,
  slotsOf,
  standingOf,
  stepsOf,
  type Known,
  type Standing,
  type Step,
} from "./plan.js";

/** What is typed or chosen on a step. */
export type StepField =
  | {
      readonly kind: "choice";
      readonly label: string;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
      /** As a list that opens, in whose titles no client reads Markdown. */
      readonly folded: boolean;
      readonly value: string;
    }
  | {
      readonly kind: "text";
      readonly label: string;
      readonly example: string;
      readonly value: string;
    };

/** Everything a step's card says. */
export interface StepView {
  readonly step: Step;
  readonly title: string;
  readonly section: string;
  readonly progress: string;
  readonly meaning: string;
  readonly why: string;
  readonly command: string | null;
  /** Whom to ask where there is no command. */
  readonly advice: string | null;
  readonly standard: string | null;
  readonly portal: string | null;
  readonly standing: Standing;
  /** Whether anything was said or read that can be taken back. */
  readonly forgettable: boolean;
  /** Null where a paste alone can answer. */
  readonly field: StepField | null;
  readonly error: string | null;
  /** What stands in the box for output, and what was wrong with it; null where nothing is pasted. */
  readonly paste: { readonly typed: string; readonly error: string } | null;
  readonly first: boolean;
  readonly fromReview: boolean;
}

/** The box for output, among the fields kept for a step. */
export function pasteField(key: string): string {
  return `${key}#paste`;
}

/** What a step is called. */
export function stepTitle({ kind, fact }: Step): string {
  return kind.asks === "names" ? NAMES_WORDS[kind.of].title : factTitle(fact ?? "");
}

/** What a step says, as things stand at `now`. */
export function stepView(step: Step, known: Known, now: string): StepView {
  const { at } = known.setup;
  return {
    ...explanationOf(step),
    command: commandOf(step, known.environment),
    step,
    title: stepTitle(step),
    progress: progressOf(step, known),
    standing: standingOf(step, known),
    forgettable: isForgettable(step, known),
    field: fieldOf(step, known, now),
    ...enteredOn(step, known),
    first: stepsOf(known)[0]?.key === step.key,
    fromReview: at.kind === "step" && at.fromReview,
  };
}

/** What a step says whatever is known. */
function explanationOf({
  kind,
  fact,
}: Step): Pick<StepView, "section" | "meaning" | "why" | "advice" | "standard" | "portal"> {
  return {
    section: SECTION_WORDS[kind.section],
    meaning: meaningOf(kind),
    why: STEP_WHY[kind.id],
    advice: fact === null || !isAskedOfPeople(fact) ? null : findOutWords(showCommand(fact)),
    standard: fact === null ? null : defaultWords(fact),
    portal: kind.portal,
  };
}

/** Cards show no code within a sentence, only its marks. */
function meaningOf(kind: Step["kind"]): string {
  switch (kind.asks) {
    case "names":
      return NAMES_WORDS[kind.of].meaning;
    case "providers":
      return LIST_WORDS[kind.list];
    case "fact":
      return (factKind(kind.fact)?.meaning ?? "").replaceAll("`", "");
  }
}

/** The command that shows a step's fact where there is a server, or where there is none; null where only people can tell. */
function commandOf({ kind, fact }: Step, { topology }: Known["environment"]): string | null {
  if (fact === null || isAskedOfPeople(fact)) return null;
  return kind.asks === "fact" && kind.onlineCmdlet !== undefined && topology.server === "absent"
    ? kind.onlineCmdlet
    : showCommand(fact);
}

/** The catalogue names whom to ask where no cmdlet shows a fact. */
function isAskedOfPeople(fact: string): boolean {
  return !/^[A-Z]\w*-/u.test(showCommand(fact));
}

function enteredOn({ key, fact }: Step, { setup }: Known): Pick<StepView, "error" | "paste"> {
  const error = setup.entries[key]?.error ?? "";
  return {
    error: error === "" ? null : error,
    paste:
      fact === null || isAskedOfPeople(fact) ? null : (setup.entries[pasteField(key)] ?? EMPTY),
  };
}

const EMPTY = { typed: "", error: "" } as const;

/** Before the topology is known nobody can say how many steps there will be. */
function progressOf(step: Step, known: Known): string {
  if (step.key === "topology" && standingOf(step, known).is === "open") return SETUP_TALK.firstStep;
  const steps = stepsOf(known);
  const index = steps.findIndex(({ key }) => key === step.key);
  return progressWords(index, steps.length);
}

function isForgettable(step: Step, { environment, setup }: Known): boolean {
  return step.kind.asks === "names"
    ? setup[step.kind.of].length > 0
    : slotsOf(step, environment).some(({ evidence }) => evidence.length > 0);
}

function fieldOf(step: Step, known: Known, now: string): StepField | null {
  const { kind, fact } = step;
  const value = known.setup.entries[step.key]?.typed ?? presentValue(step, known);
  if (kind.asks === "names") {
    const { example } = NAMES_WORDS[kind.of];
    return { kind: "text", label: SETUP_TALK.answerLabel, example, value };
  }
  if (kind.asks === "providers") return emptyListField(step, known, value);
  const disputed = contradictions(known.environment, fact ?? "");
  if (disputed.length > 0) return disputedField(disputed, now);
  const found = factKind(fact ?? "");
  return found === undefined ? null : valueField(found, value);
}

/** What the field of a step holds before anybody types: the answer that stands. */
export function presentValue({ kind, fact }: Step, { environment, setup }: Known): string {
  if (kind.asks === "names") return setup[kind.of].join(", ");
  const slot = environment.slot(fact ?? "");
  const deduced = kind.id === "topology" ? (environment.topology.value ?? "") : "";
  return slot.value === undefined ? deduced : typedValue(slot.value);
}

/** Compact, because clients read Markdown in the titles of radio buttons but not in those of a list. */
function disputedField(disputed: readonly Evidence[], now: string): StepField {
  const choices = disputed.slice(0, 6).map((one) => {
    const age = ageWords(one.at, now);
    const from = age === "" ? one.source : `${one.source}, ${age}`;
    return { title: clip(`${valueWords(one.value, 3)}: ${from}`, 160), value: evidenceKey(one) };
  });
  return { kind: "choice", label: SETUP_TALK.conflict, choices, folded: true, value: "" };
}

/** A list with entries is changed by what is pasted; one without may be said to be empty. */
function emptyListField(step: Step, { environment }: Known, value: string): StepField | null {
  if (hasEntries(step, environment)) return null;
  const choices = [{ title: SETUP_TALK.noneThere, value: "none" }];
  return { kind: "choice", label: SETUP_TALK.answerLabel, choices, folded: false, value };
}

function valueField(kind: FactKind, value: string): StepField {
  const label = SETUP_TALK.answerLabel;
  const values = kind.type === "boolean" ? ["True", "False"] : kind.choices;
  if (values === undefined) return { kind: "text", label, example: placeholder(kind), value };
  const choices = values.map((one) => ({ title: choiceWords(one), value: one }));
  const present = values.find((one) => one.toLowerCase() === value.toLowerCase()) ?? "";
  return { kind: "choice", label, choices, folded: values.length > 5, value: present };
}
