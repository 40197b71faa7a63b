import type {
  AnswerDocument,
  ChangeOption,
  ReportedStep,
  ReportedTouch,
} from "../../../knowledge/index.js";
import { inert, inertCommand } from "../inert.js";
import { checkLabel, REASONS, reasonOrder } from "./checks.js";
import { missingLines, readingLines } from "./exploring-who.js";
import { factTitle } from "./facts.js";
import { LABELS } from "./labels.js";
import { sentence, whatTheyDo } from "./question.js";
import { isRetired } from "./verdict.js";

/** Headings and buttons of an answer about what to change. */
export const FIX_LABELS = {
  option: "What to do",
  step: "Step",
  touches: "Whom else it touches",
  then: "Then",
  alone: "Not enough alone",
  nothingOfOurs: "What no change of yours fixes",
  showCommands: "Show the other ways",
} as const;

/** The heading over one way of several; they exclude each other, so each says so. */
export function wayWords(at: number, of: number): string {
  if (of === 1) return FIX_LABELS.option;
  return at === 0
    ? `${FIX_LABELS.option}: way 1 of ${String(of)}`
    : `Or instead: way ${String(at + 1)} of ${String(of)}`;
}

/** A step with its number, where there are several to do. */
export function stepWords(says: string, at: number, { steps }: ChangeOption): string {
  return steps.length === 1 ? says : `${String(at + 1)}. ${says}`;
}

/** Reasons as half sentences, what no setting changes first. */
export function reasonList(ids: readonly string[]): string {
  return [...ids]
    .sort((a, b) => reasonOrder(a) - reasonOrder(b))
    .map((id) => REASONS[id] ?? `“${checkLabel(id)}” does not hold`)
    .join("; ");
}

/** The answer in one sentence. */
export function fixHeadline(document: AnswerDocument): string {
  if (document.understood === null) return "";
  return document.goal === "block" ? blockHeadline(document) : allowHeadline(document);
}

function allowHeadline(document: AnswerDocument): string {
  const { understood, answer, options = [] } = document;
  if (understood === null) return "";
  const can = sentence(understood, "can");
  if (answer === "allowed") return `Nothing needs changing: ${can} already.`;
  if (answer === "conditional") {
    return `Nothing needs changing on your side: ${can}, if the other organisation admits yours too.`;
  }
  const [first] = options;
  if (first !== undefined)
    return `${counted(first)} so that ${lowerFirst(can)}${partnerToo(first)}.`;
  return answer === "undetermined"
    ? `I know of nothing that stands in the way, but not enough to say so: first find out what is missing. Then I can say what to change.`
    : `No change of yours makes it so that ${lowerFirst(can)}: ${reasonList(document.deciding)}.`;
}

function counted({ steps }: ChangeOption): string {
  return steps.length === 1
    ? "One change is needed"
    : `${String(steps.length)} changes are needed, all of them,`;
}

function partnerToo({ deciding }: ChangeOption): string {
  return deciding.includes("partner/trusts-us")
    ? "; and the other organisation must admit yours, which it does not"
    : "";
}

/** A sentence's words in the middle of another. */
export function lowerFirst(text: string): string {
  return /^\S*@/u.test(text) || text.startsWith("Skype")
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

function blockHeadline(document: AnswerDocument): string {
  const { understood, options = [] } = document;
  if (understood === null) return "";
  const who = sentence(understood, "can't");
  if (isRetired(document)) {
    return `${who} any more, whatever you set: Skype was retired on 5 May 2025.`;
  }
  if (document.answer === "blocked") {
    return `Nothing needs changing: ${lowerFirst(who)} as it is: ${reasonList(document.deciding)}.`;
  }
  return options.length === 0
    ? `I know no setting of yours that stops this alone (${whatTheyDo(understood)}).`
    : `This is how to stop it, so that ${lowerFirst(who)}.`;
}

/** What else is to be said of stopping what no longer works: a sentence each. */
export function afterHeadline(document: AnswerDocument): readonly string[] {
  if (document.goal !== "block" || document.understood === null || !isRetired(document)) return [];
  const settings = document.deciding.filter((id) => id !== "service/skype-available");
  if (settings.length > 0) {
    return [`Your settings block it as well: ${reasonList(settings)}.`, PERSONAL];
  }
  return (document.options ?? []).length > 0
    ? ["What is still set for Skype can be tidied up, though it changes nothing today.", PERSONAL]
    : [PERSONAL];
}

/** Where those who were on Skype are now. */
const PERSONAL =
  "People who were on Skype may have a personal Teams account now: those are admitted or kept out by AllowTeamsConsumer in Microsoft 365 (ask: how do I block personal Teams accounts?).";

/** What is said of the answer once an option is done. */
export function afterwards(
  { answer, bySettings, deciding, missing }: ChangeOption,
  goal: AnswerDocument["goal"],
): string {
  if (goal === "block") {
    return bySettings === "blocked"
      ? "it is blocked."
      : `it should be blocked, but I can't confirm it until more is known${first(missing)}.`;
  }
  switch (answer) {
    case "allowed":
      return "it is allowed.";
    case "conditional":
      return "your own side allows it; the other organisation must admit yours too.";
    case "undetermined":
      return `nothing known stands in the way any more, but it is not certain until more is known${first(missing)}.`;
    case "blocked":
      return `it is still blocked: ${reasonList(deciding)}.`;
  }
}

function first(missing: ChangeOption["missing"]): string {
  const [one] = missing;
  return one === undefined ? "" : ` (${factTitle(one.fact)} first)`;
}

/** Whom else a change touches, with the first of them by name. */
export function touchWords({ count, known, first: named }: ReportedTouch): string {
  if (known === 0) return "I know none of your users, so I can't count them.";
  if (count === 0) return `None of the ${String(known)} users I know gets another answer.`;
  const names = named.map((user) => inert(user, 80)).join(", ");
  const more = count - named.length;
  return `${String(count)} of the ${String(known)} users I know ${count === 1 ? "gets" : "get"} another answer to the same question: ${names}${more > 0 ? ` and ${String(more)} more` : ""}.`;
}

/** What a step alone would leave in the way; null where it is enough. */
export function aloneWords(step: ReportedStep, of: ChangeOption): string | null {
  if (of.steps.length < 2 || step.aloneLeaves.length === 0) return null;
  return `this step alone would not help: ${step.aloneLeaves.map(checkLabel).join("; ")} would still fail.`;
}

/** In a hybrid, why both sides are set. */
export function bothSides(document: AnswerDocument, { steps }: ChangeOption): string | null {
  if (document.goal !== "block" || new Set(steps.map(({ shell }) => shell)).size < 2) return null;
  return "Set both sides: where the user is homed decides which of them carries the traffic.";
}

/** What stands in the way that is not ours to change, with what can be done. */
export function beyondUs({ remediation, options = [], goal }: AnswerDocument): readonly string[] {
  if (goal === "block") return [];
  return remediation
    .filter(
      ({ commands, advice, check }) =>
        commands.length === 0 &&
        advice !== null &&
        (options.length === 0 || check.startsWith("partner")),
    )
    .map(({ check, advice }) => `${checkLabel(check)}: ${inert(advice ?? "", 700)}`);
}

/** Own settings that fail beside what nobody can change: not worth changing. */
export function idleSettings(document: AnswerDocument): string | null {
  if (document.goal === "block" || (document.options ?? []).length > 0) return null;
  const own = document.remediation.filter(({ commands }) => commands.length > 0);
  return own.length === 0 || document.answer !== "blocked"
    ? null
    : `Changing your own settings alone would not help, though they stand in the way too: ${own.map(({ check }) => checkLabel(check)).join("; ")}.`;
}

/** The whole answer in words. */
export function fixText(document: AnswerDocument): string {
  const options = document.options ?? [];
  const idle = idleSettings(document);
  const beyond = beyondUs(document);
  const sections = [
    [[fixHeadline(document), ...afterHeadline(document)].join(" ")],
    readingLines(document),
    ...options.map((option, index) =>
      optionLines(document, option, wayWords(index, options.length)),
    ),
    beyond.length === 0
      ? []
      : [`${FIX_LABELS.nothingOfOurs}:`, ...beyond.map((line) => `  ${line}`)],
    idle === null ? [] : [idle],
    document.answer === "undetermined" && document.goal === "allow" ? missingLines(document) : [],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n");
}

function optionLines(
  document: AnswerDocument,
  option: ChangeOption,
  title: string,
): readonly string[] {
  const both = bothSides(document, option);
  return [
    `${title}:`,
    ...option.steps.flatMap((step, at) => stepLines(step, at, option)),
    ...(both === null ? [] : [`  ${both}`]),
    `  ${FIX_LABELS.touches}: ${touchWords(option.touches)}`,
    `  ${FIX_LABELS.then} ${afterwards(option, document.goal)}`,
  ];
}

function stepLines(step: ReportedStep, at: number, option: ChangeOption): readonly string[] {
  const alone = aloneWords(step, option);
  return [
    `  ${stepWords(inert(step.says, 600), at, option)}`,
    ...(step.shell === null ? [] : [`      ${LABELS.runIn} ${step.shell}:`]),
    ...step.commands.map((command) => `        ${inertCommand(command)}`),
    ...step.warnings.map((warning) => `      ${LABELS.careful}: ${inert(warning, 600)}`),
    ...(step.undo.length === 0
      ? []
      : [
          `      ${LABELS.undo}:`,
          ...step.undo.map((command) => `        ${inertCommand(command)}`),
        ]),
    ...(step.portal === null ? [] : [`      ${LABELS.portal}: ${inert(step.portal)}`]),
    ...(alone === null ? [] : [`      ${FIX_LABELS.alone}: ${alone}`]),
  ];
}
