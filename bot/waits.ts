/** How long somebody is left without a sign, milliseconds. */
export interface Waits {
  /** Until they see that something is being typed: Teams does so within a second. */
  readonly typing: number;
  /** Until a press is answered, if need be with a word that the answer comes later: Teams shows an error soon after three seconds. */
  readonly press: number;
  /** Until a message gets a word that it was heard: after ten seconds people try again. */
  readonly word: number;
}

/** What people get. */
export const WAITS: Waits = { typing: 800, press: 2_500, word: 9_000 };

/** What they hear. */
export const STILL_WORKING = "I'm still working on this. The answer will come here by itself.";
