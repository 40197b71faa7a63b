import type { Outgoing } from "./outgoing.js";
import { readAnswer, type Answer } from "./replies.js";
import { troubles } from "./words.js";

/** How sending an activity ended. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "trouble"; readonly text: string };

/** The bot takes 256 KB; the page stops a little earlier, with better words than a closed connection. */
const LARGEST_BODY_BYTES = 256_000;

/** Milliseconds. The bot answers within ten seconds or says that it is still working; this is far beyond. */
const PATIENCE = 60_000;

/** Sends one activity to the bot and waits for everything it has to say. Never throws. */
export async function post(activity: Outgoing): Promise<Outcome> {
  const body = JSON.stringify(activity);
  if (new Blob([body]).size > LARGEST_BODY_BYTES) {
    return { kind: "trouble", text: troubles.tooLarge };
  }
  try {
    const response = await fetch("/api/messages", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok ? await readOutcome(response) : refusal(response.status);
  } catch (error) {
    const slow = error instanceof DOMException && error.name === "TimeoutError";
    return { kind: "trouble", text: slow ? troubles.slow : troubles.unreachable };
  }
}

async function readOutcome(response: Response): Promise<Outcome> {
  const text = await response.text();
  try {
    // An empty body is how a bot says that it heard and has nothing to add.
    const answer = readAnswer(text === "" ? { activities: [] } : JSON.parse(text));
    if (answer !== null) {
      return { kind: "answer", answer };
    }
  } catch {
    // Not JSON: said below in plain words.
  }
  return { kind: "trouble", text: troubles.unreadable };
}

function refusal(status: number): Outcome {
  return { kind: "trouble", text: refusalText(status) };
}

function refusalText(status: number): string {
  switch (status) {
    case 413:
      return troubles.tooLarge;
    case 401:
    case 403:
      return troubles.unwelcome;
    case 408:
    case 429:
    case 503:
    case 504:
      return troubles.slow;
    default:
      return status >= 500 ? troubles.failed : troubles.notTaken;
  }
}
