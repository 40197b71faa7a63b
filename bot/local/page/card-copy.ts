import { button } from "./elements.js";
import { words } from "./words.js";

/** How long a button says that it has copied, in milliseconds: long enough to be read. */
const SAID_FOR = 2_000;

/** Puts a button beside each command of a card that copies it. A card itself cannot: it has no such action. */
export function offerCopies(root: HTMLElement): void {
  for (const line of root.querySelectorAll<HTMLElement>(".ac-container > .ac-richTextBlock")) {
    const box = line.parentElement;
    if (box?.childElementCount !== 1 || !isCommand(line)) {
      continue;
    }
    box.classList.add("command");
    box.append(copyButton(line));
  }
}

/** A command stands alone in its box, in one run of even width. */
function isCommand(line: HTMLElement): boolean {
  const [run, ...others] = line.children;
  return (
    others.length === 0 && run instanceof HTMLElement && run.style.fontFamily.includes("--mono")
  );
}

function copyButton(line: HTMLElement): HTMLButtonElement {
  const command = line.textContent.trim();
  const name = (says: string): void => {
    made.textContent = says;
    made.setAttribute("aria-label", `${says}: ${command}`);
  };
  const made = button(
    words.copy,
    () => {
      void copy(command, line).then((copied) => {
        name(copied ? words.copied : words.copySelected);
        setTimeout(() => {
          name(words.copy);
        }, SAID_FOR);
      });
    },
    { class: "copy", attributes: { "aria-label": `${words.copy}: ${command}` } },
  );
  return made;
}

/** Copies a text; where the browser does not let us, selects it, so that a key does. */
async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
