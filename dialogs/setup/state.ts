import { z } from "zod/v4";

/** What somebody said of a step instead of answering it. */
export type SetupMark = "unknown" | "put-off";

/** Where a checklist stands. */
export type SetupPlace =
  | {
      readonly kind: "step";
      readonly step: string;
      /** Set where the step was opened from the review, to which an answer returns. */
      readonly fromReview: boolean;
    }
  | { readonly kind: "review"; readonly page: number };

/** Something done on the checklist, told to whoever presses an older card. */
export interface SetupDeed {
  /** The revision of the card it was done on. */
  readonly revision: number;
  readonly step: string;
  readonly did: "answered" | "forgot" | SetupMark;
}

/** The guided checklist of one person, as stored. What was answered is not in it: that is the environment's. */
export interface Setup {
  /** The card whose presses count, with `revision`, which only ever grows. */
  readonly card: string;
  readonly revision: number;
  /** Whether it is what is being talked about, so that a typed word may be meant for it. */
  readonly on: boolean;
  readonly at: SetupPlace;
  /** By step. A step that no longer applies keeps its mark for the day it comes back. */
  readonly marks: Readonly<Record<string, SetupMark>>;
  /** By field: what was typed and not taken, with what was wrong with it, or nothing. */
  readonly entries: Readonly<Record<string, { readonly typed: string; readonly error: string }>>;
  /** The people and partners it asks about one by one. */
  readonly users: readonly string[];
  readonly partners: readonly string[];
  /** What was known of the step when its card was last shown. */
  readonly seen: string;
  /** The latest deeds, oldest first. */
  readonly deeds: readonly SetupDeed[];
}

const MARK = z.enum(["unknown", "put-off"]);

/** The stored shape of a checklist. */
export const SETUP = z.object({
  card: z.string(),
  revision: z.number().int(),
  on: z.boolean(),
  at: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("step"), step: z.string(), fromReview: z.boolean() }),
    z.object({ kind: z.literal("review"), page: z.number().int().nonnegative() }),
  ]),
  marks: z.record(z.string(), MARK),
  entries: z.record(z.string(), z.object({ typed: z.string(), error: z.string() })),
  users: z.array(z.string()),
  partners: z.array(z.string()),
  seen: z.string(),
  deeds: z.array(
    z.object({
      revision: z.number().int(),
      step: z.string(),
      did: z.enum(["answered", "forgot", "unknown", "put-off"]),
    }),
  ),
}) satisfies z.ZodType<Setup>;

/** A checklist nobody has answered anything on. */
export function freshSetup(): Setup {
  return {
    card: "",
    revision: -1,
    on: true,
    at: { kind: "review", page: 0 },
    marks: {},
    entries: {},
    users: [],
    partners: [],
    seen: "",
    deeds: [],
  };
}
