import { plain, type RichTextBlock, type TextRun } from "./card.js";

/** A line of our own prose, in which names stand between backticks: no client reads Markdown there. */
export function prose(
  text: string,
  look: Partial<TextRun> = {},
  more: Parameters<typeof plain>[2] = {},
): RichTextBlock {
  return plain(quoted(text), look, more);
}

/** Names between backticks in quotation marks instead. */
export function quoted(text: string): string {
  return text.replace(/`([^`]+)`/gu, "“$1”");
}
