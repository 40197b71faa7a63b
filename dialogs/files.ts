import type { BroughtFile, DialogEvent } from "./event.js";
import { readFile, readFileText } from "./pasting.js";
import { present, turnTo } from "./present.js";
import { showSetup } from "./setup/show.js";
import { followUp } from "./setup/walk.js";
import { say, type Turn } from "./turn.js";
import { refusedFileWords } from "./words/en/bringing.js";

/** Files that were brought: a receipt for each, and then what was said with them, or the question that waits for them. */
export function hearFiles(
  turn: Turn,
  { files, text }: Extract<DialogEvent, { readonly kind: "files" }>,
  hearMessage: (turn: Turn, text: string) => Turn,
): Turn {
  const told = files.reduce(takeFile, { turn, asks: false }).turn;
  if (text.trim() !== "") return hearMessage(told, text);
  if (told.environment === turn.environment) return told;
  if (told.state.setup?.on === true) return showSetup(followUp(told), null, "new");
  return told.state.asked === null ? told : present(turnTo(told, { kind: "answer" }), null, "new");
}

interface Told {
  readonly turn: Turn;
  /** A file among them asks something already: a conversation keeps one open reading. */
  readonly asks: boolean;
}

function takeFile({ turn, asks }: Told, { name, progress, content }: BroughtFile): Told {
  const place = progress ?? null;
  switch (content.is) {
    case "refused":
      return {
        asks,
        turn: say(turn, {
          text: refusedFileWords(name, content.why),
          ...(place === null ? {} : { cardId: place, replaces: place }),
        }),
      };
    case "read":
      return { asks, turn: readFile(turn, name, content.reading, place) };
    case "text": {
      const read = readFileText(turn, { name, text: content.text, mayAsk: !asks }, place);
      return { asks: asks || read.state.reading !== turn.state.reading, turn: read };
    }
  }
}
