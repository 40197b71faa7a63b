import { harmlessLines } from "../tickets/harmless.js";
import { entryItems, summaryLines, UNDER } from "../tickets/text.js";
import { says, SUMMARY_PARTS, type Summary, type SummaryPart } from "../tickets/summary.js";
import { LONGEST_SHOWN, NOTE_LIMIT, type Ticket, type TicketState } from "../tickets/ticket.js";
import { clip } from "../words/inert.js";
import { andMore } from "../words/en/labels.js";
import { PART_WORDS, TICKET_CARD, TICKET_TEXT } from "../words/en/tickets.js";
import { heading, line, plain, run } from "./card.js";
import type { CardElement, ContainerStyle, RichTextBlock, TextInput, TextRun } from "./card.js";
import { wrong } from "./fact-fields.js";

const SMALL = { size: "Small" } as const;

/** As much as one run shows; what is longer goes on in the next. */
const RUN = 500;

/** A line of anybody's text, whole however long it is. INVARIANT: what leaves is shown to its last character. */
export function whole(
  text: string,
  look: Partial<TextRun> = {},
  more: Parameters<typeof line>[1] = {},
): RichTextBlock {
  // A pair of characters that only mean something together stays together.
  const pieces = text.match(PIECES) ?? [text];
  return line(
    pieces.map((piece) => run(piece, look)),
    more,
  );
}

const PIECES = new RegExp(
  String.raw`[^]{1,${String(RUN)}}(?![\udc00-\udfff{])|[^]{1,${String(RUN)}}`,
  "gu",
);

/** The lines of one part of a summary, as every text has them. */
export function partLines(summary: Summary, part: SummaryPart): readonly CardElement[] {
  return summaryLines(summary, part).map((text) => itemLine(text, part === "remediation"));
}

/** What belongs to the line above stands closer to it, and a command looks like one. */
function itemLine(text: string, isCommand = false): CardElement {
  if (!text.startsWith(UNDER)) return whole(text, SMALL, { spacing: "Small" });
  const look = isCommand ? { ...SMALL, fontType: "Monospace" as const } : SMALL;
  return whole(`${INDENT}${text.trimStart()}`, look, { spacing: "None" });
}

/** Spaces that no client takes away. */
const INDENT = "\u2003";

/** What was handed over, part by part. */
export function summaryParts(summary: Summary, limit: number): readonly CardElement[] {
  return SUMMARY_PARTS.filter((part) => says(summary, part)).flatMap((part) => {
    const lines = partLines(summary, part);
    const more = lines.length - limit;
    return [
      { ...heading(PART_WORDS[part]), spacing: "Medium" as const },
      ...lines.slice(0, limit),
      ...(more > 0 ? [plain(andMore(more, ""), SMALL, { spacing: "Small" })] : []),
    ];
  });
}

/** What happened to a ticket, the latest last; of a long story only the end. */
export function story({ entries }: Ticket, limit: number): readonly CardElement[] {
  const shown = entries.slice(-limit);
  const more = entries.length - shown.length;
  return [
    { ...heading(TICKET_TEXT.happened), spacing: "Medium" },
    ...(more === 0 ? [] : [plain(`${String(more)} ${TICKET_CARD.older}`, SMALL)]),
    ...shown.flatMap((entry) => {
      const [head = "", ...said] = entryItems(entry);
      return [head, ...roomy(said, limit)].map((text) => itemLine(text));
    }),
  ];
}

/** What somebody wrote, line by line; of what is too long for a card, the beginning and a word that there is more. */
export function saidLines(text: string, limit: number): readonly string[] {
  return roomy(harmlessLines(text, LONGEST_SHOWN), limit);
}

/** As much of one note as a card shows by how short its lists are; everything where they are long enough. */
const NOTE_ROOM: readonly (readonly [limit: number, characters: number, lines: number])[] = [
  [1, 1_200, 12],
  [3, 4_000, 40],
];

function roomy(lines: readonly string[], limit: number): readonly string[] {
  const room = NOTE_ROOM.find(([most]) => limit <= most);
  if (room === undefined) return lines;
  const [, characters, most] = room;
  const shown: string[] = [];
  let left = characters;
  for (const text of lines.slice(0, most)) {
    if (left <= 0) break;
    shown.push(clip(text, left));
    left -= text.length;
  }
  const isWhole = left >= 0 && shown.length === lines.length;
  return isWhole ? lines : [...shown, `${UNDER}${TICKET_CARD.restElsewhere}`];
}

/** How a ticket stands, as a colour beside the word. */
export const STATE_STYLES: Readonly<Record<TicketState, ContainerStyle>> = {
  new: "accent",
  assigned: "accent",
  waiting: "warning",
  resolved: "good",
  withdrawn: "emphasis",
};

/** The field for words about a ticket, with what was wrong with the last try. */
export function noteField(
  hint: string,
  entry: { readonly typed: string; readonly error: string } | null,
): readonly CardElement[] {
  const field: TextInput = {
    type: "Input.Text",
    id: "note",
    label: TICKET_CARD.noteLabel,
    errorMessage: TICKET_CARD.noteError,
    placeholder: hint,
    isMultiline: true,
    maxLength: NOTE_LIMIT,
    ...(entry === null || entry.typed === "" ? {} : { value: entry.typed }),
  };
  return [field, ...(entry === null ? [] : [wrong(entry.error)])];
}
