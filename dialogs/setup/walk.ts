import { retract, say, type Turn } from "../turn.js";
import { SETUP_TALK } from "../words/en/setup.js";
import { nextOpen, slotsOf, standingOf, stepsOf, type Step } from "./plan.js";
import { currentStep, goTo, knownOf, showSetup, withSetup } from "./show.js";
import { freshSetup, type SetupDeed, type SetupMark } from "./state.js";

/** So many deeds are remembered for whoever presses an older card. */
const DEEDS_KEPT = 12;

/** Opens the guided checklist: from the start, or where it stopped. */
export function openSetup(turn: Turn): Turn {
  if (turn.state.setup !== null) return showSetup(turn, SETUP_TALK.resumed, "new");
  const begun = withSetup(turn, freshSetup());
  return showSetup(goTo(begun, nextOpen(knownOf(begun), null)), SETUP_TALK.begun, "new");
}

/** Goes on after a step is done: back to the review where it was opened there, else to what is open next. */
export function advance(turn: Turn): Turn {
  const known = knownOf(turn);
  const { at } = known.setup;
  return at.kind === "review" || at.fromReview
    ? goTo(turn, null)
    : goTo(turn, nextOpen(known, at.step));
}

/** Goes one step back, answered or not; from the review to the last one. */
export function goBack(turn: Turn): Turn {
  const known = knownOf(turn);
  const { at } = known.setup;
  if (at.kind === "step" && at.fromReview) return goTo(turn, null);
  const steps = stepsOf(known);
  const index = at.kind === "review" ? steps.length : steps.findIndex(({ key }) => key === at.step);
  return goTo(turn, steps[Math.max(0, index - 1)] ?? null);
}

/** Goes on from the review with what is open; where nothing is, with what was put off. */
export function goOn(turn: Turn): Turn {
  const open = nextOpen(knownOf(turn), null);
  if (open !== null) return goTo(turn, open);
  const marks = Object.entries(knownOf(turn).setup.marks).filter(([, mark]) => mark === "unknown");
  const again = withSetup(turn, { marks: Object.fromEntries(marks) });
  return goTo(again, nextOpen(knownOf(again), null));
}

/** Notes that somebody doesn't know a step's answer, or puts it off. What has an answer keeps it. */
export function markStep(turn: Turn, step: Step, mark: SetupMark): Turn {
  return standingOf(step, knownOf(turn)).is === "answered" ? turn : withDeed(turn, step, mark);
}

/** Takes a step's answer back to unknown. */
export function forgetAnswer(turn: Turn, step: Step): Turn {
  const { environment } = knownOf(turn);
  const names = slotsOf(step, environment).map((slot) => slot.name);
  const emptied =
    step.kind.asks === "names"
      ? withSetup(turn, { [step.kind.of]: [] })
      : names.reduce(retract, turn);
  return withDeed(withoutEntry(emptied, step.key), step, "forgot");
}

/** Remembers what was done to a step; an answer takes the place of what was said before. */
export function withDeed(turn: Turn, step: Step, did: SetupDeed["did"]): Turn {
  const { marks, deeds, revision } = knownOf(turn).setup;
  const others = without(marks, step.key);
  return withSetup(turn, {
    marks: did === "unknown" || did === "put-off" ? { ...others, [step.key]: did } : others,
    deeds: [...deeds, { revision, step: step.key, did }].slice(-DEEDS_KEPT),
  });
}

/** Empties a field. */
export function withoutEntry(turn: Turn, field: string): Turn {
  return withSetup(turn, { entries: without(knownOf(turn).setup.entries, field) });
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** Leaves the checklist as it is. */
export function leaveSetup(turn: Turn): Turn {
  return withSetup(say(turn, { text: SETUP_TALK.closed }), { on: false });
}

/** After something was read elsewhere: goes on where the step that waits has its answer now. */
export function followUp(turn: Turn): Turn {
  const known = knownOf(turn);
  const step = currentStep(known);
  return step !== null && standingOf(step, known).is === "answered" ? advance(turn) : turn;
}
