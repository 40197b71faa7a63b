import type { Kysely, Transaction } from "kysely";
import type { StartError } from "../errors.js";
import type { TurnStore } from "../ports.js";
import type { Schema } from "./schema.js";

/** A database as the store uses it: what differs between one and another is here, and nowhere else. */
export interface Backend {
  /** Taken over by the store, and closed with it. */
  readonly db: Kysely<Schema>;
  /** For what only reads, where that would wait on the first for what is being stored, or may be asked again. */
  readonly reader?: Kysely<Schema> | undefined;
  /** Runs what writes: all of it is stored or nothing, and as if nobody else wrote meanwhile. */
  readonly write?: Write;
  /** Whether the same transaction may go better in a moment: it lost a race, or its connection. */
  readonly isPassing?: (error: unknown) => boolean;
  /** What to tell whoever starts the bot where the database cannot be used for such a reason; null where it is another. */
  readonly unusable?: (error: unknown) => StartError | null;
  /** Takes what was deleted out of the database's files, as far as it can be done from here. */
  readonly scrub?: () => Promise<void>;
  /** Keeps other processes out of a conversation; absent where there are none. */
  readonly alone?: TurnStore["alone"];
  /** What its own clock says, in milliseconds since 1970; absent where it has none but ours. */
  readonly serverTime?: () => Promise<number>;
  /** What to set where this database cannot be used, for whoever starts the bot. */
  readonly elsewhere?: string;
  /** Ends what is open beside `db`. */
  readonly close?: () => Promise<void>;
}

/** Runs a function inside a transaction. It runs again where the transaction may go better in a moment. */
export type Write = (body: (trx: Transaction<Schema>) => Promise<void>) => Promise<void>;
