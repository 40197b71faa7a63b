import type {
  AnswerDocument,
  Environment,
  Evidence,
  Library,
  Question,
  Reading,
  ReadOptions,
} from "../knowledge/index.js";
import type { AskContext } from "./ask.js";
import type { Interpretation, ReadingContext } from "./interpret/interpretation.js";

/** The thinking that a step relies on, passed in so that a conversation can be tried with hand-made answers. */
export interface Parts {
  readonly interpret: (text: string, context: ReadingContext) => Interpretation;
  /** Reads a text that leans on the question before it; null when it stands alone. */
  readonly resolveFollowUp: (
    text: string,
    previous: Question,
    context: ReadingContext,
  ) => Interpretation | null;
  readonly answer: (text: string, read: Interpretation, context: AskContext) => AnswerDocument;
  readonly environmentOf: (evidence: Iterable<Evidence>) => Environment;
  readonly looksLikeOutput: (text: string) => boolean;
  readonly readText: (text: string, options: ReadOptions) => Reading;
  /** The articles; without them only what settings decide is answered. */
  readonly library?: Library;
}
