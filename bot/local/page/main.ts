import { prepareRenderer } from "./cards.js";
import { startChat } from "./chat.js";
import { wireComposer } from "./composer.js";
import { required } from "./elements.js";
import { drawGreeting } from "./greeting.js";
import { wireTheme } from "./theme.js";
import { transcriptView } from "./transcript-view.js";
import { examples, troubles, words } from "./words.js";

const scroll = required("scroll", HTMLElement);
const greeting = required("greeting", HTMLElement);
const log = required("log", HTMLElement);
const thinking = required("thinking", HTMLElement);
const notice = required("notice", HTMLElement);

prepareRenderer();
wireTheme(required("theme", HTMLButtonElement));

const composer = wireComposer(
  required("composer", HTMLFormElement),
  required("message", HTMLTextAreaElement),
  required("send", HTMLButtonElement),
  (text) => {
    if (chat.say(text)) {
      composer.fill("");
    }
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
  setNotice: (text) => {
    notice.textContent = text;
  },
  giveBack: (text) => {
    const typed = composer.text();
    composer.fill(typed === "" ? text : `${text}\n${typed}`);
    composer.focus();
  },
  focusComposer: composer.focus,
});

async function loadSample(): Promise<void> {
  try {
    const response = await fetch("/sample/contoso.txt");
    if (!response.ok) {
      throw new Error(`sample answered ${String(response.status)}`);
    }
    const next = examples.map((text) => ({ label: text, text }));
    chat.say(await response.text(), { label: words.sampleLabel, next });
  } catch {
    notice.textContent = troubles.noSample;
  }
}

drawGreeting(greeting, { say: chat.say, loadSample: () => void loadSample() });
required("new-conversation", HTMLButtonElement).addEventListener("click", chat.startOver);
composer.focus();
