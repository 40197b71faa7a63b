import { SECTION_WORDS } from "../words/en/setup.js";
import { keptAside, standingOf, stepsOf, type Known, type Standing } from "./plan.js";
import { stepTitle } from "./view.js";

/** So many answers stand on a page: two screens of a phone. */
const REVIEW_PAGE = 8;

/** One answer on the review. */
export interface ReviewRow {
  readonly key: string;
  readonly title: string;
  readonly section: string;
  readonly standing: Standing;
}

/** Everything the review says. */
export interface ReviewView {
  /** Those of this page. */
  readonly rows: readonly ReviewRow[];
  readonly page: number;
  readonly pages: number;
  readonly answered: number;
  readonly count: number;
  /** How many steps are open or put off. */
  readonly waiting: number;
  /** What is kept although nothing asks for it now. */
  readonly aside: readonly string[];
  /** What was wrong with the choice of an answer to change. */
  readonly error: string | null;
}

/** Where the choice of an answer to change is kept among the fields. */
export const PICK_FIELD = "#pick";

/** The review as things stand; a page beyond the last is the last. */
export function reviewView(known: Known, page: number): ReviewView {
  const rows = stepsOf(known).map((step) => ({
    key: step.key,
    title: stepTitle(step),
    section: SECTION_WORDS[step.kind.section],
    standing: standingOf(step, known),
  }));
  const pages = Math.max(1, Math.ceil(rows.length / REVIEW_PAGE));
  const shown = Math.min(page, pages - 1);
  const are = (...kinds: readonly Standing["is"][]): number =>
    rows.filter(({ standing }) => kinds.includes(standing.is)).length;
  return {
    rows: rows.slice(shown * REVIEW_PAGE, (shown + 1) * REVIEW_PAGE),
    page: shown,
    pages,
    answered: are("answered"),
    count: rows.length,
    waiting: are("open", "put-off"),
    aside: keptAside(known).map(stepTitle),
    error: known.setup.entries[PICK_FIELD]?.error ?? null,
  };
}
