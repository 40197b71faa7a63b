import type { Press } from "./cards.js";
import { filesActivity, filesWords, sendFiles, type FilesOnHand, type Sending } from "./files.js";
import { executeActivity, messageActivity, submitActivity, type Outgoing } from "./outgoing.js";
import { post, type Outcome } from "./post.js";
import { theirEntries } from "./their-entries.js";
import type { Answer, Suggestion } from "./replies.js";
import {
  loadConversation,
  newConversation,
  saveConversation,
  withEntry,
  withoutEntry,
  type Conversation,
  type Entry,
  type Mine,
} from "./transcript.js";
import type { TranscriptHandlers, TranscriptView } from "./transcript-view.js";
import { words } from "./words.js";

/** The parts of the page a chat speaks through. */
export interface ChatParts {
  readonly view: (handlers: TranscriptHandlers) => TranscriptView;
  /** Shows or hides the greeting. */
  readonly greet: (shown: boolean) => void;
  /** Says that the bot is at work, or, with null, that it is not. */
  readonly setThinking: (text: string | null) => void;
  /** Shows how much of the files has been read, from 0 to 1. */
  readonly setProgress: (share: number | null) => void;
  /** Says what went wrong with a press, or nothing. */
  readonly setNotice: (text: string) => void;
  /** Hands words back to the person for another try. */
  readonly giveBack: (text: string) => void;
  readonly focusComposer: () => void;
}

/** What may be said beside the text itself. */
export interface Saying {
  /** Shown in place of a long text. */
  readonly label?: string;
  /** Buttons under the answer, beside the bot's own. */
  readonly next?: readonly Suggestion[];
}

/** A running chat. */
export interface Chat {
  /** Sends words; tells whether they were answered. Nothing is sent while another answer is awaited. */
  readonly say: (text: string, saying?: Saying) => Promise<boolean>;
  /** Sends files; tells whether they were answered. */
  readonly bring: (files: readonly File[]) => Promise<boolean>;
  readonly startOver: () => void;
  /** The conversation that is shown; null while nobody has said anything in it. */
  readonly conversation: () => string | null;
  /** Shows what was said unasked; false while an answer is awaited. The keyboard stays where it is. */
  readonly hear: (conversation: string, answer: Answer) => boolean;
  /** Puts the keyboard on the newest entry; false where there is none. */
  readonly focusLatest: () => boolean;
}

/** Runs the conversation of this browser: what was kept is shown first, then it goes on. */
export function startChat(parts: ChatParts): Chat {
  let conversation: Conversation = loadConversation();
  let busy = false;
  /** The files of messages on their way, by the message's id: a browser keeps them no longer than the page. */
  const onHand = new Map<string, FilesOnHand>();

  const view = parts.view({
    press: (entryId, press) => void pressed(entryId, press),
    say: (text) => void say(text),
    retry: (entryId) => {
      const entry = mineOf(entryId);
      const activity = entry?.activity ?? null;
      if (entry !== undefined && activity !== null && !busy) {
        void deliver(entry, activity, []);
      }
    },
    edit: (entryId) => {
      const entry = mineOf(entryId);
      if (entry !== undefined) {
        conversation = withoutEntry(conversation, entryId);
        saveConversation(conversation);
        view.remove(entryId);
        parts.greet(conversation.entries.length === 0);
        parts.giveBack(entry.text);
      }
    },
  });

  function mineOf(id: string): Mine | undefined {
    return conversation.entries.find((each) => each.kind === "mine" && each.id === id) as
      Mine | undefined;
  }

  function put(entry: Entry, unasked = false): void {
    conversation = withEntry(conversation, entry);
    saveConversation(conversation);
    view.show(entry, unasked);
  }

  async function say(text: string, saying: Saying = {}): Promise<boolean> {
    if (busy) {
      return false;
    }
    const activity = messageActivity({ conversationId: conversation.id }, text);
    return begin(activity, text, saying);
  }

  async function bring(files: readonly File[]): Promise<boolean> {
    if (busy || files.length === 0) {
      return false;
    }
    const sent = filesActivity({ conversationId: conversation.id }, files);
    onHand.set(sent.activity.id, sent.onHand);
    return begin(sent.activity, filesWords(files), {});
  }

  function begin(activity: Outgoing, text: string, saying: Saying): Promise<boolean> {
    const entry: Mine = {
      kind: "mine",
      id: activity.id,
      text,
      label: saying.label ?? null,
      state: "waiting",
      trouble: null,
      activity,
    };
    parts.greet(false);
    parts.focusComposer();
    return deliver(entry, activity, saying.next ?? []);
  }

  async function deliver(
    entry: Mine,
    activity: Outgoing,
    next: readonly Suggestion[],
  ): Promise<boolean> {
    put({ ...entry, state: "waiting", trouble: null });
    view.reveal(entry.id);
    const outcome = await sendOut(activity);
    if (outcome === null) {
      return false;
    }
    if (outcome.kind === "trouble") {
      put({ ...entry, state: "failed", trouble: outcome.text });
    } else {
      put({ ...entry, state: "answered", trouble: null, activity: null });
      showAnswer(outcome.answer, next);
    }
    view.reveal(entry.id);
    return outcome.kind === "answer";
  }

  /** Null when a new conversation was begun while this one's answer was on its way. */
  async function sendOut(activity: Outgoing): Promise<Outcome | null> {
    const { id } = conversation;
    busy = true;
    parts.setNotice("");
    parts.setThinking(words.thinking);
    const outcome = await postWithFiles(activity);
    if (id !== conversation.id) {
      return null;
    }
    busy = false;
    parts.setThinking(null);
    parts.setProgress(null);
    return outcome;
  }

  /** Sends an activity, and its files beside it; once it is answered, no more of them. */
  async function postWithFiles(activity: Outgoing): Promise<Outcome> {
    const { id } = conversation;
    const answered = new AbortController();
    const show = ({ name, sent, size }: Sending): void => {
      if (id === conversation.id) {
        parts.setThinking(words.sendingFile(name, sent, size));
        parts.setProgress(size === 0 ? 1 : sent / size);
      }
    };
    void sendFiles(onHand.get(activity.id) ?? new Map(), show, answered.signal);
    const outcome = await post(activity);
    answered.abort();
    if (outcome.kind === "answer") {
      onHand.delete(activity.id);
    }
    return outcome;
  }

  async function pressed(entryId: string, press: Press): Promise<void> {
    if (busy) {
      return;
    }
    const speaker = { conversationId: conversation.id };
    const activity =
      press.kind === "execute"
        ? executeActivity(speaker, press, entryId)
        : submitActivity(speaker, press.data, entryId);
    const outcome = await sendOut(activity);
    if (outcome?.kind === "trouble") {
      parts.setNotice(outcome.text);
    } else if (outcome !== null) {
      showPressed(entryId, outcome.answer);
    }
  }

  /** What a press brought: a card in the pressed one's place, or something new. The keyboard goes where the news is. */
  function showPressed(entryId: string, answer: Answer): void {
    const entry = conversation.entries.find((each) => each.id === entryId);
    if (answer.card !== null && entry?.kind === "theirs") {
      put({ ...entry, cards: [answer.card] });
    }
    parts.setNotice(answer.problem ?? "");
    const [first] = showAnswer(answer, []);
    const target = first ?? (answer.card === null ? null : entryId);
    if (target !== null) {
      view.reveal(target);
      view.focus(target);
    }
  }

  function showAnswer(
    answer: Answer,
    next: readonly Suggestion[],
    unasked = false,
  ): readonly string[] {
    const known = new Set(conversation.entries.map((each) => each.id));
    const entries = theirEntries(answer, known, next);
    for (const entry of entries) {
      put(entry, unasked);
    }
    return entries.map((each) => each.id);
  }

  function hear(id: string, answer: Answer): boolean {
    if (busy || id !== conversation.id) {
      return false;
    }
    showAnswer(answer, [], true);
    return true;
  }

  function startOver(): void {
    conversation = newConversation();
    saveConversation(conversation);
    busy = false;
    view.clear();
    parts.setThinking(null);
    parts.setProgress(null);
    parts.setNotice("");
    parts.greet(true);
    parts.focusComposer();
  }

  function focusLatest(): boolean {
    const last = conversation.entries.at(-1);
    if (last !== undefined) {
      view.reveal(last.id);
      view.focus(last.id);
    }
    return last !== undefined;
  }

  /** What was on its way when the page was closed may or may not have arrived: trying again is safe. */
  function resume(): void {
    parts.greet(conversation.entries.length === 0);
    for (const entry of conversation.entries) {
      put(
        entry.kind === "mine" && entry.state === "waiting"
          ? { ...entry, state: "failed", trouble: words.interrupted }
          : entry,
      );
    }
    const last = conversation.entries.at(-1);
    if (last !== undefined) {
      view.reveal(last.id);
    }
  }

  resume();
  return {
    say,
    bring,
    startOver,
    conversation: () => (conversation.entries.length === 0 ? null : conversation.id),
    hear,
    focusLatest,
  };
}
