import { ContentionError, asError } from "../errors.js";
import type { TurnStore } from "../ports.js";

/** A database session that holds locks until it ends, or its process does. */
export interface LockSession {
  readonly isOpen: () => boolean;
  /** Runs a statement with one value, and gives its column `yes`. */
  readonly ask: (statement: string, key: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** What keeps processes from answering in one conversation at once. */
export interface Solitude {
  readonly alone: NonNullable<TurnStore["alone"]>;
  readonly close: () => Promise<void>;
}

const TAKE = "select pg_try_advisory_lock(hashtextextended($1, 1)) as yes";
const GIVE_BACK = "select pg_advisory_unlock(hashtextextended($1, 1)) as yes";
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;
// Longer than a turn with a language model and a slow channel takes; by then whoever delivers has given up as well.
const PATIENCE_MS = 60_000;

/**
 * Makes it from a way to open a session. INVARIANT: a process asks for one conversation at a time only once, since a
 * session is given its own lock again.
 */
export function createSolitude(
  open: () => Promise<LockSession>,
  now: () => number = () => performance.now(),
): Solitude {
  let opened: LockSession | undefined;
  let current: Promise<LockSession> | undefined;
  const session = (): Promise<LockSession> => {
    if (opened?.isOpen() === false) current = opened = undefined;
    current ??= open().then(
      (fresh) => (opened = fresh),
      (error: unknown) => {
        current = undefined;
        throw error;
      },
    );
    return current;
  };
  const take = async (key: string): Promise<LockSession> => {
    const begun = now();
    let pause = FIRST_PAUSE_MS;
    let lost: Error | undefined;
    while (now() - begun < PATIENCE_MS) {
      const holder = await session();
      try {
        if (await holder.ask(TAKE, key)) return holder;
        lost = undefined;
      } catch (error) {
        if (holder.isOpen()) throw error;
        // Where it was lost meanwhile, so is the lock: another is asked.
        lost = asError(error);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    throw lost ?? new ContentionError("another process keeps a conversation to itself");
  };
  return {
    alone: async ({ tenant, conversation }, work) => {
      const key = JSON.stringify([tenant, conversation]);
      const holder = await take(key);
      try {
        return await work();
      } finally {
        // A session that is gone has given everything back by itself.
        await holder.ask(GIVE_BACK, key).catch(() => false);
      }
    },
    close: async () => {
      await (await current?.catch(() => undefined))?.close();
    },
  };
}
