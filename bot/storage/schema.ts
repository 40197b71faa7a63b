import type { NoticesSchema } from "./notices-schema.js";
import type { TicketsSchema } from "./tickets-schema.js";

/** The tables, as every dialect has them: only text and integers, so that none differs. */
export interface Schema extends NoticesSchema, TicketsSchema {
  /** One organisation; its revision moves whenever what is known of it changes. */
  readonly environments: { readonly tenant: string; readonly revision: number };
  /** What was learnt, in the order learnt. Nothing is deleted: what no longer counts bears the revision that retired it. */
  readonly evidence: {
    readonly tenant: string;
    /** The environment's revision that brought it. */
    readonly revision: number;
    readonly position: number;
    readonly fact: string;
    /** JSON. */
    readonly value: string;
    /** 1 for a list that was printed cut, else 0. */
    readonly cut: number;
    readonly source: string;
    readonly learnt_at: string;
    readonly learnt_by: string | null;
    readonly retired: number | null;
  };
  /** When each revision of an environment came about, and through whom. */
  readonly changes: {
    readonly tenant: string;
    readonly revision: number;
    /** ISO 8601. */
    readonly at: string;
    /** As the channel names them; null where nobody was named, or where they asked to be forgotten. */
    readonly by: string | null;
    /** The kinds of its effects, in order, each once; `undo 7` where it took back revision 7. */
    readonly what: string;
  };
  readonly conversations: {
    readonly tenant: string;
    readonly conversation: string;
    readonly revision: number;
    /** JSON, versioned by itself. */
    readonly state: string;
    readonly updated_at: string;
    /** Who spoke last, by id: whose state this is. */
    readonly person: string | null;
  };
  /** Which activity of the channel shows a card. */
  readonly cards: {
    readonly tenant: string;
    readonly conversation: string;
    readonly card: string;
    readonly activity: string;
  };
  /** What was answered to each activity, for as long as it may be delivered again. */
  readonly inbox: {
    readonly tenant: string;
    readonly conversation: string;
    readonly activity: string;
    /** JSON. */
    readonly replies: string;
    readonly sent: number;
    readonly answered_at: string;
    /** Who was answered, by id. */
    readonly person: string | null;
    /** Until when the turn's own process says the rest, ISO 8601; null where nothing is left to others. */
    readonly say_until: string | null;
  };
  /** Which activity of the channel carries which answer, for the thumbs on it. */
  readonly answers: {
    readonly tenant: string;
    readonly conversation: string;
    readonly activity: string;
    readonly about: string;
  };
  /** What whoever keeps the articles should see: questions without an answer, and thumbs. No addresses. */
  readonly journal: {
    readonly tenant: string;
    /** `YYYY-MM-DD`. */
    readonly day: string;
    /** `unanswered` or `feedback`. */
    readonly kind: string;
    /** Why it was not answered, or which way the thumb points. */
    readonly verdict: string;
    /** The question, or what the thumb is about. */
    readonly subject: string;
    /** What was said beside the thumb. */
    readonly remark: string;
  };
}
