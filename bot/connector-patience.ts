import { retryAfter } from "./retry-after.js";

/** How patient we are with the channel's service. Milliseconds. */
export interface Patience {
  readonly callTimeout: number;
  /** The pause before each further attempt; as many attempts as there are pauses. */
  readonly pauses: readonly number[];
}

/** How patient it is where nothing else is given. */
export const PATIENCE: Patience = { callTimeout: 5000, pauses: [300, 1000, 2500] };
// A longer wait than this is no use to the person who waits for an answer.
const LONGEST_PAUSE = 5000;

/** A call to the channel's service. */
export interface Call {
  readonly url: string;
  abortSignal?: AbortSignal;
}

/** What it answers. */
export interface Reaction {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | undefined };
}

/** Makes the call once. */
export type Next = (call: Call) => Promise<Reaction>;

// Statuses that say that nothing was posted and that it may go better soon. 500 may have posted; 403 never gets better.
const PASSING = new Set([412, 429, 502, 503, 504]);

/** Makes a call, and again after a pause where that may help; rejects where nobody answers in time. */
export async function sendPatiently(
  call: Call,
  next: Next,
  { callTimeout, pauses }: Patience,
): Promise<Reaction> {
  for (const pause of pauses) {
    const reaction = await answered(call, next, callTimeout);
    const asked = PASSING.has(reaction.status) ? waitAfter(reaction, pause) : null;
    if (asked === null) return reaction;
    await sleep(asked);
  }
  return answered(call, next, callTimeout);
}

/**
 * One attempt, of which nothing is waited for longer than told: the client's own limit begins once our token was fetched,
 * and ends where an answer begins.
 */
async function answered(call: Call, next: Next, limit: number): Promise<Reaction> {
  const late = new AbortController();
  call.abortSignal = late.signal;
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("the channel's service did not answer in time"));
      late.abort();
    }, limit);
  });
  try {
    return await Promise.race([next(call), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** How long to wait before the next attempt, milliseconds; null where it asks for longer than anybody waits here. */
function waitAfter(reaction: Reaction, pause: number): number | null {
  const asked = retryAfter(reaction.headers.get("retry-after"), new Date()) ?? 0;
  return asked > LONGEST_PAUSE ? null : Math.max(pause, asked);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
