import type { Reading, Side } from "../knowledge/index.js";
import type { ActionData } from "./action.js";
import { receiptCard, type ReceiptView } from "./cards/receipt.js";
import { askable, readSettled, settledDoubt } from "./doubts.js";
import { present, turnTo } from "./present.js";
import type { OpenReading } from "./state.js";
import { learn, remember, say, withCard, type Turn } from "./turn.js";
import { conflictsWords, doubtsLeftWords, fileTitle, FILES } from "./words/en/bringing.js";
import { countsWords, LABELS } from "./words/en/labels.js";
import { inert, kept } from "./words/inert.js";

/** A text longer than this is read, but not kept for settling its doubts. Characters. */
const KEPT_PASTE = 100_000;

/** How much of a paste without any output in it comes back into its box. */
const KEPT_TYPED = 1_000;

const PASTED: ReceiptLook = { notice: null, inPlace: false };

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
  return { turn: showReceipt(learnt, open, reading, PASTED), used: reading.receipt.counts.used };
}

/** A text file, as a paste under its own name; `place` is the card id its receipt takes over. */
export function readFileText(
  turn: Turn,
  file: { readonly name: string; readonly text: string; readonly mayAsk: boolean },
  place: string | null,
): Turn {
  const open = openFile(turn, file.name, file.text, place);
  const reading = read(turn, open);
  const mayAsk = file.mayAsk || reading.receipt.doubts.length === 0;
  return showReceipt(learn(turn, reading.evidence), open, reading, {
    file: file.name,
    notice: null,
    inPlace: place !== null,
    ...(mayAsk ? {} : { told: FILES.oneAtATime }),
  });
}

/** A file that was read as it came in: its text is not kept, so what is doubtful in it is told, not asked. */
export function readFile(turn: Turn, name: string, reading: Reading, place: string | null): Turn {
  const { doubts } = reading.receipt;
  const [first] = doubts;
  return showReceipt(learn(turn, reading.evidence), openFile(turn, name, "", place), reading, {
    file: name,
    notice: null,
    inPlace: place !== null,
    told: first === undefined ? null : doubtsLeftWords(doubts.length, first),
  });
}

function openFile(turn: Turn, name: string, text: string, place: string | null): OpenReading {
  return { id: place ?? turn.context.newId(), revision: 0, origin: name, text, settled: [] };
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
  const shown = showReceipt(learn(turn, again.evidence), open, again, {
    notice: LABELS.doubtDone,
    inPlace: true,
  });
  return turn.state.asked === null
    ? shown
    : present(turnTo(shown, { kind: "answer" }), null, "new");
}

/** How a receipt is shown. */
interface ReceiptLook {
  /** The file's name, where it is no paste. */
  readonly file?: string;
  readonly notice: string | null;
  /** Set where it takes the place of what stands under its id. */
  readonly inPlace: boolean;
  /** A text that is not kept, or not asked about now: what stays open is only told. */
  readonly told?: string | null;
}

function showReceipt(turn: Turn, open: OpenReading, reading: Reading, look: ReceiptLook): Turn {
  const doubtful = isDoubtful(open, reading, look);
  const receipt = doubtful ? reading.receipt : { ...reading.receipt, doubts: [] };
  const notice = [look.notice, doubtful ? null : look.told]
    .filter((part) => typeof part === "string")
    .join(" ");
  const view = {
    receipt,
    address: { card: open.id, revision: open.revision },
    said: notice === "" ? null : notice,
    conflicts: conflictsIn(turn, reading),
    ...(look.file === undefined ? {} : { file: look.file }),
  };
  const kept =
    look.told === undefined || doubtful
      ? remember(turn, { reading: doubtful ? open : null })
      : turn;
  return say(kept, {
    text: receiptText(view),
    card: receiptCard(view),
    cardId: open.id,
    ...(look.inPlace ? { replaces: open.id } : {}),
  });
}

function isDoubtful(open: OpenReading, { receipt }: Reading, { told }: ReceiptLook): boolean {
  return receipt.doubts.length > 0 && open.text.length <= KEPT_PASTE && typeof told !== "string";
}

/** How many facts that were just read have several values now. */
function conflictsIn({ environment }: Turn, { evidence }: Reading): number {
  const found = new Set<string>();
  for (const { name } of evidence) if (environment.slot(name).conflict) found.add(name);
  return found.size;
}

function receiptText({ receipt, said, conflicts, file }: ReceiptView): string {
  const { doubts, lines } = receipt;
  const odd = lines.filter((line) => line.fate === "not-understood").slice(0, LINES_IN_TEXT);
  return [
    ...(file === undefined ? [] : [fileTitle(file)]),
    ...(said === null ? [] : [said]),
    countsWords(receipt),
    ...(conflicts === 0 ? [] : [conflictsWords(conflicts)]),
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
