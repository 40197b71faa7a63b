import type { Strength } from "../../../knowledge/index.js";
import { dateWords } from "./question.js";

/** How strong the source of a claim is, for people. */
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  microsoft: "Microsoft's page",
  "microsoft-staff": "Microsoft staff in the thread",
  member: "one member, worth checking",
  contradictory: "the sources contradict each other",
  reported: "others report it of Microsoft",
};

/** What is said around an article. */
export const ARTICLE_WORDS = {
  sources: "Sources",
  evidence: "What your evidence says",
  settings: "Your settings",
  notThis: "so this is not it",
  maybeThis: "so this may well be it",
  open: "Not known yet. See it with",
  pasteIt: "Paste what these print, and I say which of these it is.",
  checkPair: "Check the settings of these two",
  seeAlso: "See also",
  more: "More on this",
  guest:
    "Guests are let in by another switch than external access, so no federation setting decides this.",
  nothing: "I have nothing on that.",
  nearest: "The nearest I have, which may be about something else:",
  handOver: "I can hand your question to your helpdesk: say “escalate”.",
} as const;

/** When an article was last held against its sources. */
export function heldWords(held: string): string {
  return `Last held against its sources on ${dateWords(held)}.`;
}

/** That what an article tells is over. */
export function retiredWords(retired: string): string {
  return `History since ${dateWords(retired)}: this no longer works.`;
}

/** The button that unfolds an article's sources. */
export function sourcesWords(count: number): string {
  return count === 1 ? "The source" : `The ${String(count)} sources`;
}
