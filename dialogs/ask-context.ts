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
  /** The articles, where they are at hand: see `mayNeedArticles` for when a front has to load them. */
  readonly library?: Library | null;
  /** Leaves a decision's `text` empty, for a front that words it itself. */
  readonly wordless?: true;
}
