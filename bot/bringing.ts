import type { BroughtFile, DialogEvent } from "../dialogs/index.js";
import type { IsAdmin } from "./admins.js";
import { LARGEST_FILE } from "./attachments.js";
import { FileError } from "./errors.js";
import { showProgress, type ProgressParts } from "./file-progress.js";
import { readFile } from "./file-reading.js";
import type { Attached, AttachedFile, Channel, OpenFile, Place, TurnStore } from "./ports.js";
import { createQueues } from "./queues.js";

/** What bringing files is made of. */
export interface BringParts extends ProgressParts {
  readonly store: Pick<TurnStore, "answer" | "recordSent">;
  readonly open: OpenFile;
  readonly isAdmin: IsAdmin;
  readonly now: () => Date;
}

/** Reads the files of an activity, and shows how far that has come. */
export type Bring = (
  to: { readonly place: Place; readonly activity: string | null },
  attached: Attached,
  channel: Channel,
) => Promise<DialogEvent>;

const MOST_FILES = 10;
// What is read of one message stays in memory until it is stored.
const MOST_BYTES = 2 * LARGEST_FILE;

/** Makes what reads attached files. INVARIANT: nothing is fetched for somebody who is no admin, nor twice for one activity. */
export function createBring(parts: BringParts): Bring {
  const tenants = createQueues();
  return async ({ place, activity }, { files, text, from }, channel) => {
    const event = (brought: readonly BroughtFile[]): DialogEvent => ({
      kind: "files",
      files: brought,
      text,
      from,
    });
    if (!(await parts.isAdmin(from))) {
      return event(
        files.map(({ name }) => ({ name, content: { is: "refused", why: "not-theirs" } })),
      );
    }
    if (activity !== null && (await parts.store.answer(place, activity)) !== null) return event([]);
    // One message after the other: each may take the memory of many thousand users.
    return tenants.run(place.tenant, async () =>
      event(await readAll(parts, { place, by: from.name }, files, channel)),
    );
  };
}

interface Bringer {
  readonly place: Place;
  readonly by: string;
}

async function readAll(
  parts: BringParts,
  bringer: Bringer,
  files: readonly AttachedFile[],
  channel: Channel,
): Promise<readonly BroughtFile[]> {
  const brought: BroughtFile[] = [];
  let room = MOST_BYTES;
  for (const [index, file] of files.entries()) {
    if (index >= MOST_FILES || room <= 0) {
      brought.push({ name: file.name, content: { is: "refused", why: "too-many" } });
      continue;
    }
    const counted = await readOne(parts, bringer, file, channel);
    room -= counted.bytes;
    brought.push(counted.file);
  }
  return brought;
}

async function readOne(
  parts: BringParts,
  { place, by }: Bringer,
  { name, link }: AttachedFile,
  channel: Channel,
): Promise<{ readonly file: BroughtFile; readonly bytes: number }> {
  if (typeof link !== "string") {
    return { bytes: 0, file: { name, content: { is: "refused", why: link.refused } } };
  }
  const progress = showProgress(parts, place, channel, name);
  let bytes = 0;
  try {
    const opened = await parts.open(link);
    progress.opened(opened.size);
    const content = await readFile(
      { bytes: counting(opened.bytes, (length) => (bytes += length)) },
      { name, by, at: parts.now().toISOString(), onLines: progress.lines },
    );
    const shown = await progress.end(content.is === "read");
    return { bytes, file: { name, content, ...(shown !== null && { progress: shown }) } };
  } catch (error) {
    const shown = await progress.end(false);
    if (!(error instanceof FileError)) throw error;
    const content = { is: "refused", why: error.why } as const;
    return { bytes, file: { name, content, ...(shown !== null && { progress: shown }) } };
  }
}

async function* counting(
  bytes: AsyncIterable<Uint8Array>,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of bytes) {
    count(chunk.length);
    yield chunk;
  }
}
