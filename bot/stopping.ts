import { asError } from "./errors.js";

/** What the end of the program is made of. */
export interface StoppingParts {
  /** Takes on nothing more; resolves when what is under way has ended and everything is put away. */
  readonly close: () => Promise<void>;
  readonly exit: (status: number) => void;
  /** Tells whoever runs the program. */
  readonly say: (line: string) => void;
  /** How long what is under way gets, milliseconds. */
  readonly limit: number;
}

/**
 * Makes what ends the program, however often it is told to: status 0 once everything under way has ended, 1 where it had
 * to be cut off. INVARIANT: what is cut off is stored or was never accepted, so the next process or the channel goes on.
 */
export function createStop({ close, exit, say, limit }: StoppingParts): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => {
      const seconds = String(Math.round(limit / 1000));
      say(`not everything under way had ended after ${seconds} s; it goes on after the next start`);
      exit(1);
    }, limit).unref();
    close().then(
      () => {
        exit(0);
      },
      (error: unknown) => {
        say(`could not end in good order: ${asError(error).message}`);
        exit(1);
      },
    );
  };
}
