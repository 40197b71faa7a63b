/** What comes out of a stretch of JSON, in order. */
export interface JsonSink {
  /** One top-level element, with the line it starts on and the line of each of its members. */
  readonly element: (value: unknown, line: number, memberLines: readonly number[]) => void;
  /** What could not be read as JSON, from which line. */
  readonly broken: (line: number, text: string) => void;
}

/** Reads one JSON value out of a stream of characters, holding one element of its outermost list at a time. */
export interface JsonScanner {
  /** Takes characters from `at`; returns where it stopped: the end, or behind the value. */
  readonly write: (chunk: string, at: number) => number;
  readonly done: () => boolean;
  /** What was read is no JSON: the rest of the line is something else. */
  readonly failed: () => boolean;
  /** The input ended. */
  readonly end: () => void;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const LINE_FEED = 10;
/** An element longer than this is no cmdlet's output; what is held stays bounded. */
const ELEMENT_LIMIT = 64 * 1024 * 1024;

/** Characters that mean nothing to the scanner outside strings: white space, numbers, the letters of three words. */
const PLAIN = new Uint8Array(65_536);
for (const one of " \t\r\uFEFF\u00A00123456789+-.eEtrufalsn") PLAIN[one.charCodeAt(0)] = 1;

const WRAPPER =
  /^\s*\{(?:\s*"@odata[^"]{0,100}"\s*:\s*"[^"]{0,1000}"\s*,){0,3}\s*"value"\s*:\s*$/iu;

/** A scanner that starts at the first bracket of a value on `line`. Time is linear in the text. */
export function createJsonScanner(line: number, sink: JsonSink, onLine: () => void): JsonScanner {
  const stack: number[] = [];
  // Depth of the list whose elements are handed out one by one; -1 until that is known.
  let base = -1;
  let lineNow = line;
  let elementLine = line;
  let held: string[] = [];
  let heldLength = 0;
  let memberLines: number[] = [];
  let inString = false;
  let escaped = false;
  let finished = false;
  let failed = false;

  const hold = (text: string): void => {
    held.push(text);
    heldLength += text.length;
  };
  const drop = (): string => {
    const text = held.join("");
    held = [];
    heldLength = 0;
    return text;
  };
  const fail = (): void => {
    sink.broken(elementLine, drop());
    finished = true;
    failed = true;
  };
  const finishElement = (): void => {
    const text = drop();
    if (text.trim() === "") return;
    const value = parsed(text) ?? parsed(text.replace(/[\u00A0\uFEFF]/gu, " "));
    if (value === undefined) sink.broken(elementLine, text);
    else sink.element(value.of, elementLine, memberLines);
    memberLines = [];
  };

  const open = (code: number, chunk: string, from: number, at: number): number => {
    const list = code === OPEN_LIST;
    if (base < 0 && list && (stack.length === 0 || opensWrapper(chunk.slice(from, at)))) {
      drop();
      stack.push(code);
      base = stack.length;
      return at + 1;
    }
    if (base < 0 && stack.length === 0) elementLine = lineNow;
    if (stack.length === base) {
      elementLine = lineNow;
      memberLines = [];
    }
    stack.push(code);
    return from;
  };
  const opensWrapper = (tail: string): boolean =>
    stack.length === 1 && heldLength + tail.length < 4_096 && WRAPPER.test(held.join("") + tail);

  /** Returns where holding goes on from, or null where the brackets do not match. */
  const close = (code: number, chunk: string, from: number, at: number): number | null => {
    const opened = stack.pop();
    if (opened !== (code === CLOSE_LIST ? OPEN_LIST : OPEN_OBJECT)) return null;
    finished = stack.length === 0;
    const inside = base < 0 ? 0 : base;
    if (stack.length === inside) {
      hold(chunk.slice(from, at + 1));
      finishElement();
      return at + 1;
    }
    if (stack.length > inside) return from;
    // The list itself closes, or the object around it: what is left is a bare value, or nothing.
    if (stack.length === base - 1) {
      hold(chunk.slice(from, at));
      finishElement();
    }
    drop();
    return at + 1;
  };

  const comma = (chunk: string, from: number, at: number): number => {
    if (stack.length !== base) return from;
    hold(chunk.slice(from, at));
    finishElement();
    return at + 1;
  };

  /** Handles one telling character outside strings; returns where holding goes on from, or null where it is broken. */
  const step = (code: number, chunk: string, from: number, at: number): number | null => {
    switch (code) {
      case QUOTE:
        inString = true;
        return from;
      case OPEN_LIST:
      case OPEN_OBJECT:
        return open(code, chunk, from, at);
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        return close(code, chunk, from, at);
      case COLON:
        if (stack.length === Math.max(base, 0) + 1) memberLines.push(lineNow);
        return from;
      case COMMA:
        return comma(chunk, from, at);
      case LINE_FEED:
        lineNow += 1;
        onLine();
        return from;
      default:
        return null;
    }
  };

  /** Passes over a string's characters; returns where it stopped, or -1 where a line ends inside the string. */
  const passString = (chunk: string, start: number): number => {
    let at = start;
    for (; at < chunk.length && inString; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === LINE_FEED) return -1 - at;
      if (escaped) escaped = false;
      else if (code === BACKSLASH) escaped = true;
      else if (code === QUOTE) inString = false;
    }
    return at;
  };

  return {
    write(chunk, start) {
      let from = start;
      let at = start;
      while (at < chunk.length && !finished) {
        if (inString) {
          at = passString(chunk, at);
          if (at >= 0) continue;
          // INVARIANT: the line feed is left for whoever reads on, so that lines are counted once.
          at = -1 - at;
          hold(chunk.slice(from, at));
          fail();
          return at;
        }
        const code = chunk.charCodeAt(at);
        const next = PLAIN[code] === 1 ? from : step(code, chunk, from, at);
        if (next === null) {
          hold(chunk.slice(from, at));
          fail();
          return at;
        }
        from = next;
        at += 1;
      }
      if (!finished) hold(chunk.slice(from, at));
      if (heldLength > ELEMENT_LIMIT) fail();
      return at;
    },
    done: () => finished,
    failed: () => failed,
    end() {
      if (!finished) fail();
    },
  };
}

function parsed(text: string): { readonly of: unknown } | undefined {
  try {
    return { of: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
