import type { Environment, Library } from "../knowledge/index.js";

/** What a question is answered against. */
export interface AskContext {
  readonly environment: Environment;
  /** The date asked about where the question names none, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Own domains from configuration, used where nobody stated `Organization.Domains`. */
  readonly ownDomains: readonly string[];
  /** The address of the person asking, where known. */
  readonly asker: string | null;
  /** What was known at the end of days of the past, by day, where that is at hand. */
  readonly past?: ReadonlyMap<string, Environment> | undefined;
  /** The articles, where they are at hand: see `mayNeedArticles` for when a front has to load them. */
  readonly library?: Library | null;
  /** Leaves a decision's `text` empty, for a front that words it itself. */
  readonly wordless?: true;
}
