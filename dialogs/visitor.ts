import type { AnswerDocument, Environment } from "../knowledge/index.js";
import { sayFromArticles, sayTitled } from "./articles/say.js";
import { readAction } from "./action.js";
import { readingContext } from "./ask.js";
import { askBack, askedFrom, leaning, obey, welcome } from "./asking.js";
import type { DialogEvent } from "./event.js";
import type { Command, Interpretation } from "./interpret/interpretation.js";
import { keepBeside, keepShown } from "./notices/keep.js";
import { mute } from "./notices/mute.js";
import type { Parts } from "./parts.js";
import type { State } from "./state.js";
import type { Effect, StepContext, Transition } from "./transition.js";
import {
  askContext,
  noteUnanswered,
  remember,
  say,
  transitionOf,
  turnOf,
  type Turn,
} from "./turn.js";
import { EXAMPLES } from "./words/en/talk.js";
import { VISITOR, visitorText } from "./words/en/visitor.js";

/** Commands that show and change nothing of the organisation. */
const FOR_EVERYBODY: readonly Command[] = ["hello", "help", "start-over", "mute", "unmute"];

/** What a visitor's turn may leave behind. */
const KEPT: readonly Effect["kind"][] = ["unanswered", "answered", "notices"];

/**
 * One step with somebody who may ask but see no settings. INVARIANT: the turn knows nothing of the organisation
 * but its domains; the environment is looked at in one place, for an answer that is told without its reasons.
 */
export function visitorStep(
  parts: Parts,
  state: State,
  event: DialogEvent,
  context: StepContext,
): Transition {
  const { environment } = context;
  const nothing = { ...context, environment: parts.environmentOf([]), given: {} };
  const ownDomains = readingContext(askContext(turnOf(parts, state, event.from, context)));
  const turn = turnOf(parts, state, event.from, { ...nothing, ownDomains: ownDomains.ownDomains });
  const { state: next, replies, effects } = transitionOf(hear(turn, event, environment));
  return { state: next, replies, effects: effects.filter(({ kind }) => KEPT.includes(kind)) };
}

function hear(turn: Turn, event: DialogEvent, environment: Environment): Turn {
  switch (event.kind) {
    case "joined":
      return welcome(turn);
    case "action": {
      if (event.verb === "mute") return mute(turn);
      const question = questionOf(event.verb, event.data);
      return question === null ? refuse(turn) : ask(turn, question, environment);
    }
    case "files":
      return refuse(turn);
    case "message":
      if (event.text.trim() === "") return welcome(turn);
      return turn.parts.looksLikeOutput(event.text)
        ? refuse(turn)
        : ask(turn, event.text.slice(0, MESSAGE_LIMIT), environment);
  }
}

const MESSAGE_LIMIT = 2_000;

/** The question on a button; null for a press that does anything else. */
function questionOf(verb: string, data: Readonly<Record<string, unknown>>): string | null {
  const action = readAction(verb, data);
  return action?.verb === "ask" || action?.verb === "choose" ? action.data.question : null;
}

function refuse(turn: Turn): Turn {
  return say(turn, { text: VISITOR.adminsOnly, suggestions: EXAMPLES });
}

function ask(turn: Turn, text: string, environment: Environment): Turn {
  const titled = sayTitled(turn, text);
  if (titled !== null) return titled;
  const read = leaning(turn, text) ?? turn.parts.interpret(text, readingContext(askContext(turn)));
  if (read.command !== null && read.clarify === null) {
    return FOR_EVERYBODY.includes(read.command) ? obey(turn, read.command) : refuse(turn);
  }
  const fromArticles = sayFromArticles(turn, text, read);
  if (fromArticles !== null) return fromArticles;
  return showsSettings(read) ? refuse(turn) : answer(turn, text, read, environment);
}

/** Questions whose answer is about users or settings by name. */
function showsSettings({ understood }: Interpretation): boolean {
  return ["who", "fix", "what-if"].some((kind) => kind === understood?.kind);
}

function answer(turn: Turn, text: string, read: Interpretation, environment: Environment): Turn {
  const document = turn.parts.answer(text, read, { ...askContext(turn), environment });
  if (document.answer !== null && read.understood !== null) {
    const asked = askedFrom(text, read.understood, read);
    const on = keepShown(remember(turn, { asked }), document, asked);
    const kept = document.also.reduce(keepBeside, on);
    return [document, ...document.also].reduce(sayAnswer, kept);
  }
  const noted = noteUnanswered(turn, read.offTopic ? "off-topic" : "asked-back", text);
  return document.clarify !== null && read.clarify !== null
    ? askBack(noted, document, "new")
    : say(noted, { text: document.clarify ?? document.text, suggestions: EXAMPLES });
}

function sayAnswer(turn: Turn, document: AnswerDocument): Turn {
  return say(turn, { text: visitorText(document, turn.context.now.slice(0, 10)) });
}
