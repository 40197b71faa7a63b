/** Which marks count: cards know Teams' subset; in messages Teams also shows `code`. */
export interface MarkdownOptions {
  readonly code: boolean;
}

/** A piece of a line. */
export type Span =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string }
  | { readonly kind: "strong" | "em"; readonly spans: readonly Span[] };

/** Lines that belong together, or the items of a list. */
export type Block =
  | { readonly kind: "lines"; readonly lines: readonly (readonly Span[])[] }
  | { readonly kind: "bullets"; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: "numbers";
      readonly first: number;
      readonly items: readonly (readonly Span[])[];
    };

const BULLET = /^\s{0,3}[-*]\s+(.*)$/u;
const NUMBERED = /^\s{0,3}(\d{1,9})[.)]\s+(.*)$/u;

/** Only what opens a page: no `javascript:`, no `data:`. Any other address stays as it was typed. */
const LINK = /\[([^[\]]{1,300})\]\((https?:\/\/[^\s()]{1,1000})\)/u;
const CODE = /`([^`\n]{1,500})`/u;
const STRONG = /\*\*([^\s*](?:[^*]{0,1000}[^\s*])?)\*\*/u;
const STARRED = /\*([^\s*](?:[^*]{0,1000}[^\s*])?)\*/u;
/** Only around whole words, so that `_sipfederationtls._tcp` and `a_b_c` keep their underscores. */
const UNDERLINED = /(?<![\p{L}\p{N}_])_([^\s_.](?:[^_]{0,1000}[^\s_.])?)_(?![\p{L}\p{N}_.])/u;

/** Emphasis inside emphasis ends here; deeper marks stay as they were typed. */
const DEEPEST = 3;

/** Reads Teams' small Markdown: paragraphs, lists, emphasis, links. Everything else is text. */
export function parseMarkdown(text: string, options: MarkdownOptions): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.replace(/\r\n?/gu, "\n").split("\n")) {
    const block = readLine(line, options);
    const previous = blocks.at(-1);
    const joined = previous === undefined ? null : join(previous, block);
    if (joined === null) {
      blocks.push(block);
    } else {
      blocks[blocks.length - 1] = joined;
    }
  }
  return blocks.filter((block) => block.kind !== "lines" || block.lines.length > 0);
}

/** A blank line is a block of no lines: it joins nothing and so ends what was before it. */
function readLine(line: string, options: MarkdownOptions): Block {
  const bullet = BULLET.exec(line);
  if (bullet !== null) {
    return { kind: "bullets", items: [spansOf(bullet[1] ?? "", options, 0)] };
  }
  const numbered = NUMBERED.exec(line);
  if (numbered !== null) {
    const items = [spansOf(numbered[2] ?? "", options, 0)];
    return { kind: "numbers", first: Number(numbered[1]), items };
  }
  return { kind: "lines", lines: line.trim() === "" ? [] : [spansOf(line, options, 0)] };
}

function join(before: Block, after: Block): Block | null {
  if (before.kind === "lines" && after.kind === "lines") {
    const apart = before.lines.length === 0 || after.lines.length === 0;
    return apart ? null : { kind: "lines", lines: [...before.lines, ...after.lines] };
  }
  if (before.kind === "bullets" && after.kind === "bullets") {
    return { ...before, items: [...before.items, ...after.items] };
  }
  if (before.kind === "numbers" && after.kind === "numbers") {
    return { ...before, items: [...before.items, ...after.items] };
  }
  return null;
}

function spansOf(text: string, options: MarkdownOptions, depth: number): readonly Span[] {
  const spans: Span[] = [];
  let rest = text;
  while (rest !== "") {
    const found = depth < DEEPEST ? firstMark(rest, options, depth) : null;
    if (found === null) {
      spans.push({ kind: "text", text: rest });
      break;
    }
    if (found.start > 0) {
      spans.push({ kind: "text", text: rest.slice(0, found.start) });
    }
    spans.push(found.span);
    rest = rest.slice(found.end);
  }
  return spans;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

interface Mark {
  readonly pattern: RegExp;
  readonly span: (inside: string, address: string) => Span;
}

/** The mark that begins first; of two that begin together the one listed first. */
function firstMark(text: string, options: MarkdownOptions, depth: number): Found | null {
  const emphasis = (kind: "strong" | "em") => (inside: string) =>
    ({ kind, spans: spansOf(inside, options, depth + 1) }) as const;
  const marks: readonly Mark[] = [
    { pattern: LINK, span: (inside, address) => ({ kind: "link", text: inside, address }) },
    ...(options.code
      ? [{ pattern: CODE, span: (inside: string) => ({ kind: "code", text: inside }) as const }]
      : []),
    { pattern: STRONG, span: emphasis("strong") },
    { pattern: STARRED, span: emphasis("em") },
    { pattern: UNDERLINED, span: emphasis("em") },
  ];
  const matches = marks.flatMap((mark) => {
    const match = mark.pattern.exec(text);
    return match === null ? [] : [{ mark, match }];
  });
  const [first] = matches.sort((a, b) => a.match.index - b.match.index);
  if (first === undefined) {
    return null;
  }
  const { mark, match } = first;
  const span = mark.span(match[1] ?? "", match[2] ?? "");
  return { start: match.index, end: match.index + match[0].length, span };
}
