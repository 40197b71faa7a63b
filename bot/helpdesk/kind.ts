import type { Person, Reply } from "../../dialogs/index.js";
import type { Config } from "../config.js";
import type { Adapter } from "../connector.js";
import type { Log } from "../log.js";
import type { Place, Reference } from "../ports.js";
import type { Route } from "../server.js";
import type { TicketDesk, TicketReferences } from "./desk.js";
import type { HelpdeskDestination } from "./destination.js";
import type { Env, SettingFaults } from "./setting.js";

/** What a way to the helpdesk may be made of. */
export interface HelpdeskParts {
  readonly config: Config;
  readonly desk: TicketDesk;
  readonly references: TicketReferences;
  /** Speaks in the channel's conversations. */
  readonly adapter: Adapter;
  /** Where a conversation can be spoken to; null where it cannot. */
  readonly reference: (place: Place) => Promise<Reference | null>;
  readonly maySend: (serviceUrl: string) => boolean;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: Log;
}

/** A button pressed on a card of the channel, before any conversation reads it. */
export interface ChannelPress {
  readonly place: Place;
  readonly person: Person;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The channel's activity that shows the card, where it says so. */
  readonly activity: string | null;
}

/** Answers what is pressed on the helpdesk's own cards; null where a press is none of them. */
export type TakePress = (press: ChannelPress) => Promise<Reply | string | null>;

/** A way to the helpdesk that is open, with what it listens to. */
export interface OpenedDestination extends HelpdeskDestination {
  /** Where the other side reaches us. */
  readonly routes?: readonly Route[];
  /** Takes what is pressed on its own cards. */
  readonly press?: TakePress;
  /** Ends what is open beside the rows. */
  readonly close?: () => Promise<void>;
}

/** A kind of way to the helpdesk, as HELPDESK names it. */
export interface HelpdeskKind {
  /** Its own variables, in the order in which env.sample lists them. */
  readonly variables: readonly string[];
  /** Set where it speaks in the channel, whose limits on sending are then kept. */
  readonly inChannel?: true;
  /** Reads them: gives what opens it, or every fault at once. */
  readonly read: (env: Env, config: Config) => SettingFaults | OpenDestination;
}

/** Opens a way to the helpdesk; reaches for nothing yet. */
export interface OpenDestination {
  (parts: HelpdeskParts): OpenedDestination;
  /** Set where nothing comes back this way. */
  readonly oneWay?: true;
}

/** Makes one that says whether nothing comes back this way. */
export function openingWay(
  open: (parts: HelpdeskParts) => OpenedDestination,
  oneWay: boolean,
): OpenDestination {
  return Object.assign(open, oneWay ? { oneWay: true as const } : {});
}

/** The kinds there are, by name. */
export type HelpdeskKinds = Readonly<Record<string, HelpdeskKind>>;
