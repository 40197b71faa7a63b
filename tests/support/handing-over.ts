import { environmentOf, type Evidence } from "../../knowledge/index.js";
import type { DialogEvent, Person } from "../../dialogs/event.js";
import type { Given, Need } from "../../dialogs/needs.js";
import { initialState, migrateState, type State } from "../../dialogs/state.js";
import { conversation } from "../../dialogs/step.js";
import { ticketNeeds } from "../../dialogs/tickets/needs.js";
import { openTicket, type Ticket } from "../../dialogs/tickets/ticket.js";
import { act, isTicketRefusal, type TicketDeed } from "../../dialogs/tickets/transitions.js";
import type { Effect, Transition } from "../../dialogs/transition.js";
import type { AdaptiveCard } from "../../dialogs/cards/card.js";
import { buttonOf, NOON, PARTS, sound } from "./conversation.js";
import { HELPDESK } from "./tickets.js";

/** Conversations about one set of tickets, as a bot would hold them: numbers are counted, effects stored. */
export interface Desk {
  readonly tickets: Ticket[];
  /** With what is `given` only where no helpdesk is set up. */
  readonly chat: (person: Person, as?: { visitor?: true; given?: Given }) => Chat;
  /** What somebody of the helpdesk does, as if on the channel's card. */
  readonly helpdesk: (number: number, deed: TicketDeed) => Ticket;
}

/** One person's conversation. */
export interface Chat {
  readonly say: (text: string) => Transition;
  readonly press: (verb: string, data: Readonly<Record<string, unknown>>) => Transition;
  /** Presses a button of the latest card, with the fields as they stand on it unless told otherwise. */
  readonly click: (title: string, fields?: Readonly<Record<string, string>>) => Transition;
  readonly card: () => AdaptiveCard;
  readonly state: () => State;
}

/** A desk over what is known; `none` where no helpdesk is set up. */
export function desk(known: readonly Evidence[] = [], none = false): Desk {
  const tickets: Ticket[] = [];
  let ids = 0;
  const chat: Desk["chat"] = (person, as = {}) => {
    const step = conversation(PARTS);
    let state = initialState();
    let latest: AdaptiveCard | null = null;
    const hear = (event: DialogEvent): Transition => {
      const transition = sound(
        step(state, event, {
          environment: environmentOf(known),
          now: NOON,
          ownDomains: ["contoso.com"],
          newId: () => `id-${String((ids += 1))}`,
          bot: "28:bot",
          ...as,
          ...(none ? {} : { given: give(tickets, ticketNeeds(state, event)) }),
        }),
      );
      state = migrateState(JSON.parse(JSON.stringify(transition.state)));
      transition.effects.forEach((effect) => {
        store(tickets, effect);
      });
      latest = transition.replies.findLast(({ card }) => card !== undefined)?.card ?? latest;
      return transition;
    };
    const card = (): AdaptiveCard => {
      if (latest === null) throw new Error("there is no card");
      return latest;
    };
    const press: Chat["press"] = (verb, data) => hear({ kind: "action", verb, data, from: person });
    return {
      say: (text) => hear({ kind: "message", text, from: person }),
      press,
      click: (title, fields = {}) => {
        const { verb, data } = buttonOf(card(), title);
        return press(verb, { ...fieldsOf(card()), ...data, ...fields });
      },
      card,
      state: () => state,
    };
  };
  const helpdesk: Desk["helpdesk"] = (number, deed) => {
    const index = tickets.findIndex((one) => one.number === number);
    const next = act(existing(tickets[index]), deed, HELPDESK, NOON);
    if (isTicketRefusal(next)) throw new Error(next.refused);
    tickets[index] = next;
    return next;
  };
  return { tickets, chat, helpdesk };
}

function give(tickets: readonly Ticket[], needs: readonly Need[]): Given {
  const given = needs.map((need): Given => {
    switch (need.kind) {
      case "tickets":
        return { tickets: tickets.filter(({ requester }) => requester.id === need.of.id) };
      case "ticket":
        return {
          ticket:
            tickets.find(({ id, number }) => id === need.ticket || number === need.ticket) ?? null,
        };
      case "next-ticket-number":
        return { nextTicketNumber: tickets.length + 12 };
      default:
        return {};
    }
  });
  return given.reduce((so, next) => ({ ...so, ...next }), {});
}

function store(tickets: Ticket[], effect: Effect): void {
  if (effect.kind === "open-ticket") {
    tickets.push(openTicket(effect.draft, { tenant: "contoso", conversation: "chat" }, NOON));
  }
  if (effect.kind === "act-on-ticket") {
    const index = tickets.findIndex(({ id }) => id === effect.id);
    const ticket = existing(tickets[index]);
    if (ticket.revision !== effect.revision) throw new Error("the ticket has moved on");
    const next = act(ticket, effect, effect.by, NOON);
    if (isTicketRefusal(next)) throw new Error(next.refused);
    tickets[index] = next;
  }
}

function existing(ticket: Ticket | undefined): Ticket {
  if (ticket === undefined) throw new Error("there is no such ticket");
  return ticket;
}

/** What a client submits for a card's inputs as they stand. */
function fieldsOf(value: unknown): Readonly<Record<string, string>> {
  if (Array.isArray(value))
    return Object.assign({}, ...value.map(fieldsOf)) as Record<string, string>;
  if (typeof value !== "object" || value === null) return {};
  const node = value as Readonly<Record<string, unknown>>;
  const type = node["type"];
  if (typeof type === "string" && type.startsWith("Input.")) {
    const current = node["value"];
    return { [String(node["id"])]: typeof current === "string" ? current : "" };
  }
  return fieldsOf(Object.values(node));
}
