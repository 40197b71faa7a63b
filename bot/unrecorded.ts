import type { OutboxStore } from "./sending.js";

/**
 * An outbox that writes down later what it could not write down at once. INVARIANT: what this process has sent it does
 * not send again because storage was away just then; a lease that has run out meanwhile changes nothing.
 */
export function withEndingsKept(store: OutboxStore): OutboxStore {
  const unrecorded = new Map<string, Parameters<OutboxStore["end"]>>();
  return {
    ...store,
    due: async (...asked) => {
      for (const [id, ending] of unrecorded) {
        await store.end(...ending);
        unrecorded.delete(id);
      }
      return store.due(...asked);
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
