import type { Question, QuestionKind, Understood } from "../../knowledge/index.js";
import { followAsKnown, interpretAsKnown } from "./as-known.js";
import { clean } from "./clean.js";
import { readCommand } from "./commands.js";
import { readFrame, type Frame } from "./frame.js";
import { resolveFollowUp as readFollowUp } from "./follow-up.js";
import { settle } from "./either-way.js";
import { goalOf } from "./goal.js";
import type { Command, Interpretation, ReadingContext } from "./interpretation.js";
import type { Item } from "./items.js";
import { leansOnQuestion, NO_QUESTION } from "./leaning.js";
import { readKind } from "./kinds.js";
import type { Mention } from "./mention.js";
import { prepare, type Prepared } from "./prepare.js";
import { quotesMessage } from "./quoted-message.js";
import { readFrames } from "./read.js";
import { readingsOf, type Shared } from "./readings.js";
import { opinionOf } from "./second-opinion.js";
import { questionOfSort, sortOf, type Wanted } from "./sorts.js";
import { askOfUnread } from "./unread.js";
import { findSupposition, type Supposition } from "./suppose.js";

export type {
  Command,
  Interpretation,
  ReadingAssumption,
  ReadingContext,
} from "./interpretation.js";
export { COMMANDS } from "./interpretation.js";
export { readAsKnown } from "./as-known.js";
export { readCommand } from "./commands.js";
export { clean } from "./clean.js";
export { comparedDays, dayToCome, daysIn } from "./days.js";
export { phrasePeer, phraseQuestion, type Phrasable } from "./phrase-question.js";

/** Reads one text: a question ready to be answered, a command, or what has to be asked back. Never throws, never guesses. */
export function interpret(text: string, context: ReadingContext): Interpretation {
  return interpretAsKnown(text, context, interpretPlain);
}

/** Reads a text that leans on the question before it, or null when it stands alone. */
export function resolveFollowUp(
  text: string,
  previous: Question,
  context: ReadingContext,
): Interpretation | null {
  const again = (): Interpretation => bare(previous);
  return followAsKnown(text, again, context.today, (rest) => readFollowUp(rest, previous, context));
}

function interpretPlain(text: string, context: ReadingContext): Interpretation {
  const command = readCommand(clean(text));
  if (command !== null) return commandReading(command);
  const prepared = prepare(text, context);
  const { items } = prepared;
  if (leansOnQuestion(text, prepared)) return leaningReading(items);
  return questionReading(prepared, context);
}

function questionReading(prepared: Prepared, context: ReadingContext): Interpretation {
  const taken = takenApart(prepared);
  if (taken === null) return offTopicReading();
  const { kind, goal, supposed } = taken;
  return settle({
    read: readAs(taken, prepared, context),
    sort: sortOf(kind, goal),
    text: prepared.text,
    supposes: supposed !== null,
    opinion: () => opinionOf(prepared),
    readAs: (sort) => {
      const other = questionOfSort(sort, supposed);
      return other === null ? null : readAs({ ...taken, ...other }, prepared, context);
    },
    reread: (text) => rereading(text, context),
  });
}

/** What the grammar alone makes of a text. */
function rereading(text: string, context: ReadingContext): Interpretation {
  const prepared = prepare(text, context);
  const taken = takenApart(prepared);
  return taken === null ? offTopicReading() : readAs(taken, prepared, context);
}

interface Taken extends Wanted {
  readonly frames: readonly Frame[];
  readonly supposed: Supposition | null;
}

/** A text taken apart by the grammar, or null where nothing in it is about external access. */
function takenApart(prepared: Prepared): Taken | null {
  const { items, mentions, coaxed } = prepared;
  const supposed = findSupposition(prepared.text, items);
  const frames = framesOf(items, mentions, supposed);
  const change = supposed === null ? null : supposed.change;
  const isMessage = supposed === null && quotesMessage(prepared.text);
  const kind = isMessage ? "trouble" : readKind({ items, mentions, frames, change });
  const nothingLeft = coaxed && !frames.some((frame) => frame.peers.length > 0);
  if (kind === null || nothingLeft || isElsewhere(items, mentions)) return null;
  return { frames, supposed, kind, goal: kind === "fix" ? goalOf(items) : null };
}

/** A text as a question of a kind. */
function readAs(taken: Taken, prepared: Prepared, context: ReadingContext): Interpretation {
  const { kind, frames } = taken;
  if (kind === "topic" || kind === "trouble") return looseReading(kind, frames, context);
  const read = readingsOf(frames, sharedBy(taken, prepared, context));
  const [first, ...rest] = askOfUnread(read, prepared.mentions);
  return first === undefined ? offTopicReading() : { ...first, also: rest };
}

function sharedBy(
  { kind, goal, supposed }: Taken,
  { date, excepted }: Prepared,
  context: ReadingContext,
): Shared {
  return { kind, date, change: supposed?.change ?? null, goal, excepted, context };
}

/** What is asked is read apart from what is supposed; who is missing there is looked for in the supposition. */
function framesOf(
  items: readonly Item[],
  mentions: readonly Mention[],
  supposed: Supposition | null,
): readonly Frame[] {
  if (supposed === null) return readFrames(items, mentions);
  const { from, to } = supposed;
  const inside = mentions.filter((mention) => mention.at >= from && mention.end < to);
  const before = mentions.filter((mention) => mention.end < from);
  const after = mentions.filter((mention) => mention.at >= to);
  const rest = [...items.slice(0, from), ...items.slice(to)];
  const told = readFrames(items.slice(from, to), shifted(inside, from));
  const own = told.flatMap((frame) => frame.own).filter((mention) => mention.form !== "me");
  const peers = told.flatMap((frame) => frame.peers);
  const asked = readFrames(rest, [...before, ...shifted(after, to - from)]);
  if (asked.length === 0) return told;
  return asked.map((frame) => ({
    ...frame,
    own: frame.own.length > 0 ? frame.own : own,
    peers: frame.peers.length > 0 ? frame.peers : peers,
  }));
}

function shifted(mentions: readonly Mention[], by: number): readonly Mention[] {
  return mentions.map((mention) => ({ ...mention, at: mention.at - by, end: mention.end - by }));
}

function isElsewhere(items: readonly Item[], mentions: readonly Mention[]): boolean {
  if (!items.some((item) => item.tag === "elsewhere")) return false;
  return !mentions.some(
    ({ form }) => form === "address" || form === "domain" || form === "skype-name",
  );
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
  const nothing = { subject: null, peer: NOBODY, modality: null, direction: null } as const;
  return { ...bare({ kind: "command", ...nothing }), command };
}

function offTopicReading(): Interpretation {
  return { ...bare(null), offTopic: true };
}

/** A text that leans on a question where there is none before it. */
function leaningReading(items: readonly Item[]): Interpretation {
  const [modality = null] = readFrame(items, []).modalities;
  const nobody = { subject: null, peer: NOBODY, direction: null };
  return {
    ...bare({ kind: "reach", ...nobody, modality }),
    clarify: {
      text: NO_QUESTION,
      choices: [],
    },
  };
}

/** A question about how things work or go wrong: what could be read is kept, nothing is asked. */
function looseReading(
  kind: QuestionKind,
  frames: readonly Frame[],
  context: ReadingContext,
): Interpretation {
  const [first] = frames;
  const shared = { kind, date: null, change: null, goal: null, excepted: [], context };
  const [reading] = first === undefined ? [] : readingsOf([first], shared);
  const nothing = { kind, subject: null, peer: NOBODY, modality: null, direction: null };
  const understood = reading?.understood ?? nothing;
  return bare({ ...understood, modality: first?.modalities[0] ?? null });
}
