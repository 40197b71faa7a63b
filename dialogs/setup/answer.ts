import { factKind, sameValue, type Evidence } from "../../knowledge/index.js";
import { readForm } from "../fact-form.js";
import { readPaste } from "../pasting.js";
import { settle, type Turn } from "../turn.js";
import { wrongValue } from "../words/en/labels.js";
import { SETUP_TALK } from "../words/en/setup.js";
import { kept } from "../words/inert.js";
import { readNames } from "./names.js";
import { digestOf, hasEntries, standingOf, type Step } from "./plan.js";
import { knownOf, showSetup, withSetup } from "./show.js";
import { pasteField, presentValue } from "./view.js";
import { advance, withDeed, withoutEntry } from "./walk.js";

/** The longest text of a field, and of the box for output, that is kept for coming back. */
const KEPT = { typed: 4_000, pasted: 8_000 } as const;

/** What a press submits of a step's fields; a field that is not there was not filled in. */
export interface Submitted {
  readonly "fact-0"?: string | undefined;
  readonly paste?: string | undefined;
}

/** Where an answer is shown: in the place of the card it was given on, or below what was typed. */
export type Place = "same" | "new";

/** Takes the answer to a step, typed, chosen or pasted, and goes on; what can't be taken comes back beside its field. */
export function takeAnswer(turn: Turn, step: Step, submitted: Submitted, place: Place): Turn {
  const typed = submitted["fact-0"]?.trim() ?? "";
  const pasted = submitted.paste?.trim() ?? "";
  const answered = takeTyped(withoutPaste(turn, step, submitted.paste), step, typed);
  const read = pasted === "" ? answered : takePaste(answered, step, pasted);
  if (hasError(read, step)) return cardFirst(turn, showSetup(read, null, place));
  if (pasted === "") return goOnFrom(read, step, place);
  const stands = standingOf(step, knownOf(read)).is === "answered";
  const next = stands ? advance(withDeed(read, step, "answered")) : read;
  const word = stands ? SETUP_TALK.pasteAnswered : SETUP_TALK.pasteElsewhere;
  return cardFirst(turn, showSetup(next, word, place));
}

/** An empty box was emptied; one that did not come along keeps what is in it. */
function withoutPaste(turn: Turn, step: Step, submitted: string | undefined): Turn {
  const field = pasteField(step.key);
  const before = knownOf(turn).setup.entries[field];
  return submitted === undefined && before !== undefined
    ? withEntry(turn, field, before.typed, "")
    : withoutEntry(turn, field);
}

function goOnFrom(turn: Turn, step: Step, place: Place): Turn {
  const stands = standingOf(step, knownOf(turn)).is === "answered";
  return stands
    ? showSetup(advance(turn), null, place)
    : showSetup(withEntry(turn, step.key, "", SETUP_TALK.skipNoAnswer), null, place);
}

function hasError(turn: Turn, step: Step): boolean {
  const { entries } = knownOf(turn).setup;
  return [step.key, pasteField(step.key)].some((field) => (entries[field]?.error ?? "") !== "");
}

/** A press is answered by the card it was on; the receipt comes below. */
function cardFirst(before: Turn, after: Turn): Turn {
  const said = after.replies.slice(before.replies.length);
  return {
    ...after,
    replies: [...before.replies, ...said.slice(-1), ...said.slice(0, -1)],
  };
}

function takeTyped(turn: Turn, step: Step, typed: string): Turn {
  const clean = withoutEntry(turn, step.key);
  if (typed === "" || typed === presentValue(step, knownOf(turn))) return clean;
  if (step.kind.asks === "names") return takeNames(clean, step, step.kind.of, typed);
  if (hasEntries(step, turn.environment)) {
    return withEntry(clean, step.key, typed, SETUP_TALK.listHasEntries);
  }
  const author = { at: turn.context.now, by: turn.from.name };
  const form = readForm([step.fact ?? ""], { "fact-0": typed }, turn.environment, author);
  const [wrong] = Object.values(form.entries);
  if (wrong !== undefined) return withEntry(clean, step.key, typed, wrong.error);
  const [evidence] = [...form.settled, ...form.learnt];
  return evidence === undefined ? clean : takeValue(clean, step, evidence, typed);
}

/** INVARIANT: nobody's answer is replaced by somebody who has not seen it. */
function takeValue(turn: Turn, step: Step, evidence: Evidence, typed: string): Turn {
  const known = knownOf(turn);
  const { value, partial, evidence: told } = known.environment.slot(evidence.name);
  if (value !== undefined && !partial && sameValue(value, evidence.value)) return turn;
  if (told.length > 0 && digestOf(step, known) !== known.setup.seen) {
    return withEntry(turn, step.key, typed, SETUP_TALK.changedMeanwhile);
  }
  return withDeed(settle(turn, [evidence]), step, "answered");
}

function takeNames(turn: Turn, step: Step, of: "users" | "partners", typed: string): Turn {
  const names = readNames(of, typed);
  return typeof names === "string"
    ? withEntry(turn, step.key, typed, wrongValue(names))
    : withDeed(withSetup(turn, { [of]: names }), step, "answered");
}

function takePaste(turn: Turn, step: Step, pasted: string): Turn {
  const field = pasteField(step.key);
  const side = factKind(step.fact ?? "")?.side ?? null;
  const { turn: done, used } = readPaste(turn, pasted, side);
  return used > 0
    ? withoutEntry(done, field)
    : withEntry(done, field, pasted, SETUP_TALK.nothingRead);
}

/** Keeps what stands in a step's fields although it was not meant as an answer yet. */
export function keepDrafts(turn: Turn, step: Step, submitted: Submitted): Turn {
  const { "fact-0": typed, paste } = submitted;
  const shown = presentValue(step, knownOf(turn));
  const withField =
    typed === undefined ? turn : withDraft(turn, step.key, typed.trim() === shown ? "" : typed);
  return paste === undefined ? withField : withDraft(withField, pasteField(step.key), paste);
}

function withDraft(turn: Turn, field: string, typed: string): Turn {
  const before = knownOf(turn).setup.entries[field];
  if (typed.trim() === "") return withoutEntry(turn, field);
  return withEntry(turn, field, typed, before?.typed === typed ? before.error : "");
}

function withEntry(turn: Turn, field: string, typed: string, error: string): Turn {
  const isPaste = field.includes("#");
  const limit = isPaste ? KEPT.pasted : KEPT.typed;
  const cut = isPaste && typed.length > limit ? SETUP_TALK.pasteCut : "";
  const entry = { typed: kept(typed, limit), error: error === "" ? cut : error };
  return withSetup(turn, { entries: { ...knownOf(turn).setup.entries, [field]: entry } });
}
