import type { AdaptiveCard } from "../cards/card.js";
import { refreshed } from "../cards/refresh.js";
import { setupReviewCard, setupReviewText } from "../cards/setup-review.js";
import { setupStepCard, setupStepText } from "../cards/setup-step.js";
import { remember, say, type Turn } from "../turn.js";
import { digestOf, nextOpen, stepsOf, type Known, type Step } from "./plan.js";
import { reviewView } from "./review.js";
import { freshSetup, type Setup } from "./state.js";
import { stepView } from "./view.js";

/** What the checklist of this conversation is looked at with; one that has not begun is a fresh one. */
export function knownOf(turn: Turn): Known {
  return { environment: turn.environment, setup: turn.state.setup ?? freshSetup() };
}

/** Changes the checklist. */
export function withSetup(turn: Turn, change: Partial<Setup>): Turn {
  return remember(turn, { setup: { ...knownOf(turn).setup, ...change } });
}

/** The step the checklist stands at, or null on the review. */
export function currentStep(known: Known): Step | null {
  const { at } = known.setup;
  if (at.kind === "review") return null;
  return stepsOf(known).find(({ key }) => key === at.step) ?? null;
}

/**
 * Says the checklist as it stands: in place of itself after a press, as a new card after a message.
 * Its revision moves on either way, so that a press counts once.
 */
export function showSetup(turn: Turn, notice: string | null, place: "same" | "new"): Turn {
  const placed = withPlace(turn);
  const { setup } = knownOf(placed);
  const card = place === "same" && setup.card !== "" ? setup.card : turn.context.newId();
  const next = withSetup(placed, {
    card,
    revision: setup.revision + 1,
    on: true,
    seen: seenIn(placed),
  });
  return speak(next, notice, card === setup.card);
}

/**
 * Says the checklist again for somebody who looks at it or pressed an older card. Only where other
 * things are known than its card shows does the revision move on, so that what is shown is what counts.
 */
export function showSetupAgain(turn: Turn, notice: string | null): Turn {
  const placed = withPlace(turn);
  const { setup } = knownOf(placed);
  const seen = seenIn(placed);
  const next =
    seen === setup.seen && placed === turn
      ? placed
      : withSetup(placed, { revision: setup.revision + 1, seen });
  return speak(next, notice, true);
}

/** A step that no longer applies gives way to the next open one. */
function withPlace(turn: Turn): Turn {
  const known = knownOf(turn);
  const { at } = known.setup;
  if (at.kind === "review" || currentStep(known) !== null) return turn;
  return goTo(turn, nextOpen(known, null));
}

/** Goes to a step, or with null to the review. */
export function goTo(turn: Turn, step: Step | null, fromReview = false): Turn {
  return withSetup(turn, {
    at: step === null ? { kind: "review", page: 0 } : { kind: "step", step: step.key, fromReview },
  });
}

/** What is known of the step that is shown. */
function seenIn(turn: Turn): string {
  const known = knownOf(turn);
  const step = currentStep(known);
  return step === null ? "" : digestOf(step, known);
}

function speak(turn: Turn, notice: string | null, replaces: boolean): Turn {
  const known = knownOf(turn);
  const { card: id, revision } = known.setup;
  const { text, card } = render(known, notice, turn.context.now);
  const owner = turn.from.channelId;
  return say(turn, {
    text: notice === null ? text : `${notice}\n\n${text}`,
    card:
      owner === undefined ? card : refreshed(card, "setup-refresh", { card: id, revision }, owner),
    cardId: id,
    ...(replaces ? { replaces: id } : {}),
  });
}

function render(
  known: Known,
  notice: string | null,
  now: string,
): { readonly text: string; readonly card: AdaptiveCard } {
  const { setup } = known;
  const address = { card: setup.card, revision: setup.revision };
  const step = currentStep(known);
  if (step !== null) {
    const view = stepView(step, known, now);
    return { text: setupStepText(view, now), card: setupStepCard(view, address, notice, now) };
  }
  const view = reviewView(known, setup.at.kind === "review" ? setup.at.page : 0);
  return { text: setupReviewText(view, now), card: setupReviewCard(view, address, notice, now) };
}
