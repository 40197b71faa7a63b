import { ask, welcome } from "./asking.js";
import { seesSettings } from "./audience.js";
import { LONGEST_QUESTION, type DialogEvent } from "./event.js";
import { hearFiles } from "./files.js";
import { readTicketWish } from "./interpret/ticket-wish.js";
import type { Parts } from "./parts.js";
import { pasteMessage } from "./pasting.js";
import { pressed } from "./press.js";
import { offerProposal } from "./proposing.js";
import type { State } from "./state.js";
import type { StepContext, Transition } from "./transition.js";
import { visitorStep } from "./visitor.js";
import { hearForSetup, quietSetup } from "./setup/typed.js";
import { offerAsAnswer, offerUnanswered } from "./tickets/answering.js";
import { obeyWish } from "./tickets/mine.js";
import { remember, say, transitionOf, turnOf, type Turn } from "./turn.js";
import { TALK } from "./words/en/talk.js";

/** What makes the next state, the replies and the effects of one event; it looks at nothing but what it is given. */
export type Step = (state: State, event: DialogEvent, context: StepContext) => Transition;

/** A conversation that thinks with these parts. */
export function conversation(parts: Parts): Step {
  return (state, event, context) => {
    if (!seesSettings(event.from, context)) return visitorStep(parts, state, event, context);
    const turn = apologise(turnOf(parts, state, event.from, context));
    return transitionOf(quietSetup(turn, hear(turn, event)));
  };
}

function apologise(turn: Turn): Turn {
  return turn.state.damaged
    ? say(remember(turn, { damaged: false }), { text: TALK.damagedState })
    : turn;
}

function hear(turn: Turn, event: DialogEvent): Turn {
  switch (event.kind) {
    case "joined":
      return welcome(turn);
    case "action":
      return pressed(turn, event.verb, event.data);
    case "message":
      return hearMessage(turn, event.text);
    case "files":
      return hearFiles(turn, event, hearMessage);
  }
}

function hearMessage(turn: Turn, text: string): Turn {
  if (text.trim() === "") return welcome(turn);
  // A note may hold settings, or be as long as it likes: it is a note.
  const wish = readTicketWish(text);
  if (wish !== null) return obeyWish(turn, wish);
  const forSetup = hearForSetup(turn, text);
  if (forSetup !== null) return forSetup;
  if (turn.parts.looksLikeOutput(text)) return offerAsAnswer(pasteMessage(turn, text), text);
  const question = text.slice(0, LONGEST_QUESTION);
  return offerUnanswered(offerProposal(turn, ask(turn, question, "new"), question), text);
}
