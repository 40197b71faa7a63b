import type { Write } from "./backend.js";

// Bounded: two seconds in all, so that whoever waits for an answer is told before the channel gives up.
const PAUSES_MS: readonly number[] = [5, 25, 100, 400, 1500];

/** Writes again what lost a race or its connection, a few times, each after a longer pause. */
export function writeWithRetries(
  write: Write,
  isPassing: (error: unknown) => boolean,
  random: () => number = Math.random,
): Write {
  return async (body) => {
    for (const pause of PAUSES_MS) {
      try {
        await write(body);
        return;
      } catch (error) {
        if (!isPassing(error)) throw error;
        // Those who lost to each other must not meet again.
        await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + random())));
      }
    }
    await write(body);
  };
}
