import { whenWords } from "../words/en/facts.js";
import { dateWords } from "../words/en/question.js";
import {
  cutWords,
  DEEDS,
  PART_WORDS,
  SIDE_LABELS,
  STATE_WORDS,
  TICKET_TEXT,
  URGENCY_WORDS,
} from "../words/en/tickets.js";
import { harmless, harmlessLines } from "./harmless.js";
import { says, SUMMARY_PARTS, type Summary, type SummaryPart } from "./summary.js";
import { LONGEST_SHOWN, type Ticket, type TicketEntry } from "./ticket.js";

/** The longest subject line. */
const SUBJECT_LIMIT = 120;

/** One line for a header: which ticket, and what it is about. No control character, no formatting. */
export function ticketSubject(ticket: Pick<Ticket, "number" | "summary" | "note">): string {
  const tag = `[Edgewise #${String(ticket.number)}] `;
  return `${tag}${harmless(matter(ticket), SUBJECT_LIMIT - tag.length)}`;
}

/** What a ticket is about, as far as the requester lets it be told. */
export function matter({ summary, note }: Pick<Ticket, "summary" | "note">): string {
  const told = [summary.question?.read, summary.question?.typed, summary.answer?.sentence, note];
  return told.find((text) => (text ?? "").trim() !== "") ?? TICKET_TEXT.noQuestion;
}

/** What the helpdesk asked last; null where it never did. */
export function lastQuestion({ entries }: Pick<Ticket, "entries">): string | null {
  return entries.findLast(({ action }) => action === "ask-requester")?.note ?? null;
}

/** A part of a ticket's text: a heading and the lines below it. A line that begins with `UNDER` belongs to the one before. */
export interface TicketSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a line begins with that belongs to the one before it. */
export const UNDER = "  ";

/** What is said of a ticket as a whole: what, and which. */
export function ticketHead(ticket: Ticket): readonly (readonly [string, string])[] {
  const { requester, contact, assignee, reopened } = ticket;
  const again = reopened === 0 ? "" : ` (${TICKET_TEXT.reopened})`;
  const address = requester.address === null ? "" : `, ${harmless(requester.address, 200)}`;
  const isElsewhere = contact !== null && contact !== requester.address;
  return [
    [TICKET_TEXT.state, `${STATE_WORDS[ticket.state]}${again}`],
    [TICKET_TEXT.urgency, URGENCY_WORDS[ticket.urgency]],
    [TICKET_TEXT.requester, `${harmless(requester.name, 120)}${address}`],
    ...(isElsewhere ? [[TICKET_TEXT.contact, harmless(contact, 200)] as const] : []),
    [TICKET_TEXT.assignee, assignee === null ? TICKET_TEXT.nobody : harmless(assignee.name, 120)],
  ];
}

/** All that a ticket says below its head, in the order in which it is read; a section without lines is left out. */
export function ticketSections(ticket: Ticket): readonly TicketSection[] {
  const { note, answerNow, summary, entries } = ticket;
  return [
    {
      title: TICKET_TEXT.answerNow,
      lines: answerNow === null ? [] : [`${harmless(answerNow.says)} (${whenWords(answerNow.at)})`],
    },
    { title: TICKET_TEXT.note, lines: note === null ? [] : harmlessLines(note, LONGEST_SHOWN) },
    ...SUMMARY_PARTS.map((part) => section(summary, part)),
    { title: TICKET_TEXT.rest, lines: restLines(summary) },
    { title: TICKET_TEXT.happened, lines: entries.flatMap(entryItems) },
  ].filter(({ lines }) => lines.length > 0);
}

/**
 * A whole ticket as plain text, the same in every destination: text that people typed, or that came from a file, is
 * nowhere read as formatting, a mention or a link.
 */
export function ticketText(ticket: Ticket): string {
  const head = ticketHead(ticket).map(([what, which]) => `${what}: ${which}`);
  const sections = ticketSections(ticket).map(sectionText);
  return [[ticketSubject(ticket), ...head].join("\n"), ...sections].join("\n\n");
}

/** Only what was handed over, as plain text. */
export function summaryText(summary: Summary): string {
  const sections = [
    ...SUMMARY_PARTS.map((part) => section(summary, part)),
    { title: TICKET_TEXT.rest, lines: restLines(summary) },
  ].filter(({ lines }) => lines.length > 0);
  return sections.length === 0 ? TICKET_TEXT.nothing : sections.map(sectionText).join("\n\n");
}

function sectionText({ title, lines }: TicketSection): string {
  return [
    `${title}:`,
    ...lines.map((line) =>
      line.startsWith(UNDER) ? `      · ${line.trimStart()}` : `  · ${line}`,
    ),
  ].join("\n");
}

/** The facts handed over as a text of their own, a fact a block; empty where there are none. */
export function factsText({ summary }: Pick<Ticket, "summary">): string {
  return (summary.facts ?? [])
    .map((fact) => [...factLines(fact), harmless(fact.name, 300)].map((line) => `· ${line}`))
    .map((lines) => lines.join("\n  "))
    .join("\n");
}

/** One thing that happened as lines of a text of its own: no line begins where a list or a heading would. */
export function entryLines(entry: TicketEntry): readonly string[] {
  return entryItems(entry).map((line) =>
    line.startsWith(UNDER) ? `${UNDER}· ${line.trimStart()}` : line,
  );
}

/** One thing that happened, in a line, and what was said with it below. */
export function entryItems({ at, by, action, note }: TicketEntry): readonly string[] {
  const who = `${harmless(by.name, 80)} (${SIDE_LABELS[by.side]})`;
  // The note of the first entry stands at the top.
  const said = note === null || action === "create" ? [] : harmlessLines(note, LONGEST_SHOWN);
  return [`${whenWords(at)}  ${who} ${DEEDS[action]}`, ...said.map((line) => `${UNDER}${line}`)];
}

function section(summary: Summary, part: SummaryPart): TicketSection {
  const lines = says(summary, part) ? summaryLines(summary, part) : [];
  return { title: PART_WORDS[part], lines };
}

/** What was left out, and what was blanked. */
export function restLines({ leftOut, blanked }: Summary): readonly string[] {
  const parts = leftOut.map((part) => inside(PART_WORDS[part])).join("; ");
  return [
    ...(parts === "" ? [] : [`${TICKET_TEXT.leftOut}: ${parts}`]),
    ...(blanked.length === 0 ? [] : [`${TICKET_TEXT.blanked}: ${blanked.join(", ")}`]),
  ];
}

/** A heading within a sentence. */
function inside(heading: string): string {
  return `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
}

/** One part of a summary, line by line; nothing where it is left out or empty. Every card and text shows these. */
export function summaryLines(summary: Summary, part: SummaryPart): readonly string[] {
  const cut = summary.cut[part];
  return [...LINES[part](summary), ...(cut === undefined ? [] : [cutWords(cut)])];
}

/** Longer than any text of a summary, with all that makes it harmless: what was handed over is shown to its last character. */
const WHOLE = 6_000;

const LINES: Readonly<Record<SummaryPart, (summary: Summary) => readonly string[]>> = {
  question: questionLines,
  answer: answerLines,
  facts: ({ facts }) => (facts ?? []).flatMap(factLines),
  missing: ({ missing }) =>
    (missing ?? []).map(
      ({ title, cmdlet }) =>
        `${harmless(title, WHOLE)} (${TICKET_TEXT.seeWith} ${harmless(cmdlet, WHOLE)})`,
    ),
  tried: ({ tried }) =>
    (tried ?? []).map(
      ({ asked, answered }) => `${harmless(asked, WHOLE)} → ${harmless(answered, WHOLE)}`,
    ),
  remediation: ({ remediation }) => (remediation ?? []).flatMap(remedyLines),
};

function questionLines({ question }: Summary): readonly string[] {
  if (question === null) return [];
  const { typed, read } = question;
  return [
    ...harmlessLines(typed, WHOLE),
    ...(read === "" || read.toLowerCase() === typed.trim().toLowerCase()
      ? []
      : [`${TICKET_TEXT.read}: ${harmless(read, WHOLE)}`]),
  ];
}

function answerLines({ answer }: Summary): readonly string[] {
  if (answer === null) return [];
  const { word, sentence, asOf, deciding, sources } = answer;
  const said = [word, sentence].filter((text) => text !== "").join(". ");
  return [
    `${harmless(said, WHOLE)} (${TICKET_TEXT.asOf} ${dateWords(asOf)})`,
    ...deciding.flatMap(({ check, sources: cited }) => [
      `${TICKET_TEXT.decidedBy}: ${harmless(check, WHOLE)}`,
      ...cited.map(sourceLine),
    ]),
    ...sources.map(sourceLine),
  ];
}

/** Without a scheme, which would be torn from what follows so that nothing becomes a link. */
function sourceLine(source: string): string {
  return `${UNDER}${TICKET_TEXT.source}: ${harmless(source.replace("https://", ""), WHOLE)}`;
}

function factLines(fact: NonNullable<Summary["facts"]>[number]): readonly string[] {
  const from = [fact.source, fact.age].filter((text) => text !== "").join(", ");
  const said = `${harmless(fact.title, WHOLE)}: ${harmless(fact.value, WHOLE)}`;
  return [from === "" ? said : `${said} (${harmless(from, WHOLE)})`];
}

function remedyLines({
  check,
  advice,
  commands,
}: NonNullable<Summary["remediation"]>[number]): readonly string[] {
  return [
    [`${TICKET_TEXT.toHold}: ${harmless(check, WHOLE)}`, harmless(advice, WHOLE)]
      .filter((text) => text !== "")
      .join(". "),
    ...commands.map((command) => `${UNDER}${harmless(command, WHOLE)}`),
  ];
}
