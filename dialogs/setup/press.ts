import { readAction, type ActionData } from "../action.js";
import { movedCard } from "../cards/setup-moved.js";
import { say, type Turn } from "../turn.js";
import { deedWords, SET_UP, SETUP_TALK } from "../words/en/setup.js";
import { inert } from "../words/inert.js";
import { TALK } from "../words/en/talk.js";
import { keepDrafts, takeAnswer, type Submitted } from "./answer.js";
import { standingOf, stepsOf, type Step } from "./plan.js";
import { PICK_FIELD } from "./review.js";
import { currentStep, goTo, knownOf, showSetup, showSetupAgain, withSetup } from "./show.js";
import { stepTitle } from "./view.js";
import { advance, forgetAnswer, goBack, goOn, markStep, withoutEntry } from "./walk.js";

/** How much of what was typed on an older card is told back. */
const TOLD_BACK = 200;

/** Whether a verb is one of the guided checklist's. */
export function isSetupVerb(verb: string): boolean {
  return verb.startsWith("setup-");
}

/** Does what a press on the checklist asks for. What is not understood or no longer current gets the current card, and changes nothing. */
export function pressSetup(
  turn: Turn,
  verb: string,
  data: Readonly<Record<string, unknown>>,
): Turn {
  const { setup } = turn.state;
  if (setup === null) {
    return say(turn, { text: SETUP_TALK.gone, suggestions: [SET_UP] });
  }
  const action = readAction(verb, data);
  switch (action?.verb) {
    case "setup-refresh":
      return refresh(turn, action.data.card);
    case "setup-answer":
    case "setup-go":
    case "setup-edit":
      return action.data.card === setup.card && action.data.revision === setup.revision
        ? act(turn, action)
        : showSetupAgain(turn, staleWords(turn, action.data));
    default:
      return showSetupAgain(turn, TALK.unknownPress);
  }
}

/** A client asks for the card it shows; an older one of this checklist says where it went on. */
function refresh(turn: Turn, card: string): Turn {
  if (card === knownOf(turn).setup.card) return showSetupAgain(turn, null);
  const text = SETUP_TALK.movedCard;
  return say(turn, { text, card: movedCard(), cardId: card, replaces: card });
}

type OnCard =
  | { readonly verb: "setup-answer"; readonly data: ActionData<"setup-answer"> }
  | { readonly verb: "setup-go"; readonly data: ActionData<"setup-go"> }
  | { readonly verb: "setup-edit"; readonly data: ActionData<"setup-edit"> };

function act(turn: Turn, action: OnCard): Turn {
  const step = currentStep(knownOf(turn));
  switch (action.verb) {
    case "setup-answer":
      return step === null
        ? showSetupAgain(turn, SETUP_TALK.moved)
        : takeAnswer(turn, step, action.data, "same");
    case "setup-go":
      return go(step === null ? turn : keepDrafts(turn, step, action.data), step, action.data);
    case "setup-edit":
      return edit(turn, action.data.pick);
  }
}

function edit(turn: Turn, pick: string | undefined): Turn {
  const step = stepsOf(knownOf(turn)).find(({ key }) => key === pick);
  if (step !== undefined) {
    return showSetup(goTo(withoutEntry(turn, PICK_FIELD), step, true), null, "same");
  }
  const entries = {
    ...knownOf(turn).setup.entries,
    [PICK_FIELD]: { typed: "", error: SETUP_TALK.reviewPickError },
  };
  return showSetup(withSetup(turn, { entries }), null, "same");
}

/** Where a button leads; `step` is null on the review. */
function go(
  turn: Turn,
  step: Step | null,
  { to, page }: { readonly to: ActionData<"setup-go">["to"]; readonly page: number },
): Turn {
  switch (to) {
    case "back":
      return showSetup(goBack(turn), null, "same");
    case "next":
      return showSetup(step === null ? goOn(turn) : advance(turn), null, "same");
    case "unknown":
    case "put-off":
      return leaveOpen(turn, step, to, "same");
    case "forget":
      return showSetup(step === null ? turn : forgetAnswer(turn, step), null, "same");
    case "review":
      return showSetup(toReview(turn, page), null, "same");
    case "close":
      return withSetup(showSetup(turn, SETUP_TALK.closed, "same"), { on: false });
  }
}

/** The review, with nothing wrong on it. */
export function toReview(turn: Turn, page: number): Turn {
  return withSetup(withoutEntry(turn, PICK_FIELD), { at: { kind: "review", page } });
}

/** Leaves a step without an answer and goes on; one that has an answer keeps it. */
export function leaveOpen(
  turn: Turn,
  step: Step | null,
  mark: "unknown" | "put-off",
  place: "same" | "new",
): Turn {
  if (step === null) return showSetup(turn, null, place);
  return mark === "unknown" && standingOf(step, knownOf(turn)).is === "answered"
    ? showSetup(turn, SETUP_TALK.stands, place)
    : showSetup(advance(markStep(turn, step, mark)), null, place);
}

/** What somebody is told who pressed an older card: what was done since, and what they had typed. */
function staleWords(turn: Turn, data: Submitted & { readonly revision: number }): string {
  const known = knownOf(turn);
  const steps = new Map(stepsOf(known).map((step) => [step.key, step]));
  const since = known.setup.deeds.flatMap((deed) => {
    const step = deed.revision < data.revision ? undefined : steps.get(deed.step);
    if (step === undefined) return [];
    const standing = standingOf(step, known);
    const value = standing.is === "answered" ? standing.value : null;
    return [deedWords(stepTitle(step), deed.did, value)];
  });
  const typed = data["fact-0"]?.trim() ?? "";
  return [
    SETUP_TALK.stale,
    since.length === 0
      ? SETUP_TALK.moved
      : `${SETUP_TALK.meanwhile}: ${[...new Set(since)].join("; ")}.`,
    ...(typed === "" ? [] : [`${SETUP_TALK.typedKept}: “${inert(typed, TOLD_BACK)}”.`]),
  ].join(" ");
}
