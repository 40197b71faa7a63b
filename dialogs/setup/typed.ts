import {
  factKind,
  isRefusal,
  parseFactValue,
  sameValue,
  type FactKind,
} from "../../knowledge/index.js";
import { readingContext } from "../ask.js";
import { leaning } from "../asking.js";
import { contradictions, evidenceKey } from "../checklist.js";
import { readPaste } from "../pasting.js";
import { askContext, type Turn } from "../turn.js";
import { choiceWords } from "../words/en/facts.js";
import { SETUP_TALK } from "../words/en/setup.js";
import { takeAnswer } from "./answer.js";
import { readNames } from "./names.js";
import { standingOf, type Step } from "./plan.js";
import { leaveOpen, toReview } from "./press.js";
import { currentStep, knownOf, showSetup, withSetup } from "./show.js";
import { advance, followUp, goBack, goOn, leaveSetup } from "./walk.js";

/** The longest message that may be an answer; a list of domains is long. */
const LONGEST = 4_000;

/** The longest name of a policy or site that is taken for one without a field around it. */
const LONGEST_NAME = 60;

/** So few words are hardly a question. */
const FEW_WORDS = 3;

type Move = "back" | "next" | "unknown" | "put-off" | "review" | "leave";

/** What steers the checklist when it is typed, by the whole text. */
const MOVES: readonly (readonly [Move, RegExp])[] = [
  ["back", /^(?:go )?(?:back|previous)(?: step)?$/u],
  ["next", /^(?:next|continue|go on|keep (?:it|that)|proceed)(?: step)?$/u],
  [
    "unknown",
    /^(?:i (?:do not|don't|dont) know(?: that| it| this| yet)?|(?:do not|don't|dont) know|dunno|no idea|unknown|not sure|i(?:'m| am) not sure|can't tell|i can't tell)$/u,
  ],
  ["put-off", /^(?:not now|later|skip(?: it| this| this step)?|put it off|not yet)$/u],
  ["review", /^(?:(?:show |see )?(?:the |a )?(?:review|all (?:my )?answers|my answers|summary))$/u],
  ["leave", /^(?:stop|leave|quit|exit|pause|cancel|that's all|enough|done)(?: for now)?$/u],
];

/** How people say what a cmdlet prints as True or False. */
const SAID: ReadonlyMap<string, string> = new Map([
  ...["yes", "y", "on", "enabled", "it is", "true", "$true"].map((word) => [word, "True"] as const),
  ...["no", "n", "off", "disabled", "it isn't", "it is not", "false", "$false"].map(
    (word) => [word, "False"] as const,
  ),
]);

/** Takes what was typed as meant for the checklist, where that is what is being talked about and it can't mean anything else; else null. */
export function hearForSetup(turn: Turn, text: string): Turn | null {
  const { setup } = turn.state;
  if (setup?.on !== true) return null;
  if (turn.parts.looksLikeOutput(text)) return pasted(turn, text);
  if (text.length > LONGEST) return null;
  const plain = plainly(text);
  const step = currentStep(knownOf(turn));
  const move = MOVES.find(([, pattern]) => pattern.test(plain))?.[0];
  if (move !== undefined) return moved(turn, step, move);
  return step === null ? null : typedOn(turn, step, text.trim(), plain);
}

function typedOn(turn: Turn, step: Step, text: string, plain: string): Turn | null {
  const value = valueIn(turn, step, text, plain) ?? (isMeaningless(turn, text) ? text : null);
  return value === null ? null : takeAnswer(turn, step, { "fact-0": value }, "new");
}

/** A few words that say nothing to anybody else: a wrong answer, which the step's field explains. */
function isMeaningless(turn: Turn, text: string): boolean {
  return (
    text.split(/\s+/u).length <= FEW_WORDS && leaning(turn, text) === null && isName(turn, text)
  );
}

function plainly(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[.!]+$/u, "");
}

function moved(turn: Turn, step: Step | null, move: Move): Turn {
  switch (move) {
    case "back":
      return showSetup(goBack(turn), null, "new");
    case "next":
      return showSetup(step === null ? goOn(turn) : advance(turn), null, "new");
    case "unknown":
    case "put-off":
      return leaveOpen(turn, step, move, "new");
    case "review":
      return showSetup(toReview(turn, 0), null, "new");
    case "leave":
      return leaveSetup(turn);
  }
}

/** Output in the chat: the receipt first, then the checklist as it stands with it. */
function pasted(turn: Turn, text: string): Turn {
  const step = currentStep(knownOf(turn));
  const { turn: done, used } = readPaste(turn, text);
  const stands = step !== null && standingOf(step, knownOf(done)).is === "answered";
  const word = used > 0 && stands ? SETUP_TALK.pasteAnswered : null;
  return showSetup(followUp(done), word, "new");
}

/** A step's value as its field would submit it, in what was typed; null where it is none, or might be something else. */
function valueIn(turn: Turn, step: Step, text: string, plain: string): string | null {
  const { kind, fact } = step;
  if (kind.asks === "names") return typeof readNames(kind.of, text) === "string" ? null : text;
  const catalogued = factKind(fact ?? "");
  if (catalogued === undefined) return null;
  const value = valueOf(turn, catalogued, text, plain);
  const disputed = contradictions(turn.environment, fact ?? "");
  if (value === null || disputed.length === 0) return value;
  const meant = parseFactValue(catalogued, value);
  const chosen = disputed.find((one) => !isRefusal(meant) && sameValue(one.value, meant));
  return chosen === undefined ? null : evidenceKey(chosen);
}

function valueOf(turn: Turn, kind: FactKind, text: string, plain: string): string | null {
  switch (kind.type) {
    case "boolean":
      return SAID.get(plain) ?? null;
    case "choice":
      return choiceIn(kind.choices ?? [], plain);
    case "policy-name":
    case "text":
      return isName(turn, text) ? text : null;
    default:
      return isRefusal(parseFactValue(kind, text)) ? null : text;
  }
}

function choiceIn(choices: readonly string[], plain: string): string | null {
  const isMeant = (choice: string): boolean =>
    choice.toLowerCase() === plain || choiceWords(choice).toLowerCase() === plain;
  return choices.find(isMeant) ?? null;
}

/** A text that could be a name and says nothing else. */
function isName(turn: Turn, text: string): boolean {
  if (text.length > LONGEST_NAME || /[?\n]/u.test(text)) return false;
  const read = turn.parts.interpret(text, readingContext(askContext(turn)));
  return read.understood === null && read.command === null;
}

/** The checklist waits in the background once another card is what is being talked about. */
export function quietSetup(before: Turn, after: Turn): Turn {
  const { setup, card } = after.state;
  return setup?.on === true && setup === before.state.setup && card !== before.state.card
    ? withSetup(after, { on: false })
    : after;
}
