import { messageActivity, type Outgoing, type Speaker } from "./outgoing.js";
import { words } from "./words.js";

/** How far the sending of a file has come. */
export interface Sending {
  readonly name: string;
  /** Bytes. */
  readonly sent: number;
  readonly size: number;
}

/** The files of an activity, each under the id by which the activity names it. */
export type FilesOnHand = ReadonlyMap<string, File>;

const FILE = "application/vnd.microsoft.teams.file.download.info";

/** A message with files, as Teams sends it, but that each is named by the id it is sent under. */
export function filesActivity(
  speaker: Speaker,
  files: readonly File[],
): { readonly activity: Outgoing; readonly onHand: FilesOnHand } {
  const onHand = new Map(files.map((file) => [crypto.randomUUID(), file]));
  const attachments = [...onHand].map(([id, { name }]) => ({
    contentType: FILE,
    name,
    content: { downloadUrl: `local:${id}`, fileType: name.split(".").at(-1) ?? "" },
  }));
  return { activity: { ...messageActivity(speaker, ""), attachments }, onHand };
}

/** What is shown as said by somebody who brings files. */
export function filesWords(files: readonly File[]): string {
  return files.map(({ name, size }) => words.broughtFile(name, size)).join("\n");
}

/**
 * Sends files one after the other, each as fast as the bot reads it; ends early where it reads no further. More at once
 * would take the connections that the message itself needs. Never throws: what became of a file the bot tells.
 */
export async function sendFiles(
  files: FilesOnHand,
  show: (sending: Sending) => void,
  ending: AbortSignal,
): Promise<void> {
  for (const [id, file] of files) {
    if (ending.aborted) {
      return;
    }
    await sendFile(id, file, show, ending);
  }
}

/** A request of the older kind, because only that one tells how much of a file has gone out. */
function sendFile(
  id: string,
  file: File,
  show: (sending: Sending) => void,
  ending: AbortSignal,
): Promise<void> {
  const { name, size } = file;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded }) => {
      show({ name, sent: loaded, size });
    });
    const stop = (): void => {
      request.abort();
    };
    ending.addEventListener("abort", stop);
    request.addEventListener("loadend", () => {
      ending.removeEventListener("abort", stop);
      resolve();
    });
    request.open("PUT", `/local/file?id=${id}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}
