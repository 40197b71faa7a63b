const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long after an attempt failed the next one is made, milliseconds: Standard Webhooks' schedule. After the last, nothing. */
export const RETRY_DELAYS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** How long that takes from the first attempt to the last, milliseconds. */
export const SCHEDULE_LENGTH_MS = RETRY_DELAYS.reduce((sum, delay) => sum + delay, 0);

// What was held up together does not come back together.
const JITTER = 0.2;

/**
 * The pause before the next attempt, milliseconds, or null where it was the last; at least what the other side
 * asks for. `random` gives a number from 0 to 1.
 */
export function pauseAfter(attempts: number, random: () => number, asked = 0): number | null {
  const delay = RETRY_DELAYS[attempts - 1];
  if (delay === undefined) return null;
  return Math.max(asked, Math.round(delay * (1 - JITTER + 2 * JITTER * random())));
}
