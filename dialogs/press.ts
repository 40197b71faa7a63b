import { parseFactName, isRefusal } from "../knowledge/index.js";
import { readAction, type Action, type ActionData } from "./action.js";
import { ask } from "./asking.js";
import { settleConflicts, showConflicts } from "./conflicts.js";
import { openArticleReading, openReading, saveReading } from "./correcting.js";
import { listMessage } from "./exploring/listing.js";
import { isHistoryVerb, pressHistory, type HistoryVerb } from "./history/press.js";
import { readChange, readForm, type FormResult } from "./fact-form.js";
import { pasteFromCard, resolveDoubt } from "./pasting.js";
import { mute } from "./notices/mute.js";
import { currentDocument, present, presentAgain, turnTo } from "./present.js";
import { settleOffer } from "./proposing.js";
import { isSetupVerb, pressSetup } from "./setup/press.js";
import { showSetup } from "./setup/show.js";
import { followUp } from "./setup/walk.js";
import { showEnvironment, showEvidence } from "./showing.js";
import type { Asked } from "./state.js";
import { isTicketVerb, pressTickets, type TicketVerb } from "./tickets/press.js";
import { learn, remember, retract, say, settle, withCard, type Turn } from "./turn.js";
import { LABELS, notedWords } from "./words/en/labels.js";
import { EXAMPLES, TALK } from "./words/en/talk.js";

/** Verbs that carry their whole meaning, or that answer for another card than the current one. */
const FREE_VERBS = [
  "ask",
  "correct-article",
  "show-environment",
  "show-evidence",
  "resolve-doubt",
  "show-conflicts",
  "settle-conflicts",
] as const;

/** Does what a press asks for. What is not understood or no longer current gets the current card, and changes nothing. */
export function pressed(turn: Turn, verb: string, data: Readonly<Record<string, unknown>>): Turn {
  if (isSetupVerb(verb)) return pressSetup(turn, verb, data);
  if (isHistoryVerb(verb)) return pressHistory(turn, verb, data);
  if (isTicketVerb(verb)) return pressTickets(turn, verb, data);
  const action = readAction(verb, data);
  if (action === null || isOfOthers(action)) return currentAgain(turn, TALK.unknownPress);
  if (action.verb === "mute") return mute(turn);
  if (isFree(action)) return onAnyCard(turn, action);
  if (action.verb === "settle-proposal") return settleOffer(turn, action.data);
  return isCurrent(turn, action.data) ? onCard(turn, action) : currentAgain(turn, TALK.stale);
}

/** Of the cards of the guided checklist, of the history and of tickets, which know what to do with them. */
type OfOthers = Extract<Action, { readonly verb: `setup-${string}` | HistoryVerb | TicketVerb }>;

function isOfOthers(action: Action): action is OfOthers {
  return [isSetupVerb, isHistoryVerb, isTicketVerb].some((isTheirs) => isTheirs(action.verb));
}

type Free = Extract<Action, { readonly verb: (typeof FREE_VERBS)[number] }>;

function isFree(action: Action): action is Free {
  return FREE_VERBS.some((verb) => verb === action.verb);
}

const SHOWING = {
  "show-environment": showEnvironment,
  "show-evidence": showEvidence,
  "show-conflicts": showConflicts,
} as const;

function onAnyCard(turn: Turn, action: Free): Turn {
  switch (action.verb) {
    case "ask":
      return askAnew(turn, action.data.question);
    case "correct-article":
      return openArticleReading(turn, action.data) ?? currentAgain(turn, TALK.stale);
    case "resolve-doubt":
      return afterDoubt(turn, resolveDoubt(turn, action.data));
    case "show-environment":
    case "show-evidence":
    case "show-conflicts":
      return SHOWING[action.verb](turn, action.data.page, action.data.card ?? null);
    case "settle-conflicts":
      return settleConflicts(turn, action.data);
  }
}

/** What a settled doubt brought may be what the guided checklist waits for. */
function afterDoubt(turn: Turn, settled: Turn | null): Turn {
  if (settled === null) return currentAgain(turn, TALK.stale);
  if (settled.state.setup?.on !== true) return settled;
  const next = followUp(settled);
  return next === settled ? settled : showSetup(next, null, "new");
}

function isCurrent(
  turn: Turn,
  data: { readonly card: string; readonly revision: number },
): boolean {
  const { card } = turn.state;
  return card !== null && card.id === data.card && card.revision === data.revision;
}

function currentAgain(turn: Turn, word: string): Turn {
  const { card } = turn.state;
  if (card === null) return say(turn, { text: TALK.staleNothing, suggestions: EXAMPLES });
  // A model's offer stands in a message of its own, which says so.
  return card.view.kind === "proposal" ? present(turn, word, "new") : presentAgain(turn, word);
}

/** A question that is on the table already is not answered twice: its button was pressed twice. */
function askAnew(turn: Turn, question: string): Turn {
  const { asked, card } = turn.state;
  return asked?.text === question && card?.view.kind === "answer"
    ? present(turn, null, "same")
    : ask(turn, question, "new");
}

type OnCard = Exclude<Action, Free | OfOthers | { readonly verb: "settle-proposal" | "mute" }>;

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
    case "correct":
      return openReading(turn);
    case "save-reading":
      return saveReading(turn, asked, action.data);
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

function author(turn: Turn): { readonly at: string; readonly by: string } {
  return { at: turn.context.now, by: turn.from.name };
}
