import { FILE_WORDS, type Person } from "../dialogs/index.js";
import type { IsAdmin } from "./admins.js";
import { asError } from "./errors.js";
import { fileStored, type FileConsent } from "./file-consent.js";
import type { Log } from "./log.js";
import type { Place, TurnStore } from "./ports.js";
import type { Upload } from "./upload.js";

/** What handing over files is made of. */
export interface FileParts {
  /** What was answered to an activity, for as long as it is kept. */
  readonly answerTo: TurnStore["answer"];
  readonly upload: Upload;
  /** Who may be handed a file that was offered. */
  readonly isAdmin: IsAdmin;
  readonly log: Pick<Log, "warn">;
}

/** Somebody's answer to a file that was offered. */
export interface Consented {
  readonly place: Place;
  readonly person: Person;
  readonly consent: FileConsent;
}

/** What to say of a file, or to show in its place. */
export type FileOutcome =
  { readonly text: string } | { readonly attachments: ReturnType<typeof fileStored>[] };

/** Stores a file that was offered where Teams says, and tells what became of it. */
export async function handOver(
  { answerTo, upload, isAdmin, log }: FileParts,
  { place, person, consent }: Consented,
): Promise<FileOutcome> {
  if (consent.upload === null) return { text: FILE_WORDS.declined };
  // Whoever was an admin when it was offered may be none by now.
  if (!(await isAdmin(person))) return { text: FILE_WORDS.gone };
  const answer = await answerTo(place, consent.answered);
  const file = answer?.replies.find((reply) => reply.file?.name === consent.name)?.file;
  if (file === undefined) return { text: FILE_WORDS.gone };
  try {
    await upload(consent.upload.uploadUrl, file.text);
    return { attachments: [fileStored(consent.upload)] };
  } catch (error) {
    log.warn({ ...place, error: asError(error).message }, "a file was not handed over");
    return { text: FILE_WORDS.failed };
  }
}
