import { z } from "zod/v4";
import {
  DIRECTIONS,
  MODALITIES,
  PEER_KINDS,
  QUESTION_KINDS,
  type Clarify,
  type Understood,
} from "../knowledge/index.js";
import type { ReadingAssumption } from "./interpret/interpretation.js";
import { SETUP, type Setup } from "./setup/state.js";
import { ESCALATION, type Escalation } from "./tickets/escalation.js";
import { TRAIL_ENTRY, type TrailEntry } from "./tickets/trail.js";

/** The version of the stored shape; older ones are migrated when read. */
export const STATE_VERSION = 1;

/** The question on the table: asked, perhaps still open, until another one is asked. */
export interface Asked {
  /** As typed. */
  readonly text: string;
  readonly understood: Understood;
  /** The date it names, or null for the day on which it is answered. */
  readonly asOf: string | null;
  readonly assumed: readonly ReadingAssumption[];
  readonly notes: readonly string[];
  /** Facts the person said they don't know: not asked again for this question. */
  readonly skipped: readonly string[];
  /** For `what-if`: the supposed change, in the words it was put in. */
  readonly change?: string | undefined;
  /** For `fix`: whether it is to become possible or to be stopped. */
  readonly goal?: "allow" | "block" | undefined;
  /** The day whose knowledge the answer rests on, `YYYY-MM-DD`; absent for what is known now. */
  readonly snapshot?: string | undefined;
}

/** What somebody typed into a field that could not be taken, and why. */
export interface Entry {
  readonly typed: string;
  readonly error: string;
}

/** What the current card shows. */
export type View =
  /** The answer, with the checklist where something is open. */
  | { readonly kind: "answer" }
  | { readonly kind: "clarify"; readonly text: string; readonly choices: Clarify["choices"] }
  /** Which fact is to be changed. */
  | { readonly kind: "pick" }
  | { readonly kind: "edit"; readonly fact: string }
  /** The fields of the question itself. */
  | { readonly kind: "correct" }
  | OfferView;

/** What a language model made of a text, until somebody says whether that was meant. */
export interface OfferView {
  readonly kind: "proposal";
  /** As typed. */
  readonly text: string;
  /** As it was read, in the words that are shown. */
  readonly question: string;
  /** What a yes asks: the question, or what it may still mean. */
  readonly readings: Clarify["choices"];
  /** What our own reader would have offered. */
  readonly choices: Clarify["choices"];
}

/** The card whose presses count. A press that names another card or revision is stale. */
export interface CurrentCard {
  readonly id: string;
  readonly revision: number;
  readonly view: View;
  /** By field: a fact's name, `paste` or a field of the question. */
  readonly entries: Readonly<Record<string, Entry>>;
}

/** One doubt about a paste, answered. */
export interface SettledDoubt {
  readonly line: number;
  readonly about: string;
  readonly value: string;
  /** The word the doubt was about, for a spelling. */
  readonly word: string | null;
}

/** A paste with doubts in it, kept until they are settled. */
export interface OpenReading {
  readonly id: string;
  readonly revision: number;
  readonly origin: string;
  readonly text: string;
  readonly settled: readonly SettledDoubt[];
}

/** One conversation, as stored. Plain JSON: no class, no function, no Date; nothing of the environment. */
export interface State {
  readonly version: typeof STATE_VERSION;
  readonly asked: Asked | null;
  readonly card: CurrentCard | null;
  readonly reading: OpenReading | null;
  /** How many pastes were read, so that each has its own name. */
  readonly pastes: number;
  /** Set where the stored state could not be read: said once. */
  readonly damaged: boolean;
  /** The guided checklist, which goes on beside the questions; null where none was begun. */
  readonly setup: Setup | null;
  /** The latest questions and what became of them, the latest last. */
  readonly trail: readonly TrailEntry[];
  /** What is about to be handed to the helpdesk; null where nothing is. */
  readonly escalation: Escalation | null;
  /** Whether a ticket began here: what is said may be meant for the helpdesk. */
  readonly handedOver: boolean;
}

/** A conversation that has not begun. */
export function initialState(): State {
  return {
    version: STATE_VERSION,
    asked: null,
    card: null,
    reading: null,
    pastes: 0,
    damaged: false,
    setup: null,
    trail: [],
    escalation: null,
    handedOver: false,
  };
}

/** Thrown for a state that a newer release has stored: reading it as ours would lose what it holds. */
export class NewerStateError extends Error {
  readonly found: number;

  constructor(found: number) {
    super(
      `this conversation was stored in version ${String(found)} of its format; this release reads up to version ${String(STATE_VERSION)}`,
    );
    this.name = "NewerStateError";
    this.found = found;
  }
}

/** The shape of a question as understood: what is stored and what is typed is held to it. */
export const UNDERSTOOD = z.object({
  kind: z.enum(QUESTION_KINDS).nullable(),
  subject: z.string().nullable(),
  peer: z.object({
    kind: z.enum(PEER_KINDS).nullable(),
    address: z.string().nullable(),
    domain: z.string().nullable(),
  }),
  modality: z.enum(MODALITIES).nullable(),
  direction: z.enum(DIRECTIONS).nullable(),
}) satisfies z.ZodType<Understood>;

const CHOICES = z.array(z.object({ label: z.string(), question: z.string() }));

const PRESENT_VIEW = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("answer") }),
  z.object({
    kind: z.literal("clarify"),
    text: z.string(),
    choices: CHOICES,
  }),
  z.object({ kind: z.literal("pick") }),
  z.object({ kind: z.literal("edit"), fact: z.string() }),
  z.object({ kind: z.literal("correct") }),
  z.object({
    kind: z.literal("proposal"),
    text: z.string(),
    question: z.string(),
    readings: CHOICES,
    choices: CHOICES,
  }),
]);

/** What earlier releases stored for the fields of other people is the fields of the question now. */
const FORMER_VIEW = z
  .object({ kind: z.literal("another") })
  .transform(() => ({ kind: "correct" as const }));

const VIEW = z.union([PRESENT_VIEW, FORMER_VIEW]) satisfies z.ZodType<View>;

const STATE = z.object({
  version: z.literal(STATE_VERSION),
  asked: z
    .object({
      text: z.string(),
      understood: UNDERSTOOD,
      asOf: z.string().nullable(),
      assumed: z.array(z.object({ fact: z.string(), value: z.string(), cmdlet: z.string() })),
      notes: z.array(z.string()),
      skipped: z.array(z.string()),
      change: z.string().optional(),
      goal: z.enum(["allow", "block"]).optional(),
      snapshot: z.string().optional(),
    })
    .nullable(),
  card: z
    .object({
      id: z.string(),
      revision: z.number().int(),
      view: VIEW,
      entries: z.record(z.string(), z.object({ typed: z.string(), error: z.string() })),
    })
    .nullable(),
  reading: z
    .object({
      id: z.string(),
      revision: z.number().int(),
      origin: z.string(),
      text: z.string(),
      settled: z.array(
        z.object({
          line: z.number().int(),
          about: z.string(),
          value: z.string(),
          word: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
  pastes: z.number().int().nonnegative(),
  damaged: z.boolean(),
  setup: SETUP.nullable().default(null),
  trail: z.array(TRAIL_ENTRY).default([]),
  escalation: ESCALATION.nullable().default(null),
  handedOver: z.boolean().default(false),
}) satisfies z.ZodType<State>;

const VERSIONED = z.looseObject({ version: z.number() });

/**
 * Reads a stored state. Nothing stored is a new conversation; what cannot be read is one too, with
 * `damaged` set so that the next step says so.
 *
 * @throws {NewerStateError} when a newer release has stored it.
 */
export function migrateState(json: unknown): State {
  if (json === undefined || json === null) return initialState();
  const versioned = VERSIONED.safeParse(json);
  if (versioned.success && versioned.data.version > STATE_VERSION) {
    throw new NewerStateError(versioned.data.version);
  }
  const read = STATE.safeParse(json);
  return read.success ? read.data : { ...initialState(), damaged: true };
}
