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

const MARKS = [
  // Only what opens a page: no `javascript:`, no `data:`. Any other address stays as it was typed.
  String.raw`\[(?<words>[^[\]]{1,300})\]\((?<address>https?:\/\/[^\s()]{1,1000})\)`,
  String.raw`\*\*(?<strong>[^\s*](?:[^*]{0,1000}[^\s*])?)\*\*`,
  String.raw`\*(?<starred>[^\s*](?:[^*]{0,1000}[^\s*])?)\*`,
  // Only around whole words, so that `_sipfederationtls._tcp` and `a_b_c` keep their underscores.
  String.raw`(?<![\p{L}\p{N}_])_(?<underlined>[^\s_.](?:[^_]{0,1000}[^\s_.])?)_(?![\p{L}\p{N}_.])`,
];
const CODE = "`(?<code>[^`\\n]{1,500})`";
/** One pattern for all marks, so that a line is gone through once however many it holds. */
const CARD_MARKS = new RegExp(MARKS.join("|"), "gu");
const MESSAGE_MARKS = new RegExp([CODE, ...MARKS].join("|"), "gu");

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
  if (depth === DEEPEST) {
    return [{ kind: "text", text }];
  }
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(options.code ? MESSAGE_MARKS : CARD_MARKS)) {
    if (match.index > end) {
      spans.push({ kind: "text", text: text.slice(end, match.index) });
    }
    spans.push(spanOf(match, options, depth));
    end = match.index + match[0].length;
  }
  return end === text.length ? spans : [...spans, { kind: "text", text: text.slice(end) }];
}

function spanOf(match: RegExpExecArray, options: MarkdownOptions, depth: number): Span {
  const found: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const { words, address, code, strong } = found;
  if (words !== undefined && address !== undefined) {
    return { kind: "link", text: words, address };
  }
  if (code !== undefined) {
    return { kind: "code", text: code };
  }
  const inside = strong ?? found["starred"] ?? found["underlined"] ?? "";
  const spans = spansOf(inside, options, depth + 1);
  return { kind: strong === undefined ? "em" : "strong", spans };
}
