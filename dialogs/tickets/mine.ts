import type { ActionData } from "../action.js";
import { requesterCard, requesterText } from "../cards/ticket-requester.js";
import { ticketListCard, ticketListText } from "../cards/ticket-list.js";
import type { TicketWish } from "../interpret/ticket-wish.js";
import { say, type Turn } from "../turn.js";
import {
  doneWords,
  HANDING,
  NONE_OPEN,
  REFUSALS,
  TICKET_CARD,
  whichWords,
} from "../words/en/tickets.js";
import { kept } from "../words/inert.js";
import { elsewhere } from "./elsewhere.js";
import { blank } from "./secrets.js";
import { isClosed, NOTE_LIMIT, type Ticket } from "./ticket.js";
import {
  act,
  isTicketRefusal,
  mayReopen,
  type TicketActor,
  type TicketDeed,
} from "./transitions.js";

/** Does what somebody says about the tickets they have opened. */
export function obeyWish(turn: Turn, wish: TicketWish): Turn {
  if (turn.from.scope === "group") return elsewhere(turn, "tickets");
  if (wish.wish === "list") return showMine(turn, 0, null);
  const ticket = wish.number === null ? only(turn, wish.wish) : mine(turn);
  if (ticket === null) {
    return wish.number === null
      ? showMine(turn, 0, null, isNoneMeant(turn, wish.wish) ? NONE_OPEN : whichWords(wish.wish))
      : say(turn, { text: unknownWords(turn, wish.number) });
  }
  if (wish.wish === "show") return show(turn, ticket, null, null);
  return perform(turn, ticket, { action: wish.wish, note: wish.note }, null);
}

/** Somebody's tickets, page by page; `notice` where one of them was meant and it cannot be told which. */
export function showMine(
  turn: Turn,
  page: number,
  replaces: string | null,
  notice: string | null = null,
): Turn {
  if (turn.context.given?.tickets === undefined) return say(turn, { text: TICKET_CARD.which });
  const own = allMine(turn);
  const id = replaces ?? turn.context.newId();
  const said = own.length === 0 ? null : notice;
  return say(turn, {
    text: [...(said === null ? [] : [said]), ticketListText(own)].join("\n\n"),
    card: ticketListCard(own, page, id, said),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}

/** Shows one ticket, from a button. */
export function showTicket(turn: Turn): Turn {
  const ticket = mine(turn);
  return ticket === null
    ? say(turn, { text: TICKET_CARD.unknown })
    : show(turn, ticket, null, null);
}

/** Does what was pressed on a ticket's card, where the ticket still stands as that card shows it. */
export function actOnTicket(turn: Turn, data: ActionData<"ticket-act">): Turn {
  const ticket = mine(turn);
  if (ticket === null) return say(turn, { text: TICKET_CARD.unknown });
  const card = data.card ?? null;
  if (ticket.revision !== data.revision) return show(turn, ticket, REFUSALS.moved, card, data.note);
  return perform(turn, ticket, { action: data.action, note: data.note }, card);
}

/** INVARIANT: a ticket is its requester's alone; another's is as if there were none. */
function mine({ context, from }: Turn): Ticket | null {
  const ticket = context.given?.ticket ?? null;
  return ticket?.requester.id === from.id ? ticket : null;
}

function allMine({ context, from }: Turn): readonly Ticket[] {
  return (context.given?.tickets ?? []).filter(({ requester }) => requester.id === from.id);
}

/** The one ticket that "my ticket" can mean here; null where there are several, or none. */
function only(turn: Turn, wish: Exclude<TicketWish["wish"], "list">): Ticket | null {
  const own = allMine(turn);
  const open = own.filter((ticket) => !isClosed(ticket));
  const meant =
    wish === "reopen" ? own.filter((ticket) => mayReopen(ticket, turn.context.now)) : open;
  const those = wish === "show" && meant.length === 0 ? own : meant;
  const [one, another] = those;
  return another === undefined ? (one ?? null) : null;
}

/** Whether it would have to be an open one, and there is none. */
function isNoneMeant(turn: Turn, wish: TicketWish["wish"]): boolean {
  return (wish === "note" || wish === "withdraw") && allMine(turn).every(isClosed);
}

function unknownWords({ context }: Turn, number: number): string {
  return context.given?.ticket === undefined ? TICKET_CARD.which : REFUSALS.notYours(number);
}

function perform(turn: Turn, ticket: Ticket, deed: TicketDeed, card: string | null): Turn {
  const clean = blank((deed.note ?? "").trim());
  if (clean.text.length > NOTE_LIMIT) return show(turn, ticket, HANDING.noteLong, card, clean.text);
  const { id, name } = turn.from;
  const by: TicketActor = { id, name, side: "requester" };
  const next = act(ticket, deed, by, turn.context.now);
  if (isTicketRefusal(next)) return show(turn, ticket, next.refused, card, deed.note ?? "");
  const entry = next.entries.at(-1);
  const { action, note } = deed;
  const done: Turn = {
    ...turn,
    effects: [
      ...turn.effects,
      { kind: "act-on-ticket", id: ticket.id, revision: ticket.revision, by, card, action, note },
    ],
  };
  const did = entry === undefined || entry.action === "create" ? action : entry.action;
  const hidden = clean.blanked.length === 0 ? "" : ` ${TICKET_CARD.secretBlanked}`;
  return show(done, next, `${doneWords(did, ticket.number)}${hidden}`, card);
}

/** A ticket as it stands, in the place of its card or below; words that were not taken stay in their field. */
function show(
  turn: Turn,
  ticket: Ticket,
  notice: string | null,
  replaces: string | null,
  typed = "",
): Turn {
  const id = replaces ?? turn.context.newId();
  const words = kept(typed, NOTE_LIMIT);
  const entry = words === "" || notice === null ? null : { typed: words, error: notice };
  return say(turn, {
    text: requesterText(ticket, notice),
    card: requesterCard(ticket, {
      card: id,
      now: turn.context.now,
      notice: entry === null ? notice : null,
      entry,
    }),
    cardId: id,
    ...(replaces === null ? {} : { replaces }),
  });
}
