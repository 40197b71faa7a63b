import type { Place } from "../../bot/ports.js";

/** Where a process is killed on the way of a ticket, or of an answer in a chat: each from within, but what only the other side can see. */
export const POINTS = [
  "ticket: before its transaction",
  "ticket: in its transaction, nothing written",
  "ticket: written, not committed",
  "ticket: committed, nobody told",
  "claim: before its transaction",
  "claim: written, not committed",
  "claim: committed, nobody told",
  "webhook: before connecting",
  "webhook: connected, nothing sent",
  "webhook: received, not answered",
  "webhook: answered, not marked",
  "mark: written, not committed",
  "mark: committed, nobody told",
  "requester: before the chat is told",
  "requester: told, the card not noted",
  "requester: the card noted, not marked",
  "callback: before the act",
  "callback: written, not committed",
  "callback: committed, not answered",
  "turn: written, not committed",
  "turn: committed, nothing said",
  "turn: said in part, not marked",
  "turn: said, not marked",
] as const;

/** The name of one of those points. */
export type Point = (typeof POINTS)[number];

/** The point at which the receiver of a webhook does the killing. */
export const RECEIVED: Point = "webhook: received, not answered";

/** What one process is to do; it gets this as JSON. */
export interface Orders {
  readonly place: { readonly databaseFile: string; readonly databaseUrl: string | null };
  readonly webhook: string;
  readonly connector: string;
  /** Where it kills itself; null where it works to the end. */
  readonly point: Point | null;
  /** At which of its visits to that point, from 1. */
  readonly visit: number;
  readonly seed: number;
  /** How many tickets there are to be, and how many messages answered beside them. */
  readonly tickets: number;
  /** By how many milliseconds its clock is ahead. */
  readonly ahead: number;
}

/** Our id of one of the tickets. */
export function ticketId(index: number): string {
  return `ticket-${String(index)}`;
}

/** The organisation whose tickets they are. */
export const TENANT_OF_ALL = "contoso";

/** The helpdesk's only destination. */
export const WEBHOOK = "webhook";

/** How many replies a message is answered with. */
export const REPLIES = 2;

/** One of the messages. */
export function talkOf(index: number): { readonly place: Place; readonly activity: string } {
  const conversation = `talk-${String(index)}`;
  return { place: { tenant: TENANT_OF_ALL, conversation }, activity: `message-${String(index)}` };
}
