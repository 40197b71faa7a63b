import type { ActionData } from "../action.js";
import { settledCard } from "../cards/confirm.js";
import { partField } from "../cards/ticket-draft.js";
import { requesterCard, requesterText } from "../cards/ticket-requester.js";
import { remember, say, type Turn } from "../turn.js";
import { HANDING, openedWords } from "../words/en/tickets.js";
import { kept } from "../words/inert.js";
import { showEscalation } from "./escalate.js";
import type { Escalation } from "./escalation.js";
import { blank } from "./secrets.js";
import { leaveOut, says, SUMMARY_PARTS, withoutSettings, type Summary } from "./summary.js";
import {
  CONTACT_LIMIT,
  NOTE_LIMIT,
  openTicket,
  URGENCIES,
  type TicketDraft,
  type Urgency,
} from "./ticket.js";

type Submitted = ActionData<"ticket-send">;

/** Hands over what the card shows, less what was unticked; or says what is wrong, beside its field. */
export function sendEscalation(turn: Turn, data: Submitted): Turn {
  const escalation = current(turn, data);
  if (escalation === null) return outdated(turn, data.card);
  const filled = filledIn(turn, escalation, data);
  if (Object.keys(filled.errors).length > 0) return again(turn, filled);
  const number = turn.context.given?.nextTicketNumber;
  return number === undefined
    ? showEscalation(turn, escalation, HANDING.notHere, "same")
    : opened(turn, draftOf(turn, filled, number));
}

/** Leaves it: nothing is sent. */
export function cancelEscalation(turn: Turn, data: ActionData<"ticket-cancel">): Turn {
  const escalation = current(turn, data);
  if (escalation === null) return outdated(turn, data.card);
  const text = HANDING.cancelled;
  return say(remember(turn, { escalation: null }), {
    text,
    card: settledCard(text),
    cardId: escalation.card,
    replaces: escalation.card,
  });
}

function current(
  turn: Turn,
  { card, revision }: { readonly card: string; readonly revision: number },
): Escalation | null {
  const { escalation } = turn.state;
  return escalation?.card === card && escalation.revision === revision ? escalation : null;
}

/** A press on an older card sends nothing: INVARIANT: what leaves is what the card that was pressed shows. */
function outdated(turn: Turn, card: string): Turn {
  const { escalation } = turn.state;
  return escalation?.card === card
    ? showEscalation(turn, escalation, HANDING.again, "same")
    : say(turn, { text: HANDING.stale });
}

function again(turn: Turn, filled: Escalation): Turn {
  const next = { ...filled, revision: filled.revision + 1 };
  return showEscalation(remember(turn, { escalation: next }), next, null, "same");
}

/** The same with what was ticked and typed, and with what is wrong with it. */
function filledIn(turn: Turn, escalation: Escalation, data: Submitted): Escalation {
  const submitted: Readonly<Record<string, unknown>> = data;
  const leftOut = SUMMARY_PARTS.filter(
    (part) => says(escalation.summary, part) && submitted[partField(part)] !== "true",
  );
  const note = typed(data.note, NOTE_LIMIT, HANDING.noteLong);
  const contact = typed(data.contact, CONTACT_LIMIT, HANDING.contactLong);
  const urgency = URGENCIES.find((one) => one === data.urgency) ?? null;
  const summary = sent(turn, { ...escalation, leftOut });
  const isEmpty = note.text === "" && SUMMARY_PARTS.every((part) => !says(summary, part));
  const errors = {
    note: note.error ?? (isEmpty ? HANDING.nothingLeft : null),
    contact: contact.error,
    urgency: urgency === null ? HANDING.urgencyError : null,
  };
  return {
    ...escalation,
    leftOut,
    note: note.text,
    contact: contact.text,
    urgency: urgency ?? escalation.urgency,
    errors: Object.fromEntries(
      Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== null),
    ),
  };
}

/** What was typed, without a secret. Where one was blanked it comes back, so that it is seen as it would leave. */
function typed(
  text: string,
  limit: number,
  tooLong: string,
): { readonly text: string; readonly error: string | null } {
  const clean = blank(kept(text.trim(), limit * 2));
  const short = kept(clean.text, limit);
  if (clean.text.length > limit) return { text: short, error: tooLong };
  return { text: short, error: clean.blanked.length > 0 ? HANDING.secretBlanked : null };
}

/** INVARIANT: who may see no settings any more hands none over, whatever the card showed before. */
function sent(turn: Turn, { summary, leftOut }: Escalation): Summary {
  const left = leaveOut(summary, leftOut);
  return turn.context.visitor === true ? withoutSettings(left) : left;
}

function draftOf(turn: Turn, escalation: Escalation, number: number): TicketDraft {
  const { id, name, address } = turn.from;
  const { leftOut, contact, note, urgency } = escalation;
  const summary = sent(turn, escalation);
  const isTold = !leftOut.includes("question") && !leftOut.includes("answer");
  return {
    id: turn.context.newId(),
    number,
    urgency: urgency satisfies Urgency,
    // The address goes only where it was left in its field.
    requester: {
      id,
      name,
      address: address !== null && contact.includes(address) ? address : null,
    },
    contact: contact === "" ? null : contact,
    summary,
    note: note === "" ? null : note,
    // Whoever was told no answer is told by a ticket neither that it has changed.
    question: isTold && summary.answer !== null ? escalation.question : null,
    card: escalation.card,
  };
}

function opened(turn: Turn, draft: TicketDraft): Turn {
  const { now } = turn.context;
  const ticket = openTicket(draft, { tenant: "", conversation: "" }, now);
  const said = openedWords(draft.number, turn.context.given?.oneWay === true);
  const done: Turn = {
    ...remember(turn, { escalation: null, handedOver: true }),
    effects: [...turn.effects, { kind: "open-ticket", draft }],
  };
  return say(done, {
    text: requesterText(ticket, said),
    card: requesterCard(ticket, { card: draft.card, now, notice: said }),
    cardId: draft.card,
    replaces: draft.card,
  });
}
