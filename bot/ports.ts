import type { Environment } from "../knowledge/index.js";
import type {
  Change,
  DialogEvent,
  Effect,
  FileRefusal,
  Forgettable,
  Given,
  Holdings,
  Need,
  Person,
  Reply,
  State,
  StepContext,
  TicketNeed,
  Transition,
} from "../dialogs/index.js";
import type { Place } from "./place.js";
import type { TicketAnswerStore } from "./helpdesk/answer-store.js";
import type { TicketDesk, TicketReferences } from "./helpdesk/desk.js";
import type { Ending, NoticeStore, OutboxStore } from "./sending.js";

export type { Place } from "./place.js";

/** What is needed to speak in a conversation unasked, as the channel gave it. */
export interface Reference {
  readonly serviceUrl: string;
  readonly channelId: string;
  /** The conversation as the channel names it, with its kind. */
  readonly conversation: Account & {
    readonly conversationType?: string;
    readonly tenantId?: string;
  };
  readonly bot: Account;
  /** Who is spoken to; absent in a group. */
  readonly user?: Account;
  readonly scope: "personal" | "group";
  readonly locale?: string;
}

/** Somebody or something as the channel names it. */
export interface Account {
  readonly id: string;
  readonly name?: string;
}

/** A conversation as stored; revision 0 means that it has not begun. */
export interface StoredConversation {
  /** Whatever version was written; `Dialog.migrateState` reads it. Null when it has not begun. */
  readonly state: unknown;
  readonly revision: number;
  /** The instant of its last turn, ISO 8601. */
  readonly at?: string;
  /** Set where something answered earlier still waits to be said there. */
  readonly waits?: true;
}

/** What is known about an organisation, compiled, and the revision it was compiled from. */
export interface StoredEnvironment {
  readonly environment: Environment;
  readonly revision: number;
}

/** What was answered to one activity, and how many of its replies are known to have been sent. */
export interface StoredAnswer {
  readonly replies: readonly Reply[];
  readonly sent: number;
  /** The instant of the turn that answered, ISO 8601. */
  readonly at?: string;
  /** Set where this is no answer of a turn: what was asked for was done before, and other things since. */
  readonly again?: true;
  /** Until when whoever runs the turn says the rest, ISO 8601; after that others do. Absent where nobody else would. */
  readonly held?: string;
}

/** Everything one turn leaves behind; stored whole or not at all. */
export interface TurnRecord {
  readonly place: Place;
  /** The channel's id of the activity, by which a repeated delivery is recognised; null where it gave none. */
  readonly activity: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly state: State;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  /** What is known once the effects are performed, where the step has worked it out: it need not be read again. */
  readonly environment?: Environment;
  /** Who spoke; absent where nobody did. */
  readonly by?: Pick<Person, "id" | "name">;
  /** Where the conversation can be spoken to later; absent where the channel gave no such place. */
  readonly reference?: Reference;
  /** Until when the replies are said by whoever stores them; absent where nobody else is to say them. */
  readonly held?: string;
  /** The revisions the turn was computed from. Where either has moved on, nothing is stored. */
  readonly conversationRevision: number;
  readonly environmentRevision: number;
}

/** `clash`: somebody else was faster, run the turn again. `repeated`: this activity has been answered already. */
export type Outcome = "stored" | "clash" | "repeated";

/** What was sent after a turn was stored. */
export interface SentRecord {
  readonly place: Place;
  readonly activity: string | null;
  readonly sent: number;
  /** Under which activity of the channel each card now stands. */
  readonly cards: readonly { readonly card: string; readonly activity: string }[];
  /** Under which activity of the channel each answer now stands that people may judge. */
  readonly answers?: readonly { readonly about: string; readonly activity: string }[];
}

/** A reply that is left to the outbox. */
export interface UnsaidReply {
  /** Which of the answer's replies it is. */
  readonly index: number;
  readonly reply: Reply;
  /** How often it was tried. */
  readonly attempts: number;
  /** How it goes on, or that nobody wants it. */
  readonly ending: Exclude<Ending, { readonly state: "sent" }>;
}

/** What a turn leaves to the outbox, beside what it said itself. */
export interface Unsaid extends SentRecord {
  readonly activity: string;
  /** Who was answered, by id. */
  readonly person: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly replies: readonly UnsaidReply[];
  /** Cards that now show something newer than what waits to be shown on them. */
  readonly renewed: readonly string[];
}

/** A thumb on something the bot said. */
export interface Feedback {
  readonly place: Place;
  /** The channel's activity that was judged. */
  readonly activity: string;
  /** ISO 8601. */
  readonly at: string;
  readonly thumb: "up" | "down";
  /** What the person wrote beside it; empty where nothing. */
  readonly remark: string;
  /** Whose it is, by id: for knowing it when it is delivered again. The journal names nobody. */
  readonly person: string;
}

/** What a turn asks of storage. */
export interface TurnStore {
  readonly conversation: (place: Place) => Promise<StoredConversation>;
  readonly environment: (tenant: string) => Promise<StoredEnvironment>;
  readonly answer: (place: Place, activity: string) => Promise<StoredAnswer | null>;
  /** The channel's activity that shows a card, or null when it is not known. */
  readonly cardActivity: (place: Place, card: string) => Promise<string | null>;
  /** Turns that wait are stored together; each learns its own outcome. */
  readonly commit: (turn: TurnRecord) => Promise<Outcome>;
  /** Does something in a conversation while no other process does; absent where there is but one. */
  readonly alone?: <Result>(place: Place, work: () => Promise<Result>) => Promise<Result>;
  readonly recordSent: (record: SentRecord) => Promise<void>;
  /**
   * Leaves replies to the outbox, behind whatever waits in their conversation already, in one transaction; false, and
   * nothing is done, where others have taken the answer over or it was deleted.
   */
  readonly handOver: (unsaid: Unsaid) => Promise<boolean>;
}

/** What was known and when: the environments' past, and how much is kept. */
export interface HistoryStore {
  /** What was known at the end of a day, `YYYY-MM-DD` in UTC. */
  readonly past: (tenant: string, day: string) => Promise<Environment>;
  /** The changes, the newest first: the latest fifty with their first facts, or, whole, every one with every fact. */
  readonly changes: (tenant: string, whole: boolean) => Promise<readonly Change[]>;
  /** How much is kept of an organisation, and of one person in it. */
  readonly holdings: (
    tenant: string,
    person: Pick<Person, "id" | "name">,
  ) => Promise<Readonly<Record<Forgettable, Holdings>>>;
}

/** Storage as `main` holds it. */
export interface Store extends TurnStore, HistoryStore {
  readonly outbox: OutboxStore;
  readonly notices: NoticeStore;
  readonly desk: TicketDesk;
  readonly ticketReferences: TicketReferences;
  readonly ticketAnswers: TicketAnswerStore;
  /** Fetches what steps need of tickets. */
  readonly tickets: (place: Place, need: TicketNeed) => Promise<Given>;
  /** Where a conversation can be spoken to; null where it cannot, or no more. */
  readonly reference: (place: Place) => Promise<Reference | null>;
  /** Leaves to the outbox what processes that are gone have not said; gives how many answers those were. */
  readonly takeOver: (now: string) => Promise<number>;
  /** Drops answers kept for repeated deliveries that are older than an instant (ISO 8601). */
  readonly forgetAnswers: (before: string) => Promise<void>;
  readonly recordFeedback: (feedback: Feedback) => Promise<void>;
  /** Whether storage answers at all. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The conversation's thinking: pure, without disk, clock or network. */
export interface Dialog {
  readonly step: (state: State, event: DialogEvent, context: StepContext) => Transition;
  /** Has at hand what the step may need for this event; waited for before the step. */
  readonly prepare?: (event: DialogEvent, context: StepContext) => Promise<void>;
  /** What the step wants to look at beyond its context; fetched, and handed over as `given`. */
  readonly needs?: (state: State, event: DialogEvent, context: StepContext) => readonly Need[];
  readonly initialState: () => State;
  readonly migrateState: (stored: unknown) => State;
}

/** Fetches what a step needs. What cannot be had is left out: a step goes on without it, and says so. */
export type Provide = (place: Place, needs: readonly Need[]) => Promise<Given>;

/** A file that hangs on an activity: where it can be had, or why it is not read. */
export interface AttachedFile {
  readonly name: string;
  readonly link: string | { readonly refused: FileRefusal };
}

/** A message with files, before they are read. */
export interface Attached {
  readonly kind: "attached";
  readonly files: readonly AttachedFile[];
  /** What was said with them; empty where nothing was. */
  readonly text: string;
  readonly from: Person;
}

/** A file being read. Reading on rejects with a `FileError`. */
export interface OpenedFile {
  /** As its service says, in bytes, for showing progress only; null where it does not. */
  readonly size: number | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Opens an attached file by its link. Rejects with a `FileError`. */
export type OpenFile = (link: string) => Promise<OpenedFile>;

/** How one turn speaks to whoever is at the other end. */
export interface Channel {
  /** Replies travel in the HTTP response: nothing has an id, nothing can be updated, and a repeat is answered again. */
  readonly buffered: boolean;
  /** Set for a press on a card, which is answered in its own response; `activity` is the card's message, where known. */
  readonly press: {
    readonly activity: string | null;
    /** Whether it took too long and was answered without what the turn says. */
    readonly isOver: () => boolean;
  } | null;
  /** Sends one reply, bearing an id of ours where one is given; gives the channel's id of it, or null. */
  readonly send: (reply: Reply, id?: string) => Promise<string | null>;
  /** Puts a reply in the place of an activity sent earlier. */
  readonly update: (activity: string, reply: Reply, id?: string) => Promise<void>;
  /** Answers the press, as soon as nothing better can come: with the card that takes the pressed one's place, or with a few words. */
  readonly respond: (answer: Reply | string) => Promise<void>;
}
