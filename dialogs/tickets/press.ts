import { readAction, type Action } from "../action.js";
import { say, type Turn } from "../turn.js";
import { TALK } from "../words/en/talk.js";
import { elsewhere } from "./elsewhere.js";
import { openEscalation } from "./escalate.js";
import { actOnTicket, showMine, showTicket } from "./mine.js";
import { cancelEscalation, sendEscalation } from "./send.js";

const VERBS = [
  "escalate",
  "ticket-send",
  "ticket-cancel",
  "ticket-list",
  "ticket-show",
  "ticket-act",
  "helpdesk-act",
] as const;

/** A verb of the cards of tickets. */
export type TicketVerb = (typeof VERBS)[number];

/** Whether a verb is one of these cards'. */
export function isTicketVerb(verb: string): verb is TicketVerb {
  return VERBS.some((one) => one === verb);
}

type Press = Extract<Action, { readonly verb: TicketVerb }>;

/** Does what was pressed on a card about handing over, or on a ticket. */
export function pressTickets(
  turn: Turn,
  verb: TicketVerb,
  data: Readonly<Record<string, unknown>>,
): Turn {
  return turn.from.scope === "group"
    ? elsewhere(turn, verb === "escalate" ? "a question" : "tickets")
    : pressedOn(turn, readAction(verb, data) as Press | null);
}

function pressedOn(turn: Turn, action: Press | null): Turn {
  switch (action?.verb) {
    case "escalate":
      return openEscalation(turn, action.data);
    case "ticket-send":
      return sendEscalation(turn, action.data);
    case "ticket-cancel":
      return cancelEscalation(turn, action.data);
    case "ticket-list":
      return showMine(turn, action.data.page, action.data.card ?? null);
    case "ticket-show":
      return showTicket(turn);
    case "ticket-act":
      return actOnTicket(turn, action.data);
    default:
      // What the helpdesk presses is read by the helpdesk's side.
      return say(turn, { text: TALK.unknownPress });
  }
}
