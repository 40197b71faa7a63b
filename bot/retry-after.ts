// Nobody is waited for longer than the schedule's longest pause.
const LONGEST_WAIT_MS = 24 * 60 * 60_000;

/** Milliseconds that `Retry-After` asks for, as seconds or as a date; null where it says nothing. */
export function retryAfter(value: string | null | undefined, now: Date): number | null {
  if (value === undefined || value === null || value === "") return null;
  const asked = /^\d+(?:\.\d+)?$/u.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - now.getTime();
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), LONGEST_WAIT_MS);
}
