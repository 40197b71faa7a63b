/** Turns bytes of a file into text, piece by piece. */
export interface Decoder {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

/** As many bytes as are looked at to tell UTF-16 without a byte order mark from UTF-8. */
const LOOK_AT = 64;

/**
 * A decoder for what consoles and exports write: UTF-8, and the UTF-16 of Windows PowerShell's `>`, with or
 * without a byte order mark. Bytes that are no text become U+FFFD; nothing throws.
 */
export function createDecoder(): Decoder {
  let held: Uint8Array = new Uint8Array(0);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const start = (): string => {
    decoder = new TextDecoder(encodingOf(held));
    return decoder.decode(held, { stream: true });
  };
  return {
    write(bytes) {
      if (decoder !== null) return decoder.decode(bytes, { stream: true });
      held = joined(held, bytes);
      return held.length < LOOK_AT ? "" : start();
    },
    end() {
      const head = decoder === null ? start() : "";
      return head + (decoder?.decode() ?? "");
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return encodingByZeros(bytes);
}

/** Text is mostly ASCII, whose high byte is zero; more than half of one half of the bytes decides. */
function encodingByZeros(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const looked = Math.min(bytes.length, LOOK_AT);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > looked / 4 && odd > even) return "utf-16le";
  if (even > looked / 4) return "utf-16be";
  return "utf-8";
}
