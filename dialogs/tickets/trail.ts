import { z } from "zod/v4";
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
  outcome: z.enum(OUTCOMES),
  /** What a visitor was told; empty for others, who are told by what is known when they hand it over. */
  said: z.string(),
});

/** One question of a conversation and what became of it. */
export type TrailEntry = Readonly<z.infer<typeof TRAIL_ENTRY>>;

/** How many questions are kept. */
export const TRAIL_LENGTH = 10;

/** The longest question that is kept. */
const LONGEST = 2_000;

/** The trail with one more question, the latest last; the same question asked or shown again only gets its newest outcome. */
export function withOutcome(
  trail: readonly TrailEntry[],
  text: string,
  outcome: Outcome,
  said = "",
): readonly TrailEntry[] {
  const entry = { text: clip(text, LONGEST), outcome, said: clip(said, 600) };
  const before = trail.at(-1)?.text === entry.text ? trail.slice(0, -1) : trail;
  return [...before, entry].slice(-TRAIL_LENGTH);
}
