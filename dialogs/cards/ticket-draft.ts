import type { Escalation } from "../tickets/escalation.js";
import { says, SUMMARY_PARTS, type SummaryPart } from "../tickets/summary.js";
import { CONTACT_LIMIT, NOTE_LIMIT } from "../tickets/ticket.js";
import { HANDING, PART_WORDS, URGENCY_CHOICES } from "../words/en/tickets.js";
import { clip } from "../words/inert.js";
import { card, container, heading, plain, press, words } from "./card.js";
import type { AdaptiveCard, CardElement, TextInput } from "./card.js";
import { wrong } from "./fact-fields.js";
import { partLines } from "./ticket-parts.js";
import { notice } from "./verdict.js";

/** The field that says whether a part goes. */
export function partField(part: SummaryPart): string {
  return `part-${part}`;
}

/** All that would leave for the helpdesk, each part with a box to untick; with what was wrong with the last try. */
export function ticketDraftCard(
  escalation: Escalation,
  from: string,
  said: string | null,
): AdaptiveCard {
  const { summary, card: id, revision } = escalation;
  const at = { card: id, revision };
  const parts = SUMMARY_PARTS.filter((part) => says(summary, part));
  return card(
    HANDING.title,
    [
      ...notice(said),
      heading(HANDING.title, "Large"),
      words(HANDING.lead, { isSubtle: true, spacing: "Small" }),
      plain(`${HANDING.from} ${from}`, { size: "Small" }),
      ...parts.map((part) => partBox(escalation, part)),
      ...(summary.blanked.length === 0
        ? []
        : [plain(`${HANDING.blanked}: ${summary.blanked.join(", ")}`, { color: "Warning" })]),
      ...fields(escalation),
    ],
    [press(HANDING.send, "ticket-send", at, "inputs"), press(HANDING.cancel, "ticket-cancel", at)],
  );
}

function partBox({ summary, leftOut }: Escalation, part: SummaryPart): CardElement {
  return container(
    [
      {
        type: "Input.Toggle",
        id: partField(part),
        label: PART_WORDS[part],
        title: HANDING.include,
        errorMessage: HANDING.partError,
        valueOn: "true",
        valueOff: "false",
        value: leftOut.includes(part) ? "false" : "true",
      },
      ...partLines(summary, part),
    ],
    { separator: true, spacing: "Medium" },
  );
}

function fields({ note, contact, urgency, errors }: Escalation): readonly CardElement[] {
  return [
    {
      ...textField("note", HANDING.noteLabel, HANDING.noteError, HANDING.noteHint),
      isMultiline: true,
      maxLength: NOTE_LIMIT,
      separator: true,
      ...valued(note, NOTE_LIMIT),
    },
    ...fault(errors["note"]),
    {
      type: "Input.ChoiceSet",
      id: "urgency",
      label: HANDING.urgencyLabel,
      errorMessage: HANDING.urgencyError,
      style: "compact",
      choices: Object.entries(URGENCY_CHOICES).map(([value, title]) => ({ title, value })),
      value: urgency,
    },
    ...fault(errors["urgency"]),
    {
      ...textField("contact", HANDING.contactLabel, HANDING.contactError, HANDING.contactHint),
      maxLength: CONTACT_LIMIT,
      ...valued(contact, CONTACT_LIMIT),
    },
    ...fault(errors["contact"]),
  ];
}

function textField(
  id: string,
  label: string,
  errorMessage: string,
  placeholder: string,
): TextInput {
  return { type: "Input.Text", id, label, errorMessage, placeholder };
}

function valued(value: string, limit: number): { readonly value?: string } {
  return value === "" ? {} : { value: clip(value, limit) };
}

function fault(error: string | undefined): readonly CardElement[] {
  return error === undefined ? [] : [wrong(error)];
}
