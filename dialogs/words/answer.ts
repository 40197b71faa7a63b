import type {
  AnswerDocument,
  AssumedFact,
  MissingFact,
  Remediation,
  ReportedCheck,
} from "../../knowledge/index.js";
import { isExplored } from "../exploring/explored.js";
import { checkLabel, standing } from "./en/checks.js";
import { factTitle, valueWords } from "./en/facts.js";
import { andMore, LABELS } from "./en/labels.js";
import { dateWords } from "./en/question.js";
import { readAs } from "./en/reading.js";
import {
  checkCounts,
  headline,
  isRetired,
  meetingSentence,
  serviceSentence,
  settingsSentence,
  sortedChecks,
  STATES,
} from "./en/verdict.js";
import { inert, inertCommand } from "./inert.js";

/** The longest list a plain text shows before it says how many more there are. */
const LIST_LIMIT = 40;

/** A document as a person reads it in a console or a client without cards. */
export function answerText(document: AnswerDocument): string {
  const isWritten = document.answer === null || isExplored(document);
  const own = isWritten ? [[unanswered(document)]] : answeredSections(document);
  const also = document.also.map((other) => [`${LABELS.alsoAsked}:`, answerText(other)]);
  return [...own, ...also]
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n");
}

function unanswered(document: AnswerDocument): string {
  return document.clarify === null ? document.text : clarifyText(document);
}

function clarifyText(document: AnswerDocument): string {
  const choices = document.choices.map((choice) => `  - ${inert(choice.label)}`);
  return [inert(document.clarify ?? "", 1_000), ...choices].join("\n");
}

function answeredSections(document: AnswerDocument): readonly (readonly string[])[] {
  const isOpen = document.answer === "undetermined" || document.bySettings === "undetermined";
  const missing = missingSection(document.missing);
  return [
    [headline(document), ...meeting(document)],
    settingsSection(document),
    readingSection(document),
    isOpen ? missing : [],
    checksSection(document),
    fixesSection(document.remediation),
    isOpen ? [] : missing,
    looseEnds(document),
    sourcesSection(document),
  ];
}

function meeting(document: AnswerDocument): readonly string[] {
  const said = meetingSentence(document);
  return said === null ? [] : [said];
}

function settingsSection(document: AnswerDocument): readonly string[] {
  const settings = settingsSentence(document);
  if (settings === null) return [];
  const service = serviceSentence(document);
  return [
    `${LABELS.settings}: ${settings}`,
    ...(service === null ? [] : [`${LABELS.service}: ${service}`]),
    ...(isRetired(document) ? [`${LABELS.personalOffer} ${LABELS.checkPersonal}?`] : []),
  ];
}

function readingSection(document: AnswerDocument): readonly string[] {
  if (document.understood === null) return [];
  return [readAs(document), ...document.notes.map((note) => inert(note, 600))];
}

function missingSection(missing: readonly MissingFact[]): readonly string[] {
  if (missing.length === 0) return [];
  const lines = missing.map((fact) => {
    const conflict = fact.conflict === true ? ` (${LABELS.conflict})` : "";
    return `  ? ${factTitle(fact.fact)}${conflict}\n      ${inert(fact.fact, 300)}, ${LABELS.showsIt}: ${inertCommand(fact.cmdlet)}`;
  });
  return [`${LABELS.missing}:`, ...limited(lines)];
}

function checksSection(document: AnswerDocument): readonly string[] {
  if (document.checks.length === 0) return [];
  const numbers = new Map<string, number>();
  document.citations.forEach(({ id }, index) => {
    if (!numbers.has(id)) numbers.set(id, index + 1);
  });
  return [
    `${LABELS.checked}: ${checkCounts(document)}`,
    ...limited(sortedChecks(document).flatMap((check) => checkLines(check, numbers))),
  ];
}

function checkLines(check: ReportedCheck, numbers: ReadonlyMap<string, number>): readonly string[] {
  const { sign, word } = STATES[check.truth];
  const cited =
    check.passages ??
    check.citations.map((id) => numbers.get(id)).filter((number) => number !== undefined);
  const refs = [...new Set(cited)].map((number) => ` [${String(number)}]`).join("");
  const known = check.facts.filter((fact) => fact.value !== null);
  const facts = known.map((fact) => {
    const source = fact.source === null ? "" : ` (${inert(fact.source, 120)})`;
    return `      ${inert(fact.name, 200)} = ${valueWords(fact.value)}${source}`;
  });
  const line = `  ${sign} ${word.padEnd(9)} ${checkLabel(check.id)}${refs}`;
  const who = check.truth === "fails" ? [`      ${standing(check.basis, check.party)}`] : [];
  return [[line, ...who, ...facts].join("\n")];
}

function fixesSection(remediation: readonly Remediation[]): readonly string[] {
  if (remediation.length === 0) return [];
  return [`${LABELS.fixes}:`, ...remediation.flatMap(fixLines)];
}

function fixLines(fix: Remediation): readonly string[] {
  return [
    `  ${checkLabel(fix.check)}`,
    ...(fix.advice === null ? [] : [`      ${inert(fix.advice, 600)}`]),
    ...(fix.shell === null ? [] : [`      ${LABELS.runIn} ${fix.shell}:`]),
    ...fix.commands.map((command) => `        ${inertCommand(command)}`),
    ...fix.warnings.map((warning) => `      ${LABELS.careful}: ${inert(warning, 600)}`),
    ...undoLines(fix),
    ...(fix.portal === null ? [] : [`      ${LABELS.portal}: ${inert(fix.portal)}`]),
    ...(fix.touches === "" ? [] : [`      ${LABELS.touches}: ${inert(fix.touches, 600)}`]),
  ];
}

function undoLines(fix: Remediation): readonly string[] {
  return fix.undo.length === 0
    ? []
    : [`      ${LABELS.undo}:`, ...fix.undo.map((command) => `        ${inertCommand(command)}`)];
}

function looseEnds(document: AnswerDocument): readonly string[] {
  const assumed = document.assumed.map((fact) => `  ${assumedWords(fact)}`);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${title}:`, ...limited(lines)];
  return [
    ...list(LABELS.assumed, assumed),
    ...list(
      LABELS.unverified,
      document.unverified.map((id) => `  ? ${checkLabel(id)}`),
    ),
    ...list(
      LABELS.worthChecking,
      document.worthChecking.map((id) => `  ? ${checkLabel(id)}`),
    ),
  ];
}

/** A thing taken for granted, with how to see whether it is so: a setting, or a part of the question. */
export function assumedWords(fact: AssumedFact): string {
  const part = READ_PARTS[fact.fact];
  const value = valueWords(fact.value);
  return part === undefined
    ? `${factTitle(fact.fact)}: ${value} (${LABELS.showsIt}: ${inertCommand(fact.cmdlet)})`
    : `${part}: ${READ_VALUES[value] ?? value}. ${inert(fact.cmdlet)}`;
}

const READ_PARTS: Readonly<Record<string, string>> = {
  "peer.kind": "Where the other person belongs",
  modality: "What they want to do",
  direction: "Who starts",
  subject: "Our user",
};

const READ_VALUES: Readonly<Record<string, string>> = {
  organization: "another organisation",
  skype: "Skype",
  unmanaged: "a personal Teams account",
};

function sourcesSection(document: AnswerDocument): readonly string[] {
  if (document.citations.length === 0) return [];
  return [
    `${LABELS.sources}:`,
    ...document.citations.map(
      (citation, index) =>
        `  [${String(index + 1)}] ${[citation.title, citation.section, dateWords(citation.date), citation.url].filter((part) => part !== "").join(", ")}`,
    ),
  ];
}

function limited(lines: readonly string[]): readonly string[] {
  return lines.length <= LIST_LIMIT
    ? lines
    : [...lines.slice(0, LIST_LIMIT), `  ${andMore(lines.length - LIST_LIMIT, "not shown here")}`];
}
