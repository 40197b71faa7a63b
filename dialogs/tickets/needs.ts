import { LONGEST_QUESTION, type DialogEvent, type Person } from "../event.js";
import { readTicketWish } from "../interpret/ticket-wish.js";
import { clean, readCommand } from "../interpret/index.js";
import type { Given, Need } from "../needs.js";
import type { State } from "../state.js";

/** What a step wants to know of tickets, for what is said and for what is pressed. */
export function ticketNeeds(
  { handedOver }: Pick<State, "handedOver">,
  event: DialogEvent,
): readonly Need[] {
  if (event.from.scope === "group") return [];
  switch (event.kind) {
    case "joined":
      return [];
    case "message":
    case "files":
      return needsOfMessage(event.text, event.from, handedOver);
    case "action":
      return needsOfPress(event.verb, event.data, event.from);
  }
}

const NUMBER: readonly Need[] = [{ kind: "next-ticket-number" }];

/** Where a ticket began anything that is said may be meant for the helpdesk. */
function needsOfMessage(text: string, from: Person, handedOver: boolean): readonly Need[] {
  const needs = needsOfText(text, from);
  return handedOver && needs.length === 0 ? [ticketsOf(from)] : needs;
}

function needsOfText(text: string, from: Person): readonly Need[] {
  const wish = readTicketWish(text);
  if (wish !== null) {
    return wish.wish === "list" || wish.number === null
      ? [ticketsOf(from)]
      : [{ kind: "ticket", ticket: wish.number }];
  }
  return text.length <= LONGEST_QUESTION && readCommand(clean(text)) === "escalate" ? NUMBER : [];
}

function needsOfPress(
  verb: string,
  data: Readonly<Record<string, unknown>>,
  from: Person,
): readonly Need[] {
  const { ticket, question } = data;
  switch (verb) {
    case "escalate":
    case "ticket-send":
      return NUMBER;
    case "ticket-list":
      return [ticketsOf(from)];
    case "ticket-show":
    case "ticket-act":
      return typeof ticket === "string" ? [{ kind: "ticket", ticket }] : [];
    default:
      return typeof question === "string" ? needsOfText(question, from) : [];
  }
}

function ticketsOf({ id, name }: Person): Need {
  return { kind: "tickets", of: { id, name } };
}

/** Only what was fetched of tickets: all that a visitor's turn may see of what was given. */
export function ticketsGiven(given: Given | undefined): Given {
  const { tickets, ticket, nextTicketNumber, oneWay } = given ?? {};
  return {
    ...(tickets === undefined ? {} : { tickets }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(nextTicketNumber === undefined ? {} : { nextTicketNumber }),
    ...(oneWay === undefined ? {} : { oneWay }),
  };
}
