import { wireAttach } from "./attach.js";
import { prepareRenderer } from "./cards.js";
import { startChat } from "./chat.js";
import { wireComposer } from "./composer.js";
import { required } from "./elements.js";
import { drawGreeting } from "./greeting.js";
import { startInbox } from "./inbox.js";
import { askOnce, listenForNotices } from "./notices.js";
import { wireTheme } from "./theme.js";
import { transcriptView } from "./transcript-view.js";
import { examples, sampleParts, troubles } from "./words.js";

const scroll = required("scroll", HTMLElement);
const greeting = required("greeting", HTMLElement);
const log = required("log", HTMLElement);
const thinking = required("thinking", HTMLElement);
const notice = required("notice", HTMLElement);
const progress = required("progress", HTMLProgressElement);

prepareRenderer();
wireTheme(required("theme", HTMLButtonElement));

const composer = wireComposer(
  required("composer", HTMLFormElement),
  required("message", HTMLTextAreaElement),
  required("send", HTMLButtonElement),
  (text) => {
    composer.fill("");
    void chat.say(text);
  },
);

const chat = startChat({
  view: (handlers) => transcriptView(log, handlers),
  greet: (shown) => {
    greeting.hidden = !shown;
    if (shown) {
      scroll.scrollTop = 0;
    }
  },
  setThinking: (text) => {
    thinking.textContent = text ?? "";
    log.setAttribute("aria-busy", String(text !== null));
    composer.setBusy(text !== null);
  },
  setProgress: (share) => {
    progress.hidden = share === null;
    progress.value = share ?? 0;
  },
  setNotice: (text) => {
    notice.textContent = text;
  },
  giveBack: (text) => {
    const typed = composer.text();
    composer.fill(typed === "" ? text : `${text}\n${typed}`);
    required("to-answer", HTMLAnchorElement).addEventListener("click", (event) => {
      if (chat.focusLatest()) {
        event.preventDefault();
      }
    });
    composer.focus();
  },
  focusComposer: composer.focus,
});

/** Pastes the sample organisation, one shell's output after the other, and offers questions about it. */
async function loadSample(): Promise<void> {
  const texts = await Promise.all(sampleParts.map(({ path }) => readSample(path)));
  const next = examples.map((text) => ({ label: text, text }));
  for (const [index, { label }] of sampleParts.entries()) {
    const text = texts[index] ?? null;
    const last = index === sampleParts.length - 1;
    if (text === null) {
      notice.textContent = troubles.noSample;
      return;
    }
    if (!(await chat.say(text, { label, next: last ? next : [] }))) {
      return;
    }
  }
}

async function readSample(path: string): Promise<string | null> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

drawGreeting(greeting, { say: (text) => void chat.say(text), loadSample: () => void loadSample() });
wireAttach(
  required("conversation", HTMLElement),
  required("attach", HTMLButtonElement),
  required("file", HTMLInputElement),
  (files) => void chat.bring(files),
);
const hear = (): Promise<void> => askOnce(chat);
const askInbox = startInbox({
  pane: required("inbox", HTMLElement),
  list: required("inbox-list", HTMLElement),
  opened: required("inbox-open", HTMLElement),
  notice: required("inbox-notice", HTMLElement),
  toggle: required("inbox-toggle", HTMLButtonElement),
  panes: required("panes", HTMLElement),
  changed: () => void hear(),
});
listenForNotices(async () => {
  await Promise.all([hear(), askInbox()]);
});
required("new-conversation", HTMLButtonElement).addEventListener("click", chat.startOver);
required("to-answer", HTMLAnchorElement).addEventListener("click", (event) => {
  if (chat.focusLatest()) {
    event.preventDefault();
  }
});
composer.focus();
