import { loadDraft, saveDraft } from "./transcript.js";

/** Where the person types. */
export interface Composer {
  /** The words typed so far. */
  readonly text: () => string;
  /** Puts words in, in place of what is there. */
  readonly fill: (text: string) => void;
  readonly focus: () => void;
  /** While an answer is awaited typing goes on, sending waits. */
  readonly setBusy: (busy: boolean) => void;
}

/** Milliseconds between the last key and keeping the draft: a paste of 200 KB is not written at every key. */
const DRAFT_DELAY = 250;

/** Characters. Browsers put a paste in line by line, which takes a minute for some thousand lines; put in whole it takes none. */
const LONG_PASTE = 2_000;

/** Wires the box and its button: Enter sends, Shift+Enter breaks the line, and the draft outlives a reload. */
export function wireComposer(
  form: HTMLFormElement,
  box: HTMLTextAreaElement,
  sendButton: HTMLButtonElement,
  send: (text: string) => void,
): Composer {
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    saveDraft(box.value);
  };
  const grow = (): void => {
    box.style.height = "auto";
    box.style.height = `${String(box.scrollHeight + 2)}px`;
  };
  const fill = (text: string): void => {
    box.value = text;
    grow();
    keep();
  };
  const submit = (): void => {
    if (!busy && box.value.trim() !== "") {
      send(box.value);
    }
  };
  box.addEventListener("input", () => {
    grow();
    clearTimeout(timer);
    timer = setTimeout(keep, DRAFT_DELAY);
  });
  box.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted.length > LONG_PASTE) {
      event.preventDefault();
      box.setRangeText(
        pasted.replace(/\r\n?/gu, "\n"),
        box.selectionStart,
        box.selectionEnd,
        "end",
      );
      grow();
      keep();
    }
  });
  box.addEventListener("keydown", (event) => {
    // While an input method composes a character, Enter belongs to it.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  addEventListener("pagehide", keep);
  fill(loadDraft());
  return {
    text: () => box.value,
    fill,
    focus: () => {
      box.focus();
    },
    setBusy: (now) => {
      busy = now;
      sendButton.setAttribute("aria-disabled", String(now));
    },
  };
}
