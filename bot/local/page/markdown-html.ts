import type { Block, Span } from "./markdown.js";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Writes parsed Markdown as HTML, for the card renderer, which takes nothing else.
 * INVARIANT: every character that was typed goes through `escapeHtml`.
 */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join("");
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "lines":
      return `<p>${block.lines.map(writeSpans).join("<br>")}</p>`;
    case "bullets":
      return `<ul>${writeItems(block.items)}</ul>`;
    case "numbers":
      return `<ol start="${String(block.first)}">${writeItems(block.items)}</ol>`;
  }
}

function writeItems(items: readonly (readonly Span[])[]): string {
  return items.map((item) => `<li>${writeSpans(item)}</li>`).join("");
}

function writeSpans(spans: readonly Span[]): string {
  return spans.map(writeSpan).join("");
}

function writeSpan(span: Span): string {
  switch (span.kind) {
    case "text":
      return escapeHtml(span.text);
    case "code":
      return `<code>${escapeHtml(span.text)}</code>`;
    case "link":
      return `<a href="${escapeHtml(span.address)}" target="_blank" rel="noopener noreferrer">${escapeHtml(span.text)}</a>`;
    case "strong":
    case "em":
      return `<${span.kind}>${writeSpans(span.spans)}</${span.kind}>`;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? "");
}
