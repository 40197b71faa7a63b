import type { Reading, Side } from "../knowledge/index.js";
import type { ActionData } from "./action.js";
import { receiptCard } from "./cards/receipt.js";
import { askable, readSettled, settledDoubt } from "./doubts.js";
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

/**
 * Reads a pasted output: learns from it and says what became of it. Where it was asked for as the
 * output of one side, that settles of which side the objects are that both sides have.
 */
export function readPaste(
  turn: Turn,
  text: string,
  side: Side | null = null,
): { readonly turn: Turn; readonly used: number } {
  const pastes = turn.state.pastes + 1;
  const bare: OpenReading = {
    id: turn.context.newId(),
    revision: 0,
    origin: `paste ${String(pastes)}`,
    text,
    settled: [],
  };
  const open = side === null ? bare : { ...bare, settled: settledSides(turn, bare, side) };
  const reading = read(turn, open);
  const learnt = learn(remember(turn, { pastes }), reading.evidence);
  return { turn: showReceipt(learnt, open, reading, null), used: reading.receipt.counts.used };
}

function settledSides(turn: Turn, open: OpenReading, side: Side): OpenReading["settled"] {
  return read(turn, open).receipt.doubts.flatMap(({ about, line }) =>
    about === "side" ? [{ line, about, value: side, word: null }] : [],
  );
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

/** One doubt answered: the paste is read again with what is known now. Null for a doubt that is not open. */
export function resolveDoubt(turn: Turn, data: ActionData<"resolve-doubt">): Turn | null {
  const { reading } = turn.state;
  if (reading?.id !== data.card || reading.revision !== data.revision) return null;
  const answer = settledDoubt(read(turn, reading).receipt.doubts, data);
  if (answer === null) return null;
  const open: OpenReading = {
    ...reading,
    revision: reading.revision + 1,
    settled: [...reading.settled, answer],
  };
  const again = read(turn, open);
  const shown = showReceipt(learn(turn, again.evidence), open, again, LABELS.doubtDone);
  return turn.state.asked === null
    ? shown
    : present(turnTo(shown, { kind: "answer" }), null, "new");
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
  const author = { at: turn.context.now, by: turn.from.name };
  const { evidence, receipt } = readSettled(turn.parts.readText, open, author);
  const subject = turn.state.asked?.understood.subject ?? null;
  return { evidence, receipt: { ...receipt, doubts: askable(receipt.doubts, subject) } };
}
