import type {
  Answer,
  AnswerDocument,
  ReportedChange,
  SupposedChange,
  Truth,
  Understood,
} from "../../../knowledge/index.js";
import { inert } from "../inert.js";
import { checkLabel } from "./checks.js";
import { lowerFirst, reasonList, touchWords } from "./exploring-fix.js";
import { missingLines, readingLines } from "./exploring-who.js";
import { factTitle, valueWords } from "./facts.js";
import { sentence } from "./question.js";
import { STATES } from "./verdict.js";

/** Headings of an answer about a supposed change. */
export const WHAT_IF_LABELS = {
  supposed: "Supposed",
  now: "Now",
  then: "Then",
  answers: "Before and after",
  turned: "Checks that come out another way",
  noneTurned: "No check comes out another way.",
  touches: "Who would get another answer",
  onlySupposed: "Nothing has been changed: this is only what would be.",
} as const;

/** An answer in the middle of a sentence. */
export const ANSWERS: Readonly<Record<Answer, string>> = {
  allowed: "yes",
  conditional: "yes, if the other organisation admits yours too",
  undetermined: "not known yet",
  blocked: "no",
};

/** The same where the condition has just been said. */
const SHORT: Readonly<Record<Answer, string>> = { ...ANSWERS, conditional: "yes, if …" };

/** The answer in one sentence. */
export function whatIfHeadline(document: AnswerDocument): string {
  const { supposed, understood, answer } = document;
  if (supposed === undefined || understood === null) return "";
  if (!supposed.effective) {
    return `That would change nothing: it is so already (${supposed.changes.map(changeNow).join("; ")}).`;
  }
  if (answer === null || supposed.answer === null) return organisationHeadline(supposed);
  const same = answer === supposed.answer && document.bySettings === supposed.bySettings;
  const can = `whether ${lowerFirst(sentence(understood, "can"))}`;
  if (same) return `That would not change ${can}: ${ANSWERS[answer]}, as now.`;
  if (answer === supposed.answer) {
    return `That would change what your settings say (${settingsTurn(document)}), but not ${can}: still ${ANSWERS[answer]}.`;
  }
  return turned(understood, supposed.answer);
}

/** What would be then: that it would not be so now goes without saying, and both stand below. */
function turned(understood: Understood, then: Answer): string {
  const can = sentence(understood, "can");
  switch (then) {
    case "allowed":
      return `That would open it: then ${lowerFirst(can)}.`;
    case "conditional":
      return `That would open your side: then ${lowerFirst(can)}, if the other organisation admits yours too.`;
    case "undetermined":
      return `That would leave it open whether ${lowerFirst(can)}: more has to be known.`;
    case "blocked":
      return `That would stop it: then ${lowerFirst(sentence(understood, "can't"))}.`;
  }
}

function settingsTurn({ bySettings, supposed }: AnswerDocument): string {
  const before = bySettings === null ? "not known" : ANSWERS[bySettings];
  const after = supposed?.bySettings ?? null;
  return `from “${before}” to “${after === null ? "not known" : ANSWERS[after]}”`;
}

function organisationHeadline({ touches }: SupposedChange): string {
  if (touches.known === 0) return "I know none of your users, so I can only say which checks turn.";
  return touches.count === 0
    ? `That would change the answer for none of the ${String(touches.known)} users I know.`
    : `That would change the answer for ${String(touches.count)} of the ${String(touches.known)} users I know.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function changeNow({ fact, before }: ReportedChange): string {
  return `${factTitle(fact)}: ${valueWords(before, 6)}`;
}

/** A supposed change: what it is, from what to what. */
export function changeWords({ fact, before, after }: ReportedChange): string {
  return `${factTitle(fact)}: from ${valueWords(before, 6)} to ${valueWords(after, 6)}`;
}

/** A check that turns, from what to what. */
export function turnWords({ id, before, after }: SupposedChange["checks"][number]): string {
  const state = (truth: Truth | null): string =>
    truth === null ? "does not apply" : STATES[truth].word;
  return `${checkLabel(id)}: ${state(before)} → ${state(after)}`;
}

/** Now and then, with the reasons of a no. Empty where no one question was asked. */
export function beforeAndAfter(document: AnswerDocument): readonly string[] {
  const { supposed, answer, deciding } = document;
  if (supposed === undefined || answer === null || supposed.answer === null) return [];
  const why = (ids: readonly string[]): string => (ids.length === 0 ? "" : ` (${reasonList(ids)})`);
  return [
    `${WHAT_IF_LABELS.now}: ${ANSWERS[answer]}${why(deciding)}.`,
    `${WHAT_IF_LABELS.then}: ${ANSWERS[supposed.answer]}${why(supposed.deciding)}.`,
  ];
}

/** On which organisation it was tried, where none was named. */
export function triedWords({ triedOn }: SupposedChange): string {
  return triedOn === undefined
    ? "Tried on an organisation that is on none of your lists, since you named none."
    : `Tried on ${inert(triedOn, 120)}, which is on your allowed list, since you named no organisation.`;
}

/** Whom it changes, and from what to what. */
export function whomWords({ touches }: SupposedChange): string {
  const turns = touches.turns
    .filter(({ from, to }) => from !== to)
    .map(
      ({ from, to, count }) =>
        `${count === touches.count ? "from" : `${String(count)} from`} “${SHORT[from]}” to “${SHORT[to]}”`,
    );
  const said = touchWords(touches);
  return turns.length === 0 ? said : `${said} ${capital(turns.join("; "))}.`;
}

/** The whole answer in words. */
export function whatIfText(document: AnswerDocument): string {
  const { supposed } = document;
  if (supposed === undefined) return document.text;
  const turned = supposed.checks.map((check) => `  ${turnWords(check)}`);
  const sections = [
    [whatIfHeadline(document)],
    [...readingLines(document), ...(document.answer === null ? [triedWords(supposed)] : [])],
    [
      `${WHAT_IF_LABELS.supposed}:`,
      ...supposed.changes.map((change) => `  ${inert(changeWords(change), 600)}`),
      WHAT_IF_LABELS.onlySupposed,
    ],
    beforeAndAfter(document),
    turned.length === 0 ? [WHAT_IF_LABELS.noneTurned] : [`${WHAT_IF_LABELS.turned}:`, ...turned],
    [`${WHAT_IF_LABELS.touches}: ${whomWords(supposed)}`],
    supposed.answer === "undetermined" ? missingLines(document) : [],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n");
}
