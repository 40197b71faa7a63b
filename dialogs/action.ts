import { z } from "zod/v4";

/** The longest paste a card may submit, in characters. */
export const PASTE_LIMIT = 200_000;

const ON_CARD = { card: z.string().max(200), revision: z.coerce.number().int() };
const ON_STEP = {
  "fact-0": z.string().max(PASTE_LIMIT).optional(),
  paste: z.string().max(PASTE_LIMIT).optional(),
};
const QUESTION = z.string().trim().min(1).max(3_000);
const NAME = z.string().trim().min(1).max(600);
const FIELD = z.string().trim().max(400).optional();
const PAGE = z.coerce.number().int().min(0).max(100_000).default(0);
const CARD = z.string().max(200).optional();
const TICKET_ID = z.string().min(1).max(100);
const ON_TICKET = {
  card: CARD,
  ticket: TICKET_ID,
  revision: z.coerce.number().int(),
  note: z.string().max(PASTE_LIMIT).default(""),
};

/**
 * Every verb a card can submit, with the schema of what it submits. Verbs that carry `card` and
 * `revision` count on the current card only; `ask`, `correct-article` and the `show-…` verbs carry their
 * whole meaning and count on any.
 */
export const ACTIONS = {
  /** Values for the facts named, in the fields `fact-0`, `unknown-0`, …; and perhaps a paste. */
  "answer-facts": z.looseObject({
    ...ON_CARD,
    facts: z.array(NAME).max(12),
    paste: z.string().max(PASTE_LIMIT).optional(),
  }),
  /** One of a clarification's choices: a complete question. */
  choose: z.looseObject({ ...ON_CARD, question: QUESTION }),
  /** What becomes of a language model's offer: `no`, or the place of a reading or a choice that the card showed. */
  "settle-proposal": z.looseObject({
    ...ON_CARD,
    choice: z.string().regex(/^(?:no|(?:reading|choice)-\d)$/u),
  }),
  /** Opens the choice of a fact to change; with a fact, its field. */
  "change-fact": z.looseObject({ ...ON_CARD, fact: NAME.optional() }),
  /** A new value for one fact, in the field `fact-0`. */
  "save-fact": z.looseObject({ ...ON_CARD, fact: NAME }),
  /** Opens the fields of the question, filled with what was read. */
  correct: z.looseObject(ON_CARD),
  /** The corrected question, a field each. */
  "save-reading": z.looseObject({
    ...ON_CARD,
    kind: FIELD,
    subject: FIELD,
    peer: FIELD,
    "peer-kind": FIELD,
    modality: FIELD,
    direction: FIELD,
    "as-of": FIELD,
    change: FIELD,
  }),
  /** The same as `correct` for a question that an article has answered: it is on no table. */
  "correct-article": z.looseObject({ card: z.string().min(1).max(200), question: QUESTION }),
  /** Back to the answer. */
  back: z.looseObject(ON_CARD),
  /** Settles one doubt of a receipt. */
  "resolve-doubt": z.looseObject({
    ...ON_CARD,
    line: z.coerce.number().int(),
    about: z.string().max(40),
    value: z.string().max(400),
  }),
  /** The whole list of users behind an answer about many, as CSV. */
  "list-users": z.looseObject(ON_CARD),
  /** The answer to a step of the guided checklist, in the field `fact-0`, in `paste`, or in both. */
  "setup-answer": z.looseObject({ ...ON_CARD, ...ON_STEP }),
  /** Goes elsewhere on the checklist, or leaves the step open; what was typed comes along. */
  "setup-go": z.looseObject({
    ...ON_CARD,
    ...ON_STEP,
    to: z.enum(["back", "next", "unknown", "put-off", "forget", "review", "close"]),
    page: PAGE,
  }),
  /** Opens the step chosen on the checklist's review. */
  "setup-edit": z.looseObject({ ...ON_CARD, pick: NAME.optional() }),
  /** Asked for by a client that shows the checklist. */
  "setup-refresh": z.looseObject(ON_CARD),
  /** Facts that two sources disagree about, to be settled. */
  "show-conflicts": z.looseObject({ card: z.string().max(200).optional(), page: PAGE }),
  /** What was chosen for the facts named, in the fields `fact-0`, …; or one rule for all there are. */
  "settle-conflicts": z.looseObject({
    card: z.string().max(200).optional(),
    page: PAGE,
    facts: z.array(NAME).max(12).default([]),
    all: z.enum(["newest", "oldest"]).optional(),
  }),
  /** Another page of what changed. */
  "show-history": z.looseObject({ card: z.string().max(200).optional(), page: PAGE }),
  /** Takes a change back: asked about first, done once `sure`. */
  "undo-change": z.looseObject({
    card: z.string().max(200).optional(),
    revision: z.coerce.number().int(),
    sure: z.boolean().default(false),
  }),
  /** Deletes what is kept, where it is still as much as the card said. */
  "forget-kept": z.looseObject({
    card: z.string().max(200).optional(),
    what: z.enum(["environment", "me"]),
    facts: z.coerce.number().int(),
    changes: z.coerce.number().int(),
    tickets: z.coerce.number().int().default(0),
  }),
  /** Takes every fact back to unknown, where they are still as many as the card said. */
  "set-aside": z.looseObject({
    card: z.string().max(200).optional(),
    facts: z.coerce.number().int(),
  }),
  /** Leaves what was asked about as it is. */
  "keep-as-is": z.looseObject({ card: z.string().max(200).optional() }),
  /** Ends messages about changed answers, for whoever presses. */
  mute: z.looseObject({ notice: z.string().max(200).optional() }),
  /** Shows what would leave for the helpdesk: the `question` of the card, and the same as a `whole` where it leans on another. */
  escalate: z.looseObject({
    card: CARD,
    question: QUESTION.optional(),
    whole: QUESTION.optional(),
  }),
  /** Hands over what the card shows, less the parts that are not ticked. */
  "ticket-send": z.looseObject({
    ...ON_CARD,
    note: z.string().max(PASTE_LIMIT).default(""),
    contact: z.string().max(PASTE_LIMIT).default(""),
    urgency: z.string().max(40).default(""),
  }),
  /** Leaves it. */
  "ticket-cancel": z.looseObject(ON_CARD),
  "ticket-list": z.looseObject({ card: CARD, page: PAGE }),
  "ticket-show": z.looseObject({ card: CARD, ticket: TICKET_ID }),
  /** What a requester does about a ticket that stands at that revision. */
  "ticket-act": z.looseObject({
    ...ON_TICKET,
    action: z.enum(["note", "answer", "withdraw", "reopen"]),
  }),
  /** What somebody of the helpdesk does; read by the helpdesk's side, in no requester's conversation. */
  "helpdesk-act": z.looseObject({
    ...ON_TICKET,
    action: z.enum(["assign", "ask-requester", "note", "resolve", "reopen"]),
  }),
  ask: z.looseObject({ question: QUESTION }),
  "show-environment": z.looseObject({ card: z.string().max(200).optional(), page: PAGE }),
  "show-evidence": z.looseObject({ card: z.string().max(200).optional(), page: PAGE }),
} as const satisfies Record<string, z.ZodType>;

/** A verb Edgewise knows. */
export type Verb = keyof typeof ACTIONS;

/** What a verb's card submitted, validated. */
export type ActionData<V extends Verb> = z.infer<(typeof ACTIONS)[V]>;

/** A press that was understood. */
export type Action = { [V in Verb]: { readonly verb: V; readonly data: ActionData<V> } }[Verb];

/** Reads a press, or null where the verb is unknown or its data are not what the verb's card submits. */
export function readAction(verb: string, data: Readonly<Record<string, unknown>>): Action | null {
  if (!Object.hasOwn(ACTIONS, verb)) return null;
  const known = verb as Verb;
  const read = ACTIONS[known].safeParse(data);
  return read.success ? ({ verb: known, data: read.data } as Action) : null;
}
