import { entryLines, summaryLines } from "../tickets/text.js";
import { says, SUMMARY_PARTS, type Summary, type SummaryPart } from "../tickets/summary.js";
import type { Ticket, TicketState } from "../tickets/ticket.js";
import { andMore } from "../words/en/labels.js";
import { PART_WORDS, TICKET_CARD, TICKET_TEXT } from "../words/en/tickets.js";
import { heading, plain, type CardElement, type ContainerStyle, type TextInput } from "./card.js";
import { wrong } from "./fact-fields.js";

const SMALL = { size: "Small" } as const;

/** The lines of one part of a summary, as every text has them. */
export function partLines(summary: Summary, part: SummaryPart): readonly CardElement[] {
  return summaryLines(summary, part).map((text) => plain(text, SMALL, { spacing: "Small" }));
}

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
    ...shown.flatMap(entryLines).map((text) => plain(text.trim(), SMALL, { spacing: "Small" })),
  ];
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
    maxLength: 2_000,
    ...(entry === null || entry.typed === "" ? {} : { value: entry.typed }),
  };
  return [field, ...(entry === null ? [] : [wrong(entry.error)])];
}
