import { looksLikeOutput } from "../../knowledge/index.js";
import { readingContext } from "../ask.js";
import { LONGEST_QUESTION, type DialogEvent } from "../event.js";
import { interpret } from "../interpret/index.js";
import type { StepContext } from "../transition.js";
import { mayNeedArticles } from "./reading.js";

/** Whether the articles may be needed to answer an event: a front that has not read them yet does so then. */
export function needsArticles(event: DialogEvent, context: StepContext): boolean {
  if (event.kind === "action" && AGAIN.includes(event.verb)) return true;
  const text = textOf(event);
  if (text === null || looksLikeOutput(text)) return false;
  // Without an address it may be an article's title, or lean on the question before it.
  if (!text.includes("@")) return true;
  const today = context.now.slice(0, 10);
  const asked = { ...context, asOf: today, today, asker: event.from.address };
  return mayNeedArticles(interpret(text, readingContext(asked)));
}

function textOf(event: DialogEvent): string | null {
  if (event.kind === "message" || event.kind === "files")
    return event.text.slice(0, LONGEST_QUESTION);
  const question = event.kind === "action" ? event.data["question"] : null;
  return typeof question === "string" ? question.slice(0, LONGEST_QUESTION) : null;
}

/** Back to an article, a corrected question that one answers, or one that is handed over. */
const AGAIN: readonly string[] = ["save-reading", "back", "escalate"];
