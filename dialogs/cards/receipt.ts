import type { LineFate, ReadingDoubt, Receipt, ReceiptLine } from "../../knowledge/index.js";
import { conflictsWords, fileTitle, FILES } from "../words/en/bringing.js";
import { andMore, countsWords, LABELS } from "../words/en/labels.js";
import type { Address } from "./answer.js";
import {
  card,
  container,
  fitted,
  folded,
  heading,
  line,
  plain,
  press,
  run,
  signed,
  toggle,
  words,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
  type Colour,
} from "./card.js";
import { notice } from "./verdict.js";

const FATES: Readonly<
  Record<LineFate, { readonly sign: string; readonly word: string; readonly color: Colour }>
> = {
  "not-understood": { sign: "?", word: LABELS.notUnderstood, color: "Warning" },
  ignored: { sign: "–", word: LABELS.ignored, color: "Default" },
  used: { sign: "✓", word: LABELS.used, color: "Good" },
};

const ORDER: readonly LineFate[] = ["not-understood", "used", "ignored"];

/** How many of a doubt's choices get a button; one more button unfolds the lines. */
const DOUBT_BUTTONS = 5;

/** A receipt and what stands beside it. */
export interface ReceiptView {
  readonly receipt: Receipt;
  readonly address: Address;
  readonly said: string | null;
  /** How many of the facts read have several values now. */
  readonly conflicts: number;
  /** The file it was read in; absent for a paste. */
  readonly file?: string;
}

/** What became of a paste or file, counts on top, and the first thing in it that only a person can decide. */
export function receiptCard(view: ReceiptView): AdaptiveCard {
  const { receipt, said, conflicts, file } = view;
  const [doubt] = receipt.doubts;
  const counts = countsWords(receipt);
  return fitted((limit) =>
    card(
      counts,
      [
        ...notice(said),
        heading(file === undefined ? LABELS.receiptTitle : fileTitle(file), "Large"),
        words(counts),
        ...(conflicts === 0 ? [] : [words(`?  ${conflictsWords(conflicts)}`)]),
        ...(doubt === undefined ? [] : [doubtBox(doubt, receipt.doubts.length - 1)]),
        folded(
          "lines",
          ORDER.flatMap((fate) => group(receipt, fate, limit)),
        ),
      ],
      buttons(view),
    ),
  );
}

function buttons({ receipt, address, conflicts }: ReceiptView): readonly CardAction[] {
  const [doubt] = receipt.doubts;
  const room = conflicts === 0 ? DOUBT_BUTTONS : DOUBT_BUTTONS - 1;
  return [
    ...(doubt === undefined ? [] : doubtButtons(doubt, address, room)),
    ...(conflicts === 0 ? [] : [press(FILES.settle, "show-conflicts", { page: 0 })]),
    ...(receipt.lines.length === 0 ? [] : [toggle(LABELS.showLines, "lines")]),
  ];
}

function doubtBox(doubt: ReadingDoubt, after: number): CardElement {
  return container(
    [
      heading(`?  ${LABELS.doubtTitle}`),
      plain(doubt.text.replaceAll("`", "")),
      plain(doubt.source, { size: "Small", isSubtle: true }, { spacing: "None" }),
      ...(after === 0 ? [] : [words(andMore(after, "after this one"), { isSubtle: true })]),
    ],
    { style: "accent", bleed: true, spacing: "Medium" },
  );
}

function doubtButtons(doubt: ReadingDoubt, address: Address, room: number): readonly CardAction[] {
  return doubt.choices.slice(0, room).map((choice) =>
    press(choice.label, "resolve-doubt", {
      ...address,
      line: doubt.line,
      about: doubt.about,
      value: choice.value,
    }),
  );
}

function group(receipt: Receipt, fate: LineFate, limit: number): readonly CardElement[] {
  const lines = receipt.lines.filter((one) => one.fate === fate);
  const count = receipt.counts[fate];
  if (count === 0) return [];
  const { sign, word, color } = FATES[fate];
  const shown = lines.slice(0, limit);
  return [
    heading(`${sign}  ${String(count)} ${word}`),
    ...shown.map((one) => signed(run(sign, { color }), row(one))),
    ...(count > shown.length
      ? [words(andMore(count - shown.length, word), { isSubtle: true })]
      : []),
  ];
}

function row(one: ReceiptLine): readonly CardElement[] {
  const why = one.reason ?? one.fact ?? "";
  return [
    line([
      run(`${String(one.line)}  `, { size: "Small", isSubtle: true }),
      run(one.text, { size: "Small", fontType: "Monospace" }),
    ]),
    ...(why === "" ? [] : [plain(why, { size: "Small", isSubtle: true }, { spacing: "None" })]),
  ];
}
