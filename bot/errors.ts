import type { FileRefusal } from "../dialogs/index.js";

/** A fault that stops the start: said in one line, with what to do about it apart. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}

/** A reply was not taken by the channel, nor left to the outbox. What was answered is stored, so a repeated delivery says the rest. */
export class SendError extends Error {
  override readonly name = "SendError";
}

/** The database went away just as something was to be stored for good: nobody knows whether it was. */
export class UnsureError extends Error {
  override readonly name = "UnsureError";
}

/** A file was not read, for a reason that is told to whoever brought it. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly why: FileRefusal;

  constructor(why: FileRefusal, options?: ErrorOptions) {
    super(`a file was not read: ${why}`, options);
    this.why = why;
  }
}

/** A turn lost the race for its conversation or its environment too often. */
export class ContentionError extends Error {
  override readonly name = "ContentionError";
}

/** Anything thrown, as an Error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
