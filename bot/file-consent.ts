import type { ReplyFile } from "../dialogs/index.js";

const CONSENT_CARD = "application/vnd.microsoft.teams.card.file.consent";
const INFO_CARD = "application/vnd.microsoft.teams.card.file.info";

/** The invoke that tells whether somebody takes a file that was offered. */
export const FILE_CONSENT = "fileConsent/invoke";

/** Something attached to a message. */
interface Attachment {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: unknown;
}

/** Offers a file: Teams asks whether it may be stored, and the answer names the activity it was the reply to. */
export function fileOffer(file: ReplyFile, description: string, answered: string): Attachment {
  const context = { answered, name: file.name };
  return {
    contentType: CONSENT_CARD,
    name: file.name,
    content: {
      description,
      sizeInBytes: Buffer.byteLength(file.text),
      acceptContext: context,
      declineContext: context,
    },
  };
}

/** A file in the response itself, for a client that shows it as a download. */
export function fileInResponse({ name, text }: ReplyFile): Attachment {
  return { contentType: "application/json", name, content: text };
}

/** What somebody said to a file that was offered. */
export interface FileConsent {
  /** The activity that was answered with the file. */
  readonly answered: string;
  readonly name: string;
  /** Where it is to be stored; null where they do not want it. */
  readonly upload: FileUpload | null;
}

/** Where Teams wants a file stored, and how it is shown afterwards. */
export interface FileUpload {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** Reads the value of a consent; null where it is none. */
export function readConsent(value: unknown): FileConsent | null {
  const { action, context, uploadInfo } = bagOf(value);
  const { answered, name } = bagOf(context);
  if (typeof answered !== "string" || typeof name !== "string") return null;
  if (action === "decline") return { answered, name, upload: null };
  const upload = action === "accept" ? uploadOf(uploadInfo) : null;
  return upload === null ? null : { answered, name, upload };
}

function uploadOf(info: unknown): FileUpload | null {
  const { uploadUrl, contentUrl, name, uniqueId, fileType } = bagOf(info);
  const words = [uploadUrl, contentUrl, name, uniqueId, fileType];
  return words.every((word) => typeof word === "string")
    ? ({ uploadUrl, contentUrl, name, uniqueId, fileType } as FileUpload)
    : null;
}

/** Shows a file that was stored. */
export function fileStored({ contentUrl, name, uniqueId, fileType }: FileUpload): Attachment {
  return { contentType: INFO_CARD, name, contentUrl, content: { uniqueId, fileType } };
}

function bagOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
