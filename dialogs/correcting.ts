import type { ActionData } from "./action.js";
import { answerRead } from "./asking.js";
import { readingContext } from "./ask.js";
import { readingOfArticle } from "./articles/say.js";
import { isForArticles } from "./articles/reading.js";
import { asQuestion, phraseQuestion } from "./interpret/phrase-question.js";
import { present, turnTo } from "./present.js";
import { entriesOf, readReading, READING_FIELDS, type ReadingFields } from "./reading-form.js";
import type { Asked, Entry } from "./state.js";
import { askContext, remember, withCard, type Turn } from "./turn.js";

/** Opens the fields of the question on the table, filled with what was read. */
export function openReading(turn: Turn): Turn {
  return present(turnTo(turn, { kind: "correct" }), null, "same");
}

/**
 * Opens the fields of a question that an article has answered; the question comes onto the table with
 * it. Null where it is there already: that card shows something else by now.
 */
export function openArticleReading(
  turn: Turn,
  { card, question }: ActionData<"correct-article">,
): Turn | null {
  if (turn.state.card?.id === card) return null;
  const read = turn.parts.interpret(question, readingContext(askContext(turn)));
  const asked: Asked = {
    text: question,
    understood: readingOfArticle(turn, question, read),
    asOf: read.asOf,
    assumed: read.assumed,
    notes: read.notes,
    skipped: [],
  };
  const shown = { id: card, revision: 0, view: { kind: "correct" }, entries: {} } as const;
  return present(remember(turn, { asked, card: shown }), null, "same");
}

/** Asks the corrected question; where it cannot be asked so, the fields come back with what is wrong. */
export function saveReading(turn: Turn, asked: Asked, data: ActionData<"save-reading">): Turn {
  const fields = typedFields(data);
  const form = readReading(fields, asked.understood.peer, readingContext(askContext(turn)));
  if (form.read === null) return sentBack(turn, form.entries);
  const { read } = form;
  // The articles are searched with the words of the question, and answer below.
  if (isForArticles(read.understood)) {
    return answerRead(
      present(turnTo(turn, { kind: "answer" }), null, "same"),
      asked.text,
      read,
      "new",
    );
  }
  const question = asQuestion(read.understood);
  const text = phraseQuestion({ ...read, question });
  const { clarify, choices } = turn.parts.answer(text, read, askContext(turn));
  if (clarify === null || choices.length > 0) return answerRead(turn, text, read, "same");
  const field = read.change === undefined ? "peer" : "change";
  return sentBack(turn, entriesOf(fields, { [field]: clarify }));
}

function sentBack(turn: Turn, entries: Readonly<Record<string, Entry>>): Turn {
  return present(withCard(turn, { view: { kind: "correct" }, entries }), null, "same");
}

function typedFields(data: ActionData<"save-reading">): ReadingFields {
  return Object.fromEntries(
    READING_FIELDS.map((field) => [field, data[field] ?? ""]),
  ) as ReadingFields;
}
