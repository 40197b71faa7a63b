import { asError } from "./errors.js";
import type { Log } from "./log.js";
import type { OutboxStore } from "./sending.js";

/**
 * An outbox that writes down later what it could not write down at once. INVARIANT: what this process has sent it does
 * not send again because storage was away just then; a lease that has run out meanwhile changes nothing. Nor does what
 * cannot be written down of one row keep any other from being sent.
 */
export function withEndingsKept(store: OutboxStore, log: Pick<Log, "warn">): OutboxStore {
  const unrecorded = new Map<string, Parameters<OutboxStore["end"]>>();
  const writeDown = async (id: string, ending: Parameters<OutboxStore["end"]>): Promise<void> => {
    try {
      await store.end(...ending);
      unrecorded.delete(id);
    } catch (error) {
      log.warn({ id, error: asError(error).message }, "what became of a row is not written down");
    }
  };
  return {
    ...store,
    due: async (...asked) => {
      for (const [id, ending] of unrecorded) await writeDown(id, ending);
      const rows = await store.due(...asked);
      return rows.filter(({ row }) => !unrecorded.has(row.id));
    },
    end: async (...ending) => {
      const [{ row }] = ending;
      try {
        return await store.end(...ending);
      } catch (error) {
        unrecorded.set(row.id, ending);
        throw error;
      }
    },
  };
}
