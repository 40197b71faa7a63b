import type { Answer, AnswerDocument, AnswerGroup } from "../../../knowledge/index.js";
import { inert, inertCommand } from "../inert.js";
import { checkLabel, REASONS, reasonOrder } from "./checks.js";
import { factTitle } from "./facts.js";
import { LABELS } from "./labels.js";
import { whatTheyDo } from "./question.js";
import { readAs } from "./reading.js";
import { VERDICTS } from "./verdict.js";

/** So many of a group are named; of the others only the number is told. */
const NAMED = 5;

const BRING_LEAD = "Paste what these print, and I can name them:";

/** Headings and buttons of an answer about many users. */
export const WHO_LABELS = {
  groups: "By reason",
  list: "Whole list as CSV",
  nobodyKnown: "I know none of your users yet",
  bringLead: BRING_LEAD,
  bring: `${BRING_LEAD} Get-CsUser | Format-List SipAddress,HostingProvider,RegistrarPool,ExternalAccessPolicy on Skype for Business Server, or Get-CsOnlineUser | Format-List UserPrincipalName,ExternalAccessPolicy in Teams PowerShell; and the policies with Get-CsExternalAccessPolicy.`,
  listCut:
    "This is only the first part: the list is too long for a message. The whole of it comes from the command line: npm run --silent ask -- --environment PATH --json, with the same question; it is under `groups`.",
} as const;

/** How many users there are in which case. */
function tally(groups: readonly AnswerGroup[]): Readonly<Record<Answer, number>> {
  const counts = { allowed: 0, conditional: 0, undetermined: 0, blocked: 0 };
  for (const { answer, count } of groups) counts[answer] += count;
  return counts;
}

/** The answer in one sentence. */
export function whoHeadline(document: AnswerDocument): string {
  const groups = document.groups ?? [];
  const { understood } = document;
  if (understood === null) return "";
  const doing = whatTheyDo(understood);
  if (groups.length === 0) {
    return document.answer === "blocked"
      ? `None of your users can ${doing}, whoever they are: ${reasonsSaid(document.deciding)}.`
      : `${WHO_LABELS.nobodyKnown}, so I can't say which of them can ${doing}.`;
  }
  const counts = tally(groups);
  const total = counts.allowed + counts.conditional + counts.undetermined + counts.blocked;
  const said = `${opening(document, counts)}${sentenceOf(counts, total, doing)}`;
  return isRetired(groups) ? `${said} ${retiredSentence(groups)}` : said;
}

function sentenceOf(
  counts: Readonly<Record<Answer, number>>,
  total: number,
  doing: string,
): string {
  const known = `${String(total)} known ${total === 1 ? "user" : "users"}`;
  if (counts.blocked === total) return `None of your ${known} can ${doing}.`;
  const parts = [
    part(counts.allowed, `can ${doing}`),
    part(counts.conditional, `can ${doing} if the other organisation admits yours too`),
    part(counts.blocked, "can't"),
    part(counts.undetermined, "I can't tell of yet"),
  ].filter((said) => said !== "");
  return `Of your ${known}, ${parts.join("; ")}.`;
}

function part(count: number, what: string): string {
  return count === 0 ? "" : `${String(count)} ${what}`;
}

/** "Is anyone allowed …?" is answered by yes or no first. */
function opening(document: AnswerDocument, counts: Readonly<Record<Answer, number>>): string {
  if (!IS_ANYONE.test(document.question)) return "";
  const blocked = asksForBlocked(document.question);
  const wanted = blocked ? counts.blocked : counts.allowed + counts.conditional;
  if (!blocked && counts.allowed === 0 && wanted > 0) return "Yes, on your side. ";
  if (wanted > 0) return "Yes. ";
  return counts.undetermined > 0 ? "I can't tell yet. " : "No. ";
}

const IS_ANYONE =
  /^\W*(?:is|are|can|may|could|does|do|has|have)\s+(?:there\s+)?(?:any|some)(?:one|body|\b)/iu;

/** Whether the text asks for those who may not. */
function asksForBlocked(text: string): boolean {
  return /\b(?:blocked|barred|refused|denied|excluded|prevented|unable|cannot|can ?not|not (?:allowed|able|permitted)|may not|(?:can|is|are|do|does)n?['’]t)\b/iu.test(
    text,
  );
}

function isRetired(groups: readonly AnswerGroup[]): boolean {
  return groups.some(({ reasons }) => reasons.includes("service/skype-available"));
}

function retiredSentence(groups: readonly AnswerGroup[]): string {
  const count = (...answers: readonly Answer[]): number =>
    groups
      .filter(({ bySettings }) => answers.includes(bySettings))
      .reduce((sum, group) => sum + group.count, 0);
  const would = count("allowed", "conditional");
  const open = count("undetermined");
  const unknown = open === 0 ? "" : `; of ${String(open)} it is not known`;
  return `Skype was retired on 5 May 2025; by your settings alone ${would === 0 ? "none" : String(would)} of them would be allowed${unknown}.`;
}

/** Groups in reading order: what was asked for first, the larger before the smaller. */
export function orderedGroups(document: AnswerDocument): readonly AnswerGroup[] {
  const order: readonly Answer[] = asksForBlocked(document.question)
    ? ["blocked", "undetermined", "conditional", "allowed"]
    : ["allowed", "conditional", "undetermined", "blocked"];
  return [...(document.groups ?? [])].sort(
    (a, b) => order.indexOf(a.answer) - order.indexOf(b.answer) || b.count - a.count,
  );
}

/** A group's heading: how many, and what of them. */
export function groupTitle({ answer, count }: AnswerGroup): string {
  const users = `${String(count)} ${count === 1 ? "user" : "users"}`;
  return `${VERDICTS[answer].word}: ${users}`;
}

/** Why, in half sentences. */
export function reasonWords({ answer, reasons }: AnswerGroup): readonly string[] {
  const sorted = [...reasons].sort((a, b) => reasonOrder(a) - reasonOrder(b));
  if (answer === "blocked") return sorted.map((id) => REASONS[id] ?? checkLabel(id));
  if (answer === "conditional") return ["the other organisation must admit yours too"];
  if (answer === "undetermined") return sorted.map((id) => `not known: ${checkLabel(id)}`);
  return ["every check holds"];
}

function reasonsSaid(ids: readonly string[]): string {
  return [...ids]
    .sort((a, b) => reasonOrder(a) - reasonOrder(b))
    .map((id) => REASONS[id] ?? checkLabel(id))
    .join("; ");
}

/** The first of a group by name, and how many more there are. */
export function namesOf({ users, count }: AnswerGroup): string {
  const named = users.slice(0, NAMED).map((user) => inert(user, 80));
  const more = count - named.length;
  return more > 0 ? `${named.join(", ")} and ${String(more)} more` : named.join(", ");
}

/** The whole answer in words. */
export function whoText(document: AnswerDocument): string {
  const groups = orderedGroups(document).map((group) =>
    [
      `  ${VERDICTS[group.answer].sign} ${groupTitle(group)}`,
      ...reasonWords(group).map((reason) => `      ${reason}`),
      `      ${namesOf(group)}`,
    ].join("\n"),
  );
  const sections = [
    [whoHeadline(document)],
    readingLines(document),
    groups.length === 0 ? [WHO_LABELS.bring] : [`${WHO_LABELS.groups}:`, ...groups],
    missingLines(document),
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n");
}

/** How the question was read. */
export function readingLines(document: AnswerDocument): readonly string[] {
  if (document.understood === null) return [];
  return [readAs(document), ...document.notes.map((note) => inert(note, 600))];
}

/** What is still missing, the first of it. */
export function missingLines({ missing }: AnswerDocument): readonly string[] {
  if (missing.length === 0) return [];
  const shown = missing.slice(0, 6);
  const more = missing.length - shown.length;
  return [
    `${LABELS.missing}:`,
    ...shown.map(
      ({ fact, cmdlet }) => `  ? ${factTitle(fact)}, ${LABELS.showsIt}: ${inertCommand(cmdlet)}`,
    ),
    ...(more > 0 ? [`  … and ${String(more)} more of the kind`] : []),
  ];
}
