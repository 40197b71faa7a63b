import type { Environment, Side } from "../../knowledge/index.js";

/** A supposed change in words, and what it is about. */
export interface Supposition {
  readonly words: string;
  readonly subject: string | null;
  readonly environment: Environment;
  /** The sides that are meant. */
  readonly sides: readonly Side[];
}

/** Whether the words switch something off rather than on. */
export function turnsOff(words: string): boolean {
  return /\b(?:off|disabl\w*|stop\w*|forbid\w*|block\w*|remov\w*|clos\w*|end\w*|deactivat\w*|without|no longer|false|kill\w*)\b/iu.test(
    words,
  );
}
