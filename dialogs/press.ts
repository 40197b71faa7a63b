import { parseDomain, parseFactName, isRefusal, type Understood } from "../knowledge/index.js";
import { readAction, type Action, type ActionData } from "./action.js";
import { ask, answerRead } from "./asking.js";
import { readingContext } from "./ask.js";
import { listMessage } from "./exploring/listing.js";
import { readChange, readForm, type FormResult } from "./fact-form.js";
import { pasteFromCard, resolveDoubt } from "./pasting.js";
import { currentDocument, present, presentAgain, turnTo } from "./present.js";
import { showEnvironment, showEvidence } from "./showing.js";
import type { Asked, Entry } from "./state.js";
import { askContext, learn, remember, retract, say, settle, withCard, type Turn } from "./turn.js";
import { LABELS, notedWords } from "./words/en/labels.js";
import { questionText } from "./words/en/question.js";
import { EXAMPLES, TALK } from "./words/en/talk.js";

/** Verbs that carry their whole meaning, or that answer for another card than the current one. */
const FREE_VERBS = ["ask", "show-environment", "show-evidence", "resolve-doubt"] as const;

/** Does what a press asks for. What is not understood or no longer current gets the current card, and changes nothing. */
export function pressed(turn: Turn, verb: string, data: Readonly<Record<string, unknown>>): Turn {
  const action = readAction(verb, data);
  if (action === null) return currentAgain(turn, TALK.unknownPress);
  if (isFree(action)) return onAnyCard(turn, action);
  return isCurrent(turn, action.data) ? onCard(turn, action) : currentAgain(turn, TALK.stale);
}

type Free = Extract<Action, { readonly verb: (typeof FREE_VERBS)[number] }>;

function isFree(action: Action): action is Free {
  return FREE_VERBS.some((verb) => verb === action.verb);
}

function onAnyCard(turn: Turn, action: Free): Turn {
  switch (action.verb) {
    case "ask":
      return askAnew(turn, action.data.question);
    case "show-environment":
      return showEnvironment(turn, action.data.page, action.data.card ?? null);
    case "show-evidence":
      return showEvidence(turn, action.data.page, action.data.card ?? null);
    case "resolve-doubt":
      return resolveDoubt(turn, action.data) ?? currentAgain(turn, TALK.stale);
  }
}

function isCurrent(
  turn: Turn,
  data: { readonly card: string; readonly revision: number },
): boolean {
  const { card } = turn.state;
  return card !== null && card.id === data.card && card.revision === data.revision;
}

function currentAgain(turn: Turn, word: string): Turn {
  return turn.state.card === null
    ? say(turn, { text: TALK.staleNothing, suggestions: EXAMPLES })
    : presentAgain(turn, word);
}

/** A question that is on the table already is not answered twice: its button was pressed twice. */
function askAnew(turn: Turn, question: string): Turn {
  const { asked, card } = turn.state;
  return asked?.text === question && card?.view.kind === "answer"
    ? present(turn, null, "same")
    : ask(turn, question, "new");
}

type OnCard = Exclude<Action, Free>;

function onCard(turn: Turn, action: OnCard): Turn {
  if (action.verb === "choose") return ask(turn, action.data.question, "same");
  const { asked } = turn.state;
  if (asked === null) return currentAgain(turn, TALK.stale);
  switch (action.verb) {
    case "answer-facts":
      return answerFacts(turn, asked, action.data);
    case "change-fact":
      return changeFact(turn, action.data.fact);
    case "save-fact":
      return saveFact(turn, asked, action.data);
    case "ask-another":
      return askAnother(turn, asked, action.data);
    case "list-users":
      return say(turn, { text: listMessage(currentDocument(turn, asked)) });
    case "back":
      return present(turnTo(turn, { kind: "answer" }), null, "same");
  }
}

function answerFacts(turn: Turn, asked: Asked, data: ActionData<"answer-facts">): Turn {
  const form = readForm(data.facts, data, turn.environment, author(turn));
  const noted = withForm(turn, asked, form);
  const text = data.paste?.trim() ?? "";
  // The question's card first: a press is answered by the card it was on, the receipt comes below.
  const pasted = text === "" ? noted : pasteFromCard(noted, text);
  const count = form.learnt.length + form.settled.length;
  const shown = present(pasted, count === 0 ? null : notedWords(count), "same");
  return { ...shown, replies: [...shown.replies.slice(-1), ...shown.replies.slice(0, -1)] };
}

function withForm(turn: Turn, asked: Asked, form: FormResult): Turn {
  const skipped = [...new Set([...asked.skipped, ...form.skipped])];
  const known = settle(learn(turn, form.learnt), form.settled);
  return withCard(remember(known, { asked: { ...asked, skipped } }), {
    view: { kind: "answer" },
    entries: form.entries,
  });
}

function changeFact(turn: Turn, fact: string | undefined): Turn {
  if (fact === undefined) return present(turnTo(turn, { kind: "pick" }), null, "same");
  const parsed = parseFactName(fact);
  return isRefusal(parsed)
    ? present(turnTo(turn, { kind: "pick" }), LABELS.pickFactError, "same")
    : present(turnTo(turn, { kind: "edit", fact: parsed.name }), null, "same");
}

function saveFact(turn: Turn, asked: Asked, data: ActionData<"save-fact">): Turn {
  const form = readChange(data.fact, data, author(turn));
  if (Object.keys(form.entries).length > 0) {
    return present(withCard(turn, { entries: form.entries }), null, "same");
  }
  const skipped = [...new Set([...asked.skipped, ...form.skipped])];
  const changed = form.skipped.reduce(retract, settle(turn, form.settled));
  const next = turnTo(remember(changed, { asked: { ...asked, skipped } }), { kind: "answer" });
  const count = form.settled.length + form.skipped.length;
  return present(next, count === 0 ? null : notedWords(count), "same");
}

function askAnother(turn: Turn, asked: Asked, data: ActionData<"ask-another">): Turn {
  if (data.subject === undefined && data.peer === undefined) {
    return present(turnTo(turn, { kind: "another" }), null, "same");
  }
  const subject = data.subject?.trim() ?? "";
  const peer = data.peer?.trim() ?? "";
  const entries = checkedPeople(subject, peer, asked.understood);
  return Object.values(entries).some((entry) => entry.error !== "")
    ? present(withCard(turn, { view: { kind: "another" }, entries }), null, "same")
    : askAbout(turn, asked, subject === "" ? null : subject.toLowerCase(), peer);
}

/** Both fields as typed, each with what is wrong with it, or nothing. */
function checkedPeople(
  subject: string,
  peer: string,
  understood: Understood,
): Readonly<Record<string, Entry>> {
  const subjectFits = subject === "" || isAddress(subject);
  const peerFits = isAddress(peer) || peer === (understood.peer.address ?? "");
  return {
    subject: { typed: subject, error: subjectFits ? "" : LABELS.ourUserError },
    peer: { typed: peer, error: peerFits ? "" : LABELS.otherPersonError },
  };
}

function isAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  return /^[^\s@]+@[^\s@]+$/u.test(text) && parseDomain(text.slice(at + 1)) !== null;
}

/** The same question about others; the same other person is not read again, so what was said of them stays. */
function askAbout(turn: Turn, asked: Asked, subject: string | null, peer: string): Turn {
  const before = asked.understood;
  if (peer === (before.peer.address ?? "")) {
    const understood = { ...before, subject };
    const text = questionText(understood);
    return answerRead(turn, text, readingOf(asked, understood), "same");
  }
  const text = questionText({
    ...before,
    subject,
    peer: { kind: before.peer.kind, address: peer.toLowerCase(), domain: null },
  });
  const read = turn.parts.interpret(text, readingContext(askContext(turn)));
  return answerRead(turn, text, { ...read, asOf: read.asOf ?? asked.asOf }, "same");
}

function readingOf(asked: Asked, understood: Understood): Parameters<typeof answerRead>[2] {
  return {
    understood,
    command: null,
    asOf: asked.asOf,
    clarify: null,
    offTopic: false,
    assumed: asked.assumed,
    notes: [],
    also: [],
  };
}

function author(turn: Turn): { readonly at: string; readonly by: string } {
  return { at: turn.context.now, by: turn.from.name };
}
