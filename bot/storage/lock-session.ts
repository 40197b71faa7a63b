import { createQueues } from "../queues.js";
import { isAboutStatement } from "./postgres-pool.js";
import type { LockSession } from "./solitude.js";

// The server itself asks after two hours: for so long, whoever spoke with a host that lost its power would be answered by
// nobody. This is given up well within the minute that others wait for a conversation.
const GONE_AFTER: readonly (readonly [setting: string, value: string])[] = [
  ["tcp_keepalives_idle", "10"],
  ["tcp_keepalives_interval", "5"],
  ["tcp_keepalives_count", "3"],
  // Milliseconds; counts where something was still on its way to whoever vanished.
  ["tcp_user_timeout", "25000"],
];

/** What is asked of a driver's connection that nobody else uses. */
export interface LoneClient {
  readonly on: (event: "end" | "error", listener: () => void) => unknown;
  readonly connect: () => Promise<unknown>;
  readonly query: (
    statement: string,
    values: unknown[],
  ) => Promise<{ readonly rows: readonly unknown[] }>;
  readonly end: () => Promise<void>;
}

/** Connects a session that holds the locks of conversations; the server soon ends that of a host that vanished. */
export async function openLockSession(client: LoneClient): Promise<LockSession> {
  let open = true;
  client.on("error", () => (open = false));
  client.on("end", () => (open = false));
  await client.connect();
  for (const setting of GONE_AFTER) {
    // Older servers, some systems and some poolers know none of it; there it is as the server has it.
    await client.query("select set_config($1, $2, false)", [...setting]).catch(() => undefined);
  }
  // The driver tells whoever asked before it tells anybody that the connection ended.
  const ended = (error: unknown): never => {
    if (!isAboutStatement(error)) {
      open = false;
      // INVARIANT: what is not used any more holds no locks.
      void client.end().catch(() => undefined);
    }
    throw error;
  };
  // The driver takes one statement after another.
  const queue = createQueues();
  return {
    isOpen: () => open,
    ask: (statement, key) =>
      queue.run("session", async () => {
        const [row] = (await client.query(statement, [key]).catch(ended)).rows;
        return (row as { readonly yes: unknown } | undefined)?.yes === true;
      }),
    close: () => client.end(),
  };
}
