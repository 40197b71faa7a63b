import type { AnswerDocument, Question, Understood } from "../knowledge/index.js";
import { sayFromArticles, sayFurther, sayTitled } from "./articles/say.js";
import { readingContext } from "./ask.js";
import { collectCard } from "./cards/collect.js";
import { helpCard, welcomeCard } from "./cards/help.js";
import { isAnswered } from "./exploring/index.js";
import { isKeeping, obeyKeeping, type KeepingCommand } from "./history/obey.js";
import type { Command, Interpretation } from "./interpret/interpretation.js";
import { readTicketWish } from "./interpret/ticket-wish.js";
import { mute, unmute } from "./notices/mute.js";
import { sayUnanswered, wholeQuestion } from "./offering.js";
import { present, presentAlso } from "./present.js";
import type { Setup } from "./setup/state.js";
import { openSetup } from "./setup/walk.js";
import { openEscalation } from "./tickets/escalate.js";
import { obeyWish } from "./tickets/mine.js";
import { outcomeOf, withTrail } from "./tickets/told.js";
import { showEnvironment, showWhereFrom } from "./showing.js";
import { initialState, type Asked, type View } from "./state.js";
import type { Unanswered } from "./transition.js";
import { askContext, noteUnanswered, remember, say, type Turn } from "./turn.js";
import { answerText } from "./words/answer.js";
import { collectText } from "./words/en/collect.js";
import { EXAMPLES, helpText, TALK } from "./words/en/talk.js";

/** Where the reply goes: in place of the card that was pressed, or below. */
export type Place = "same" | "new";

/** Reads a text and does what it asks: a question, or a command. */
export function ask(turn: Turn, text: string, place: Place): Turn {
  const wish = readTicketWish(text);
  if (wish !== null) return obeyWish(turn, wish);
  const titled = sayTitled(turn, text);
  if (titled !== null) return withTrail(titled, text, "article");
  const read = leaning(turn, text) ?? turn.parts.interpret(text, readingContext(askContext(turn)));
  if (read.command === null || read.clarify !== null) return answerRead(turn, text, read, place);
  return read.command === "checklist" ? openChecklist(turn, text) : obey(turn, read.command, text);
}

/** A text that leans on the question on the table, whose date is kept as the rest is. */
export function leaning(turn: Turn, text: string): Interpretation | null {
  const { asked } = turn.state;
  const previous = asked === null ? null : completeQuestion(asked.understood);
  if (asked === null || previous === null) return null;
  const context = readingContext(askContext(turn));
  const read = turn.parts.resolveFollowUp(text, previous, context);
  return read === null ? null : withKept(read, asked);
}

/** The date and the day of a past knowledge stay, unless the text names another. */
function withKept(read: Interpretation, asked: Asked): Interpretation {
  const snapshot = read.snapshot === undefined ? asked.snapshot : read.snapshot;
  return {
    ...read,
    asOf: read.asOf ?? asked.asOf,
    ...(typeof snapshot === "string" ? { snapshot } : {}),
  };
}

function completeQuestion(understood: Understood): Question | null {
  const { kind, modality, direction } = understood;
  return kind === null || modality === null || direction === null
    ? null
    : { ...understood, kind, modality, direction };
}

/** Answers what was read, or asks back. */
export function answerRead(turn: Turn, text: string, read: Interpretation, place: Place): Turn {
  const document = turn.parts.answer(text, read, askContext(turn));
  const fromArticles = sayFromArticles(turn, text, read);
  if (fromArticles !== null) {
    return presentAlso(withTrail(fromArticles, text, outcomeOf(document)), document.also);
  }
  const { understood } = read;
  if (isAnswered(document) && understood !== null) {
    const asked = askedFrom(text, understood, read);
    const before = { text, ...wholeQuestion(turn, asked) };
    const told = withTrail(remember(turn, { asked }), before, outcomeOf(document));
    const on = openView(told, { kind: "answer" });
    return presentAlso(sayFurther(present(on, null, place), text, read), document.also);
  }
  const told = withTrail(turn, text, outcomeOf(document));
  const noted = noteUnanswered(told, whyUnanswered(read), text);
  if (read.clarify !== null || (understood !== null && document.clarify !== null)) {
    return askBack(noted, document, place);
  }
  return sayUnanswered(noted, answerText(document), text);
}

function whyUnanswered(read: Interpretation): Unanswered {
  if (read.offTopic) return "off-topic";
  return read.understood === null && read.clarify === null ? "not-understood" : "asked-back";
}

/** What is kept of a question that is answered. */
export function askedFrom(text: string, understood: Understood, read: Interpretation): Asked {
  const { asOf, assumed, notes, change, goal, snapshot } = read;
  return {
    text,
    understood,
    asOf,
    assumed,
    notes,
    skipped: [],
    ...(change === undefined ? {} : { change }),
    ...(goal === undefined ? {} : { goal }),
    ...(typeof snapshot === "string" ? { snapshot } : {}),
  };
}

/** Asks which of several readings was meant. */
export function askBack(turn: Turn, document: AnswerDocument, place: Place): Turn {
  const view: View = {
    kind: "clarify",
    text: document.clarify ?? "",
    choices: document.choices,
  };
  return present(openView(remember(turn, { asked: null }), view), null, place);
}

function openView(turn: Turn, view: View): Turn {
  const { card } = turn.state;
  return remember(turn, {
    card: { id: card?.id ?? "", revision: card?.revision ?? 0, view, entries: {} },
  });
}

/** Does what a command says. */
export function obey(turn: Turn, command: Command, text = ""): Turn {
  return isKeeping(command) ? obeyKeeping(turn, command, text) : OBEY[command](turn, text);
}

const OBEY: Readonly<Record<Exclude<Command, KeepingCommand>, (turn: Turn, text: string) => Turn>> =
  {
    hello: welcome,
    help: (turn) => say(turn, { text: helpText(), card: helpCard() }),
    "show-environment": (turn) => showEnvironment(turn, 0, null),
    "what-did-you-use": showWhereFrom,
    "start-over": startOver,
    checklist: (turn) => openSetup(turn),
    mute,
    unmute,
    collect: (turn) => say(turn, { text: collectText(), card: collectCard() }),
    escalate: (turn) => openEscalation(turn),
  };

function startOver(turn: Turn): Turn {
  const { pastes, setup, handedOver } = turn.state;
  return say(remember(turn, { ...initialState(), pastes, setup: waiting(setup), handedOver }), {
    text: TALK.startedOver,
    suggestions: EXAMPLES,
  });
}

/** What the question on the table lacks, where that is what is asked for and there is one; else the guided checklist. */
function openChecklist(turn: Turn, text: string): Turn {
  const { card, setup } = turn.state;
  const ofQuestion = card !== null && setup?.on !== true && /check ?list|\bneed\b/iu.test(text);
  return ofQuestion ? present(turn, null, "new") : openSetup(turn);
}

/** The guided checklist is about the environment, not about this talk: it waits. */
function waiting(setup: Setup | null): Setup | null {
  return setup === null ? null : { ...setup, on: false };
}

/** The greeting: what this is for and what to try. */
export function welcome(turn: Turn): Turn {
  const text = `${TALK.productName}. ${TALK.promise} ${TALK.welcome}`;
  return say(turn, { text, card: welcomeCard() });
}
