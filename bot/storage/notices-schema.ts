/** The tables of what is said unasked: to whom, about what, and what became of it. Instants are ISO 8601. */
export interface NoticesSchema {
  /** What is needed to speak in a conversation unasked. */
  readonly conversation_references: {
    readonly tenant: string;
    readonly conversation: string;
    /** JSON. */
    readonly reference: string;
    /** Who spoke there last, by id. */
    readonly person: string | null;
    /** Since when nothing arrives there; null where it does. Cleared when somebody speaks there again. */
    readonly unreachable: string | null;
  };
  /** Answers that people were given and are told about when they change. */
  readonly given_answers: {
    readonly tenant: string;
    readonly conversation: string;
    readonly person: string;
    /** A digest of the question: the same for two that mean the same. */
    readonly question_key: string;
    /** JSON. */
    readonly question: string;
    /** What they were told last, or will be by the notice. */
    readonly answer: string;
    readonly by_settings: string | null;
    /** JSON. */
    readonly deciding: string;
    readonly at: string;
    /** The environment's revision that the answer rests on. */
    readonly revision: number;
    /** The environment's revision against which it was last compared. */
    readonly checked: number;
    /** The outbox's row that tells the answer, where it was not told in a turn. */
    readonly notice: string | null;
    /** JSON: what they had been told before that notice, so that it can be taken back. */
    readonly before: string | null;
  };
  /** Who does not want to be told. */
  readonly muted: { readonly tenant: string; readonly person: string; readonly at: string };
  /** What is to be sent, to whichever destination; written with the change that it tells. */
  readonly outbox: {
    /** Goes with what is sent, so that a second copy can be told from a second message. */
    readonly id: string;
    /** Which destination sends it. */
    readonly destination: string;
    /** Rows of one chain are sent in the order of their links, each after the one before has ended. */
    readonly chain: string;
    readonly link: number;
    readonly tenant: string;
    readonly conversation: string;
    /** Whom it is for, by id. */
    readonly person: string | null;
    /** JSON, the destination's own. */
    readonly payload: string;
    readonly created: string;
    /** Not sent before. */
    readonly due: string;
    readonly attempts: number;
    readonly lease_owner: string | null;
    readonly lease_until: string | null;
    /** Moves with every claim: what an earlier holder of the lease reports no longer counts. */
    readonly fence: number;
    /** 1 while an attempt may have arrived without our knowing, else 0. */
    readonly doubtful: number;
    /** `waiting`, `sent`, `dead` or `cancelled`. */
    readonly state: string;
    readonly ended: string | null;
    /** What kind of fault the last attempt met. */
    readonly last_error: string | null;
  };
}
