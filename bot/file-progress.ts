import { readingFileWords, type FileProgress } from "../dialogs/index.js";
import { asError } from "./errors.js";
import type { Log } from "./log.js";
import type { Channel, Place, TurnStore } from "./ports.js";

/** What showing progress is made of. */
export interface ProgressParts {
  readonly store: Pick<TurnStore, "recordSent">;
  readonly newId: () => string;
  readonly log: Pick<Log, "debug">;
}

/** How far the reading of one file has come, shown as a message that changes in place. */
export interface Progress {
  readonly opened: (size: number | null) => void;
  readonly lines: (lines: number) => void;
  /** Says nothing more; gives the id under which the message stands, or null where there is none. */
  readonly end: (toBeNoted: boolean) => Promise<string | null>;
}

// Whoever waits longer than this looks for a sign; a short file is read by then.
const FIRST_MS = 500;
// A channel takes a message a second from one conversation; a reader needs fewer.
const STEP_MS = 2000;

const SILENT: Progress = {
  opened: () => undefined,
  lines: () => undefined,
  end: () => Promise.resolve(null),
};

/** Shows progress where the channel can. What cannot be shown is left out: the file is read all the same. */
export function showProgress(
  { store, newId, log }: ProgressParts,
  place: Place,
  channel: Channel,
  name: string,
): Progress {
  if (channel.buffered) return SILENT;
  const id = newId();
  let now: FileProgress = { name, size: null, lines: 0 };
  let activity: string | null = null;
  let said = 0;
  let under: Promise<void> = Promise.resolve();

  const speak = async (): Promise<void> => {
    const reply = { text: readingFileWords(now) };
    try {
      if (activity === null) {
        activity = await channel.send(reply);
        if (activity === null) return;
        await store.recordSent({ place, activity: null, sent: 0, cards: [{ card: id, activity }] });
      } else await channel.update(activity, reply);
    } catch (error) {
      log.debug({ error: asError(error).message }, "progress was not shown");
    }
  };
  const next = (): void => {
    said = performance.now();
    under = under.then(speak);
  };
  const first = setTimeout(next, FIRST_MS);
  return {
    opened: (size) => {
      now = { ...now, size };
    },
    lines: (lines) => {
      now = { ...now, lines };
      if (said > 0 && performance.now() - said > STEP_MS) next();
    },
    end: async (toBeNoted) => {
      clearTimeout(first);
      if (toBeNoted) {
        now = { ...now, noting: true };
        next();
      }
      await under;
      return activity === null ? null : id;
    },
  };
}
