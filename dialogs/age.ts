import type { Evidence, Slot } from "../knowledge/index.js";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How old evidence may be before it is marked. */
export interface AgeLimit {
  /** The instant of this turn, ISO 8601. */
  readonly now: string;
  /** In days; null where nothing is ever too old. */
  readonly days: number | null;
}

/** Whether evidence was learnt so long ago that it may no longer hold. */
export function isOld({ at }: Evidence, { now, days }: AgeLimit): boolean {
  return days !== null && Date.parse(now) - Date.parse(at) > days * DAY_MS;
}

/** Whether the newest word on a fact is old; a fact of which nothing is known is not. */
export function isStale({ evidence }: Slot, limit: AgeLimit): boolean {
  return evidence.length > 0 && evidence.every((one) => isOld(one, limit));
}
