import type { AnswerDocument, Environment } from "../knowledge/index.js";
import { sayFromArticles, sayTitled } from "./articles/say.js";
import { readAction } from "./action.js";
import { towardsChat, wayToChat } from "./audience.js";
import { readingContext } from "./ask.js";
import { askBack, askedFrom, leaning, obey, welcome } from "./asking.js";
import { settledCard } from "./cards/confirm.js";
import { LONGEST_QUESTION, type DialogEvent } from "./event.js";
import { forgetKept, proposeForgetting } from "./history/forget.js";
import { settled } from "./history/settle.js";
import type { Command, Interpretation } from "./interpret/interpretation.js";
import { readTicketWish } from "./interpret/ticket-wish.js";
import type { Forgettable } from "./needs.js";
import { keepBeside, keepShown } from "./notices/keep.js";
import { mute } from "./notices/mute.js";
import { sayOffering, sayUnanswered, wholeQuestion, withOwnQuestion } from "./offering.js";
import type { Parts } from "./parts.js";
import type { State } from "./state.js";
import { offerAsAnswer, offerUnanswered } from "./tickets/answering.js";
import { obeyWish } from "./tickets/mine.js";
import { ticketsGiven } from "./tickets/needs.js";
import { isTicketVerb, pressTickets } from "./tickets/press.js";
import { outcomeOf, withTrail } from "./tickets/told.js";
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
import { HISTORY } from "./words/en/history.js";
import { SETUP_TALK } from "./words/en/setup.js";
import { VISITOR, visitorText } from "./words/en/visitor.js";

/** Commands that show and change nothing of the organisation. */
const FOR_EVERYBODY: readonly Command[] = [
  "hello",
  "help",
  "start-over",
  "mute",
  "unmute",
  "escalate",
];

/** What a visitor's turn may leave behind, beside having them forgotten. */
const KEPT: readonly Effect["kind"][] = [
  "unanswered",
  "answered",
  "notices",
  "open-ticket",
  "act-on-ticket",
];

/**
 * One step with somebody who may ask but see no settings, or where others read along. INVARIANT: the turn knows nothing of
 * the organisation but its domains; the environment is looked at in one place, for an answer that is told without its reasons.
 */
export function visitorStep(
  parts: Parts,
  state: State,
  event: DialogEvent,
  context: StepContext,
): Transition {
  const { environment } = context;
  const holdings = context.given?.holdings;
  const given = {
    ...(holdings === undefined ? {} : { holdings }),
    ...ticketsGiven(context.given),
  };
  const nothing = { ...context, environment: parts.environmentOf([]), given };
  const ownDomains = readingContext(askContext(turnOf(parts, state, event.from, context)));
  const turn = turnOf(parts, state, event.from, { ...nothing, ownDomains: ownDomains.ownDomains });
  const { state: next, replies, effects } = transitionOf(hear(turn, event, environment));
  return { state: next, replies, effects: effects.filter(mayStay) };
}

function mayStay(effect: Effect): boolean {
  return KEPT.includes(effect.kind) || (effect.kind === "forget" && effect.what === "me");
}

function hear(turn: Turn, event: DialogEvent, environment: Environment): Turn {
  switch (event.kind) {
    case "joined":
      return welcome(turn);
    case "action":
      return isTicketVerb(event.verb)
        ? pressTickets(turn, event.verb, event.data)
        : pressed(turn, event.verb, event.data, environment);
    case "files":
      return refuse(turn);
    case "message":
      return hearMessage(turn, event.text, environment);
  }
}

function hearMessage(turn: Turn, text: string, environment: Environment): Turn {
  if (text.trim() === "") return welcome(turn);
  const wish = readTicketWish(text);
  if (wish !== null) return obeyWish(turn, wish);
  return turn.parts.looksLikeOutput(text)
    ? offerAsAnswer(refuse(turn), text)
    : offerUnanswered(ask(turn, text.slice(0, LONGEST_QUESTION), environment), text);
}

/** What anybody may press: questions, and what is kept of themselves. Everything else is refused. */
function pressed(
  turn: Turn,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  environment: Environment,
): Turn {
  const action = readAction(verb, data);
  switch (action?.verb) {
    case "ask":
    case "choose":
      return ask(turn, action.data.question, environment);
    case "mute":
      return mute(turn);
    case "forget-kept":
      return isOwn(turn, action.data.what) ? forgetKept(turn, action.data) : refuse(turn);
    case "keep-as-is":
      return settled(turn, action.data.card ?? null, HISTORY.kept);
    case "setup-refresh":
      return refuseInPlace(turn, action.data.card);
    default:
      return refuse(turn);
  }
}

/** What is kept of a person is theirs to have deleted, in our personal chat. */
function isOwn({ from }: Turn, what: Forgettable): boolean {
  return what === "me" && from.scope !== "group";
}

/** An admin is shown the way to where they may; anybody else is told who may. */
function refuse(turn: Turn): Turn {
  return turn.context.visitor === true
    ? say(turn, { text: VISITOR.adminsOnly, suggestions: EXAMPLES })
    : say(turn, { text: towardsChat(turn, VISITOR.inPersonalChat) });
}

/** The same to somebody who asked: their helpdesk may know more, or be an admin. */
function refuseQuestion(turn: Turn, text: string): Turn {
  return turn.context.visitor === true
    ? sayOffering(turn, VISITOR.adminsOnly, text)
    : sayOffering(turn, VISITOR.inPersonalChat, text, wayToChat(turn));
}

/** Clients ask for a card anew each time it is looked at: the answer takes its place, so that nothing is said below. */
function refuseInPlace(turn: Turn, card: string): Turn {
  const text = turn.context.visitor === true ? VISITOR.adminsOnly : VISITOR.inPersonalChat;
  return say(turn, { text, card: settledCard(text), cardId: card, replaces: card });
}

function ask(turn: Turn, text: string, environment: Environment): Turn {
  const wish = readTicketWish(text);
  if (wish !== null) return obeyWish(turn, wish);
  const titled = sayTitled(turn, text);
  if (titled !== null) return withTrail(titled, text, "article");
  const read = leaning(turn, text) ?? turn.parts.interpret(text, readingContext(askContext(turn)));
  if (read.command !== null && read.clarify === null) {
    return heed(turn, read.command, text);
  }
  const fromArticles = sayFromArticles(turn, text, read);
  if (fromArticles !== null) return withTrail(fromArticles, text, "article");
  return showsSettings(read)
    ? refuseQuestion(withTrail(turn, text, "nothing"), text)
    : answer(turn, text, read, environment);
}

function heed(turn: Turn, command: Command, text: string): Turn {
  if (command === "forget-me" && isOwn(turn, "me"))
    return proposeForgetting(turn, "me", null, null);
  if (command === "checklist" && turn.context.visitor !== true)
    return say(turn, { text: towardsChat(turn, SETUP_TALK.elsewhere) });
  return FOR_EVERYBODY.includes(command) ? obey(turn, command) : refuseQuestion(turn, text);
}

/** Questions whose answer is about users or settings by name, or about what was known once. */
function showsSettings(read: Interpretation): boolean {
  return [read, ...read.also].some(
    ({ understood, snapshot }) =>
      typeof snapshot === "string" ||
      ["who", "fix", "what-if"].some((kind) => kind === understood?.kind),
  );
}

function answer(turn: Turn, text: string, read: Interpretation, environment: Environment): Turn {
  const answered = turn.parts.answer(text, read, { ...askContext(turn), environment });
  if (answered.answer !== null && read.understood !== null) {
    const asked = askedFrom(text, read.understood, read);
    const document = { ...answered, ...wholeQuestion(turn, asked) };
    const also = document.also.map((one) => withOwnQuestion(one, turn.context.now));
    const on = noteAnswer(remember(also.reduce(noteAnswer, turn), { asked }), document);
    const kept = also.reduce(keepBeside, keepShown(on, document, asked));
    return sayAnswers(kept, [document, ...also]);
  }
  const told = withTrail(turn, text, outcomeOf(answered));
  const noted = noteUnanswered(told, read.offTopic ? "off-topic" : "asked-back", text);
  return answered.clarify !== null && read.clarify !== null
    ? askBack(noted, answered, "new")
    : sayUnanswered(noted, answered.clarify ?? answered.text, text);
}

/** Keeps what is told about a question, for whoever it is handed over to. */
function noteAnswer(turn: Turn, document: AnswerDocument): Turn {
  const said = visitorText(document, turn.context.now.slice(0, 10));
  const { question: text, whole } = document;
  return withTrail(turn, { text, whole }, outcomeOf(document), said);
}

/** Each answer by itself; below the last one an admin among others is told where the reasons are. */
function sayAnswers(turn: Turn, documents: readonly AnswerDocument[]): Turn {
  const today = turn.context.now.slice(0, 10);
  const reasons = turn.context.visitor === true ? null : towardsChat(turn, VISITOR.reasons);
  return documents.reduce((so, document, at) => {
    const isLast = at === documents.length - 1;
    return sayOffering(so, visitorText(document, today), document, isLast ? reasons : null);
  }, turn);
}
