/** The tables of what was handed over to the helpdesk. Instants are ISO 8601. */
export interface TicketsSchema {
  /** One matter handed over. The columns beside the JSON are what is looked for. */
  readonly tickets: {
    readonly tenant: string;
    readonly id: string;
    /** What people say, counted by organisation. */
    readonly number: number;
    readonly revision: number;
    readonly state: string;
    /** Who opened it, by id. */
    readonly requester: string;
    readonly conversation: string;
    /** JSON, the whole ticket. */
    readonly ticket: string;
    /** The environment's revision with which its answer was last compared; null where it asks nothing. */
    readonly checked: number | null;
    /** The answer told last; null while that is the one handed over. */
    readonly told: string | null;
  };
  /** The number given last in each organisation. */
  readonly ticket_counters: { readonly tenant: string; readonly last: number };
  /** What a destination keeps of a ticket over there. */
  readonly ticket_references: {
    readonly tenant: string;
    readonly ticket: string;
    readonly destination: string;
    readonly reference: string;
  };
  /** What came in from the helpdesk's side, by the name it came under, and what came of it. */
  readonly ticket_deeds: {
    readonly tenant: string;
    readonly ticket: string;
    readonly once: string;
    /** Why it was not done; null where it was. */
    readonly refused: string | null;
    readonly at: string;
  };
}
