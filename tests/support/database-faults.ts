import type { CuttingProxy } from "./cutting-proxy.js";
import type { FaultyPostgres, FaultySqlite } from "./faulty-database.js";

/** What becomes of a turn that meets a fault. */
export type Action =
  /** The person waits a moment and gets the answer; nobody notices more. */
  | "answered"
  /** The person is told that nothing was changed, and nothing was. */
  | "told"
  /** The person is told that nobody knows yet; it was kept, or it was not. */
  | "told to look: kept"
  | "told to look: not kept";

/** Something that goes wrong with a database while a turn is under way. */
export interface Fault<Database> {
  readonly fault: string;
  /** Begins it; gives what ends it. */
  readonly begin: (database: Database) => Promise<End>;
  readonly action: Action;
  /** What the log says beside the reference. */
  readonly log?: RegExp;
}

type End = () => unknown;
const NEVER_MIND: End = () => undefined;
const later = (milliseconds: number, what: () => unknown): NodeJS.Timeout =>
  setTimeout(what, milliseconds);

type When = "before" | "after";
type More = Parameters<CuttingProxy["cutAt"]>[2];

/** A connection breaks at some words. */
const cut =
  (words: string, when: When, more: (database: FaultyPostgres) => More = () => ({})) =>
  (database: FaultyPostgres): Promise<End> => {
    database.proxy.cutAt(words, when, more(database));
    return Promise.resolve(NEVER_MIND);
  };

const byServer = ({ terminate }: FaultyPostgres): More => ({ first: terminate });
/** What the turn alone says: others commit beside it. */
const ofTheTurn = (): More => ({ since: 'insert into "tickets"' });

/** The server goes away with the turn's commit, and comes back when somebody mends it. */
const awayAtCommit =
  (when: When) =>
  ({ proxy }: FaultyPostgres): Promise<End> => {
    proxy.cutAt("commit", when, { ...ofTheTurn(), all: true });
    return Promise.resolve(proxy.mend);
  };

/** What may go wrong with a database file, and what becomes of a turn that meets it. */
export const SQLITE_FAULTS: readonly Fault<FaultySqlite>[] = [
  {
    fault: "another program writes, for a moment",
    begin: ({ hold }) => {
      later(400, hold());
      return Promise.resolve(NEVER_MIND);
    },
    action: "answered",
  },
  {
    fault: "another program writes, for longer than anybody waits",
    begin: ({ hold }) => Promise.resolve(hold()),
    action: "told",
    log: /database is locked/u,
  },
  {
    fault: "the database may not grow",
    begin: ({ fill }) => fill(),
    action: "told",
    log: /database or disk is full/u,
  },
  {
    fault: "the database can only be read",
    begin: async ({ set }) => {
      await set("query_only = on");
      return () => set("query_only = off");
    },
    action: "told",
    log: /readonly database/u,
  },
];

/** The same for a PostgreSQL. */
export const POSTGRES_FAULTS: readonly Fault<FaultyPostgres>[] = [
  {
    fault: "the server ends the connection in the middle of a transaction",
    begin: cut('insert into "tickets"', "before", byServer),
    action: "answered",
  },
  {
    fault: "the network breaks the connection in the middle of a transaction",
    begin: cut('insert into "tickets"', "before"),
    action: "answered",
  },
  {
    fault: "the connection breaks before the server hears the commit",
    begin: cut("commit", "before", ofTheTurn),
    action: "answered",
  },
  {
    fault: "the connection breaks after the server has committed",
    begin: cut("commit", "after", ofTheTurn),
    action: "answered",
  },
  {
    fault: "the server ends the session as it is asked for the turn's conversation",
    begin: cut("pg_try_advisory_lock", "before", byServer),
    action: "answered",
  },
  {
    fault: "the server ends the connection while the turn reads",
    begin: cut('from "conversations"', "before", byServer),
    action: "answered",
  },
  {
    fault: "the network breaks the connection while the turn reads",
    begin: cut('from "conversations"', "after"),
    action: "answered",
  },
  {
    fault: "the server is away from the commit on, which it never heard",
    begin: awayAtCommit("before"),
    action: "told to look: not kept",
    log: /may or may not have been stored/u,
  },
  {
    fault: "the server is away from the commit on, which it carried out",
    begin: awayAtCommit("after"),
    action: "told to look: kept",
    log: /may or may not have been stored/u,
  },
  {
    fault: "the server is away for a moment",
    begin: cut("begin", "before", ({ proxy }) => ({
      all: true,
      first: () => Promise.resolve(later(300, proxy.mend)),
    })),
    action: "answered",
  },
  {
    fault: "the server is away before the turn begins, for a moment",
    begin: ({ proxy }) => {
      proxy.breakAll();
      later(300, proxy.mend);
      return Promise.resolve(NEVER_MIND);
    },
    action: "answered",
  },
  {
    fault: "the server is away for longer than anybody waits",
    begin: ({ proxy }) => {
      proxy.breakAll();
      return Promise.resolve(proxy.mend);
    },
    action: "told",
    log: /no connection to the database/u,
  },
  {
    fault: "a transaction cannot be put in order with another (40001)",
    begin: ({ refuse }) => refuse("40001", "could not serialize access", 3),
    action: "answered",
  },
  {
    fault: "a transaction and another wait for each other (40P01)",
    begin: ({ refuse }) => refuse("40P01", "deadlock detected", 3),
    action: "answered",
  },
  {
    fault: "every transaction loses to another (40001)",
    begin: ({ refuse }) => refuse("40001", "could not serialize access"),
    action: "told",
    log: /could not serialize access/u,
  },
  {
    fault: "the server's disk is full (53100, raised by a trigger)",
    begin: ({ refuse }) =>
      refuse("53100", 'could not extend file "base/5/16399": No space left on device'),
    action: "told",
    log: /could not extend file/u,
  },
  {
    fault: "the database can only be read (25006)",
    begin: async ({ set, terminate }) => {
      await set("set default_transaction_read_only = on");
      await terminate();
      return () => set("reset default_transaction_read_only");
    },
    action: "told",
    log: /read-only transaction/u,
  },
  {
    fault: "the server has no connection to spare (53300), for a moment",
    begin: async ({ set, terminate }) => {
      await set("connection limit 0");
      await terminate();
      // Begun now, it takes effect when the keeper has got its own connection.
      void set("connection limit -1");
      return NEVER_MIND;
    },
    action: "answered",
  },
  {
    fault: "the server has no connection to spare (53300), for longer than anybody waits",
    begin: async ({ set, terminate }) => {
      await set("connection limit 0");
      await terminate();
      return () => set("connection limit -1");
    },
    action: "told",
    log: /no connection to the database/u,
  },
];
