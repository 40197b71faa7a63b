import { UnsureError } from "../errors.js";
import type { Write } from "./backend.js";

// Bounded: two seconds in all, so that whoever waits for an answer is told before the channel gives up.
const PAUSES_MS: readonly number[] = [5, 25, 100, 400, 1500];
// A try that waits long by itself, for a lock or a server, is not made many times over.
const PATIENCE_MS = 2000;

/** Writes again what lost a race or its connection; see `withRetries`. */
export function writeWithRetries(write: Write, isPassing: IsPassing, ...clock: Clock): Write {
  return (body) => withRetries(() => write(body), isPassing, ...clock);
}

/**
 * Does again what lost a race or its connection, a few times, each after a longer pause. Throws what went wrong last,
 * or an UnsureError where an earlier try may have been stored all the same.
 */
export async function withRetries<Done>(
  attempt: () => Promise<Done>,
  isPassing: IsPassing,
  ...[random = Math.random, now = () => performance.now()]: Clock
): Promise<Done> {
  const begun = now();
  let unsure: UnsureError | undefined;
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof UnsureError) unsure = error;
      const pause = now() - begun < PATIENCE_MS ? PAUSES_MS[tries] : undefined;
      if (pause === undefined || !isPassing(error)) throw unsure ?? error;
      // Those who lost to each other must not meet again.
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + random())));
    }
  }
}

type IsPassing = (error: unknown) => boolean;
type Clock = readonly [random?: () => number, now?: () => number];
