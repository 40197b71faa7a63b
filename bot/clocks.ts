import type { Log } from "./log.js";

// Far less than a lease, and more than a machine is off that sets its clock by others.
const MOST_MS = 5_000;

/**
 * Warns where our clock and that of the database's server differ by more than 5 s: what a process holds runs out by its
 * own clock, so another whose clock is ahead takes it over while it is still being sent.
 */
export async function compareClocks(
  serverTime: () => Promise<number>,
  now: () => Date,
  log: Pick<Log, "warn">,
): Promise<void> {
  const before = now().getTime();
  const server = await serverTime();
  const after = now().getTime();
  // Whenever in between it was read, it says no more than this.
  const ahead = Math.max(0, before - server) - Math.max(0, server - after);
  if (Math.abs(ahead) <= MOST_MS) return;
  const seconds = String(Math.round(Math.abs(ahead) / 1000));
  log.warn(
    {},
    `this machine's clock is ${seconds} s ${ahead > 0 ? "ahead of" : "behind"} the database server's; ` +
      "set both by the same time service, or several processes may send the same message twice",
  );
}
