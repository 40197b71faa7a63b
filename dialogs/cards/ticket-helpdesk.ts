import { harmless, harmlessLines } from "../tickets/harmless.js";
import { matter, restLines } from "../tickets/text.js";
import { NOTE_LIMIT, type Ticket, type TicketAction } from "../tickets/ticket.js";
import { openActions } from "../tickets/transitions.js";
import { TICKET_CARD, TICKET_TEXT, ticketTitle } from "../words/en/tickets.js";
import { card, fitted, folded, plain, press, toggle } from "./card.js";
import type { AdaptiveCard, CardAction, CardElement } from "./card.js";
import { answerNowBox, ticketFace } from "./ticket-face.js";
import { noteField, story, summaryParts, whole } from "./ticket-parts.js";
import type { TicketView } from "./ticket-requester.js";
import { notice } from "./verdict.js";

/** A ticket as the helpdesk's channel shows it: one card, updated in place, with what can be done now. */
export function helpdeskCard(ticket: Ticket, view: TicketView): AdaptiveCard {
  const open = openActions(ticket, "helpdesk", view.now);
  const writes = open.includes("resolve");
  return fitted((limit) =>
    card(
      ticketTitle(ticket.number, ticket.state),
      [
        ...notice(view.notice ?? null),
        ticketFace(ticket),
        plain(harmless(matter(ticket)), { weight: "Bolder" }, { spacing: "Medium" }),
        ...answerBox(ticket),
        ...answerNowBox(ticket),
        ...noteBox(ticket),
        plain(requesterLine(ticket), {}, { spacing: "Medium" }),
        folded("summary", [
          ...summaryParts(ticket.summary, limit),
          ...restLines(ticket.summary).map((text) => plain(text, { size: "Small" })),
        ]),
        ...story(ticket, limit),
        ...(writes ? noteField(TICKET_CARD.helpdeskHint, view.entry ?? null) : []),
      ],
      [
        ...BUTTONS.filter(([action]) => open.includes(action)).map(([action, title]) =>
          button(ticket, view, action, title),
        ),
        toggle(TICKET_CARD.details, "summary"),
      ],
    ),
  );
}

/** What was answered, and what decides it: the first thing to know. */
function answerBox({ summary: { answer } }: Ticket): readonly CardElement[] {
  if (answer === null) return [];
  const said = [answer.word, answer.sentence].filter((text) => text !== "").join(". ");
  const checks = answer.deciding.map(({ check }) => harmless(check, 200)).join("; ");
  return [
    whole(`${TICKET_CARD.answers}: ${harmless(said, 800)}`, {}, { spacing: "Small" }),
    ...(checks === ""
      ? []
      : [whole(`${TICKET_TEXT.decidedBy}: ${checks}`, { size: "Small" }, { spacing: "Small" })]),
  ];
}

function noteBox({ note }: Ticket): readonly CardElement[] {
  const lines = note === null ? [] : harmlessLines(note, NOTE_LIMIT);
  const [first, ...more] = lines;
  return first === undefined
    ? []
    : [
        whole(`${TICKET_TEXT.note}: ${first}`, {}, { spacing: "Medium" }),
        ...more.map((text) => whole(text, {}, { spacing: "None" })),
      ];
}

const BUTTONS: readonly (readonly [TicketAction, string])[] = [
  ["assign", TICKET_CARD.assign],
  ["ask-requester", TICKET_CARD.ask],
  ["note", TICKET_CARD.addNote],
  ["resolve", TICKET_CARD.resolve],
  ["reopen", TICKET_CARD.reopen],
];

function button(
  { id, revision }: Ticket,
  view: TicketView,
  action: TicketAction,
  title: string,
): CardAction {
  const data = { card: view.card, ticket: id, revision, action };
  return press(title, "helpdesk-act", data, action === "resolve" ? "inputs" : "drafts");
}

function requesterLine({ requester, contact }: Ticket): string {
  const reached = contact === null ? [] : [`${TICKET_TEXT.contact}: ${harmless(contact, 200)}`];
  return [`${TICKET_TEXT.requester}: ${harmless(requester.name, 120)}`, ...reached].join("  ·  ");
}
