import { ABOUT_WORDS } from "./lexicon-about.js";
import { ASKING_WORDS } from "./lexicon-asking.js";
import { DOING_WORDS } from "./lexicon-doing.js";
import type { Entry } from "./lexicon-entry.js";
import { PEOPLE_WORDS } from "./lexicon-people.js";

export type { Entry, Tag } from "./lexicon-entry.js";

/**
 * The words of the trade and of asking. The longest phrase wins, so `skype for business` never
 * reads as `skype`. Words here are forgiven a typo; see spelling.ts.
 */
export const LEXICON: readonly Entry[] = [
  ...DOING_WORDS,
  ...PEOPLE_WORDS,
  ...ASKING_WORDS,
  ...ABOUT_WORDS,
];
