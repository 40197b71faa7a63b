/** Reads choices off a row of random bytes: cheap to make by the hundred thousand, and zero bytes shrink to "nothing known". */
export class Tape {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** A number from 0 up to, not including, 1. */
  fraction(): number {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    return byte / 256;
  }

  /** One of these, each as likely as the next. */
  pick<T>(options: readonly T[]): T {
    const option = options[Math.floor(this.fraction() * options.length)];
    if (option === undefined) throw new RangeError("nothing to pick from");
    return option;
  }
}
