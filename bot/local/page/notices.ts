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
// It is this machine that is asked, and whoever tries both sides of a ticket watches.
const EVERY_MS = 1_000;

/** Does what asks for news now and then, while the page is in sight. */
export function listenForNotices(ask: () => Promise<void>, every: number = EVERY_MS): void {
  setInterval(() => {
    if (document.visibilityState === "visible") void ask();
  }, every);
}

/** Asks once. A bot that does not answer is asked again later. */
export async function askOnce({ conversation, hear }: NoticeListener): Promise<void> {
  const id = conversation();
  if (id === null) return;
  const said = await fetchNotices(id);
  if (said !== null && hear(id, said.answer)) save({ conversation: id, last: said.last });
}

/** What was said since, with the id of its last notice; null where nothing was. */
async function fetchNotices(
  conversation: string,
): Promise<{ readonly answer: Answer; readonly last: string } | null> {
  const heard = load();
  const query = new URLSearchParams({ conversation });
  if (heard?.conversation === conversation) query.set("after", heard.last);
  try {
    const response = await fetch(`/api/notices?${query.toString()}`);
    const last = response.headers.get("Last-Notice");
    const answer = response.ok ? readAnswer(await response.json()) : null;
    return answer === null || last === null ? null : { answer, last };
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
