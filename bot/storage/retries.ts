import { UnsureError } from "../errors.js";
import type { Write } from "./backend.js";

// Bounded: two seconds in all, so that whoever waits for an answer is told before the channel gives up.
const PAUSES_MS: readonly number[] = [5, 25, 100, 400, 1500];
// A try that waits long by itself, for a lock or a server, is not made many times over.
const PATIENCE_MS = 2000;

/**
 * Writes again what lost a race or its connection, a few times, each after a longer pause. Throws what went wrong last,
 * or an UnsureError where an earlier try may have been stored all the same.
 */
export function writeWithRetries(
  write: Write,
  isPassing: (error: unknown) => boolean,
  random: () => number = Math.random,
  now: () => number = () => performance.now(),
): Write {
  return async (body) => {
    const begun = now();
    let unsure: UnsureError | undefined;
    for (let tries = 0; ; tries += 1) {
      try {
        await write(body);
        return;
      } catch (error) {
        if (error instanceof UnsureError) unsure = error;
        const pause = now() - begun < PATIENCE_MS ? PAUSES_MS[tries] : undefined;
        if (pause === undefined || !isPassing(error)) throw unsure ?? error;
        // Those who lost to each other must not meet again.
        await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + random())));
      }
    }
  };
}
