import type { AnswerDocument } from "../knowledge/index.js";
import type { Interpretation } from "./interpret/interpretation.js";
import { readTicketWish } from "./interpret/ticket-wish.js";
import { TERMINAL_COMMANDS, TERMINAL_SENTENCES, TERMINAL_TICKETS } from "./words/en/terminal.js";

/** An answer as a terminal says it: nothing can be pressed or pasted there, and nothing is kept. */
export function inTerminal(
  text: string,
  read: Interpretation,
  document: AnswerDocument,
): AnswerDocument {
  const { command } = read;
  if (readTicketWish(text) !== null) return { ...document, text: TERMINAL_TICKETS };
  if (command === null || read.clarify !== null) return reworded(document);
  const instead = TERMINAL_COMMANDS[command];
  const follows = command === "help" || command === "hello";
  return { ...document, text: follows ? `${document.text}\n\n${instead}` : instead };
}

function reworded(document: AnswerDocument): AnswerDocument {
  const said = TERMINAL_SENTENCES.reduce(
    (text, [chat, terminal]) => text.replaceAll(chat, terminal),
    document.text,
  );
  return { ...document, text: said, also: document.also.map(reworded) };
}
