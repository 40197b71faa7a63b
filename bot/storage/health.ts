import type { Backend, Write } from "./backend.js";

/** Keeps an eye on whether storage takes what is written. */
export interface Health {
  /** The same as what it watches. */
  readonly write: Write;
  /** Fails where storage does not answer, or takes nothing. Writes only where writing has failed since it last took that. */
  readonly ping: () => Promise<void>;
}

/** Watches over a way to write, and one to read. */
export function createHealth(write: Write, read: () => Promise<unknown>): Health {
  let isFailing = false;
  let probing: Promise<void> | undefined;
  const watched: Write = async (body) => {
    try {
      await write(body);
    } catch (error) {
      isFailing = true;
      throw error;
    }
  };
  // INVARIANT: only what needs room shows that there is some; much that is written changes nothing.
  const recover = async (): Promise<void> => {
    await probe(watched);
    isFailing = false;
  };
  return {
    write: watched,
    ping: async () => {
      if (!isFailing) await read();
      // Once for however many ask, since anybody may.
      else await (probing ??= recover().finally(() => (probing = undefined)));
    },
  };
}

/** Makes sure, at the start, that something can be stored; else it would be found out by whoever speaks first. */
export async function tryOut(write: Write, unusable: Backend["unusable"]): Promise<void> {
  try {
    await probe(write);
  } catch (error) {
    throw unusable?.(error) ?? error;
  }
}

// More than is free on a page of any database, so that the probe needs room on the disk as a turn does.
const PROBE = "edgewise".repeat(1024);
const NOWHERE = { tenant: "", conversation: "", activity: "probe" };

/** Writes something, and leaves everything as it was. */
function probe(write: Write): Promise<void> {
  return write(async (trx) => {
    const row = { ...NOWHERE, replies: PROBE, sent: 0, answered_at: "", person: null };
    await trx.insertInto("inbox").values(row).execute();
    await trx
      .deleteFrom("inbox")
      .where("tenant", "=", NOWHERE.tenant)
      .where("activity", "=", NOWHERE.activity)
      .execute();
  });
}
