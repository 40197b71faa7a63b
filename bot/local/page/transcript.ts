import type { Outgoing } from "./outgoing.js";
import type { CardJson, PageFile, Suggestion } from "./replies.js";

/** Something the person said. */
export interface Mine {
  readonly kind: "mine";
  readonly id: string;
  readonly text: string;
  /** What is shown in place of a long text that the page itself put in. */
  readonly label: string | null;
  readonly state: "waiting" | "answered" | "failed";
  /** Why it was not answered. */
  readonly trouble: string | null;
  /** What goes out again on another try: the same activity, so that the bot acts on it once. */
  readonly activity: Outgoing | null;
}

/** Something the bot said. */
export interface Theirs {
  readonly kind: "theirs";
  readonly id: string;
  readonly text: string | null;
  readonly cards: readonly CardJson[];
  readonly suggestions: readonly Suggestion[];
  /** Files to download; they are not kept over a reload. */
  readonly files?: readonly PageFile[];
}

/** One line of the conversation. */
export type Entry = Mine | Theirs;

/** The conversation of this browser, kept over a reload. */
export interface Conversation {
  readonly version: typeof VERSION;
  readonly id: string;
  readonly entries: readonly Entry[];
}

const VERSION = 1;
const CONVERSATION = "edgewise.conversation";
const DRAFT = "edgewise.draft";

/** The newest lines kept. */
const MOST_ENTRIES = 200;
/** Characters kept; a browser gives a page about five million, and pasted output is long. */
const MOST_CHARACTERS = 1_500_000;

/** A conversation nobody has said anything in. */
export function newConversation(): Conversation {
  return { version: VERSION, id: crypto.randomUUID(), entries: [] };
}

/** The conversation that was going on in this browser, or a new one. */
export function loadConversation(): Conversation {
  const kept = read(CONVERSATION);
  if (kept === null) {
    return newConversation();
  }
  try {
    const value: unknown = JSON.parse(kept);
    return isConversation(value) ? value : newConversation();
  } catch {
    return newConversation();
  }
}

/** Keeps the conversation, dropping its oldest lines where it has grown too long. */
export function saveConversation(conversation: Conversation): void {
  const entries = newest(conversation.entries.map(withoutFiles));
  write(CONVERSATION, JSON.stringify({ ...conversation, entries }));
}

/** What a file holds is private, and more than a browser keeps. */
function withoutFiles(entry: Entry): Entry {
  return entry.kind === "mine" ? entry : { ...entry, files: [] };
}

/** What was typed and not yet sent. */
export function loadDraft(): string {
  return read(DRAFT) ?? "";
}

/** Keeps what is being typed. */
export function saveDraft(text: string): void {
  write(DRAFT, text);
}

/** The conversation with this entry: in the place of the one with its id, else at the end. */
export function withEntry(conversation: Conversation, entry: Entry): Conversation {
  const known = conversation.entries.some((each) => each.id === entry.id);
  const entries = known
    ? conversation.entries.map((each) => (each.id === entry.id ? entry : each))
    : [...conversation.entries, entry];
  return { ...conversation, entries };
}

/** The conversation without the entry of this id. */
export function withoutEntry(conversation: Conversation, id: string): Conversation {
  return { ...conversation, entries: conversation.entries.filter((each) => each.id !== id) };
}

/** As many of the newest lines as there is room for; at least the last one. */
export function newest(entries: readonly Entry[]): readonly Entry[] {
  let first = entries.length;
  let room = MOST_CHARACTERS;
  while (first > 0 && entries.length - first < MOST_ENTRIES) {
    room -= JSON.stringify(entries[first - 1]).length;
    if (room < 0 && first < entries.length) {
      break;
    }
    first -= 1;
  }
  return entries.slice(first);
}

function isConversation(value: unknown): value is Conversation {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const { version, id, entries } = value as Record<string, unknown>;
  return version === VERSION && typeof id === "string" && Array.isArray(entries);
}

/** Storage may be full or forbidden; the page works without it and only forgets on a reload. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to be done about it here, and nothing on the page depends on it.
  }
}
