import { element } from "./elements.js";
import type { Block, Span } from "./markdown.js";

/** Builds parsed Markdown as elements, for the words of a message: no HTML is written or read. */
export function markdownElements(blocks: readonly Block[]): readonly HTMLElement[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "lines":
        return element("p", { children: linesOf(block.lines) });
      case "bullets":
        return element("ul", { children: itemsOf(block.items) });
      case "numbers":
        return element("ol", {
          attributes: { start: String(block.first) },
          children: itemsOf(block.items),
        });
    }
  });
}

function linesOf(lines: readonly (readonly Span[])[]): readonly Node[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [element("br")]),
    ...line.map(spanNode),
  ]);
}

function itemsOf(items: readonly (readonly Span[])[]): readonly Node[] {
  return items.map((item) => element("li", { children: item.map(spanNode) }));
}

function spanNode(span: Span): Node {
  switch (span.kind) {
    case "text":
      return document.createTextNode(span.text);
    case "code":
      return element("code", { text: span.text });
    case "link":
      return element("a", {
        text: span.text,
        attributes: { href: span.address, target: "_blank", rel: "noopener noreferrer" },
      });
    case "strong":
    case "em":
      return element(span.kind, { children: span.spans.map(spanNode) });
  }
}
