import { z } from "zod/v4";
import { LONGEST_QUESTION } from "../event.js";
import { clip } from "../words/inert.js";

/** What became of a question: an answer by settings, or how else it was met. */
export const OUTCOMES = [
  "allowed",
  "conditional",
  "undetermined",
  "blocked",
  "article",
  "listed",
  "asked-back",
  "nothing",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The stored shape of one question of the trail. */
export const TRAIL_ENTRY = z.object({
  /** As typed. */
  text: z.string(),
  /** The same in words that need nothing said before them, where its own do. */
  whole: z.string().optional(),
  outcome: z.enum(OUTCOMES),
  /** What a visitor was told; empty for others, who are told by what is known when they hand it over. */
  said: z.string(),
});

/** One question of a conversation and what became of it. */
export type TrailEntry = Readonly<z.infer<typeof TRAIL_ENTRY>>;

/** How many questions are kept. */
export const TRAIL_LENGTH = 10;

/** The trail with one more question, the latest last; the same question asked or shown again only gets its newest outcome. */
export function withOutcome(
  trail: readonly TrailEntry[],
  asked: AskedBefore,
  outcome: Outcome,
  said = "",
): readonly TrailEntry[] {
  const entry = { ...asBefore(asked), outcome, said: clip(said, 600) };
  const last = trail.at(-1);
  const before = last !== undefined && isSame(last, entry) ? trail.slice(0, -1) : trail;
  return [...before, entry].slice(-TRAIL_LENGTH);
}

/** A question by its words: as typed, and whole where it leans on another. */
export type AskedBefore = Pick<TrailEntry, "text" | "whole">;

/** Whether two are the same question; the same words may lean on different ones. */
export function isSame(one: AskedBefore, other: AskedBefore): boolean {
  return one.text.trim() === other.text.trim() && one.whole === other.whole;
}

function asBefore({ text, whole }: AskedBefore): AskedBefore {
  const typed = clip(text.trim(), LONGEST_QUESTION);
  return whole === undefined ? { text: typed } : { text: typed, whole };
}

/** The longest question that a card's button carries whole: a full card has room for no more. */
const CARRIED = 1_000;
/** As much as it carries of a longer one. */
const BEGINNING = 200;

/** A question as a button carries it: a long one is known by how it begins. */
export function carried(text: string): string {
  const typed = text.trim();
  return typed.length <= CARRIED ? typed : clip(typed, BEGINNING);
}

/** Whether that is only how a question begins. */
export function isBeginning(text: string): boolean {
  return text.endsWith("…") && (text.length === BEGINNING || text.length === BEGINNING - 1);
}
