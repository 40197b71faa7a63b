import { readAnswer, type Answer } from "./replies.js";

/** What asking for notices needs of the page. */
export interface NoticeListener {
  /** The conversation that is shown; null while nobody has said anything in it. */
  readonly conversation: () => string | null;
  /** Shows what the bot said unasked; false where it cannot be shown just now. */
  readonly hear: (conversation: string, answer: Answer) => boolean;
}

/** The last notice that was shown, so that it is shown once. */
interface Heard {
  readonly conversation: string;
  readonly last: string;
}

const HEARD = "edgewise.heard";
// The bot itself waits a minute before it says anything unasked.
const EVERY_MS = 15_000;

/** Asks now and then, while the page is in sight, whether the bot said something unasked. */
export function listenForNotices(listener: NoticeListener, every: number = EVERY_MS): void {
  setInterval(() => {
    if (document.visibilityState === "visible") void askOnce(listener);
  }, every);
}

/** Asks once. A bot that does not answer is asked again later. */
export async function askOnce({ conversation, hear }: NoticeListener): Promise<void> {
  const id = conversation();
  if (id === null) return;
  const answer = await fetchNotices(id);
  const last = answer?.replies.at(-1)?.id ?? null;
  if (answer !== null && last !== null && hear(id, answer)) save({ conversation: id, last });
}

async function fetchNotices(conversation: string): Promise<Answer | null> {
  const heard = load();
  const query = new URLSearchParams({ conversation });
  if (heard?.conversation === conversation) query.set("after", heard.last);
  try {
    const response = await fetch(`/api/notices?${query.toString()}`);
    return response.ok ? readAnswer(await response.json()) : null;
  } catch {
    return null;
  }
}

function load(): Heard | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(HEARD) ?? "null");
    return typeof value === "object" ? (value as Heard | null) : null;
  } catch {
    return null;
  }
}

function save(heard: Heard): void {
  try {
    localStorage.setItem(HEARD, JSON.stringify(heard));
  } catch {
    // Without storage a reload shows them once more, and nothing worse.
  }
}
