import type { Reading, ReadingDoubt, ReadOptions, Side } from "../knowledge/index.js";
import type { ActionData } from "./action.js";
import { receiptCard } from "./cards/receipt.js";
import { present, turnTo } from "./present.js";
import type { OpenReading } from "./state.js";
import { learn, remember, say, withCard, type Turn } from "./turn.js";
import { countsWords, LABELS } from "./words/en/labels.js";
import { inert, kept } from "./words/inert.js";

/** A paste longer than this is read, but not kept for settling its doubts. */
const KEPT_PASTE = 100_000;

/** How much of a paste without any output in it comes back into its box. */
const KEPT_TYPED = 1_000;

/** How many lines a text receipt names. */
const LINES_IN_TEXT = 20;

/** Reads a pasted output: learns from it and says what became of it. */
export function readPaste(
  turn: Turn,
  text: string,
): { readonly turn: Turn; readonly used: number } {
  const pastes = turn.state.pastes + 1;
  const open: OpenReading = {
    id: turn.context.newId(),
    revision: 0,
    origin: `paste ${String(pastes)}`,
    text,
    settled: [],
  };
  const reading = read(turn, open);
  const learnt = learn(remember(turn, { pastes }), reading.evidence);
  return { turn: showReceipt(learnt, open, reading, null), used: reading.receipt.counts.used };
}

/** A message that is output: a receipt, and the new answer to the question on the table. */
export function pasteMessage(turn: Turn, text: string): Turn {
  const done = readPaste(turn, text).turn;
  return turn.state.asked === null ? done : present(turnTo(done, { kind: "answer" }), null, "new");
}

/** Output from a card's box: the receipt, and a word for the box where there was no output in it. */
export function pasteFromCard(turn: Turn, text: string): Turn {
  const { turn: done, used } = readPaste(turn, text);
  if (used > 0) return done;
  const entries = {
    ...done.state.card?.entries,
    paste: { typed: kept(text, KEPT_TYPED), error: LABELS.nothingRead },
  };
  return withCard(done, { entries });
}

/** One doubt answered: the paste is read again with what is known now. */
export function resolveDoubt(turn: Turn, data: ActionData<"resolve-doubt">): Turn | null {
  const { reading } = turn.state;
  if (reading?.id !== data.card || reading.revision !== data.revision) return null;
  const { line, about, value } = data;
  const doubts = read(turn, reading).receipt.doubts;
  if (!doubts.some((doubt) => isAnswered(doubt, { line, about, value }))) return null;
  const open: OpenReading = {
    ...reading,
    revision: reading.revision + 1,
    settled: [...reading.settled, { line, about, value }],
  };
  const again = read(turn, open);
  const learnt = learn(turn, again.evidence);
  const shown = showReceipt(learnt, open, again, LABELS.doubtDone);
  return turn.state.asked === null
    ? shown
    : present(turnTo(shown, { kind: "answer" }), null, "new");
}

function isAnswered(doubt: ReadingDoubt, by: OpenReading["settled"][number]): boolean {
  return (
    doubt.line === by.line &&
    doubt.about === by.about &&
    doubt.choices.some((choice) => choice.value === by.value)
  );
}

function showReceipt(turn: Turn, open: OpenReading, reading: Reading, notice: string | null): Turn {
  const doubtful = reading.receipt.doubts.length > 0 && open.text.length <= KEPT_PASTE;
  const receipt = doubtful ? reading.receipt : { ...reading.receipt, doubts: [] };
  const address = { card: open.id, revision: open.revision };
  return say(remember(turn, { reading: doubtful ? open : null }), {
    text: receiptText(reading, notice),
    card: receiptCard(receipt, address, notice),
    cardId: open.id,
    ...(notice === null ? {} : { replaces: open.id }),
  });
}

function receiptText(reading: Reading, notice: string | null): string {
  const { counts, doubts, lines } = reading.receipt;
  const odd = lines.filter((line) => line.fate === "not-understood").slice(0, LINES_IN_TEXT);
  return [
    ...(notice === null ? [] : [notice]),
    countsWords(counts),
    ...odd.map((line) => `  ? ${inert(`${line.source}: ${line.text} ${line.reason ?? ""}`, 300)}`),
    ...doubts.map((doubt) => {
      const choices = doubt.choices.map((choice) => choice.label).join(" / ");
      return inert(`  ? ${doubt.source}: ${doubt.text} ${choices}`, 400);
    }),
  ].join("\n");
}

function read(turn: Turn, open: OpenReading): Reading {
  const { now } = turn.context;
  const options: ReadOptions = {
    origin: open.origin,
    side: null,
    at: now,
    by: turn.from.name,
    ...answersOf(open),
  };
  return turn.parts.readText(corrected(open), options);
}

function answersOf(open: OpenReading): { side?: Side; owner?: string } {
  const side = open.settled.find((one) => one.about === "side")?.value;
  const owner = open.settled.find((one) => one.about === "owner")?.value;
  return {
    ...(side === "server" || side === "tenant" ? { side } : {}),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** The paste with its misspelt property names put right, line by line. */
function corrected(open: OpenReading): string {
  const spellings = open.settled.filter((one) => one.about === "spelling");
  if (spellings.length === 0) return open.text;
  const lines = open.text.split("\n");
  for (const { line, value } of spellings) {
    const old = lines[line - 1];
    if (old !== undefined) {
      lines[line - 1] = old.replace(/^(\s*"?)[^\s":]+/u, (_, before: string) => before + value);
    }
  }
  return lines.join("\n");
}
