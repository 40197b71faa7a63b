import type { QuestionKind, Understood } from "../../knowledge/index.js";
import { clean } from "./clean.js";
import { readCommand } from "./commands.js";
import { withoutCoaxing } from "./coaxing.js";
import { readDates } from "./dates.js";
import type { Frame } from "./frame.js";
import type { Command, Interpretation, ReadingContext } from "./interpretation.js";
import { readItems, type Item } from "./items.js";
import { readKind } from "./kinds.js";
import { findMentions, type Mention } from "./mentions.js";
import { mergeMentions } from "./merge.js";
import { bearersOf } from "./names.js";
import { readFrames } from "./read.js";
import { readingsOf, type Shared } from "./readings.js";
import { findStrangers } from "./slots.js";
import { findSupposition } from "./suppose.js";
import { tokenize } from "./tokens.js";

export type {
  Command,
  Interpretation,
  ReadingAssumption,
  ReadingContext,
} from "./interpretation.js";
export { COMMANDS } from "./interpretation.js";
export { resolveFollowUp } from "./follow-up.js";
export { phrasePeer, phraseQuestion, type Phrasable } from "./phrase-question.js";

/** Reads one text: a question ready to be answered, a command, or what has to be asked back. Never throws, never guesses. */
export function interpret(text: string, context: ReadingContext): Interpretation {
  const cleaned = clean(text);
  const command = readCommand(cleaned);
  if (command !== null) return commandReading(command);
  const all = readItems(tokenize(cleaned), (word) => bearersOf(word, context.users).length > 0);
  const { dates, spans } = readDates(cleaned, all, context.today);
  const { items, coaxed } = withoutCoaxing(outside(all, spans));
  const supposed = findSupposition(cleaned, items);
  const mentions = everybody(items, context);
  const frames = framesOf(items, mentions, supposed);
  const kind = readKind({ items, mentions, frames, change: supposed?.change ?? null });
  if (kind === null || isElsewhere(items, mentions)) return offTopicReading();
  if (coaxed && !frames.some((frame) => frame.peers.length > 0)) return offTopicReading();
  if (kind === "topic" || kind === "trouble") return looseReading(kind, frames, context);
  const shared: Shared = {
    kind,
    date: dates.find((date) => date.choices.length !== 1) ?? dates[0] ?? null,
    change: supposed?.change ?? null,
    goal: kind === "fix" ? goalOf(items) : null,
    context,
  };
  const [first, ...rest] = readingsOf(frames, shared);
  return first === undefined ? offTopicReading() : { ...first, also: rest };
}

/** Items that are not part of a date. */
function outside(
  items: readonly Item[],
  spans: readonly (readonly [number, number])[],
): readonly Item[] {
  let next = 0;
  return items.filter((item) => {
    while ((spans[next]?.[1] ?? Infinity) <= item.start) next += 1;
    const span = spans[next];
    return span === undefined || item.end <= span[0];
  });
}

function everybody(items: readonly Item[], context: ReadingContext): readonly Mention[] {
  const known = findMentions(items, context);
  const strangers = findStrangers(items, known);
  if (strangers.length === 0) return mergeMentions(known, items);
  return mergeMentions(
    [...known, ...strangers].sort((a, b) => a.at - b.at),
    items,
  );
}

/** What is asked is read apart from what is supposed; who is missing there is looked for in the supposition. */
function framesOf(
  items: readonly Item[],
  mentions: readonly Mention[],
  supposed: { readonly from: number; readonly to: number } | null,
): readonly Frame[] {
  if (supposed === null) return readFrames(items, mentions);
  const { from, to } = supposed;
  const inside = mentions.filter((mention) => mention.at >= from && mention.end < to);
  const kept = mentions.filter((mention) => !inside.includes(mention));
  const rest = [...items.slice(0, from), ...items.slice(to)];
  const moved = kept.map((mention) =>
    mention.at >= to
      ? { ...mention, at: mention.at - (to - from), end: mention.end - (to - from) }
      : mention,
  );
  const supposedFrames = readFrames(
    items.slice(from, to),
    inside.map((mention) => ({ ...mention, at: mention.at - from, end: mention.end - from })),
  );
  return readFrames(rest, moved).map((frame) => ({
    ...frame,
    own:
      frame.own.length > 0
        ? frame.own
        : supposedFrames.flatMap((other) => other.own).filter((own) => own.form !== "me"),
    peers: frame.peers.length > 0 ? frame.peers : supposedFrames.flatMap((other) => other.peers),
  }));
}

function isElsewhere(items: readonly Item[], mentions: readonly Mention[]): boolean {
  if (!items.some((item) => item.tag === "elsewhere")) return false;
  return !mentions.some(
    (mention) =>
      mention.form === "address" || mention.form === "domain" || mention.form === "skype-name",
  );
}

function goalOf(items: readonly Item[]): "allow" | "block" {
  return items.some((item) => item.tag === "block" && !/^unblock/iu.test(item.raw)) &&
    !items.some((item) => item.tag === "why")
    ? "block"
    : "allow";
}

const NOBODY = { kind: null, address: null, domain: null } as const;

function bare(understood: Understood | null): Interpretation {
  return {
    understood,
    command: null,
    asOf: null,
    clarify: null,
    offTopic: false,
    assumed: [],
    notes: [],
    also: [],
  };
}

function commandReading(command: Command): Interpretation {
  const understood = {
    kind: "command",
    subject: null,
    peer: NOBODY,
    modality: null,
    direction: null,
  } as const;
  return { ...bare(understood), command };
}

function offTopicReading(): Interpretation {
  return { ...bare(null), offTopic: true };
}

/** A question about how things work or go wrong: what could be read is kept, nothing is asked. */
function looseReading(
  kind: QuestionKind,
  frames: readonly Frame[],
  context: ReadingContext,
): Interpretation {
  const [first] = frames;
  const [reading] =
    first === undefined
      ? []
      : readingsOf([first], { kind, date: null, change: null, goal: null, context });
  const understood = reading?.understood;
  return bare({
    kind,
    subject: understood?.subject ?? null,
    peer: understood?.peer ?? NOBODY,
    modality: first?.modalities[0] ?? null,
    direction: understood?.direction ?? null,
  });
}
