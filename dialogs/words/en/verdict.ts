import type { Answer, AnswerDocument, ReportedCheck, Truth } from "../../../knowledge/index.js";
import { sentence } from "./question.js";
import { factTitle } from "./facts.js";
import { inert } from "../inert.js";
import { checkLabel, REASONS, reasonOrder } from "./checks.js";

/** The answer in a word or two, with a sign for those who do not see colours. */
export const VERDICTS: Readonly<Record<Answer, { readonly sign: string; readonly word: string }>> =
  {
    allowed: { sign: "✓", word: "Yes" },
    conditional: { sign: "✓", word: "Yes, if …" },
    undetermined: { sign: "?", word: "I can't tell yet" },
    blocked: { sign: "✗", word: "No" },
  };

/** A check's state in a word, with its sign. */
export const STATES: Readonly<Record<Truth, { readonly sign: string; readonly word: string }>> = {
  holds: { sign: "✓", word: "holds" },
  fails: { sign: "✗", word: "fails" },
  unknown: { sign: "?", word: "not known" },
};

/** The answer's sentence, without the verdict's word. Empty for a document without an answer. */
export function verdictSentence(document: AnswerDocument): string {
  const { understood, answer } = document;
  if (understood === null || answer === null) return "";
  switch (answer) {
    case "allowed":
      return `${sentence(understood, "can")}${asVerified(document)}.`;
    case "conditional":
      return `${sentence(understood, "can")}${asVerified(document)}, if ${partner(document)} admits your organisation too. Your own settings allow it.`;
    case "undetermined":
      return `${openFacts(document)} before I can say whether ${lower(sentence(understood, "can"))}.`;
    case "blocked":
      return `${sentence(understood, "can't")}${asVerified(document)}${anyMore(document)}: ${reasons(document)}.`;
  }
}

/** The first line of the plain text: the verdict and its sentence. */
export function headline(document: AnswerDocument): string {
  if (document.answer === null) return "";
  const said = verdictSentence(document);
  const { word } = VERDICTS[document.answer];
  if (document.answer === "conditional") return `Yes, if ${conditionFirst(document)}`;
  return document.answer === "undetermined" ? `${word}: ${said}` : `${word}. ${said}`;
}

function conditionFirst(document: AnswerDocument): string {
  const who = document.understood === null ? "" : sentence(document.understood, "can");
  return `${partner(document)} admits your organisation too: then ${lower(who)}${asVerified(document)}. Your own settings allow it.`;
}

function lower(text: string): string {
  return /^\S*@/u.test(text) || text.startsWith("Skype")
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

function partner(document: AnswerDocument): string {
  const domain = document.understood?.peer.domain ?? null;
  return domain === null ? "the other organisation" : inert(domain, 120);
}

function openFacts(document: AnswerDocument): string {
  const [first, ...rest] = document.missing;
  if (first === undefined) return "Something about your settings has to be known";
  return rest.length === 0
    ? `One fact has to be known (${factTitle(first.fact)})`
    : `${String(document.missing.length)} facts have to be known`;
}

function asVerified(document: AnswerDocument): string {
  return isOrganisationMeeting(document) ? " as a verified participant" : "";
}

function anyMore(document: AnswerDocument): string {
  return isRetired(document) ? " any more" : "";
}

function reasons(document: AnswerDocument): string {
  const order = [...document.deciding].sort((a, b) => reasonOrder(a) - reasonOrder(b));
  const said = order.map((id) => REASONS[id] ?? `“${checkLabel(id)}” does not hold`);
  if (said.length <= 2) return said.join("; and ");
  const more = said.length - 2;
  return `${said.slice(0, 2).join("; ")}; and ${String(more)} more ${more === 1 ? "reason" : "reasons"}`;
}

/** Whether the answer is no because Skype is gone. */
export function isRetired(document: AnswerDocument): boolean {
  return document.deciding.includes("service/skype-available");
}

/** Whether failing checks only cost the person the status of a verified participant. */
function isOrganisationMeeting(document: AnswerDocument): boolean {
  const understood = document.understood;
  return understood?.modality === "meeting" && understood.peer.kind === "organization";
}

/** What the settings say by themselves, where that has to be said apart from the answer. */
export function settingsSentence(document: AnswerDocument): string | null {
  if (document.bySettings === document.answer && !isRetired(document)) return null;
  switch (document.bySettings) {
    case null:
      return null;
    case "allowed":
      return "They would allow it.";
    case "conditional":
      return "They would allow it, if the other side does too.";
    case "undetermined":
      return "What they say is not known yet.";
    case "blocked":
      return isRetired(document) ? "They do not allow it either." : "They do not allow it.";
  }
}

/** What the service does, where that differs from the settings. */
export function serviceSentence(document: AnswerDocument): string | null {
  return isRetired(document)
    ? "Skype was retired on 5 May 2025: there is nobody left to reach."
    : null;
}

/** What a failing check means for a meeting with another organisation: less than it seems. */
export function meetingSentence(document: AnswerDocument): string | null {
  return isOrganisationMeeting(document)
    ? "For a meeting these checks decide whether the person joins as a verified participant. Where they fail, the person may still come in anonymously, if anonymous join is on."
    : null;
}

/** Checks in reading order: what fails, what is not known, what holds. */
export function sortedChecks(document: AnswerDocument): readonly ReportedCheck[] {
  const rank: Readonly<Record<Truth, number>> = { fails: 0, unknown: 1, holds: 2 };
  return [...document.checks].sort((a, b) => rank[a.truth] - rank[b.truth]);
}

/** How many checks came out how: `2 hold · 1 fails`. */
export function checkCounts(document: AnswerDocument): string {
  const count = (truth: Truth): number =>
    document.checks.filter((check) => check.truth === truth).length;
  const [holds, fails, unknown] = [count("holds"), count("fails"), count("unknown")];
  return [
    fails > 0 ? `✗ ${String(fails)} ${fails === 1 ? "fails" : "fail"}` : "",
    unknown > 0 ? `? ${String(unknown)} not known` : "",
    holds > 0 ? `✓ ${String(holds)} ${holds === 1 ? "holds" : "hold"}` : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
