import type { GivenQuestion, Verdict } from "../dialogs/index.js";
import type { Place } from "./place.js";

/** Something to be sent, as a destination gets it. */
export interface OutboxRow {
  /** Goes with what is sent: the same for every attempt. */
  readonly id: string;
  readonly destination: string;
  readonly place: Place;
  /** Whom it is for, by id; null where nobody in particular. */
  readonly person: string | null;
  /** JSON, the destination's own. */
  readonly payload: string;
  /** How often it was tried, this attempt among them. */
  readonly attempts: number;
}

/** What came of an attempt. */
export type Sending =
  /** `keep` where it is handed over from the outbox itself. */
  | { readonly kind: "sent"; readonly keep?: true }
  /** May go better later. `arrived` where it may have arrived all the same. */
  | {
      readonly kind: "retry";
      /** The kind of fault, for the figures and whoever looks: no text of anybody's. */
      readonly fault: string;
      readonly arrived: "no" | "perhaps";
      /** Milliseconds that the other side asks for. */
      readonly after?: number;
    }
  /** Never gets better; `unreachable` where nothing else would arrive in that conversation either. */
  | { readonly kind: "gone"; readonly fault: string; readonly unreachable: boolean };

/** One way out: a conversation of the channel, and whatever else things are sent to. Never throws for what the other side does. */
export interface Destination {
  /** Set where the channel's limits on sending are not for it. */
  readonly unlimited?: true;
  readonly send: (row: OutboxRow) => Promise<Sending>;
}

/** A row that somebody holds for a while. */
export interface Claim {
  readonly row: OutboxRow;
  readonly owner: string;
  /** What was claimed again since counts no more. */
  readonly fence: number;
  /** Whether an earlier attempt may have arrived. */
  readonly doubtful: boolean;
}

/** A row that is due, before it is claimed. */
export type DueRow = Omit<Claim, "owner">;

/** How a claimed row goes on. */
export type Ending =
  | {
      readonly state: "sent";
      /** Set where what was sent is to be had from here. */
      readonly keep?: true;
    }
  | {
      readonly state: "waiting";
      /** Not before; ISO 8601. */
      readonly due: string;
      readonly fault: string;
      readonly doubtful: boolean;
    }
  | {
      readonly state: "dead";
      readonly fault: string;
      readonly unreachable: boolean;
      readonly doubtful: boolean;
    };

/** What the worker asks of storage. Instants are ISO 8601. */
export interface OutboxStore {
  /** Rows for these destinations that may be sent now, each the first of its chain, the longest due first. */
  readonly due: (
    now: string,
    destinations: readonly string[],
    most: number,
  ) => Promise<readonly DueRow[]>;
  /** Takes a row for a while; null where somebody was faster. From here on it may have arrived. */
  readonly claim: (
    due: DueRow,
    lease: { readonly owner: string; readonly now: string; readonly until: string },
  ) => Promise<Claim | null>;
  /** Keeps it for longer; false where it is no longer ours. */
  readonly renew: (claim: Claim, until: string) => Promise<boolean>;
  /** Writes down what became of it; false where it is no longer ours. */
  readonly end: (claim: Claim, ending: Ending, now: string) => Promise<boolean>;
  /** Makes due again what these destinations were not sent for this fault; gives how many rows there were. */
  readonly again: (destinations: readonly string[], fault: string, now: string) => Promise<number>;
  /** What waits and what was given up, by destination. */
  readonly count: () => Promise<readonly OutboxCount[]>;
}

/** How many rows of a destination stand how. */
export interface OutboxCount {
  readonly destination: string;
  readonly state: "waiting" | "dead";
  readonly rows: number;
}

/** One answer somebody was given, as kept. */
export interface KeptAnswer extends Verdict {
  readonly key: string;
  readonly question: GivenQuestion;
  readonly deciding: readonly string[];
  readonly at: string;
  readonly revision: number;
  readonly checked: number;
}

/** Somebody's answers in one conversation. */
export interface Recipient {
  readonly place: Place;
  readonly person: string;
}

/** An organisation of which something changed since answers were compared with it. */
export interface Unchecked {
  readonly tenant: string;
  /** When it changed first and last since; null where nobody knows. */
  readonly since: string | null;
  readonly until: string | null;
}

/** A notice to be sent. */
export interface Notice {
  readonly id: string;
  /** JSON. */
  readonly payload: string;
}

/** What telling people of changed answers asks of storage. */
export interface NoticeStore {
  /** Organisations with answers that were not yet compared with what is known now. */
  readonly unchecked: () => Promise<readonly Unchecked[]>;
  /** Whose answers those are. */
  readonly recipients: (tenant: string, revision: number) => Promise<readonly Recipient[]>;
  /** Takes back what is about to be told, and gives what was told so far; `silent` where nothing is to be said, `shared` where others read along. */
  readonly open: (
    recipient: Recipient,
    at: string,
  ) => Promise<{
    readonly answers: readonly KeptAnswer[];
    readonly silent: boolean;
    readonly shared: boolean;
  }>;
  /**
   * Keeps that these answers were compared with a revision, and the notice that tells the changed ones, in one
   * transaction; false where somebody was given another answer meanwhile.
   */
  readonly settle: (
    recipient: Recipient,
    compared: {
      readonly answers: readonly KeptAnswer[];
      readonly revision: number;
      readonly at: string;
      readonly changed: readonly {
        readonly key: string;
        readonly verdict: Verdict;
        readonly deciding: readonly string[];
      }[];
      readonly notice: Notice | null;
    },
  ) => Promise<boolean>;
  /** What was handed to the local page in a conversation, the oldest first. */
  readonly handed: (place: Place) => Promise<readonly Notice[]>;
  /** Drops answers given, and rows ended and deeds known again, before these instants. */
  readonly tidy: (before: { readonly given: string; readonly ended: string }) => Promise<void>;
}
